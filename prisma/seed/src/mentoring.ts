import { addDays } from '@understudy/domain/calendar/day';
import { apartIn } from './apart.js';
import { mentorOffers, outsiderNumber, outsiders, pairWords, wishes } from './mentoring-words.js';
import { cast } from './opening.js';
import type { Spell, Story } from './story-shape.js';
import { workdayFrom } from './workday.js';

export type StoryMentor = {
  /** The employee number; of somebody from outside, a name of our own for them. */
  readonly employee: string;
  readonly outside: { readonly name: string; readonly email: string; readonly comesFrom: string } | null;
  readonly help: string;
  readonly stageKeys: readonly string[];
  readonly skillKeys: readonly string[];
  readonly languages: readonly string[];
  readonly timeZone: string;
  readonly capacity: number;
  readonly on: string;
};

export type StoryRequestForMentor = {
  readonly employee: string;
  readonly status: 'waiting' | 'matched';
  readonly wish: string;
  readonly stageKey: string | null;
  readonly skillKeys: readonly string[];
  readonly on: string;
};

export type StoryMentorship = {
  readonly mentor: string;
  readonly mentee: string;
  readonly origin: 'round' | 'programme' | 'mentee' | 'queue';
  readonly status: 'proposed' | 'accepted-by-mentee' | 'active' | 'completed' | 'lapsed';
  readonly words: string;
  readonly reasons: readonly { readonly code: string; readonly key?: string }[];
  readonly on: string;
  readonly answerBy: string;
  readonly escalated: boolean;
  readonly endedOn: string | null;
  /** The last day that the two agreed on, and the day on which they were asked whether they go on; null where neither is. */
  readonly agreedUntil: string | null;
  readonly closeAskedOn: string | null;
  readonly shown: boolean;
  readonly goals: readonly { readonly text: string; readonly doneOn: string | null; readonly dueOn: string | null }[];
  /** Goals that one of the two has taken away. */
  readonly removed: readonly { readonly text: string; readonly by: 'mentor' | 'mentee'; readonly on: string }[];
  readonly sessions: readonly { readonly on: string; readonly about: string; readonly held: boolean }[];
  readonly notes: readonly {
    readonly by: 'mentor' | 'mentee';
    readonly shared: boolean;
    readonly text: string;
    readonly on: string;
  }[];
  readonly health: readonly {
    readonly by: 'mentor' | 'mentee';
    readonly answer: 'well' | 'stuck' | null;
    readonly words: string;
    readonly mayTell: boolean;
    readonly on: string;
  }[];
  readonly feedback: readonly {
    readonly by: 'mentor' | 'mentee';
    readonly fit: number;
    readonly worth: number;
    readonly again: boolean;
  }[];
};

export type StoryMentoring = {
  readonly mentors: readonly StoryMentor[];
  readonly requests: readonly StoryRequestForMentor[];
  readonly mentorships: readonly StoryMentorship[];
};

const isNow = (spell: Spell<string>, today: string): boolean =>
  spell.from <= today && (spell.to === null || spell.to > today);

/**
 * Mentoring at Meridian: Jonas has Kofi of another area as mentor, Grace has somebody from outside and is asked herself,
 * one offer stays unanswered, another came to nothing because its mentor did not answer, and one pair lets the team know that it is
 * stuck. One that Grace gives has had its agreed time, and another ended by itself. Nobody is mentored by their own line.
 */
