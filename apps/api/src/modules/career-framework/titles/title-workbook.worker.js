// Plain JavaScript: a worker thread loads it as it stands, from the sources and from what was built.
import { parentPort, workerData } from 'node:worker_threads';
import { read } from '@e965/xlsx';

const { bytes, mostRows, mostColumns } = workerData;

/** So many rows beyond the last one are looked at, that a gap in the sheet hides none. */
const beyond = 1000;

const textOf = (cell) => cell?.w ?? String(cell?.v ?? '');

const book = read(bytes, {
  type: 'array',
  dense: true,
  sheetRows: mostRows + beyond,
  cellHTML: false,
  cellFormula: false,
});
const sheet = book.Sheets[book.SheetNames[0] ?? ''];
if (sheet === undefined) throw new Error('There is no sheet.');
const rows = (sheet['!data'] ?? [])
  .map((row, index) => ({ line: index + 1, cells: Array.from(row?.slice(0, mostColumns) ?? [], textOf) }))
  .filter(({ cells }) => cells.some((cell) => cell !== ''));
parentPort.postMessage(rows);
