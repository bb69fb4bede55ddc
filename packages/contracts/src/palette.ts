import { z } from 'zod';
import { identifier, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { personReference } from './people.js';
import { foundPerson } from './people-found.js';

const named = z.object({ id: identifier, name: z.string() });

export const findAnything = endpoint({
  method: 'GET',
  path: '/api/v1/found',
  summary:
    'The first few of everything that I may see and that is meant by a part of its name: people, plans, programmes, cohorts, campaigns, opportunities and versions of the framework',
  permission: 'session.own',
  query: z.strictObject({
    search: z.string().trim().min(2, 'Give at least two letters.').max(100),
    /** Of each kind. */
    limit: z.coerce.number().int().min(1, 'Ask for at least 1.').max(10).default(5),
  }),
  response: z.object({
    people: z.array(foundPerson),
    /** By the person's name; those that I may open. */
    plans: z.array(z.object({ id: identifier, person: personReference, startsOn: isoDate, endsOn: isoDate })),
    programmes: z.array(named),
    cohorts: z.array(named.extend({ programme: z.string() })),
    campaigns: z.array(named),
    opportunities: z.array(named),
    frameworks: z.array(named.extend({ number: z.number().int(), isDraft: z.boolean() })),
  }),
  errors: ['invalid-input'],
});
