import { addDays } from '@understudy/domain/calendar/day';
import type { EnrolmentState } from '@understudy/domain/programmes/enrolment-table';
import { tellFollowedIntake } from './followed-intake.js';
import { cast } from './opening.js';
import { tellRotation, tellRunningTurn } from './rotations.js';
import type { Story } from './story-shape.js';

/** Somebody's part in a cohort, as it stands. */
export type StoryEnrolment = {
  readonly employee: string;
  readonly state: EnrolmentState;
  readonly since: string;
  readonly motivation: string;
  readonly nominatedBy: string | null;
  readonly nomination: string;
  readonly reason: string;
  readonly earlierTries: number;
  readonly roles: readonly StoryRoleHeld[];
  /** What the person would like to do in the cohort, first choice first. */
  readonly choices: readonly StoryChoice[];
};

export type StoryRoleHeld = {
  readonly area: string;
  readonly role: 'lead' | 'shadow';
  readonly state: 'held' | 'finished' | 'dropped';
};

export type StoryChoice = { readonly ordinal: number; readonly area: string; readonly role: 'lead' | 'shadow' };

export type StoryCohort = {
  readonly name: string;
  readonly state: 'planned' | 'open' | 'ended';
  readonly startsOn: string;
  readonly endsOn: string;
  readonly applyUntil: string;
  readonly joinUntil: string;
  readonly capacity: number;
  readonly facilitators: readonly string[];
  /** Where people lead and shadow in it. */
  readonly areas: readonly string[];
  readonly enrolments: readonly StoryEnrolment[];
};

export type StoryProgramme = {
  readonly templateKey: string;
  readonly sponsor: string;
  readonly budget: number;
  readonly state: 'draft' | 'open';
  readonly cohorts: readonly StoryCohort[];
};

const motivations = [
  'I explain much and lead little. I would like to learn how one hands on work without vanishing.',
  'My team grows faster than I do. I want to get ahead of it for once.',
  'Two of the people I admire here have done it, and they work differently since.',
  'I put off the same conversation every month; I would like to stop doing that.',
] as const;

/** Two programmes that run, one in preparation: a cohort behind them, one in which decisions are due. */
export const tellProgrammes = (
  story: Pick<Story, 'titles' | 'titleStages' | 'employments' | 'units' | 'unitMemberships'>,
  today: string,
): StoryProgramme[] => {
  const here = new Set(
    story.employments.filter(({ left }) => left === null || left > today).map(({ employee }) => employee),
  );
  const named = new Set<string>(Object.values(cast).map(({ employee }) => employee));
  const holding = (title: string): string[] =>
    story.titles
      .filter((spell) => spell.value === title && spell.from <= today && (spell.to === null || spell.to > today))
      .map(({ employee }) => employee)
      .filter((employee) => here.has(employee) && !named.has(employee));
  const part = (
    employee: string,
    state: EnrolmentState,
    place: number,
    own: Partial<StoryEnrolment> = {},
  ): StoryEnrolment => ({
    employee,
    state,
    since: addDays(today, -1 - (place % 9)),
    motivation: motivations[place % motivations.length] ?? '',
    nominatedBy: null,
    nomination: '',
    reason: '',
    earlierTries: 0,
    roles: [],
    choices: [],
    ...own,
  });
  const seniors = holding('Senior Software Engineer');
  const leads = holding('Tech Lead');
  const former: EnrolmentState[] = [
    'completed',
    'completed',
    'completed',
    'completed',
    'completed',
    'completed',
    'withdrawn',
    'extended',
    'deferred',
  ];
  const present: EnrolmentState[] = [
    'enrolled',
    'enrolled',
    'enrolled',
    'offered',
    'waiting',
    'waiting',
    'applied',
    'applied',
    'declined',
  ];
  const reasons = new Map<EnrolmentState, string>([
    ['withdrawn', 'A change of team left no time; she would like to try again.'],
    ['deferred', 'A parental leave fell into these weeks. Would like to go on in a later cohort.'],
  ]);
  const pastCohort = (people: readonly string[], facilitators: readonly string[]): StoryCohort => ({
    name: `Cohort of ${addDays(today, -240).slice(0, 4)}`,
    state: 'ended',
    startsOn: addDays(today, -240),
    endsOn: addDays(today, -150),
    applyUntil: addDays(today, -270),
    joinUntil: addDays(today, -230),
    capacity: 8,
    facilitators,
    areas: [],
    enrolments: former.flatMap((state, place) => {
      const employee = people[place];
      const since = addDays(today, state === 'withdrawn' || state === 'deferred' ? -200 : -150);
      const reason = reasons.get(state) ?? '';
      return employee === undefined ? [] : [part(employee, state, place, { since, reason })];
    }),
  });
  return [
    {
      templateKey: 'into-tech-lead',
      sponsor: cast.leader.employee,
      budget: 24_000,
      state: 'open',
      cohorts: [
        tellFollowedIntake(story, part, today),
        pastCohort([...seniors.slice(0, 8), ...seniors.slice(20, 21)], [cast.manager.employee]),
        {
          name: 'Winter cohort',
          state: 'open',
          startsOn: addDays(today, 24),
          endsOn: addDays(today, 108),
          applyUntil: addDays(today, 14),
          joinUntil: addDays(today, 31),
          capacity: 5,
          facilitators: [cast.manager.employee],
          areas: [],
          enrolments: [
            part(cast.individual.employee, 'offered', 0, {
              nominatedBy: cast.linchpin.employee,
              nomination: 'Others ask him before they decide. He has not noticed yet.',
            }),
            ...present.flatMap((state, place) => {
              const employee = seniors[8 + place];
              const reason =
                state === 'declined' ? 'The spring cohort fits better: your new project begins in these weeks.' : '';
              const earlierTries = state === 'waiting' && place === 4 ? 1 : 0;
              return employee === undefined ? [] : [part(employee, state, place + 1, { reason, earlierTries })];
            }),
          ],
        },
      ],
    },
    {
      templateKey: 'into-engineering-manager',
      sponsor: cast.technology.employee,
      budget: 40_000,
      state: 'open',
      cohorts: [
        tellRunningTurn(seniors.slice(24), part, today),
        ...tellRotation(seniors.slice(24), part, today),
        pastCohort(leads.slice(0, 9), [cast.linchpin.employee]),
        {
          name: 'Spring cohort',
          state: 'planned',
          startsOn: addDays(today, 80),
          endsOn: addDays(today, 190),
          applyUntil: addDays(today, 60),
          joinUntil: addDays(today, 90),
          capacity: 10,
          facilitators: [cast.linchpin.employee],
          areas: [],
          enrolments: [],
        },
      ],
    },
    {
      templateKey: 'into-director',
      sponsor: cast.leader.employee,
      budget: 60_000,
      state: 'open',
      cohorts: [
        {
          name: 'First cohort',
          state: 'open',
          startsOn: addDays(today, -30),
          endsOn: addDays(today, 110),
          applyUntil: addDays(today, -40),
          joinUntil: addDays(today, -20),
          capacity: 6,
          facilitators: [cast.platform.employee],
          areas: [],
          enrolments: [
            part(cast.manager.employee, 'enrolled', 1),
            ...holding('Engineering Manager')
              .slice(0, 4)
              .map((employee, place) => part(employee, 'enrolled', place + 2)),
          ],
        },
      ],
    },
    { templateKey: 'into-vp', sponsor: cast.technology.employee, budget: 30_000, state: 'draft', cohorts: [] },
  ];
};