export const tellMentoring = (
  story: Pick<Story, 'titles' | 'managers' | 'employments'>,
  today: string,
): StoryMentoring => {
  const day = (ago: number): string => addDays(today, -ago);
  const managerOf = new Map(story.managers.filter((one) => isNow(one, today)).map((one) => [one.employee, one.value]));
  const yearBefore = day(366);
  const apart = apartIn(story.managers, yearBefore);
  const titleOf = new Map(story.titles.filter((one) => isNow(one, today)).map((one) => [one.employee, one.value]));
  const here = new Set(
    story.employments
      .filter(({ joined, left }) => joined < yearBefore && left === null)
      .map(({ employee }) => employee),
  );
  const known = new Set<string>(Object.values(cast).map(({ employee }) => employee));
  const titled = (title: string): string[] =>
    [...managerOf.keys()]
      .filter((employee) => titleOf.get(employee) === title && here.has(employee) && !known.has(employee))
      .toSorted();
  const named = [cast.infrastructure, cast.data, cast.grower, cast.manager, cast.platform, cast.leader].map(
    ({ employee }) => employee,
  );
  const inside = [
    ...named.filter((employee) => here.has(employee)),
    ...titled('Engineering Manager').slice(0, 5),
    ...titled('Tech Lead').slice(0, 4),
  ];
  const mentors: StoryMentor[] = [
    ...inside.map((employee, index): StoryMentor => {
      const offer = mentorOffers[index % mentorOffers.length] ?? mentorOffers[0];
      return { ...offer, employee, outside: null, on: day(200 - index * 9) };
    }),
    ...outsiders.map(
      ({ name, email, comesFrom, ...offer }, index): StoryMentor => ({
        ...offer,
        employee: outsiderNumber(index),
        outside: { name, email, comesFrom },
        on: day(150 - index * 20),
      }),
    ),
  ];
  const left = new Map(mentors.map(({ employee, capacity }) => [employee, capacity]));
  const mentorships: StoryMentorship[] = [];
  const paired = new Set<string>();
  const bare = {
    words: '',
    reasons: [],
    escalated: false,
    endedOn: null,
    agreedUntil: null,
    closeAskedOn: null,
    shown: false,
    goals: [],
    removed: [],
    sessions: [],
    notes: [],
    health: [],
    feedback: [],
  } as const;
  const pair = (mentee: string, ago: number, rest: Partial<StoryMentorship>, wanted?: string): void => {
    const holds = (rest.status ?? 'active') === 'active';
    const free = mentors.find(
      ({ employee }) =>
        (wanted === undefined ? employee !== outsiderNumber(0) : employee === wanted) &&
        (!holds || (left.get(employee) ?? 0) > 0) &&
        apart(employee, mentee),
    );
    if (free === undefined || paired.has(mentee)) return;
    paired.add(mentee);
    if (holds) left.set(free.employee, (left.get(free.employee) ?? 0) - 1);
    const {
      stageKeys: [stage],
      skillKeys: [skill],
    } = free;
    const reasons = [
      ...(skill === undefined ? [] : [{ code: 'skill', key: skill }]),
      ...(stage === undefined ? [] : [{ code: 'stage', key: stage }]),
      { code: 'language', key: 'en' },
    ];
    mentorships.push({
      ...bare,
      reasons,
      origin: 'round',
      status: 'active',
      mentor: free.employee,
      mentee,
      on: day(ago),
      answerBy: addDays(day(ago), 14),
      ...rest,
    });
  };
  const { jonas, grace, grown } = pairWords;
  pair(
    cast.individual.employee,
    49,
    {
      origin: 'mentee',
      words: jonas.words,
      reasons: [],
      goals: jonas.goals.map(({ text, doneAgo, dueIn }) => ({
        text,
        doneOn: doneAgo === null ? null : day(doneAgo),
        dueOn: dueIn === null ? null : addDays(today, dueIn),
      })),
      removed: jonas.removed.map(({ ago, ...goal }) => ({ ...goal, on: day(ago) })),
      sessions: jonas.sessions.map(({ ago, about }) => ({ on: workdayFrom(day(ago)), about, held: ago > 0 })),
      notes: jonas.notes.map(({ ago, ...note }) => ({ ...note, on: day(ago) })),
      health: [
        { by: 'mentee', answer: null, words: '', mayTell: false, on: day(2) },
        { by: 'mentor', answer: null, words: '', mayTell: false, on: day(2) },
      ],
    },
    cast.infrastructure.employee,
  );
  pair(
    cast.manager.employee,
    90,
    {
      origin: 'programme',
      shown: true,
      goals: grace.goals.map((text) => ({ text, doneOn: null, dueOn: addDays(today, 60) })),
      sessions: grace.sessions.map(({ ago, about }) => ({ on: workdayFrom(day(ago)), about, held: ago > 0 })),
      notes: grace.notes.map(({ ago, ...note }) => ({ ...note, on: day(ago) })),
      health: [{ by: 'mentor', answer: null, words: '', mayTell: false, on: day(1) }],
    },
    outsiderNumber(0),
  );
  const engineers = titled('Senior Software Engineer');
  const asker = engineers.find((employee) => apart(employee, cast.manager.employee));
  if (asker !== undefined) {
    pair(
      asker,
      5,
      { origin: 'mentee', status: 'accepted-by-mentee', words: grace.question, reasons: [] },
      cast.manager.employee,
    );
  }
  const hired = engineers.find((employee) => employee !== asker && apart(employee, cast.manager.employee));
  if (hired !== undefined) {
    pair(
      hired,
      190,
      {
        origin: 'queue',
        ...{ agreedUntil: day(3), closeAskedOn: day(2) },
        goals: grown.goals.map((text, index) => ({ text, doneOn: day(30 + index), dueOn: null })),
        sessions: grown.sessions.map(({ ago, about }) => ({ on: workdayFrom(day(ago)), about, held: true })),
      },
      cast.manager.employee,
    );
  }
  const rest = engineers.filter((employee) => !paired.has(employee));
  const stuck = { by: 'mentee', answer: 'stuck', words: pairWords.stuck, mayTell: true, on: day(3) } as const;
  for (const [index, mentee] of rest.slice(0, 5).entries()) {
    pair(mentee, 70, { health: index === 1 ? [stuck] : [] });
  }
  for (const [index, mentee] of rest.slice(5, 7).entries()) {
    pair(mentee, index === 0 ? 13 : 2, { origin: 'queue', status: 'proposed', escalated: index === 0 });
  }
  for (const [index, mentee] of rest.slice(7, 12).entries()) {
    const byItself = index === 4;
    pair(
      mentee,
      320 - index * 12,
      {
        status: 'completed',
        endedOn: day(90 - index * 7),
        closeAskedOn: byItself ? day(90 - index * 7 + 28) : null,
        feedback: [
          { by: 'mentee', fit: 5 - (index % 2), worth: 5 - (index % 3), again: index !== 3 },
          { by: 'mentor', fit: 4, worth: 4 + (index % 2), again: true },
        ],
      },
      byItself ? outsiderNumber(0) : undefined,
    );
  }
  const silent = inside.at(-1) ?? '';
  const waited = rest.slice(12).find((employee) => apart(silent, employee));
  if (waited !== undefined) {
    pair(waited, 36, { origin: 'queue', status: 'lapsed', escalated: true, endedOn: day(21) }, silent);
  }
  const matched = mentorships.filter(({ status, origin }) => status === 'active' && origin !== 'mentee');
  return {
    mentors,
    mentorships,
    requests: [
      ...matched.map(
        ({ mentee, on }): StoryRequestForMentor => ({
          employee: mentee,
          status: 'matched',
          wish: '',
          stageKey: 'tech-lead',
          skillKeys: [],
          on: addDays(on, -10),
        }),
      ),
      ...rest.slice(5, 7).map((employee, index) => ({ ...wishOf(index), employee, on: day(40 - index) })),
      ...rest.slice(12, 18).map((employee, index) => ({ ...wishOf(index), employee, on: day(33 - index * 5) })),
    ],
  };
};

const wishOf = (index: number): Omit<StoryRequestForMentor, 'employee' | 'on'> => ({
  status: 'waiting',
  ...(wishes[index % wishes.length] ?? wishes[0]),
});
