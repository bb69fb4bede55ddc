import { addDays } from '../calendar/day.js';
import {
  type CriticalRoleRow,
  type EmploymentRow,
  type EnrolmentRow,
  horizons,
  type OrganisationHistory,
  type ReadinessResultRow,
  type ReportingLineRow,
  type RoleOpeningRow,
  type SignalRow,
  type StageAssignmentRow,
  type StageRow,
  type SuccessorRow,
  type TargetRow,
  type UnitMembershipRow,
  type UnitRow,
} from '../indicators/history.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';

/** The first day of every generated history; the record runs for three and a half years from here. */
export const generatedFrom = '2021-01-01';

/** Number of days over which generated histories change. */
export const generatedDays = 1280;

/** How many days before the record some employments and stays began. */
export const generatedDaysBefore = 400;

/** A span of day offsets [from, to); null as the end means still open. */
type Offsets = { from: number; to: number | null };

/**
 * A random history of so many people, the same for the same seed: several employments (touching and apart), unknown
 * beginnings, some before the record itself, reporting lines that cross employments and turn upside down once but never run
 * in a circle, a tree of units, two stages side by side of which one is on a track where nobody leads, stage assignments with gaps and beyond employment, critical roles
 * and successors. Ids are UUIDs; no two spells that a database would refuse overlap.
 */
export function generateHistory(seed: number, size: number): OrganisationHistory {
  const random = seededRandom(seed);
  const people = Array.from({ length: size }, (_, position) => ({ id: generatedId('a', position) }));
  const stages: StageRow[] = [1, 2, 3, 3].map((ordinal, position) => ({
    id: generatedId('b', position),
    key: position === 2 ? 'engineering-manager' : `stage-${position + 1}`,
    ordinal,
    track: position === 3 ? 'beside' : 'leading',
  }));
  const units: UnitRow[] = Array.from({ length: 2 + Math.ceil(size / 12) }, (_, position) => ({
    id: generatedId('c', position),
    parentId: position === 0 ? null : generatedId('c', Math.floor((position - 1) / 3)),
  }));
  const ids = people.map(({ id }) => id);
  const criticalRoles = roles(random, size, ids, units);
  return {
    historyBegins: random.chance(0.7) ? generatedFrom : null,
    people,
    employments: ids.flatMap((id) => employments(random, id)),
    reportingLines: reportingLines(random, ids),
    unitMemberships: ids.flatMap((personId) => memberships(random, personId, units)),
    units,
    stageAssignments: ids.flatMap((personId) => assignments(random, personId, stages)),
    stages,
    criticalRoles,
    successors: criticalRoles.flatMap((role) => successors(random, role, ids)),
    enrolments: ids.flatMap((personId) => enrolments(random, personId)),
    targets: ids.flatMap((personId, position) => targets(random, personId, position, stages)),
    signals: ids.flatMap((personId, position) => signals(random, personId, position)),
    openings: openings(random, size, { ids, units, stages, criticalRoles }),
    results: ids.flatMap((personId, position) => results(random, personId, position, stages)),
  };
}

/** Up to two places, each in another of two cohorts; some days lie outside employment. */
function enrolments(random: SeededRandom, personId: string): EnrolmentRow[] {
  return [0, 1].flatMap((cohort) =>
    random.chance(0.3)
      ? [{ personId, cohortId: generatedId('e', cohort), enrolledOn: date(random.below(generatedDays)) }]
      : [],
  );
}

function targets(random: SeededRandom, personId: string, position: number, stages: readonly StageRow[]): TargetRow[] {
  if (random.chance(0.3)) return [];
  return spans(random, 3, random.below(900), 0.6).map((span, number) => ({
    id: generatedId('f', position * 10 + number),
    personId,
    stageId: random.pick(stages).id,
    horizon: random.pick(horizons),
    ...dates(span),
  }));
}

/** Openings of which some are filled, by successors, by others who are or are not employed, or by somebody unknown. */
function openings(
  random: SeededRandom,
  size: number,
  {
    ids,
    units,
    stages,
    criticalRoles,
  }: Record<'ids', readonly string[]> & {
    readonly units: readonly UnitRow[];
    readonly stages: readonly StageRow[];
    readonly criticalRoles: readonly CriticalRoleRow[];
  },
): RoleOpeningRow[] {
  return Array.from({ length: size === 0 ? 0 : 3 + Math.floor(size / 6) }, (_, position): RoleOpeningRow => {
    const opened = random.below(generatedDays);
    const ended = date(opened + random.below(300));
    const [isFilled, isWithdrawn] = [random.chance(0.6), random.chance(0.4)];
    return {
      id: generatedId('8', position),
      // A role waits for one person at a time, so those that stay open have none.
      roleId: isFilled && criticalRoles.length > 0 && random.chance(0.7) ? random.pick(criticalRoles).id : null,
      stageId: random.pick(stages).id,
      unitId: random.chance(0.7) ? random.pick(units).id : null,
      ownerId: random.pick(ids),
      openedOn: date(opened),
      filledOn: isFilled ? ended : null,
      filledBy: isFilled && random.chance(0.9) ? random.pick(ids) : null,
      withdrawnOn: !isFilled && isWithdrawn ? ended : null,
    };
  });
}

/** Results for one stage or another, some overlapping, some for skills of which nobody could be told what was said. */
function results(
  random: SeededRandom,
  personId: string,
  position: number,
  stages: readonly StageRow[],
): ReadinessResultRow[] {
  return Array.from({ length: random.below(6) }, (_, number) => {
    const released = random.below(generatedDays);
    return {
      id: generatedId('7', position * 10 + number),
      personId,
      stageKey: random.pick(stages).key,
      releasedOn: date(released),
      expiresOn: date(released + 30 + random.below(500)),
      skills: Array.from({ length: random.below(4) }, () => ({
        level: 1 + random.below(4),
        weight: 1 + random.below(3),
        rating: random.chance(0.2) ? null : random.below(41) / 10,
      })),
    };
  });
}

