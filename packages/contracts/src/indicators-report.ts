import { z } from 'zod';
import { identifier } from './dates.js';
import { personReference, stageReference } from './people.js';

export const stageMove = z
  .object({ from: stageReference, to: stageReference, promotions: z.number().int() })
  .meta({ id: 'StageMove', description: 'How many promotions of the window led from one stage to another.' });
export type StageMove = z.infer<typeof stageMove>;

/** Somebody whose removal leaves one role more open, over all horizons; the roles that nobody else could fill. */
export const linchpin = z
  .object({ person: personReference, rolesLeftOpen: z.array(z.object({ id: identifier, name: z.string() })) })
  .meta({ id: 'Linchpin' });
