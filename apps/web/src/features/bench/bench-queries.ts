import type { Session } from '@understudy/contracts/identity';
import { type BenchHorizon, type GroupKind, listIndicatorGroups } from '@understudy/contracts/indicators';
import {
  getBenchStress,
  listBenchPeople,
  listVacancyChains,
  type StressAmong,
} from '@understudy/contracts/indicators-bench';
import { query } from '../../lib/query.js';
import { widestHorizon } from '../../lib/widest-horizon.js';
import type { BenchSearch } from './bench-search.js';

/** Whose critical roles, and how soon somebody must be ready to count. */
export type BenchQuestion = { groupKind: GroupKind; groupId?: string; horizon: BenchHorizon };

/** How many leave where nothing is said. */
export const usualLeaving = 3;

/** What the address asks; without a group the organisation for admins, and for a leader their own line. */
export const benchQuestion = (session: Session, { kind, group, by }: BenchSearch): BenchQuestion => {
  const horizon = by ?? widestHorizon;
  if (kind === 'organisation') return { groupKind: 'organisation', horizon };
  if (kind && group) return { groupKind: kind, groupId: group, horizon };
  return !session.standings.includes('admin') && session.personId
    ? { groupKind: 'leader', groupId: session.personId, horizon }
    : { groupKind: 'organisation', horizon };
};

/** Those who may be named as leaving. */
export const benchPeopleQuery = (question: BenchQuestion) =>
  query('succession', listBenchPeople, { query: { ...question } });

/** How many roles stay open when one, two, three ... leave. */
export const stressQuery = (question: BenchQuestion, among: StressAmong) =>
  query('succession', getBenchStress, { query: { ...question, among } });

/** Who moves up where these people leave. */
export const chainsQuery = (question: BenchQuestion, leaving: readonly string[]) =>
  query('succession', listVacancyChains, {
    query: { ...question, ...(leaving.length > 0 ? { leaving: leaving.join(',') } : {}) },
  });

/** The groups one may choose from. */
export const benchGroupsQuery = () => query('indicators', listIndicatorGroups, { query: {} });
