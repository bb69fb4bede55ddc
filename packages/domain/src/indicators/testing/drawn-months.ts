import { groupBy } from '../../collections/group-by.js';
import { type SeededRandom, seededRandom } from '../../testing/seeded-random.js';
import type { ConfidentialAnswer, ConfidentialIndicator } from '../confidential-answers.js';
import { type Horizon, horizons } from '../history.js';
import type { Candidate } from '../publication.js';
import type { Piece } from '../shared-atoms.js';

type Drawn = {
  readonly id: string;
  unit: number;
  team: number;
  stage: number;
  answer: Horizon | 'not-assessed';
  record: number;
  seen: number;
  promoted: boolean;
};

/** Of a month, what each group of people would be told by each indicator. */
export type DrawnMonth = ReadonlyMap<ConfidentialIndicator, readonly Candidate[]>;

/**
 * Months of a small drawn organisation, without a history behind them: units and teams that cross, one of each inside
 * another one, two stages; people come and go, move, are promoted, and what is recorded of them is renewed, of a few in some
 * months and of nearly everybody in others.
 */
export function drawnMonths(seed: number, count: number): DrawnMonth[] {
  const random = seededRandom(seed);
  let next = 0;
  const somebody = (): Drawn => ({
    ...{ id: `p${next++}`, unit: random.below(3), team: random.below(4), stage: random.below(2) },
    ...{ answer: answer(random), record: 0, seen: random.below(2), promoted: false },
  });
  let people = Array.from({ length: 8 + random.below(37) }, somebody);
  return Array.from({ length: count }, (_, month) => {
    if (month > 0) {
      people = people.filter(() => !random.chance(0.04));
      const renewed = random.pick([0.05, 0.2, 0.9]);
      for (const person of people) pass(random, person, renewed);
      people.push(...Array.from({ length: random.below(3) }, somebody));
    }
    return new Map(
      (['readiness-mix', 'promoted-beyond-readiness', 'overlooked'] as const).map(
        (indicator) => [indicator, candidates(people, indicator)] as const,
      ),
    );
  });
}

const answer = (random: SeededRandom): Drawn['answer'] => random.pick([...horizons, 'not-assessed', 'not-assessed']);

function pass(random: SeededRandom, person: Drawn, renewed: number): void {
  if (random.chance(0.06)) person.unit = random.below(3);
  if (random.chance(0.06)) person.team = random.below(4);
  if (random.chance(renewed)) Object.assign(person, { answer: answer(random), record: person.record + 1 });
  if (random.chance(renewed / 2)) person.seen = random.chance(0.3) ? 0 : person.seen + 1;
  person.promoted = random.chance(renewed / 2);
  if (person.promoted) person.stage = 1;
}

/** The second unit is inside the first, the last team inside the first. */
const groupsOf = ({ unit, team, stage }: Drawn): string[] =>
  ['all', ...(unit === 2 ? ['u1', 'u2'] : [`u${unit}`]), ...(team === 3 ? ['t0', 't3'] : [`t${team}`])].map(
    (group) => `${group} ${stage}`,
  );

function candidates(people: readonly Drawn[], indicator: ConfidentialIndicator): Candidate[] {
  const told = people.flatMap((person) => {
    const said = saysOf(person, indicator);
    return said === null ? [] : groupsOf(person).map((group) => ({ group, personId: person.id, ...said }));
  });
  return [...groupBy(told, ({ group }) => group)].map(([id, own]) => {
    const pieces = new Map<ConfidentialAnswer, Piece[]>();
    for (const { answer: given, personId, key } of own) {
      pieces.set(given, [...(pieces.get(given) ?? []), { personId, key }]);
    }
    return { id, pieces };
  });
}

/** Promotions are judged by the record that the readiness mix counts, so that the two can be subtracted from each other. */
function saysOf(
  { id, answer: given, record, seen, promoted }: Drawn,
  indicator: ConfidentialIndicator,
): { answer: ConfidentialAnswer; key: string } | null {
  const key = given === 'not-assessed' ? `${id} none` : `${id} ${record} ${given}`;
  if (indicator === 'readiness-mix') return { answer: given, key };
  if (indicator === 'overlooked') return { answer: seen === 0 ? 'overlooked' : 'observed', key: `${id} seen ${seen}` };
  if (!promoted) return null;
  if (given === 'not-assessed') return { answer: 'promoted-not-assessed', key };
  return { answer: given === 'ready-now' ? 'promoted-ready' : 'promoted-before-ready', key };
}
