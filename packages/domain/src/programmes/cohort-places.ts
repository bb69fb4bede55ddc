import type { HeldRole } from './shadow-to-lead.js';

/** How many places of each kind there were, how many people held them, and how many of those several in one cohort. */
export type PlaceCounts = {
  readonly lead: number;
  readonly shadow: number;
  readonly adviser: number;
  readonly people: number;
  readonly severalPlaces: number;
};

/** The places of each cohort from `since` on, in their order, and of all of these together; everybody counts once. */
export const placesByCohort = (
  roles: readonly HeldRole[],
  cohorts: number,
  since: number,
): { readonly cohorts: readonly PlaceCounts[]; readonly total: PlaceCounts } => ({
  cohorts: Array.from({ length: Math.max(0, cohorts - since) }, (_, at) =>
    countPlaces(roles.filter(({ cohort }) => cohort === since + at)),
  ),
  total: countPlaces(roles.filter(({ cohort }) => cohort >= since)),
});

const countPlaces = (roles: readonly HeldRole[]): PlaceCounts => {
  const of = (kind: HeldRole['role']): number => roles.filter(({ role }) => role === kind).length;
  const held = new Set<string>();
  const several = new Set<string>();
  for (const { personId, cohort } of roles) {
    const here = `${cohort} ${personId}`;
    if (held.has(here)) several.add(personId);
    held.add(here);
  }
  return {
    lead: of('lead'),
    shadow: of('shadow'),
    adviser: of('adviser'),
    people: new Set(roles.map(({ personId }) => personId)).size,
    severalPlaces: several.size,
  };
};
