import { addDays } from '../calendar/day.js';
import {
  horizons,
  type OrganisationHistory,
  type ReadinessResultRow,
  type SignalRow,
  type StageAssignmentRow,
  type TargetRow,
} from '../indicators/history.js';
import { generatedFrom } from './generated-history.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';

/** Days of the record around which people are looked at, readiness is agreed, and many are promoted. */
const [looks, agreements, promotions] = [
  [480, 780, 880, 1060],
  [500, 850],
  [620, 870],
] as const;

/** Somebody whose history is drawn anew: what they do, when they joined, and the number their ids are made of. */
type Moved = { readonly personId: string; readonly stays: boolean; readonly joined: number; readonly number: number };

/**
 * The same history, but of every eight people four are back in the first stage for good after weeks in the second, three were
 * promoted from there to lead, and one is left as drawn. What is noted, agreed and found of those seven is of many at once.
 * So the median of the first stage is known, enough people are past it, and of readiness, promotions and the overlooked
 * numbers can be told of several groups and days. Where all is drawn by itself, hardly any median is known, and what changes
 * from day to day is of too few. The same for the same seed.
 */
export function inWaves(history: OrganisationHistory, seed: number): OrganisationHistory {
  const random = seededRandom(seed);
  const moved = history.people.flatMap(({ id: personId }, number): Moved[] =>
    number % 8 < 7 ? [{ personId, number, stays: number % 8 < 4, joined: 30 + random.below(60) }] : [],
  );
  const ids = new Set(moved.map(({ personId }) => personId));
  const others = <Row extends { readonly personId: string }>(rows: readonly Row[] = []): Row[] =>
    rows.filter(({ personId }) => !ids.has(personId));
  const drawn = moved.map((one) => drawnAnew(random, one, history.stages));
  return {
    ...history,
    employments: [
      ...others(history.employments),
      ...moved.map(({ personId, joined }) => ({
        ...{ personId, joined: date(joined), left: random.chance(0.04) ? date(700 + random.below(500)) : null },
        ...{ leavingKind: null, regretted: null, startKnown: true },
      })),
    ],
    stageAssignments: [...others(history.stageAssignments), ...drawn.flatMap(({ stays }) => stays)],
    signals: [...others(history.signals), ...drawn.flatMap(({ signals }) => signals)],
    targets: [...others(history.targets), ...drawn.flatMap(({ targets }) => targets)],
    results: [...others(history.results), ...drawn.flatMap(({ results }) => results)],
  };
}

function drawnAnew(random: SeededRandom, moved: Moved, [first, second, lead]: OrganisationHistory['stages']) {
  if (first === undefined || second === undefined || lead === undefined) throw new Error('There are too few stages.');
  const { personId, joined, number } = moved;
  const up = joined + 20 + random.below(20);
  const promoted = random.pick(promotions) + random.below(20);
  const [then, turn] = moved.stays ? [first, up + 20 + random.below(20)] : [lead, promoted];
  const stays: StageAssignmentRow[] = [
    { stageId: first.id, from: date(joined), to: date(up) },
    { stageId: second.id, from: date(up), to: date(turn) },
    { stageId: then.id, from: date(turn), to: null },
  ].map((stay) => ({ ...stay, personId, startKnown: true }));
  const signals = looks.flatMap((day, at): SignalRow[] =>
    random.chance(0.55) ? [{ id: idOf('9', number, at), personId, observedOn: date(day + random.below(20)) }] : [],
  );
  const targets = agreements.flatMap((day, at): TargetRow[] => {
    const agreed = { id: idOf('f', number, at), personId, stageId: moved.stays ? second.id : lead.id };
    const until = agreements[at + 1];
    const days = { from: date(day), to: until === undefined ? null : date(until) };
    return random.chance(0.75) ? [{ ...agreed, ...days, horizon: random.pick(horizons) }] : [];
  });
  const skills = [{ level: 2, weight: 1, rating: random.pick([1, 3]) }];
  const about = { id: idOf('7', number, 0), personId, stageKey: lead.key, skills };
  const found: ReadinessResultRow = { ...about, releasedOn: date(promoted - 60), expiresOn: date(promoted + 300) };
  return { stays, signals, targets, results: !moved.stays && random.chance(0.7) ? [found] : [] };
}

const date = (offset: number): string => addDays(generatedFrom, offset);

/** An id that nothing drawn for the history itself has. */
const idOf = (kind: string, number: number, at: number): string =>
  `${kind.repeat(8)}-0000-4000-9000-${(number * 10 + at).toString(16).padStart(12, '0')}`;
