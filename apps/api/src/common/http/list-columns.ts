import type { ListExport } from '@understudy/contracts/list-export';
import { z } from 'zod';
import type { CsvCell } from './csv-reply.js';

/** One column of a file: its name, and the way from an item of the list to the cell. */
export type ListColumn = { readonly name: string; readonly cell: (item: unknown) => CsvCell };

/** What serves the screens' buttons and says nothing about the record, and what was removed and waits to be brought back. */
const machinery: ReadonlySet<string> = new Set(['abilities', 'version', 'removedEntries']);

const snake = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodNullable ||
  schema instanceof z.ZodOptional ||
  schema instanceof z.ZodDefault ||
  schema instanceof z.ZodCatch
    ? unwrapped(schema.unwrap())
    : schema;

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === field)?.[1] : undefined;

/** A value as one cell: a record by its name, several things one after another, the rest as it is. */
export const cellOf = (value: unknown): CsvCell => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value))
    return (
      value
        .map(cellOf)
        .filter((one) => one !== null)
        .join('; ') || null
    );
  const name = fieldOf(value, 'name');
  if (typeof name === 'string') return name;
  const said = Object.entries(value).flatMap(([field, inner]) => {
    const cell = field === 'id' || machinery.has(field) ? null : cellOf(inner);
    return cell === null || cell === '' ? [] : [`${snake(field)}: ${cell}`];
  });
  return said.join(', ') || null;
};

const columnAt = (path: readonly string[]): ListColumn => ({
  name: path.map(snake).join('_'),
  cell: (item) => cellOf(path.reduce(fieldOf, item)),
});

const columnsBelow = (schema: z.core.$ZodType, path: readonly string[]): ListColumn[] => {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodObject)) return [columnAt(path)];
  const fields = Object.keys(inner.shape);
  if (path.length > 0 && fields.includes('name')) {
    return [columnAt(path), ...(fields.includes('employeeNumber') ? [columnAt([...path, 'employeeNumber'])] : [])];
  }
  const told = fields.filter((field) => !machinery.has(field) && !(field === 'id' && path.length > 0));
  return told.flatMap((field) => columnsBelow(inner.shape[field], [...path, field]));
};

/** The schema of one row of a list's answer. */
const rowOf = ({ list, rows }: ListExport): z.core.$ZodType => {
  const listed = list.response instanceof z.ZodObject ? unwrapped(list.response.shape[rows]) : undefined;
  if (!(listed instanceof z.ZodArray)) throw new Error(`${list.path} has no rows under "${rows}".`);
  return listed.element;
};

/** The columns of a list's file, in the order of its contract; the id, which people seldom read, stands last. */
export const listColumns = (contract: ListExport): ListColumn[] => {
  const columns = columnsBelow(rowOf(contract), []).filter(({ name }) => !contract.without.map(snake).includes(name));
  return [...columns.filter(({ name }) => name !== 'id'), ...columns.filter(({ name }) => name === 'id')];
};
