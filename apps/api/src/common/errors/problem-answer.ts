import { HttpException } from '@nestjs/common';
import { type Problem, type ProblemCode, problemStatus } from '@understudy/contracts/problem';
import { ProblemError } from './problem-error.js';

/** A problem as it is sent, with the headers that belong to it. */
export type ProblemAnswer = {
  readonly problem: Problem;
  readonly retryAfterSeconds?: number;
  readonly expected: boolean;
};

const titles: Readonly<Record<ProblemCode, string>> = {
  'invalid-input': 'This cannot be accepted',
  'not-signed-in': 'Not signed in',
  'wrong-credentials': 'Wrong credentials',
  'not-allowed': 'Not allowed',
  'not-found': 'Not found',
  conflict: 'Conflict',
  'changed-meanwhile': 'Changed meanwhile',
  'already-exists': 'Already exists',
  'too-many-requests': 'Too many requests',
  'too-large': 'Too large',
  'unsupported-file': 'Unsupported file',
  'link-expired': 'Link expired',
  'needs-confirmation': 'Needs confirmation',
  'key-reused': 'Key reused',
  internal: 'Something went wrong',
  unavailable: 'Not available',
};

const answer = (error: ProblemError, requestId: string, expected = true): ProblemAnswer => ({
  problem: {
    type: `/problems/${error.code}`,
    title: titles[error.code],
    status: problemStatus[error.code],
    code: error.code,
    detail: error.message,
    requestId,
    ...(error.fields.length > 0 ? { fields: [...error.fields] } : {}),
  },
  retryAfterSeconds: error.retryAfterSeconds,
  expected,
});

/** Reasons of the framework itself, by status. */
const ofStatus: Readonly<Record<number, ProblemError>> = {
  400: new ProblemError('invalid-input', 'The request cannot be read.'),
  401: new ProblemError('not-signed-in', 'Sign in first.'),
  403: new ProblemError('not-allowed', 'You may not do this.'),
  404: new ProblemError('not-found', 'There is nothing here, or you may not see it.'),
  405: new ProblemError('not-found', 'There is nothing here, or you may not see it.'),
  406: new ProblemError('invalid-input', 'The request cannot be read.'),
  413: new ProblemError('too-large', 'This is larger than can be accepted.'),
  414: new ProblemError('too-large', 'This is larger than can be accepted.'),
  415: new ProblemError('unsupported-file', 'Send JSON, or a file as multipart/form-data where a file is expected.'),
  429: new ProblemError('too-many-requests', 'Too many attempts. Wait a little, then try again.'),
  431: new ProblemError('too-large', 'This is larger than can be accepted.'),
  503: new ProblemError('unavailable', 'This is not available right now. Try again in a moment.'),
};

/** What PostgreSQL refuses although no rule of ours did, by its error code; also as Prisma passes it on. */
const ofDatabase: Readonly<Record<string, ProblemError>> = {
  '23505': new ProblemError('conflict', 'This exists already, or was made by somebody else at the same moment.'),
  P2002: new ProblemError('conflict', 'This exists already, or was made by somebody else at the same moment.'),
  '23P01': new ProblemError('conflict', 'This overlaps with what is recorded for the same days.'),
  '40001': new ProblemError('conflict', 'Somebody else changed this at the same moment. Try again.'),
  '40P01': new ProblemError('conflict', 'Somebody else changed this at the same moment. Try again.'),
  P2034: new ProblemError('conflict', 'Somebody else changed this at the same moment. Try again.'),
  '22021': new ProblemError('invalid-input', 'Some of this text cannot be stored.'),
  '22P05': new ProblemError('invalid-input', 'Some of this text cannot be stored.'),
  '22003': new ProblemError('invalid-input', 'One of these numbers is too large.'),
  '22007': new ProblemError('invalid-input', 'One of these dates does not exist.'),
  '22008': new ProblemError('invalid-input', 'One of these dates does not exist.'),
  '53300': new ProblemError('unavailable', 'This is not available right now. Try again in a moment.'),
  'transaction-timeout': new ProblemError('unavailable', 'This is not available right now. Try again in a moment.'),
  ECONNREFUSED: new ProblemError('unavailable', 'This is not available right now. Try again in a moment.'),
};

const originOf = (failure: object): string | undefined => {
  const { code, meta } = failure as {
    code?: unknown;
    meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } };
  };
  const original = meta?.driverAdapterError?.cause?.originalCode;
  if (typeof original === 'string' && original in ofDatabase) return original;
  return typeof code === 'string' ? code : undefined;
};

/** Whatever was thrown, as a problem; what nobody expected becomes a 500 that tells nothing. */
export const problemAnswer = (failure: unknown, requestId: string): ProblemAnswer => {
  if (failure instanceof ProblemError) return answer(failure, requestId);
  if (typeof failure === 'object' && failure !== null) {
    const database = ofDatabase[originOf(failure) ?? ''];
    if (database) return answer(database, requestId);
    const status =
      failure instanceof HttpException ? failure.getStatus() : (failure as { statusCode?: number }).statusCode;
    const ours = ofStatus[status ?? 0];
    if (ours) return answer(ours, requestId);
    if (status !== undefined && status >= 400 && status < 500) {
      return answer(new ProblemError('invalid-input', 'The request cannot be read.'), requestId);
    }
  }
  return answer(
    new ProblemError('internal', 'Something went wrong on our side. It has been recorded under this request id.'),
    requestId,
    false,
  );
};
