import { z } from 'zod';
import { identifier } from './dates.js';
import { endpoint } from './endpoint.js';

export const foundPerson = z
  .object({
    id: identifier,
    name: z.string(),
    email: z.string().nullable(),
    title: z.string().nullable(),
    unit: z.object({ id: identifier, name: z.string() }).nullable(),
  })
  .meta({ id: 'FoundPerson', description: 'As much of a colleague as it takes to tell two of them apart.' });
export type FoundPerson = z.infer<typeof foundPerson>;

export const findPeople = endpoint({
  method: 'GET',
  path: '/api/v1/people/found',
  summary: 'The first few who work here and are meant by a part of name, e-mail, number or title; not counted',
  permission: 'people.read',
  query: z.strictObject({
    search: z.string().trim().max(100).optional(),
    scope: z.enum(['organisation', 'line', 'reports']).default('organisation'),
    limit: z.coerce.number().int().min(1, 'Ask for at least 1.').max(20).default(12),
  }),
  response: z.object({
    items: z.array(foundPerson),
    /** There are others; a longer search finds fewer. */
    more: z.boolean(),
  }),
});
