import { groupBy } from '../collections/group-by.js';
import type { ToldSum } from '../differencing/told-columns.js';
import { generateHistory } from '../testing/generated-history.js';
import { inWaves } from '../testing/in-waves.js';
import { determined, fewestPeople, smallestRecovered } from '../testing/linear-attack.js';
import { type ConfidentialAnswer, type ConfidentialIndicator, confidentialAnswers } from './confidential-answers.js';
import { groupKey, type PeopleGroup } from './group.js';
import type { OrganisationHistory } from './history.js';
import { indexHistory } from './index-history.js';
import { type Candidate, decidePublication, sameRecords, type ToldCount } from './publication.js';
import type { Piece } from './shared-atoms.js';
import { type DrawnMonth, drawnMonths } from './testing/drawn-months.js';
import { sixReady } from './testing/six-ready.js';

const days = ['2022-06-30', '2022-07-31', '2022-08-31', '2022-12-31', '2023-06-30', '2023-07-31'];
const indicators = ['readiness-mix', 'promoted-beyond-readiness', 'overlooked'] as const;
const threshold = 5;

type Told = { day: string; indicator: ConfidentialIndicator; counts: readonly ToldCount[] };

/** Everything that is told of a generated history on the days, figure after figure. */
const publish = (
  history: OrganisationHistory,
  days: readonly string[],
  { family = sameRecords, before = [] }: { family?: typeof sameRecords; before?: readonly Told[] } = {},
): Told[] => {
  const index = indexHistory(history);
  const groups: PeopleGroup[] = [
    { kind: 'organisation' },
    ...history.units.map(({ id }): PeopleGroup => ({ kind: 'unit', unitId: id })),
    ...[...index.led().keys()].map((personId): PeopleGroup => ({ kind: 'leader', personId })),
  ];
  const told: Told[] = [...before];
  for (const [asOf, indicator] of days.flatMap((day) => indicators.map((one) => [day, one] as const))) {
    const candidates = groups.flatMap((group): Candidate[] =>
      [...groupBy(confidentialAnswers(index, indicator, { asOf, group }), ({ stageId }) => stageId)].map(
        ([stageId, records]) => {
          const pieces = new Map<ConfidentialAnswer, Piece[]>();
          for (const { personId, answer, source, said } of records) {
            const key = `${personId} ${source} ${said}`;
            pieces.set(answer, [...(pieces.get(answer) ?? []), { personId, key }]);
          }
          return { id: `${groupKey(group)} ${stageId}`, pieces };
        },
      ),
    );
    const beside = told.filter((one) => family[indicator].includes(one.indicator));
    const before = beside.map(({ counts }) => counts.map(({ pieces }) => pieces));
    const decided = decidePublication(indicator, candidates, before, threshold);
    for (const counts of decided.values()) told.push({ day: asOf, indicator, counts });
  }
  return told;
};

/** The attacker knows from the directory who was in which group on which day, and asks what each answer's counts say. */
const rowsOf = (told: readonly Told[]): string[][] =>
  told.flatMap(({ counts }) => {
    const everybody = counts.flatMap(({ pieces }) => pieces.map(({ key }) => key));
    return [everybody, ...counts.map(({ pieces }) => pieces.map(({ key }) => key))];
  });

/** What is told of drawn months, one after another. */
const publishDrawn = (months: readonly DrawnMonth[]): Told[] => {
  const told: Told[] = [];
  for (const [month, offered] of months.entries()) {
    for (const [indicator, candidates] of offered) {
      const beside = told.filter((one) => sameRecords[indicator].includes(one.indicator));
      const before = beside.map(({ counts }) => counts.map(({ pieces }) => pieces));
      const decided = decidePublication(indicator, candidates, before, threshold);
      for (const counts of decided.values()) told.push({ day: `month ${month}`, indicator, counts });
    }
  }
  return told;
};

/** Every number of every group with enough people in it, as if nothing else was asked for. */
const asTheyStand = (months: readonly DrawnMonth[]): Told[] =>
  months.flatMap((offered, month) =>
    [...offered].flatMap(([indicator, candidates]) =>
      candidates.flatMap(({ pieces }) => {
        const counts = [...pieces].map(([answer, own]) => ({ answers: [answer], pieces: own }));
        const people = counts.reduce((sum, { pieces: own }) => sum + own.length, 0);
        return people < threshold ? [] : [{ day: `month ${month}`, indicator, counts }];
      }),
    ),
  );

