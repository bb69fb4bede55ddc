import type { BenchRole } from './bench.js';

/** How much a vacancy hurts, the least first. */
export const impacts = ['moderate', 'high', 'critical'] as const;
export type Impact = (typeof impacts)[number];

/** A critical role with whoever holds it, and those who could. */
export type HeldRole = BenchRole & { readonly incumbentId: string | null; readonly impact: Impact };

/** Those who hold more than one critical role. */
export function holdersOfSeveral(roles: readonly HeldRole[]): Set<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (const { incumbentId } of roles) {
    if (incumbentId === null) continue;
    if (once.has(incumbentId)) several.add(incumbentId);
    once.add(incumbentId);
  }
  return several;
}
