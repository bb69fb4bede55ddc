import type { FileLine } from '@understudy/domain/data-exchange/file-line';
import { parse } from 'csv-parse/sync';

const breaks = /\r\n|\n|\r/g;

/**
 * The rows of a CSV text that are not empty, each with the line on which it begins: empty lines and line breaks within a
 * cell count too. Throws what the parser throws for a text that is no CSV.
 */
export const readCsvLines = (text: string, delimiter = ','): FileLine[] => {
  const rows: string[][] = parse(text, { bom: true, delimiter, relax_column_count: true });
  let line = 1;
  return rows.flatMap((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((found, cell) => found + (cell.match(breaks)?.length ?? 0), 0);
    return cells.length === 1 && cells[0] === '' ? [] : [row];
  });
};
