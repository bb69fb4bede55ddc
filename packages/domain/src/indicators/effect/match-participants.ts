import { groupBy } from '../../collections/group-by.js';
import { type EffectPair, mostMatches } from './effect-facts.js';

/**
 * Gives each participant up to three comparable people: cohort by cohort, the nearest in tenure first, nobody twice; ties by
 * the ids of participant and match. A later cohort never changes the matches of an earlier one.
 */
export function matchParticipants(pairs: readonly EffectPair[]): EffectPair[] {
  const matched: EffectPair[] = [];
  const used = new Set<string>();
  const counts = new Map<string, number>();
  const cohorts = [...groupBy(pairs, ({ cohortId }) => cohortId).values()].sort(
    ([one], [other]) =>
      order(one?.startsOn ?? '', other?.startsOn ?? '') || order(one?.cohortId ?? '', other?.cohortId ?? ''),
  );
  for (const own of cohorts) {
    const nearestFirst = [...own].sort(
      (one, other) =>
        one.daysApart - other.daysApart ||
        order(one.participantId, other.participantId) ||
        order(one.personId, other.personId),
    );
    for (const pair of nearestFirst) {
      const count = counts.get(pair.participantId) ?? 0;
      if (count === mostMatches || used.has(pair.personId)) continue;
      matched.push(pair);
      used.add(pair.personId);
      counts.set(pair.participantId, count + 1);
    }
  }
  return matched;
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
