import { z } from 'zod';
import { invalidInput } from '../errors/problem-error.js';

/** Where a page ended, as text that callers hand back unread. */
export const writePageCursor = (position: readonly (string | number | readonly number[])[]): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Reads what `writePageCursor` wrote; undefined for the first page.
 * @throws ProblemError invalid-input when it is not of this list.
 */
export const readPageCursor = <Schema extends z.ZodType>(
  schema: Schema,
  cursor: string | undefined,
): z.output<Schema> | undefined => {
  if (cursor === undefined) return undefined;
  const read = schema.safeParse(parsed(cursor));
  if (read.success) return read.data;
  throw invalidInput([{ field: 'cursor', message: 'Start again from the first page.' }]);
};

/** An instant as PostgreSQL writes it, with all its digits. */
export const preciseInstant = z.string().regex(/^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/);
