import { addDays } from '@understudy/domain/calendar/day';
import { type Period, quartersBefore } from '@understudy/domain/effectiveness/observed-periods';
import { closingWords, openingWords, periodNotes } from './effectiveness-words.js';
import { cast, titleStages } from './opening.js';
import { type Random, seededRandom } from './random.js';
import type { Spell, Story } from './story-shape.js';

/** Something observed; `metric` is the key of one that comes with the product. */
export type StoryObservation = Period & {
  readonly leader: string;
  readonly metric: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  readonly spread: number | null;
  readonly note: string;
  readonly reporter: string | null;
};

export type StoryReview = Period & {
  readonly leader: string;
  readonly manager: string;
  readonly state: 'preparing' | 'talking' | 'closed';
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly learned: string;
  readonly sides: readonly { readonly author: string; readonly text: string; readonly handedIn: boolean }[];
  readonly tries: readonly {
    readonly text: string;
    readonly whose: 'leader' | 'manager';
    readonly dueOn: string | null;
  }[];
};

export type StoryEffectiveness = {
  readonly observations: readonly StoryObservation[];
  readonly reviews: readonly StoryReview[];
};

type Numbers = Pick<StoryObservation, 'value' | 'numerator' | 'denominator' | 'n' | 'spread'>;
const none: Numbers = { value: null, numerator: null, denominator: null, n: null, spread: null };
const round = (value: number): number => Math.round(value * 100) / 100;

/** So many of so many, about a share that the person keeps through the year, with the luck of a quarter. */
const share = (random: Random, about: number, lowest: number, highest: number): Numbers => {
  const denominator = random.between(lowest, highest);
  const hits = Array.from({ length: denominator }, () => random.next() < about).filter(Boolean).length;
  return { ...none, numerator: hits, denominator };
};
const mean = (random: Random, about: number, lowest: number, highest: number, spread: number): Numbers => ({
  ...none,
  value: round(about + (random.next() - 0.5) * 0.5),
  n: random.between(lowest, highest),
  spread: round(spread + (random.next() - 0.5) * 0.2),
});

/** What is reported at each level, each with how it usually turns out. */
const reported: Readonly<Record<string, readonly (readonly [metric: string, of: (random: Random) => Numbers])[]>> = {
  'engineering-manager': [
    ['team-engagement', (random) => share(random, 0.8, 6, 9)],
    ['delivery-predictability', (random) => share(random, 0.77, 9, 16)],
    ['change-quality', (random) => share(random, 0.07, 60, 160)],
  ],
  'director-of-engineering': [
    ['cross-team-delivery', (random) => share(random, 0.7, 6, 11)],
    ['organisational-health', (random) => mean(random, 3.8, 28, 44, 0.8)],
  ],
  'vp-of-engineering': [
    ['business-outcomes', (random) => share(random, 0.7, 6, 9)],
    ['cost-efficiency', (random) => ({ ...none, value: round(3.6 + random.next() * 0.6) })],
    ['strategic-impact', (random) => share(random, 0.6, 5, 7)],
  ],
};

const on = <Value>(spells: readonly Spell<Value>[], employee: string, day: string): Value | undefined =>
  spells.find((one) => one.employee === employee && one.from <= day && (one.to === null || one.to > day))?.value;

/**
 * What was observed of Meridian's leaders in the last four quarters: managers, directors and Tomás. Grace and her director have
 * talked about one of them to the end and begin the next; Priya and Tomás read each other. The same day always tells the same.
 */
export const tellEffectiveness = (story: Pick<Story, 'managers' | 'titles'>, today: string): StoryEffectiveness => {
  const random = seededRandom(20_261_129);
  const quarters = quartersBefore(today, 1, 4).toReversed();
  const [, , before, latest] = quarters;
  const leaders = [...new Set(story.managers.map(({ value }) => value))].toSorted();
  const observations = leaders.flatMap((leader) =>
    quarters.flatMap((quarter): StoryObservation[] => {
      const lastDay = addDays(quarter.to, -1);
      const stage = titleStages[on(story.titles, leader, lastDay) ?? ''];
      const reporter = on(story.managers, leader, lastDay);
      if (reporter === undefined || on(story.managers, leader, today) === undefined) return [];
      return (reported[stage ?? ''] ?? []).map(([metric, of]) => ({
        ...quarter,
        leader,
        metric,
        ...of(random),
        note: quarter === latest ? (periodNotes[`${leader} ${metric}`] ?? '') : '',
        reporter,
      }));
    }),
  );
  const grace = cast.manager.employee;
  const director = on(story.managers, grace, today) ?? cast.linchpin.employee;
  const [priya, tomas] = [cast.linchpin.employee, cast.leader.employee];
  if (before === undefined || latest === undefined) return { observations, reviews: [] };
  const closed: StoryReview = {
    ...before,
    leader: grace,
    manager: director,
    state: 'closed',
    openedOn: addDays(before.to, 9),
    closedOn: addDays(before.to, 23),
    learned: closingWords.learned,
    sides: [
      { author: grace, text: closingWords.grace, handedIn: true },
      { author: director, text: closingWords.director, handedIn: true },
    ],
    tries: [
      { text: closingWords.herTry, whose: 'leader', dueOn: addDays(before.to, 60) },
      { text: closingWords.theirTry, whose: 'manager', dueOn: null },
    ],
  };
  const open = { ...latest, openedOn: addDays(today, -6), closedOn: null, learned: '', tries: [] };
  return {
    observations,
    reviews: [
      closed,
      {
        ...open,
        leader: grace,
        manager: director,
        state: 'preparing',
        sides: [{ author: grace, text: openingWords.grace, handedIn: false }],
      },
      {
        ...open,
        leader: priya,
        manager: tomas,
        state: 'talking',
        learned: openingWords.learned,
        sides: [
          { author: priya, text: openingWords.priya, handedIn: true },
          { author: tomas, text: openingWords.tomas, handedIn: true },
        ],
      },
    ],
  };
};
