import type { Cadence } from '@understudy/contracts/mentoring-mentorships';

/** How many days lie between two talks in each rhythm. */
export const daysBetweenTalks: Readonly<Record<Cadence, number>> = { weekly: 7, fortnightly: 14, monthly: 30 };

/** After how many days without a talk two have fallen out of their rhythm: half as long again as they agreed on. */
export const quietAfter = (cadence: Cadence): number => Math.ceil(daysBetweenTalks[cadence] * 1.5);
