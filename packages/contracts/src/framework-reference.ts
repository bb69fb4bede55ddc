import { z } from 'zod';
import { identifier, isoDate } from './dates.js';
import { stageReference } from './people.js';

/** By which version of the framework something was made. */
export const frameworkReference = z
  .object({
    id: identifier,
    number: z.number().int(),
    /** Whether that version still holds. */
    current: z.boolean(),
  })
  .meta({ id: 'FrameworkReference' });
export type FrameworkReference = z.infer<typeof frameworkReference>;

/** A stage that somebody had entered, with the months after it in which slower results are expected; `until` is the day after them. */
export const expectedDip = z
  .object({ stage: stageReference, from: isoDate, until: isoDate, months: z.number().int() })
  .meta({ id: 'ExpectedDip' });
export type ExpectedDip = z.infer<typeof expectedDip>;
