// Plain JavaScript: a worker thread loads it as it stands, from the sources and from what was built.
import { parentPort, workerData } from 'node:worker_threads';
import { wholeMatching } from '@understudy/domain/mentoring/whole-matching';
import { loadSolver } from './highs-solver.js';

parentPort.postMessage(wholeMatching(workerData, await loadSolver()));
