import { z } from 'zod';
import { invalidInput } from '../../../common/errors/problem-error.js';
import { parsed } from '../reports/leader-cursor.js';

const position = z.tuple([z.string().max(300), z.string().max(100)]);

/** Where a page of records ended. */
export type RecordPosition = { readonly sortKey: string; readonly recordKey: string };

/** An opaque text that names the place after a record. */
export const writeRecordCursor = ({ sortKey, recordKey }: RecordPosition): string =>
  Buffer.from(JSON.stringify([sortKey, recordKey])).toString('base64url');

/** Reads `writeRecordCursor`'s text. @throws ProblemError invalid-input when it was altered. */
export const readRecordCursor = (cursor: string): RecordPosition => {
  const read = position.safeParse(parsed(cursor));
  if (!read.success) throw invalidInput([{ field: 'cursor', message: 'Start again from the first page.' }]);
  const [sortKey, recordKey] = read.data;
  return { sortKey, recordKey };
};
