import { isoDate } from '@understudy/contracts/dates';
import { z } from 'zod';
import { invalidInput } from '../../../common/errors/problem-error.js';

const position = z.tuple([isoDate, z.string().max(300), z.uuid()]);

/** Where a page of leaders ended, and the day of the snapshot it was read from. */
export type LeaderPosition = { readonly asOf: string; readonly nameKey: string; readonly id: string };

/** An opaque text that names the place after a leader. */
export const writeLeaderCursor = ({ asOf, nameKey, id }: LeaderPosition): string =>
  Buffer.from(JSON.stringify([asOf, nameKey, id])).toString('base64url');

/** Reads `writeLeaderCursor`'s text. @throws ProblemError invalid-input when it was altered. */
export const readLeaderCursor = (cursor: string): LeaderPosition => {
  const read = position.safeParse(parsed(cursor));
  if (!read.success) throw invalidInput([{ field: 'cursor', message: 'Start again from the first page.' }]);
  const [asOf, nameKey, id] = read.data;
  return { asOf, nameKey, id };
};

/** The value that a cursor carries, or undefined when it carries none. */
export const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};