function signals(random: SeededRandom, personId: string, position: number): SignalRow[] {
  return Array.from({ length: random.below(4) }, (_, number) => ({
    id: generatedId('9', position * 10 + number),
    personId,
    observedOn: date(random.below(generatedDays)),
  }));
}

function generatedId(kind: string, number: number): string {
  return `${kind.repeat(8)}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

function date(offset: number): string {
  return addDays(generatedFrom, offset);
}

function dates({ from, to }: Offsets): { from: string; to: string | null } {
  return { from: date(from), to: to === null ? null : date(to) };
}

/** Up to so many spans one after another, some touching, some apart; only the last may be open. */
function spans(random: SeededRandom, most: number, first: number, touching: number): Offsets[] {
  const found: Offsets[] = [];
  const count = 1 + random.below(most);
  let from = first;
  for (let number = 0; number < count && from < generatedDays; number += 1) {
    const to = from + 1 + random.below(random.chance(0.15) ? 3 : 700);
    const open = number === count - 1 && random.chance(0.7);
    found.push({ from, to: open ? null : to });
    from = random.chance(touching) ? to : to + 1 + random.below(200);
  }
  return found;
}

function employments(random: SeededRandom, personId: string): EmploymentRow[] {
  const first = random.chance(0.15)
    ? -1 - random.below(generatedDaysBefore)
    : random.chance(0.4)
      ? 0
      : random.below(1100);
  return spans(random, random.chance(0.25) ? 3 : 1, first, 0.3).map(({ from, to }) => ({
    personId,
    joined: date(from),
    left: to === null ? null : date(to),
    leavingKind: to === null || random.chance(0.3) ? null : random.pick(['voluntary', 'involuntary', 'other'] as const),
    regretted: to === null || random.chance(0.4) ? null : random.chance(0.5),
    startKnown: random.chance(0.9),
  }));
}

/** Managers are of lower rank number; the ranks turn round on one day, so that somebody may come to lead their leader. */
function reportingLines(random: SeededRandom, ids: readonly string[]): ReportingLineRow[] {
  const turn = 200 + random.below(900);
  const ranked = [ids, [...ids].reverse()].map((order) => new Map(order.map((id, rank) => [id, { rank, order }])));
  return ids.flatMap((personId) =>
    ranked.flatMap((ranks, era) => {
      const own = ranks.get(personId);
      if (own === undefined || own.rank === 0 || random.chance(0.05)) return [];
      const start = era === 0 ? random.below(120) : turn;
      const limit = era === 0 ? turn : Number.POSITIVE_INFINITY;
      return spans(random, 3, start, 0.8)
        .filter(({ from }) => from < limit)
        .map(({ from, to }): ReportingLineRow => {
          const nearest = Math.floor(own.rank / 6);
          const above = random.chance(0.8) ? own.order.slice(Math.max(0, nearest - 2), nearest + 1) : own.order;
          const managerId = random.pick(
            above.slice(0, own.rank).length > 0 ? above.slice(0, own.rank) : own.order.slice(0, 1),
          );
          const end = era === 0 ? Math.min(to ?? limit, limit) : to;
          return { personId, managerId, ...dates({ from, to: end }) };
        });
    }),
  );
}

function memberships(random: SeededRandom, personId: string, units: readonly UnitRow[]): UnitMembershipRow[] {
  return spans(random, 3, random.below(300), 0.7).map((span) => ({
    personId,
    unitId: random.pick(units).id,
    ...dates(span),
  }));
}

function assignments(random: SeededRandom, personId: string, stages: readonly StageRow[]): StageAssignmentRow[] {
  if (random.chance(0.15)) return [];
  return spans(
    random,
    4,
    random.chance(0.2) ? -1 - random.below(generatedDaysBefore) : random.chance(0.4) ? 0 : random.below(800),
    0.8,
  ).map((span) => ({
    personId,
    stageId: random.pick(stages).id,
    ...dates(span),
    startKnown: random.chance(0.9),
    migrated: span.from % 7 === 0,
  }));
}

function roles(
  random: SeededRandom,
  size: number,
  ids: readonly string[],
  units: readonly UnitRow[],
): CriticalRoleRow[] {
  return Array.from({ length: size === 0 ? 0 : 2 + Math.floor(size / 15) }, (_, position) => {
    const opened = random.below(1000);
    return {
      id: generatedId('d', position),
      openedOn: date(opened),
      closedOn: random.chance(0.2) ? date(opened + 1 + random.below(400)) : null,
      units: spans(random, 2, opened, 0.7).map((span) => ({ unitId: random.pick(units).id, ...dates(span) })),
      holders: spans(random, 3, opened, 0.7).map((span) => ({ personId: random.pick(ids), ...dates(span) })),
      // Every third role has nobody who answers for its plan.
      ownerId: position % 3 === 2 ? null : (ids[(position * 7) % ids.length] ?? null),
    };
  });
}

function successors(random: SeededRandom, role: CriticalRoleRow, ids: readonly string[]): SuccessorRow[] {
  const nominees = new Set(Array.from({ length: random.below(5) }, () => random.pick(ids)));
  return [...nominees].flatMap((personId) =>
    spans(random, 2, random.below(900), 0.5).map((span) => ({
      roleId: role.id,
      personId,
      horizon: random.pick(horizons),
      ...dates(span),
    })),
  );
}
