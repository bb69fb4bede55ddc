import type { Duration } from '../statistics/kaplan-meier.js';
import { kaplanMeier, type SurvivalPoint } from '../statistics/kaplan-meier.js';
import { wilsonInterval } from '../statistics/wilson.js';

/** One role that somebody holds in a cohort; cohorts are numbered by their order in time, from 0. */
export type HeldRole = {
  readonly personId: string;
  readonly cohort: number;
  readonly area: string;
  readonly role: 'lead' | 'shadow' | 'adviser';
};

export type Proportion = {
  readonly numerator: number;
  readonly denominator: number;
  /** Null where there is nobody to count. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
};

/** Somebody who began as a shadow: in which cohort, and in which they led for the first time. */
export type Beginner = { readonly personId: string; readonly began: number; readonly led: number | null };

/** How shadows become leads. */
export type ShadowToLead = {
  readonly beganAsShadow: number;
  readonly laterLed: Proportion;
  /** The same of those alone who were seen for long enough: so many cohorts followed their first one. */
  readonly laterLedOfLongSeen: Proportion;
  /** Kaplan-Meier over cohorts since the first one; whoever has not led yet is censored at the last cohort. */
  readonly curve: readonly SurvivalPoint[];
  readonly beginners: readonly Beginner[];
};

/** Where the leads came from. */
export type LeadOrigins = {
  readonly places: number;
  readonly servedBefore: Proportion;
  readonly shadowJustBefore: Proportion;
  readonly shadowOfSameAreaJustBefore: Proportion;
  /** Of the places in each area: how many were held by somebody who had served for long. */
  readonly areas: readonly { readonly area: string; readonly servedLong: Proportion }[];
};

/** How many later cohorts somebody is seen in before a plain share says something of them. */
export const longSeen = 6;

/** In how many earlier cohorts somebody had a place who has served for long. */
export const longServed = 2;

/** A share with its interval. */
export const proportion = (numerator: number, denominator: number): Proportion => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
  ...(denominator === 0 ? { lower: null, upper: null } : wilsonInterval(numerator, denominator)),
});

/**
 * Of those whose first cohort is `since` or later and who held nothing but shadow roles in it: who led in a later one, and
 * how many cohorts that took. A lead in the very first cohort did not begin as a shadow.
 */
export const shadowToLead = (roles: readonly HeldRole[], cohorts: number, since: number): ShadowToLead => {
  const beginners = [...byPerson(roles)]
    .flatMap(([personId, held]): Beginner[] => {
      const began = Math.min(...held.map(({ cohort }) => cohort));
      if (began < since || held.some(({ cohort, role }) => cohort === began && role !== 'shadow')) return [];
      const led = held.filter(({ cohort, role }) => role === 'lead' && cohort > began).map(({ cohort }) => cohort);
      return [{ personId, began, led: led.length > 0 ? Math.min(...led) : null }];
    })
    .toSorted((one, other) => one.began - other.began || (one.personId < other.personId ? -1 : 1));
  const durations = beginners.map(
    ({ began, led }): Duration => ({ time: (led ?? cohorts - 1) - began, event: led !== null }),
  );
  return {
    beganAsShadow: beginners.length,
    laterLed: shareOfLed(beginners),
    laterLedOfLongSeen: shareOfLed(beginners.filter(({ began }) => cohorts - 1 - began >= longSeen)),
    curve: kaplanMeier(durations),
    beginners,
  };
};

const shareOfLed = (beginners: readonly Beginner[]): Proportion =>
  proportion(beginners.filter(({ led }) => led !== null).length, beginners.length);

/** Of the places of leads in the cohort `since` and later: who had served in an earlier one, and as what just before. */
export const leadOrigins = (roles: readonly HeldRole[], since: number): LeadOrigins => {
  const { places, servedBefore, shadowJustBefore, shadowOfSameAreaJustBefore, servedLong } = leadPlaces(roles, since);
  const share = (found: readonly HeldRole[]): Proportion => proportion(found.length, places.length);
  return {
    places: places.length,
    servedBefore: share(servedBefore),
    shadowJustBefore: share(shadowJustBefore),
    shadowOfSameAreaJustBefore: share(shadowOfSameAreaJustBefore),
    areas: [...new Set(places.map(({ area }) => area))].toSorted().map((name) => {
      const there = places.filter(({ area }) => area === name);
      const long = there.filter((place) => servedLong.includes(place));
      return { area: name, servedLong: proportion(long.length, there.length) };
    }),
  };
};

const leadPlaces = (roles: readonly HeldRole[], since: number) => {
  const people = byPerson(roles);
  const places = roles.filter(({ role, cohort }) => role === 'lead' && cohort >= since);
  const where = (holds: (place: HeldRole, held: HeldRole) => boolean): HeldRole[] =>
    places.filter((place) => people.get(place.personId)?.some((held) => holds(place, held)));
  const justBefore = (place: HeldRole, held: HeldRole): boolean =>
    held.role === 'shadow' && held.cohort === place.cohort - 1;
  const earlier = (place: HeldRole): number =>
    new Set(people.get(place.personId)?.flatMap(({ cohort }) => (cohort < place.cohort ? [cohort] : []))).size;
  return {
    places,
    servedBefore: where((place, held) => held.cohort < place.cohort),
    shadowJustBefore: where(justBefore),
    shadowOfSameAreaJustBefore: where((place, held) => justBefore(place, held) && held.area === place.area),
    servedLong: places.filter((place) => earlier(place) >= longServed),
  };
};

/** The figures of how shadows become leads: people who began as one and those of them who led, and places of leads. */
export const shadowFigures = [
  'began-as-shadow',
  'later-led',
  'lead-places',
  'served-before',
  'shadow-just-before',
  'shadow-of-same-area',
] as const;
export type ShadowFigure = (typeof shadowFigures)[number];

/** What each person adds to these figures, over all cohorts. */
export const shadowParts = (
  roles: readonly HeldRole[],
  cohorts: number,
): Record<ShadowFigure, Readonly<Record<string, number>>> => {
  const { beginners } = shadowToLead(roles, cohorts, 0);
  const { places, servedBefore, shadowJustBefore, shadowOfSameAreaJustBefore } = leadPlaces(roles, 0);
  return {
    'began-as-shadow': countedBy(beginners),
    'later-led': countedBy(beginners.filter(({ led }) => led !== null)),
    'lead-places': countedBy(places),
    'served-before': countedBy(servedBefore),
    'shadow-just-before': countedBy(shadowJustBefore),
    'shadow-of-same-area': countedBy(shadowOfSameAreaJustBefore),
  };
};

const countedBy = (all: readonly { readonly personId: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { personId } of all) counts[personId] = (counts[personId] ?? 0) + 1;
  return counts;
};

const byPerson = (roles: readonly HeldRole[]): Map<string, HeldRole[]> => {
  const people = new Map<string, HeldRole[]>();
  for (const role of roles) {
    const held = people.get(role.personId);
    if (held) held.push(role);
    else people.set(role.personId, [role]);
  }
  return people;
};
