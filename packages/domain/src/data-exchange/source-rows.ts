import type { ColumnMapping, ImportField } from '@understudy/contracts/data-exchange';
import { readCell } from './cell.js';
import type { Findings } from './findings.js';

/** One row of the file as it was read: its line in the file and its cells in the order of the columns. */
export type SourceRow = { readonly line: number; readonly cells: readonly string[] };

/** Text of a mapped cell: null when empty, undefined when no column is mapped to the field or the cell is refused. */
export type CellReader = (row: SourceRow, field: ImportField) => string | null | undefined;

const longestCell: Partial<Record<ImportField, number>> = { employeeNumber: 60, employee: 60, leavingReason: 1000 };

/** A reader of cleaned cells by field; a refused cell is noted as a problem of its row. */
export function cellReader(mapping: ColumnMapping, findings: Findings): CellReader {
  const columns = new Map<ImportField, number>();
  mapping.forEach(({ field }, index) => {
    if (field !== null) columns.set(field, index);
  });
  return (row, field) => {
    const column = columns.get(field);
    if (column === undefined) return undefined;
    const read = readCell(row.cells[column] ?? '', longestCell[field] ?? 200);
    if ('text' in read) return read.text === '' ? null : read.text;
    findings.problem(row.line, field, read.problem);
    return undefined;
  };
}
