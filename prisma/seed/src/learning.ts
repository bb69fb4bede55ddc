import { addDays } from '@understudy/domain/calendar/day';
import { cast } from './opening.js';
import type { StoryProgramme } from './programmes.js';

/** Something that somebody learned, as they wrote it down. */
export type StoryLearning = {
  readonly employee: string;
  readonly kind: 'course' | 'workshop' | 'reading-group' | 'coaching' | 'conference' | 'book' | 'other';
  readonly title: string;
  readonly provider: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly hours: number | null;
  readonly cost: number | null;
  readonly certificate: string;
  readonly validUntil: string | null;
  readonly skillKey: string | null;
  readonly applied: string;
  readonly shared: boolean;
  /** The cohort in which it was learned, and which module of its programme, from 0. */
  readonly templateKey: string | null;
  readonly cohort: string | null;
  readonly module: number | null;
};

const nothing: Omit<StoryLearning, 'employee' | 'kind' | 'title' | 'startedOn'> = {
  provider: '',
  endedOn: null,
  hours: null,
  cost: null,
  certificate: '',
  validUntil: null,
  skillKey: null,
  applied: '',
  shared: false,
  templateKey: null,
  cohort: null,
  module: null,
};

const sentences = [
  'I write down what I expect before I delegate, and read it again when I am disappointed.',
  'Two questions before every answer. My team has noticed; I have, too.',
  'I ask in each one-to-one what they decided without me. At first it was very quiet.',
  'Nothing yet. The weeks after were a migration; I would like to try again in spring.',
  'The meeting is half an hour shorter, because what used to be told in it is now read before.',
] as const;
const coaches = ['Alderway Coaching', 'Hart & Lindqvist'] as const;

/** What people learned: the individual by themselves, and those who were in an earlier cohort what they took from it. */
export const tellLearning = (programmes: readonly StoryProgramme[], today: string): StoryLearning[] => {
  const day = (ago: number): string => addDays(today, -ago);
  const { individual, manager } = cast;
  const own: StoryLearning[] = [
    {
      ...nothing,
      employee: individual.employee,
      kind: 'book',
      title: 'How teams decide without a meeting',
      provider: 'Borrowed from the library on the third floor',
      startedOn: day(70),
      endedOn: day(52),
      hours: 9,
    },
    {
      ...nothing,
      employee: individual.employee,
      kind: 'course',
      title: 'Technical writing, two days',
      provider: 'Plain Works',
      startedOn: day(190),
      endedOn: day(189),
      hours: 14,
      cost: 890,
      certificate: 'PW-20817',
      validUntil: addDays(today, 540),
      applied: 'Every design note begins with what the reader should decide. Two were decided without a meeting.',
      shared: true,
    },
    {
      ...nothing,
      employee: individual.employee,
      kind: 'conference',
      title: 'Leading from the keyboard',
      provider: 'Northbank Engineering Days',
      startedOn: day(12),
      endedOn: day(11),
      hours: 12,
      cost: 640,
    },
    {
      ...nothing,
      employee: manager.employee,
      kind: 'coaching',
      title: 'Coaching on difficult conversations',
      provider: coaches[0],
      startedOn: day(45),
      hours: 6,
      cost: 1_800,
    },
  ];
  const ended = programmes.flatMap(({ templateKey, cohorts }) =>
    cohorts.flatMap(({ name, state, startsOn, endsOn, enrolments }) =>
      state === 'ended' && enrolments.every(({ roles }) => roles.length === 0)
        ? enrolments.map((enrolment, place) => ({ ...enrolment, templateKey, cohort: name, startsOn, endsOn, place }))
        : [],
    ),
  );
  const inCohorts = ended
    .filter(({ state }) => state === 'completed')
    .flatMap(({ employee, templateKey, cohort, startsOn, endsOn, place }): StoryLearning[] => [
      {
        ...nothing,
        employee,
        kind: 'reading-group',
        title: 'What the reading group left me with',
        startedOn: addDays(startsOn, 14),
        endedOn: addDays(startsOn, 60),
        hours: 8 + (place % 3),
        applied: sentences[place % sentences.length] ?? '',
        shared: place % 2 === 0,
        templateKey,
        cohort,
        module: place % 3,
      },
      {
        ...nothing,
        employee,
        kind: 'coaching',
        title: 'Three hours with a coach',
        provider: coaches[place % 2] ?? '',
        startedOn: addDays(startsOn, 30),
        endedOn: addDays(endsOn, -10),
        hours: 3,
        cost: 540,
        templateKey,
        cohort,
      },
    ]);
  // Enough people have learned from the same course that others may be told of it.
  const course = { title: 'From wish to release, a two-day course', provider: 'Plain Works' };
  const together = [...new Set(ended.map(({ employee }) => employee))]
    .filter((employee) => employee !== individual.employee)
    .slice(0, 7)
    .map((employee, place): StoryLearning => {
      const began = day(320 - place * 21);
      const facts = { startedOn: began, endedOn: addDays(began, 1), hours: 14, cost: 890 };
      return { ...nothing, ...course, ...facts, employee, kind: 'course', skillKey: 'delivery-management' };
    });
  return [...own, ...inCohorts, ...together];
};
