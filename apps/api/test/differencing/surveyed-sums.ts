import {
  getLeaderEffectiveness,
  listEffectivenessObservations,
  listObservedLeaders,
} from '@understudy/contracts/effectiveness-observations';
import type { Caller } from '../caller.js';
import type { Telling } from './surveyed-company.js';

/** The metrics that the survey is told by. */
const isPulse = (name: string): boolean => name.startsWith('Pulse');

/** Every figure of answers that somebody reads anywhere: of every leader in sight, with what was corrected since, and in trends. */
export const figuresShownTo = async (caller: Caller): Promise<string[]> => {
  const { items: leaders } = await caller.ok(listObservedLeaders, { query: { who: 'everybody', limit: '200' } });
  const shown = new Set<string>();
  for (const { leader } of leaders) {
    const params = { leaderId: leader.id };
    const see = (from: string, n: number | null, value: number | null) =>
      shown.add(`${leader.id} ${from} ${n} ${value}`);
    const { items } = await caller.ok(listEffectivenessObservations, { params, query: { state: 'all', limit: '200' } });
    for (const { metric, from, n, value } of items) if (isPulse(metric.name)) see(from, n, value);
    const { metrics } = await caller.ok(getLeaderEffectiveness, { params });
    const asked = metrics.filter(({ metric }) => metric.words.some(({ name }) => isPulse(name)));
    for (const { from, n, value } of asked.flatMap(({ points }) => points)) see(from, n, value);
  }
  return [...shown];
};

/** The sums that the figures are: whose answers each adds up. A figure that nobody sent would fail the test. */
export const sumsOf = (figures: readonly string[], tellings: readonly Telling[]): string[][] =>
  figures.map((figure) => {
    const telling = tellings.find(({ leaderId, from, n, value }) => `${leaderId} ${from} ${n} ${value}` === figure);
    if (telling === undefined) throw new Error(`Nobody sent ${figure}.`);
    return telling.answered.map((key) => `${telling.from} ${key}`);
  });
