import { z } from 'zod';

/** A calendar day without a time zone, as YYYY-MM-DD; impossible days such as 30 February are refused. */
export const isoDate = z.iso
  .date({ error: 'Give a date as year-month-day, for example 2026-03-31.' })
  .meta({ id: 'IsoDate', description: 'A calendar day, YYYY-MM-DD.' });

/** An instant in UTC, ISO 8601. */
export const instant = z.iso.datetime().meta({ id: 'Instant', description: 'An instant in UTC, ISO 8601.' });

export const identifier = z.uuid({ error: 'This is not an identifier.' }).meta({ id: 'Identifier' });

/** Plain text a person typed: trimmed, no control characters, of a bounded length. */
export const plainText = (longest: number, shortest = 1) =>
  z
    .string()
    .trim()
    .min(shortest, shortest === 1 ? 'This must not be empty.' : `Use at least ${shortest} characters.`)
    .max(longest, `Use at most ${longest} characters.`)
    .refine((text) => !/\p{Cc}/u.test(text.replace(/[\n\t]/g, ' ')), 'Control characters are not allowed.');
