import { addDays } from '@understudy/domain/calendar/day';
import { releaseSurvey, type SurveyResults } from '@understudy/domain/programmes/surveys/release-survey';
import type { StoryProgramme } from './programmes.js';

/** What a cohort thought of it: a survey that is over, and the board of its retrospective. */
export type StoryRetrospective = {
  readonly templateKey: string;
  readonly cohort: string;
  readonly survey: { readonly opensOn: string; readonly closesOn: string; readonly results: SurveyResults };
  readonly asked: readonly string[];
  readonly notes: readonly { readonly kind: 'keep' | 'change'; readonly author: string; readonly text: string }[];
  readonly actions: readonly {
    readonly owner: string;
    readonly text: string;
    readonly dueOn: string;
    readonly state: 'open' | 'under-way' | 'done' | 'dropped';
    readonly reason: string;
  }[];
};

export const storyThreshold = 5;

const results = releaseSurvey(
  [
    { key: 'useful', levels: [4, 4, 3, 3, 3, 4], notes: [] },
    { key: 'pace', levels: [2, 1, 3, 2, 2, 2], notes: [] },
    { key: 'safe', levels: [4, 3, 4, 3, 4], notes: [] },
    { key: 'tried', levels: [3, 2, 3, 4], notes: [] },
    {
      key: 'keep',
      levels: [],
      notes: [
        'That we read before and talk after, never the other way round.',
        'The pairs. I called mine twice outside the sessions.',
        'Real cases, even when they hurt a little.',
        'Nobody took minutes of what we admitted.',
        'Our facilitator asking last instead of first.',
      ],
    },
    {
      key: 'change',
      levels: [],
      notes: ['Two weeks between the sessions, not one.', 'Tell our managers earlier what it takes.'],
    },
  ],
  storyThreshold,
  6,
);

/** Of each cohort that is over and was no rotation, what those in it made of it. */
export const tellRetrospectives = (programmes: readonly StoryProgramme[]): StoryRetrospective[] =>
  programmes.flatMap(({ templateKey, cohorts }) =>
    cohorts
      .filter(({ state, enrolments }) => state === 'ended' && enrolments.every(({ roles }) => roles.length === 0))
      .map(({ name, startsOn, endsOn, facilitators, enrolments }): StoryRetrospective => {
        const placed = enrolments.filter(({ state }) => state === 'completed' || state === 'extended');
        const [one = '', two = '', three = '', four = ''] = placed.map(({ employee }) => employee);
        const [facilitator = one] = facilitators;
        return {
          templateKey,
          cohort: name,
          survey: { opensOn: addDays(startsOn, 40), closesOn: addDays(startsOn, 50), results },
          asked: placed.map(({ employee }) => employee),
          notes: [
            { kind: 'keep', author: one, text: 'Cases from our own weeks; the invented ones taught us nothing.' },
            {
              kind: 'keep',
              author: three,
              text: 'A round at the end in which everybody says one thing they will try.',
            },
            { kind: 'change', author: two, text: 'The reading for week five is too long beside a release.' },
            {
              kind: 'change',
              author: four,
              text: 'Our managers should know beforehand that this takes three hours a week.',
            },
          ],
          actions: [
            {
              owner: facilitator,
              text: 'Two weeks between sessions instead of one.',
              dueOn: addDays(endsOn, 60),
              state: 'done',
              reason: '',
            },
            {
              owner: two,
              text: 'A note to managers before the first session: what it takes, and what to leave undone meanwhile.',
              dueOn: addDays(endsOn, 170),
              state: 'under-way',
              reason: '',
            },
            {
              owner: four,
              text: 'A summary of each reading for those who could not finish it.',
              dueOn: addDays(endsOn, 90),
              state: 'dropped',
              reason: 'Whoever reads the summary leaves the reading; we made the reading shorter instead.',
            },
          ],
        };
      }),
  );

/** A survey that is open: who is asked, and what those who have handed in said, without who it was. */
export type StoryOpenSurvey = {
  readonly templateKey: string;
  readonly cohort: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly asked: readonly { readonly employee: string; readonly handedIn: boolean }[];
  readonly answers: readonly {
    readonly question: string;
    readonly level: number | null;
    readonly note: string | null;
  }[];
};

const given = ['useful', 'pace', 'safe', 'tried'].map((question, at) => [question, at === 1 ? 2 : 3] as const);

/** In each cohort that has begun, what is asked of it just now; the one first in it has not answered yet. */
export const tellOpenSurveys = (programmes: readonly StoryProgramme[], today: string): StoryOpenSurvey[] =>
  programmes.flatMap(({ templateKey, cohorts }) =>
    cohorts
      .filter(({ state, startsOn, areas }) => state === 'open' && startsOn < today && areas.length === 0)
      .map(({ name, enrolments }): StoryOpenSurvey => {
        const placed = enrolments.filter(({ state }) => state === 'enrolled' || state === 'extended');
        const asked = placed.map(({ employee }, at) => ({ employee, handedIn: at > 0 && at < 4 }));
        const answers = asked
          .filter(({ handedIn }) => handedIn)
          .flatMap((_, at) =>
            given.map(([question, level]) => ({ question, level: level + (at === 1 ? 1 : 0), note: null })),
          );
        return { templateKey, cohort: name, opensOn: addDays(today, -3), closesOn: addDays(today, 9), asked, answers };
      }),
  );

/** Of those who completed a cohort of the story, how they would help. */
export type StoryAlumnus = {
  readonly templateKey: string;
  readonly employee: string;
  readonly helps: readonly string[];
  readonly note: string;
  readonly visibility: 'programme' | 'everybody';
};

const offers: readonly Omit<StoryAlumnus, 'templateKey' | 'employee'>[] = [
  { helps: ['talk'], note: 'Ask me about the weeks in which I wanted to stop.', visibility: 'everybody' },
  { helps: ['advise', 'mentor'], note: 'Thursdays after four, with a walk.', visibility: 'everybody' },
  { helps: ['facilitate'], note: 'The reading groups, gladly.', visibility: 'programme' },
  { helps: ['advise'], note: '', visibility: 'programme' },
];

/** Some of those who completed offer to help; the others have not said anything. */
export const tellAlumni = (programmes: readonly StoryProgramme[]): StoryAlumnus[] =>
  programmes.flatMap(({ templateKey, cohorts }) => {
    const done = cohorts
      .filter(({ enrolments }) => enrolments.every(({ roles }) => roles.length === 0))
      .flatMap(({ enrolments }) => enrolments.filter(({ state }) => state === 'completed'));
    return done.flatMap(({ employee }, at) => {
      const offer = offers[at];
      return offer === undefined ? [] : [{ ...offer, templateKey, employee }];
    });
  });
