// Plain JavaScript: a worker thread loads it as it stands, from the sources and from what was built.
import { parentPort, workerData } from 'node:worker_threads';
import { read, SSF } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';

const { source, limits } = workerData;

class Refusal extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

const lineBreaks = (cells) => cells.reduce((count, cell) => count + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

const readCsv = ({ text, delimiter }) => {
  try {
    let line = 1;
    const records = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      max_record_size: limits.recordLength,
      to: limits.rows + 2,
    });
    return records.map((cells) => {
      const row = { line, cells };
      line += 1 + lineBreaks(cells);
      return row;
    });
  } catch (error) {
    if (error.code === 'CSV_MAX_RECORD_SIZE')
      throw new Refusal('too-large', 'A row of this file is too long; is a quotation mark not closed?');
    if (!Number.isInteger(error.lines))
      throw new Refusal('unsupported-file', 'This CSV file cannot be read: look at its quotation marks.');
    throw new Refusal(
      'unsupported-file',
      `This CSV file cannot be read near line ${error.lines}: look at its quotation marks.`,
    );
  }
};

const twoDigits = (number) => String(number).padStart(2, '0');

const textOf = (cell, date1904) => {
  if (cell === undefined || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'n' && typeof cell.z === 'string' && SSF.is_date(cell.z)) {
    const day = SSF.parse_date_code(cell.v, { date1904 });
    if (day) return `${String(day.y).padStart(4, '0')}-${twoDigits(day.m)}-${twoDigits(day.d)}`;
  }
  return cell.t === 'e' ? (cell.w ?? '#ERROR') : String(cell.v);
};

const readXlsx = ({ bytes }) => {
  let book;
  try {
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      sheetRows: limits.rows + 1 + beyond,
    });
  } catch {
    throw new Refusal('unsupported-file', 'This workbook cannot be read. Save it again as .xlsx, or as CSV.');
  }
  const hidden = new Set((book.Workbook?.Sheets ?? []).filter(({ Hidden }) => Hidden).map(({ name }) => name));
  const name = book.SheetNames.find((candidate) => !hidden.has(candidate)) ?? book.SheetNames[0];
  const rows = book.Sheets[name]?.['!data'] ?? [];
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const table = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    if (row.length > limits.columns * 10)
      throw new Refusal('too-large', `This file has more than ${limits.columns} columns.`);
    table.push({ line: index + 1, cells: Array.from(row, (cell) => textOf(cell, date1904)) });
  }
  return table;
};

/** So many rows beyond the last one are looked at, that a gap in the file hides none. */
const beyond = 1000;

const isEmpty = ({ cells }) => cells.every((cell) => cell.trim() === '');

const headerOf = (first) => {
  const names = first.cells.map((cell) => cell.replace(/\s+/g, ' ').trim().slice(0, 200));
  while (names.length > 0 && names.at(-1) === '') names.pop();
  if (names.length > limits.columns)
    throw new Refusal('too-large', `This file has more than ${limits.columns} columns.`);
  const columns = names.map((name, index) => (name === '' ? `Column ${index + 1}` : name));
  const seen = new Set();
  for (const column of columns) {
    const key = column.toLowerCase();
    if (seen.has(key)) throw new Refusal('unsupported-file', `Two columns are called “${column}”. Rename one of them.`);
    seen.add(key);
  }
  return columns;
};

const tableOf = (read) => {
  const [first, ...rest] = read.filter((row) => !isEmpty(row));
  if (first === undefined) throw new Refusal('unsupported-file', 'This file is empty.');
  const columns = headerOf(first);
  if (columns.length < 2)
    throw new Refusal(
      'unsupported-file',
      'This file has one column only. Separate its cells by commas, semicolons or tabs.',
    );
  if (rest.length === 0) throw new Refusal('unsupported-file', 'This file has no rows below its header.');
  if (rest.length > limits.rows) throw new Refusal('too-large', `This file has more than ${limits.rows} rows.`);
  if (read.length > limits.rows + 1)
    throw new Refusal('too-large', `This file has more than ${limits.rows} rows with its empty ones. Take those out.`);
  const rows = rest.map(({ line, cells }) => {
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      throw new Refusal(
        'unsupported-file',
        `Line ${line} has ${cells.length} cells, but there are ${columns.length} columns. Put cells that contain the separator in quotation marks.`,
      );
    }
    return {
      line,
      cells: columns.map((_, index) => (cells[index] ?? '').replaceAll('\0', '').slice(0, limits.cellLength)),
    };
  });
  return { columns, rows };
};

try {
  parentPort.postMessage({ table: tableOf(source.kind === 'csv' ? readCsv(source) : readXlsx(source)) });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  parentPort.postMessage({ refusal: { code: error.code, message: error.message } });
}
