import { startsFormula } from '@understudy/domain/data-exchange/starts-formula';

const cellOf = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const safe = startsFormula(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table as CSV text; words that a spreadsheet would read as a formula are neutralised. */
export const csvOf = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [columns, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n');

/** The same as an address to download, with the mark that makes spreadsheets read it as UTF-8. */
export const csvAddress = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${csvOf(columns, rows)}`)}`;
