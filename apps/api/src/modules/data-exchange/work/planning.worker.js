// Plain JavaScript: a worker thread loads it as it stands, from the sources and from what was built.
import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { applyWork, checkWork, undoWork } from '@understudy/domain/data-exchange/import-work';

const { task, today, historyBeginsOn, texts, ...file } = workerData;
const { source, done, ...rows } = Object.fromEntries(
  Object.entries(texts).map(([name, text]) => [name, JSON.parse(text)]),
);
const recorded = { today, historyBeginsOn, rows };

const tasks = {
  check: () => checkWork({ recorded, source, ...file }),
  apply: () => applyWork({ recorded, source, ...file }, randomUUID),
  undo: () => undoWork({ recorded, done }),
};

parentPort.postMessage(tasks[task]());
