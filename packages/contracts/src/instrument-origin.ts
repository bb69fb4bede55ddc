import { z } from 'zod';

/** What a draft was made of, skill by skill; what was changed in it since then is not told. */
export const instrumentOrigin = z
  .strictObject({
    stageKey: z.string(),
    /** The number of the version of the framework that it was drafted from. */
    frameworkNumber: z.number().int(),
    /** Every skill that the stage expected; the key of an item is that of its skill. */
    skills: z.array(
      z.strictObject({
        skillKey: z.string(),
        skillName: z.string(),
        level: z.number().int().min(0).max(4),
        weight: z.number().int().min(1).max(3),
        source: z.enum(['item-bank', 'indicators', 'no-time', 'no-indicators']).meta({
          description:
            'The item is one of the built-in instrument, or made of the indicators of the framework; or there is none, for it would take more than fifteen minutes, or for the skill says nothing at any level.',
        }),
        /** The levels of which the framework says nothing: there stands what the level means of any skill. */
        generalLevels: z.array(z.number().int()),
        /** The levels whose indicator is longer than an anchor may be. */
        shortenedLevels: z.array(z.number().int()),
      }),
    ),
  })
  .meta({ id: 'InstrumentOrigin' });
export type InstrumentOrigin = z.infer<typeof instrumentOrigin>;
