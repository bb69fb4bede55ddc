import { type FieldProblem, type ProblemCode, problem } from '@understudy/contracts/problem';

/** Why a call failed: a code of the contract, or 'offline' when no answer came at all. */
export type FailureCode = ProblemCode | 'offline';

/** A failed call: the code says what to do, fields say what is wrong with each input. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(
    readonly code: FailureCode,
    readonly title: string,
    readonly status: number,
    readonly detail: string | null = null,
    readonly fields: readonly FieldProblem[] = [],
    readonly requestId: string | null = null,
    /** Seconds to wait before the next try, where the server says so. */
    readonly retryAfter: number | null = null,
  ) {
    super(detail ?? title);
  }
}

const codeOfStatus = (status: number): ProblemCode => {
  if (status === 401) return 'not-signed-in';
  if (status === 403) return 'not-allowed';
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  if (status === 429) return 'too-many-requests';
  if (status === 502 || status === 503 || status === 504) return 'unavailable';
  return status >= 500 ? 'internal' : 'invalid-input';
};

/** Reads a failed answer; anything that is not problem+json (a proxy's page, say) becomes a problem by its status. */
export const readProblem = async (response: Response): Promise<ProblemError> => {
  const wait = Number(response.headers.get('retry-after'));
  const retryAfter = Number.isFinite(wait) && wait > 0 ? wait : null;
  const parsed = problem.safeParse(await response.json().catch(() => null));
  if (!parsed.success) {
    return new ProblemError(
      codeOfStatus(response.status),
      response.statusText,
      response.status,
      null,
      [],
      null,
      retryAfter,
    );
  }
  const { code, title, status, detail, fields, requestId } = parsed.data;
  return new ProblemError(code, title, status, detail ?? null, fields ?? [], requestId, retryAfter);
};

/** Any failure as a problem: what is none of ours broke on our side. */
export const asProblem = (failure: unknown): ProblemError =>
  failure instanceof ProblemError ? failure : new ProblemError('internal', 'Something broke.', 500);
