import { z } from 'zod';
import { horizon } from './career-framework.js';
import { identifier } from './dates.js';
import { figureStatus } from './figure-status.js';
import { personReference, stageReference } from './people.js';

export const stageMove = z
  .object({ from: stageReference, to: stageReference, promotions: z.number().int() })
  .meta({ id: 'StageMove', description: 'How many promotions of the window led from one stage to another.' });
export type StageMove = z.infer<typeof stageMove>;

/** The managers of one stage, which has at least one; together they are the figure of the span of control. */
export const managerSpan = z
  .object({
    /** Null is the row of managers outside the ladder. */
    stage: stageReference.nullable(),
    status: figureStatus,
    managers: z.number().int(),
    /** Of all of them together. */
    reports: z.number().int(),
    median: z.number().nullable(),
    p10: z.number().nullable(),
    p90: z.number().nullable(),
  })
  .meta({ id: 'ManagerSpan', description: 'How many people report directly to each manager at one stage.' });
export type ManagerSpan = z.infer<typeof managerSpan>;

/** Somebody whose removal leaves one role more open; the roles that nobody else could fill. */
export const linchpin = z
  .object({ person: personReference, rolesLeftOpen: z.array(z.object({ id: identifier, name: z.string() })) })
  .meta({ id: 'Linchpin' });
export type Linchpin = z.infer<typeof linchpin>;

export const linchpinsWithin = z
  .object({
    horizon,
    /** Null where it was not kept who they were, of a day as it was known. */
    people: z.array(linchpin).nullable(),
  })
  .meta({
    id: 'LinchpinsWithin',
    description: 'Without whom fewer roles could be filled by those ready within a horizon.',
  });
export type LinchpinsWithin = z.infer<typeof linchpinsWithin>;
