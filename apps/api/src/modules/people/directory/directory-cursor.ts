import type { personSort } from '@understudy/contracts/people';
import { z } from 'zod';
import { ProblemError } from '../../../common/errors/problem-error.js';

const position = z.tuple([
  z.enum(['name', 'joined', 'title']),
  z.enum(['ascending', 'descending']),
  z.string().max(300),
  z.uuid(),
  z.number().int().min(0),
]);

/** Where a page of the directory ended, and how many people the first page counted. */
export type DirectoryPosition = { readonly key: string; readonly id: string; readonly total: number };
export type DirectoryOrder = {
  readonly sort: z.infer<typeof personSort>;
  readonly direction: 'ascending' | 'descending';
};

const refused = (): ProblemError =>
  new ProblemError('invalid-input', 'This page of the list does not exist.', [
    { field: 'cursor', message: 'Start again from the first page.' },
  ]);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw refused();
  }
};

/** An opaque text that names the place after a row in this order. */
export const writeCursor = (order: DirectoryOrder, { key, id, total }: DirectoryPosition): string =>
  Buffer.from(JSON.stringify([order.sort, order.direction, key, id, total])).toString('base64url');

/** Reads `writeCursor`'s text. @throws ProblemError invalid-input when it was altered or belongs to another order. */
export const readCursor = (order: DirectoryOrder, cursor: string): DirectoryPosition => {
  const read = position.safeParse(parsed(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!read.success) throw refused();
  const [sort, direction, key, id, total] = read.data;
  if (sort !== order.sort || direction !== order.direction) throw refused();
  if (sort === 'joined' && !/^(-?infinity|\d{4}-\d{2}-\d{2})$/.test(key)) throw refused();
  return { key, id, total };
};
