import { type AnonymityRules, anonymityRules, daysBetweenRounds, type SliceStates } from './anonymity-rules.js';
import { campaignHistory } from './testing/campaign-history.js';
import { exposuresOf } from './testing/exposures.js';

const histories = 10_000;
const untilFound = 2_000;

/** Each rule taken away in the way in which somebody might leave it out. */
const without: readonly [missing: string, change: Partial<AnonymityRules>][] = [
  ['thresholds fixed at the launch', { mayChangeThresholds: () => true }],
  ['time between two rounds about one person', { mayAskAgain: () => true }],
  ['waiting for the release of a round', { mayAskAgain: (days) => days === null || anonymityRules.mayAskAgain(days) }],
  ['the last day between two rounds', { mayAskAgain: (days) => days !== null && days >= daysBetweenRounds - 1 }],
  ['time between an answer in confidence and one by name', { mayChangeSides: () => true }],
  ['an end to answering at the release', { mayStillAnswer: () => true }],
  ['one answer per rater', { mayHandIn: () => true }],
  ['silence before the release', { mayShow: () => true }],
  ['counting only what was answered', { counts: () => true }],
  ['a threshold per item', { enough: () => true }],
  ['a threshold per open question', { enoughNotes: () => true }],
  ['the guard against differences', { guardDifferences: (states) => states }],
  ['means over shown items only', { mayEnterSummary: () => true }],
  ['spreads of many only', { mayShowSpread: () => true }],
  ['notes in no order of their writers', { tellNotes: (notes) => notes }],
  ['notes without marks', { tellNotes: (notes) => notes.map((note, rater) => `${rater}: ${note}`).sort() }],
];

/** The first history in which somebody can work out something, or something of a kind, or null. */
function firstExposure(rules: AnonymityRules, upTo: number, kind = ''): string | null {
  for (let seed = 1; seed <= upTo; seed += 1) {
    const exposure = exposuresOf(seed, rules).find((each) => each.includes(kind));
    if (exposure !== undefined) return `history ${seed}: ${exposure}`;
  }
  return null;
}

test(`in ${histories} histories nobody can work out an answer or the total of too few`, () => {
  expect(firstExposure(anonymityRules, histories)).toBeNull();
}, 120_000);

test.each(without)(
  'without %s somebody can',
  (_, change) => {
    expect(firstExposure({ ...anonymityRules, ...change }, untilFound)).not.toBeNull();
  },
  120_000,
);

test('takes every rule away once', () => {
  const taken = new Set(without.flatMap(([, change]) => Object.keys(change)));
  expect([...taken].sort()).toEqual(Object.keys(anonymityRules).sort());
});

test.each([
  [
    'withholding the total beside a short group',
    (one: SliceStates, other: SliceStates) => other.others === 'withheld' && one,
  ],
  [
    'withholding a group beside a short total',
    (one: SliceStates, other: SliceStates) => other.others !== 'withheld' && one,
  ],
])(
  '%s is needed by itself',
  (_, spared) => {
    const guardDifferences: AnonymityRules['guardDifferences'] = (states, counts) => {
      const guarded = anonymityRules.guardDifferences(states, counts);
      return spared(states, guarded) || guarded;
    };
    expect(firstExposure({ ...anonymityRules, guardDifferences }, untilFound)).not.toBeNull();
  },
  120_000,
);

test('the histories hold what they should: releases of many and of few, by one group and by both', () => {
  const looks = Array.from({ length: 500 }, (_, seed) => campaignHistory(seed, anonymityRules)).flat();
  const sizes = new Set(looks.map(({ handedIn }) => handedIn.length));
  expect(looks.length).toBeGreaterThan(500);
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8].filter((size) => !sizes.has(size))).toEqual([]);
});

test('the histories ask about somebody twice, soon after each other only where nothing forbids it, and then an answer is told', () => {
  const atAnyTime = { ...anonymityRules, mayAskAgain: () => true };
  const twice = (rules: AnonymityRules, same: 'subject' | 'period') => {
    const histories = Array.from({ length: 500 }, (_, seed) => campaignHistory(seed, rules));
    return histories.filter((looks) => {
      const rounds = new Map(looks.map((look) => [look.assessment, look[same]]));
      return new Set(rounds.values()).size < rounds.size;
    }).length;
  };
  expect(twice(anonymityRules, 'subject')).toBeGreaterThan(20);
  expect(twice(anonymityRules, 'period')).toBe(0);
  expect(twice(atAnyTime, 'period')).toBeGreaterThan(20);
  expect(firstExposure(atAnyTime, untilFound, 'knows answer')).not.toBeNull();
}, 120_000);
