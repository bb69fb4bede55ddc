import { startsFormula } from '../../data-exchange/starts-formula.js';

const needsQuotes = /[",\r\n]|^\s|\s$/;
/** What a spreadsheet would run as a formula, and what looks as if it had been protected already. */
const needsShield = (cell: string): boolean => cell.startsWith("'") || startsFormula(cell);

const written = (cell: string): string => {
  const shielded = needsShield(cell) ? `'${cell}` : cell;
  return needsQuotes.test(shielded) ? `"${shielded.replaceAll('"', '""')}"` : shielded;
};

/** Rows as CSV; no cell runs as a formula in a spreadsheet, and `readCsvText` gives every cell back as it was. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');

const unshielded = (cell: string): string =>
  cell.startsWith("'") && needsShield(cell.slice(1)) ? cell.slice(1) : cell;

/** The rows of a CSV text as its cells were written; null where a quotation mark is not closed. */
export const readCsvText = (text: string): string[][] | null => {
  const separator = text.slice(0, text.search(/[\r\n]|$/)).includes(';') && !/^[^\r\n]*,/.test(text) ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let place = text.startsWith('\uFEFF') ? 1 : 0;
  const endCell = () => {
    row.push(unshielded(cell));
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  while (place < text.length) {
    const sign = text[place];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[place + 1] === '"') {
        cell += '"';
        place += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[place + 1] === '\n') place += 1;
      endRow();
    } else cell += sign;
    place += 1;
  }
  if (quoted) return null;
  if (cell !== '' || row.length > 0) endRow();
  return rows.filter((cells) => cells.some((one) => one !== ''));
};
