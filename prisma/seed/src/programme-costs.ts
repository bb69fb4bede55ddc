import { addDays } from '@understudy/domain/calendar/day';
import type { StoryProgramme } from './programmes.js';

/** What a cohort cost, as admins entered it. */
export type StoryCost = {
  readonly templateKey: string;
  readonly cohort: string;
  readonly kind: 'facilitator' | 'venue' | 'course-fees' | 'material' | 'travel';
  readonly what: string;
  readonly amount: number;
  readonly spentOn: string;
};

const bills = [
  { kind: 'facilitator', what: 'Two days of an external facilitator', amount: 3_400, after: 3 },
  { kind: 'venue', what: 'A room outside the office for the opening', amount: 960, after: 1 },
  { kind: 'material', what: 'Books for the reading group', amount: 312.5, after: 8 },
  { kind: 'course-fees', what: 'Course on difficult conversations', amount: 2_800, after: 20 },
] as const;

/** Bills of the cohorts that have begun and are not rotations; those that have not come yet are not paid yet. */
export const tellCosts = (programmes: readonly StoryProgramme[], today: string): StoryCost[] =>
  programmes.flatMap(({ templateKey, cohorts }) =>
    cohorts
      .filter(({ startsOn, enrolments }) => startsOn <= today && enrolments.every(({ roles }) => roles.length === 0))
      .flatMap(({ name, startsOn }) =>
        bills.map(({ after, ...bill }) => ({ ...bill, templateKey, cohort: name, spentOn: addDays(startsOn, after) })),
      )
      .filter(({ spentOn }) => spentOn <= today),
  );
