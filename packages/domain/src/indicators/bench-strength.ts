import { indispensableRights, maximumMatching } from '../matching/maximum-matching.js';
import { type BenchRole, benchRoles } from './bench.js';
import { type Figure, type FigureRequest, figure, type Measure, mean, proportion } from './figure.js';
import type { PeopleGroup } from './group.js';
import type { Horizon } from './history.js';
import type { IndexedHistory } from './indexed-history.js';

/** What a bench figure is asked for: a group of people, a date, and how soon a successor must be ready. */
export type BenchRequest = Omit<FigureRequest<PeopleGroup>, 'windowFrom'> & { readonly horizon: Horizon };

/** The records behind coverage and depth: every critical role of the group with its successors. */
export type BenchDetails = { readonly horizon: Horizon; readonly roles: readonly BenchRole[] };

/** Somebody whose removal leaves one more role open, however the others are arranged. */
export type Linchpin = {
  readonly personId: string;
  /** By how many roles the maximum matching shrinks without them; for one person always 1. */
  readonly rolesLeftOpen: number;
  /** The roles for which they are nominated within the horizon. */
  readonly roleIds: readonly string[];
  /** Those of them for which nobody else is nominated within the horizon. */
  readonly roleIdsWithoutOther: readonly string[];
};

/** The records behind effective bench strength. */
export type EffectiveBenchDetails = BenchDetails & {
  /** One way to fill as many roles as possible. */
  readonly matching: readonly { readonly roleId: string; readonly personId: string }[];
  readonly linchpins: readonly Linchpin[];
  /** Roles that have a successor within the horizon: the numerator of coverage, for comparison. */
  readonly covered: number;
};

/** Coverage: critical roles with at least one active successor within the horizon / critical roles. Proportion, Wilson. */
export function coverage(index: IndexedHistory, request: BenchRequest): Figure<BenchDetails> {
  const roles = benchRoles(index, request);
  const measure = coverageOf(roles, request.fewest);
  return figure('coverage', 'proportion', { ...request, window: null }, measure, { horizon: request.horizon, roles });
}

/** Depth: mean number of active successors within the horizon per critical role. A ratio, without an interval. */
export function depth(index: IndexedHistory, request: BenchRequest): Figure<BenchDetails> {
  const roles = benchRoles(index, request);
  const measure = depthOf(roles, request.fewest);
  return figure('depth', 'ratio', { ...request, window: null }, measure, { horizon: request.horizon, roles });
}

/**
 * Effective bench strength: size of a maximum matching between critical roles and their successors within the horizon, one
 * person filling one role / critical roles. The difference from coverage is double counting. Proportion, Wilson.
 */
export function effectiveBenchStrength(index: IndexedHistory, request: BenchRequest): Figure<EffectiveBenchDetails> {
  const roles = benchRoles(index, request);
  const { measure, ...bench } = effectiveBenchOf(roles, request.fewest);
  const details = { horizon: request.horizon, roles, ...bench };
  return figure('effective-bench-strength', 'proportion', { ...request, window: null }, measure, details);
}

/** Coverage of roles whose successors are all within the horizon. */
export function coverageOf(roles: readonly BenchRole[], fewest?: number): Measure {
  return proportion(coveredRoles(roles), roles.length, fewest);
}

/** Depth of roles whose successors are all within the horizon. */
export function depthOf(roles: readonly BenchRole[], fewest?: number): Measure {
  const nominations = roles.reduce((sum, { successors }) => sum + successors.length, 0);
  return mean(nominations, roles.length, fewest);
}

/** Effective bench strength of roles whose successors are all within the horizon, with its linchpins. */
export function effectiveBenchOf(
  roles: readonly BenchRole[],
  fewest?: number,
): { readonly measure: Measure } & Omit<EffectiveBenchDetails, keyof BenchDetails> {
  const graph = new Map(roles.map(({ roleId, successors }) => [roleId, successors.map(({ personId }) => personId)]));
  const matching = maximumMatching(graph);
  return {
    measure: proportion(matching.rightOfLeft.size, roles.length, fewest),
    matching: [...matching.rightOfLeft]
      .map(([roleId, personId]) => ({ roleId, personId }))
      .sort((one, other) => (one.roleId < other.roleId ? -1 : 1)),
    linchpins: [...indispensableRights(graph, matching)].sort().map((personId) => linchpin(personId, graph)),
    covered: coveredRoles(roles),
  };
}

function coveredRoles(roles: readonly BenchRole[]): number {
  return roles.filter(({ successors }) => successors.length > 0).length;
}

function linchpin(personId: string, graph: ReadonlyMap<string, readonly string[]>): Linchpin {
  const nominatedFor = [...graph].filter(([, people]) => people.includes(personId));
  return {
    personId,
    rolesLeftOpen: 1,
    roleIds: nominatedFor.map(([roleId]) => roleId),
    roleIdsWithoutOther: nominatedFor.filter(([, people]) => people.length === 1).map(([roleId]) => roleId),
  };
}
