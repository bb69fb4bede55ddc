// Plain JavaScript: a worker thread loads it as it stands, from the sources and from what was built.
import { parentPort, workerData } from 'node:worker_threads';
import { forecast } from '@understudy/domain/forecast/forecast';

const { input, heard } = workerData;

parentPort.postMessage(
  forecast(input, (done, total) => {
    Atomics.store(heard, 0, done);
    Atomics.store(heard, 1, total);
  }),
);
