import type { FieldProblem, ProblemCode } from '@understudy/contracts/problem';
import type { Said } from '@understudy/contracts/said';

/** A refusal that the caller hears of as problem+json: a code of the closed list and one clear sentence. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  /** @param retryAfterSeconds is sent as Retry-After. @param said is the same sentence for readers of any language. */
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly fields: readonly FieldProblem[] = [],
    readonly retryAfterSeconds?: number,
    readonly said?: Said,
  ) {
    super(message);
  }
}

/** 404, in the same words for what is missing, foreign, or out of sight. */
export const notFound = (): ProblemError =>
  new ProblemError('not-found', 'There is nothing here, or you may not see it.');

/** 403, for what the caller sees but may not do. */
export const notAllowed = (message = 'You may not do this.'): ProblemError => new ProblemError('not-allowed', message);

/** 401, for a caller without a valid session. */
export const notSignedIn = (): ProblemError => new ProblemError('not-signed-in', 'Sign in first.');

/** 400, naming the fields and what to do about each. */
export const invalidInput = (fields: readonly FieldProblem[]): ProblemError =>
  new ProblemError('invalid-input', 'Some of this cannot be accepted as it is.', fields);

/** 412, when somebody else changed the record since it was read. */
export const changedMeanwhile = (): ProblemError =>
  new ProblemError('changed-meanwhile', 'Somebody changed this meanwhile. Look at it again, then repeat your change.');

/** 429 with the seconds after which another attempt makes sense. */
export const tooManyRequests = (retryAfterSeconds: number): ProblemError =>
  new ProblemError('too-many-requests', 'Too many attempts. Wait a little, then try again.', [], retryAfterSeconds);