const sumsOf = (told: readonly Told[]): ToldSum[] =>
  told.flatMap(({ counts }) => [
    counts.flatMap(({ pieces }) => pieces.map(({ personId, key }) => ({ personId, key, times: 1 }))),
    ...counts.map(({ pieces }) => pieces.map(({ personId, key }) => ({ personId, key, times: 1 }))),
  ]);

describe('confidential figures, attacked with everything told', () => {
  test.each([1, 2])('no sum of numbers is about fewer people than the threshold (history %i)', (seed) => {
    const published = publish(inWaves(generateHistory(seed, 150), seed), days);
    // Of each something was told, or there was nothing to attack.
    expect(indicators.filter((one) => published.some(({ indicator }) => indicator === one))).toEqual(indicators);
    for (const family of [sameRecords['readiness-mix'], sameRecords.overlooked]) {
      const told = published.filter(({ indicator }) => family.includes(indicator));
      expect([family, smallestRecovered(rowsOf(told), threshold - 1)]).toEqual([family, null]);
    }
  });

  test('of 300 small drawn organisations, month after month, no sum of numbers is about fewer people than the threshold', () => {
    let [figures, organisations, exposed] = [0, 0, 0];
    for (let seed = 1; seed <= 300; seed += 1) {
      const months = drawnMonths(seed, 4);
      const told = publishDrawn(months);
      figures += told.length;
      if (told.length > 0) organisations += 1;
      expect([seed, fewestPeople(sumsOf(told), threshold - 1)]).toEqual([seed, null]);
      // Told as they stand, the same numbers give somebody away nearly always.
      if (seed <= 20 && fewestPeople(sumsOf(asTheyStand(months)), threshold - 1) !== null) exposed += 1;
    }
    expect([figures > 900, organisations > 270, exposed]).toEqual([true, true, 20]);
  });

  test('something is told all the same', () => {
    const told = publish(generateHistory(1, 150), days).map(({ day }) => day);
    expect(new Set(told).size).toBeGreaterThan(1);
    expect(told.length).toBeGreaterThan(3);
  });

  test('five promotions were told by the horizon of five of six who are ready now: the sixth is not told beside them', () => {
    const index = indexHistory(sixReady());
    const records = confidentialAnswers(index, 'readiness-mix', {
      asOf: '2022-06-30',
      group: { kind: 'organisation' },
    });
    const pieceOf = ({ personId, source, said }: (typeof records)[number]): Piece => ({
      personId,
      key: `${personId} ${source} ${said}`,
    });
    const promoted = (count: number): Told => ({
      day: '2022-05-31',
      indicator: 'promoted-beyond-readiness',
      counts: [
        {
          answers: ['promoted-ready'],
          pieces: records
            .filter(({ answer }) => answer === 'ready-now')
            .slice(0, count)
            .map(pieceOf),
        },
      ],
    });
    const told = (count: number, family: typeof sameRecords = sameRecords) =>
      publish(sixReady(), ['2022-06-30'], { family, before: [promoted(count)] });
    const apart = { ...sameRecords, 'readiness-mix': ['readiness-mix'] } as const;
    expect([told(5).length, told(6).length, told(5, apart).length]).toEqual([1, 2, 2]);
    expect(smallestRecovered(rowsOf(told(5)), 4)).toBeNull();
    expect(smallestRecovered(rowsOf(told(5, apart)), 4)).toHaveLength(1);
  });

  test('without the rule the attack finds single people', () => {
    const everybody = Array.from({ length: 12 }, (_, number) => `p${number}`);
    const rows = [everybody, everybody.slice(1)];
    expect(smallestRecovered(rows, 4)).toEqual(['p0']);
    expect(determined(rows, ['p0', 'p1'])).toBe(false);
  });

  test('somebody who comes or goes between two days is not told from the difference', () => {
    const pieces = (from: number, to: number): Candidate => ({
      id: 'all',
      pieces: new Map([
        [
          'not-assessed',
          Array.from({ length: to - from }, (_, number) => ({ personId: `${from + number}`, key: `${from + number}` })),
        ],
      ]),
    });
    const first = [pieces(0, 20).pieces.get('not-assessed') ?? []];
    const tell = (candidate: Candidate) => decidePublication('readiness-mix', [candidate], [first], threshold).size;
    expect([
      tell(pieces(0, 20)),
      tell(pieces(0, 21)),
      tell(pieces(1, 20)),
      tell(pieces(0, 25)),
      tell(pieces(5, 25)),
    ]).toEqual([1, 0, 0, 1, 1]);
  });

  test('a threshold below five is refused', () => {
    expect(() => decidePublication('overlooked', [], [], 4)).toThrow(RangeError);
  });
});
