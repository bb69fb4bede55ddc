import { z } from 'zod';
import { isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';

export const teamGap = z
  .object({
    skillKey: z.string(),
    skillName: z.string(),
    day: isoDate,
    /** How many of them had a result that counted on this day, as far as I may read it. */
    rated: z.number().int(),
    /** How many of them had nothing to learn here for what was asked of them. */
    met: z.number().int(),
    /** How far below what was asked they were on average, in levels; null where nobody was rated. */
    meanGap: z.number().nullable(),
  })
  .meta({ id: 'TeamGap' });
export type TeamGap = z.infer<typeof teamGap>;

export const listTeamGaps = endpoint({
  method: 'GET',
  path: '/api/v1/team-skill-gaps',
  summary:
    'How what is next to learn among those who report to me has moved, by skill and quarter: made of results that I may read one by one, each of whom is told that I looked',
  permission: 'results.read',
  query: z.strictObject({
    /** Only those who joined, or began in their title or stage, within so many months. */
    newWithin: z.coerce.number().int().min(1).max(24).optional(),
  }),
  response: z.object({
    /** People who report to me now, as far as they are asked for. */
    people: z.number().int(),
    /** Ends of quarters, the oldest first, and today. */
    days: z.array(isoDate),
    /** By skill, what is furthest from what is asked first; within a skill by day. */
    items: z.array(teamGap),
  }),
});

export const exportTeamGaps = exportOf(listTeamGaps);
