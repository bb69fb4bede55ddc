import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { learningKind } from './programmes-learning.js';

/** Something that many here have learned from, by what it is called and who offers it; never who they are or how many. */
export const learnedBefore = z
  .object({ skillKey: z.string(), kind: learningKind, title: z.string(), provider: z.string() })
  .meta({ id: 'LearnedBefore' });
export type LearnedBefore = z.infer<typeof learnedBefore>;

export const listLearnedBefore = endpoint({
  method: 'GET',
  path: '/api/v1/learned-before',
  summary:
    'Courses, books and the like that enough people have noted under a skill, without who or how many; what I noted myself is left out',
  permission: 'learning.read',
  response: z.object({ items: z.array(learnedBefore) }),
});
