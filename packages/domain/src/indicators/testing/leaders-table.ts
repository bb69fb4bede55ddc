import { intersection } from '../../calendar/interval.js';
import { firstYearRecords } from '../first-year-retention.js';
import { type Group, groupKey } from '../group.js';
import type { IndexedHistory } from '../indexed-history.js';
import { retentionRecords } from '../retention.js';
import type { SuppressionDecision } from '../suppression.js';
import { windowUpTo } from '../window.js';
import { type NestedGroup, suppressNestedGroups } from './nested-groups.js';

/** The rates that can stand in a table of nested groups as if they were confidential. */
export type TableRate = 'retention' | 'turnover' | 'first-year-retention' | 'first-year-retention-as-recorded';

/** What a table of groups is asked for; each group must appear once. */
export type TableRequest = {
  readonly asOf: string;
  readonly windowFrom?: string | undefined;
  readonly groups: readonly Group[];
  readonly threshold: number;
};

/**
 * Which groups' rates may stand in one table, by the rule for nested groups applied to the denominators of the rate:
 * people on F for retention, average headcount (person-days) for turnover, joiners for first-year retention. The ids of the
 * decision are those of `groupKey`.
 */
export function suppressTable(index: IndexedHistory, rate: TableRate, request: TableRequest): SuppressionDecision {
  return suppressNestedGroups(denominatorPieces(index, rate, request), request.threshold);
}

/** The denominators of a rate for several groups, cut so finely that every piece lies wholly inside or outside a group. */
export function denominatorPieces(index: IndexedHistory, rate: TableRate, request: TableRequest): NestedGroup[] {
  if (rate === 'turnover') return personDayPieces(index, request);
  const { asOf, windowFrom } = request;
  return request.groups.map((group) => {
    const keys =
      rate === 'retention'
        ? retentionRecords(index, { asOf, windowFrom, group }).map(({ personId }) => personId)
        : firstYearRecords(index, { asOf, group })
            .filter(({ startKnown }) => startKnown || rate === 'first-year-retention-as-recorded')
            .map(({ personId, joinedOn }) => `${personId} ${joinedOn}`);
    return { id: groupKey(group), pieces: new Map(keys.map((key) => [key, 1])) };
  });
}

function personDayPieces(index: IndexedHistory, { asOf, windowFrom, groups }: TableRequest): NestedGroup[] {
  const window = windowUpTo(asOf, windowFrom);
  const cuts = new Map<string, Set<number>>();
  for (const group of groups) {
    for (const { person, days } of index.membersOf(group)) {
      const own = cuts.get(person.id) ?? new Set<number>();
      for (const span of days) {
        const within = intersection(span, window.days);
        if (within !== null) own.add(within.from).add(within.to);
      }
      cuts.set(person.id, own);
    }
  }
  const sorted = new Map([...cuts].map(([id, days]) => [id, [...days].sort((one, other) => one - other)]));
  return groups.map((group) => {
    const pieces = new Map<string, number>();
    for (const { person, days } of index.membersOf(group)) {
      for (const span of days) {
        const within = intersection(span, window.days);
        if (within === null) continue;
        let from = within.from;
        for (const cut of sorted.get(person.id) ?? []) {
          if (cut <= from || cut > within.to) continue;
          pieces.set(`${person.id} ${from}`, (cut - from) / window.length);
          from = cut;
        }
      }
    }
    return { id: groupKey(group), pieces };
  });
}
