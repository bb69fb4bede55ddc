import { z } from 'zod';
import { invalidInput } from '../../../common/errors/problem-error.js';
import type { Arrangement } from '../../../common/http/arranged.js';
import { parsed } from '../reports/leader-cursor.js';

/** Where a page of records ended. */
export type RecordPosition = { readonly sortKey: string; readonly recordKey: string };

/** An opaque text that names the place after a record of a list that is arranged like this. */
export const writeRecordCursor = ({ sort, direction }: Arrangement, { sortKey, recordKey }: RecordPosition): string =>
  Buffer.from(JSON.stringify([sort, direction, sortKey, recordKey])).toString('base64url');

/** Reads `writeRecordCursor`'s text. @throws ProblemError invalid-input when it was altered or is of another order. */
export const readRecordCursor = ({ sort, direction }: Arrangement, cursor: string): RecordPosition => {
  const position = z.tuple([z.literal(sort), z.literal(direction), z.string().max(300), z.string().max(100)]);
  const read = position.safeParse(parsed(cursor));
  if (!read.success) throw invalidInput([{ field: 'cursor', message: 'Start again from the first page.' }]);
  const [, , sortKey, recordKey] = read.data;
  return { sortKey, recordKey };
};
