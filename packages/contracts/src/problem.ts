import { z } from 'zod';

/** The closed list of error codes; each has one HTTP status (see problemStatus). */
export const problemCode = z
  .enum([
    'invalid-input',
    'not-signed-in',
    'wrong-credentials',
    'not-allowed',
    'not-found',
    'conflict',
    'changed-meanwhile',
    'already-exists',
    'too-many-requests',
    'too-large',
    'unsupported-file',
    'link-expired',
    'needs-confirmation',
    'key-reused',
    'internal',
    'unavailable',
  ])
  .meta({ id: 'ProblemCode' });
export type ProblemCode = z.infer<typeof problemCode>;

export const problemStatus: Readonly<Record<ProblemCode, number>> = {
  'invalid-input': 400,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'changed-meanwhile': 412,
  'already-exists': 409,
  'too-many-requests': 429,
  'too-large': 413,
  'unsupported-file': 415,
  'link-expired': 410,
  'needs-confirmation': 409,
  'key-reused': 422,
  internal: 500,
  unavailable: 503,
};

export const fieldProblem = z
  .object({ field: z.string(), message: z.string() })
  .meta({ id: 'FieldProblem', description: 'What is wrong with one field and what to do about it.' });
export type FieldProblem = z.infer<typeof fieldProblem>;

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: problemCode,
    detail: z.string().optional(),
    requestId: z.string(),
    fields: z.array(fieldProblem).optional(),
  })
  .meta({ id: 'Problem', description: 'application/problem+json' });
export type Problem = z.infer<typeof problem>;
