import type { RecordedCost } from '@understudy/contracts/indicators-records';
import { type Sql, sql } from '@understudy/database/sql';
import type { Window } from '@understudy/domain/indicators/window';
import type { Actor } from '../../../common/auth/actor.js';
import type { PeopleScope } from '../../people/scope/people-scope.service.js';
import { knownBy } from '../beliefs/known-by.repository.js';
import { leadershipStages } from '../computation/ladder-fragments.repository.js';
import type { SeenGroup } from '../groups/groups.service.js';

/** How the ledger is read: by which moment it was known, and which openings (`o`) its reader finds in the list of openings. */
export type LedgerReading = { readonly end: Sql; readonly reads: Sql };

/** Whoever reads it. */
export type LedgerReader = Pick<Actor, 'isAdmin' | 'personId' | 'today' | 'timeZone'>;

/** Openings (`o`) that the actor finds in the list of openings, which all of those taken away are gone from. */
export const openingsReadBy = (scope: PeopleScope, { isAdmin, personId, today }: LedgerReader): Sql =>
  isAdmin ? sql`true` : sql`(o.owner_id = ${personId}::uuid or ${scope.isBelow(personId, sql`o.owner_id`, today)})`;

/** `known_unit`: which unit lay in which, as known by a moment. */
export const unitsKnown = (end: Sql): Sql =>
  sql`known_unit as (select unit_id, parent_id from unit_version u where ${knownBy(end, sql`u`)})`;

/** The versions of openings (`v`) of a group as known then: those that answered to somebody in it, or to its leader. */
const inGroup = ({ kind, id }: Pick<SeenGroup, 'kind' | 'id'>, end: Sql): Sql => {
  if (kind === 'organisation') return sql`true`;
  if (kind === 'leader') {
    return sql`(v.owner_id = ${id}::uuid or exists (
      select 1 from owner_line_version c where c.leader_id = ${id}::uuid and c.owner_id = v.owner_id
         and c.from_on <= day.as_of and c.to_on > day.as_of and ${knownBy(end, sql`c`)}))`;
  }
  return sql`v.unit_id in (
    with recursive below (id) as (
      select ${id}::uuid union select u.unit_id from known_unit u join below b on u.parent_id = b.id)
    select id from below)`;
};

/**
 * The openings that the ledger of a `day` counts, for a `from`: what was known by then of those of the group that stood open
 * in the year up to it (`v`), and what they are today (`o`). Needs `known_unit`.
 */
export const countedOpenings = (group: Pick<SeenGroup, 'kind' | 'id'>, { end, reads }: LedgerReading): Sql => sql`
  role_opening_version v
  left join role_opening o on o.id = v.opening_id
 where ${knownBy(end, sql`v`)} and v.opened_on <= day.as_of
   and (v.stage_id is null or v.stage_id in (${leadershipStages}))
   and coalesce(v.filled_on, v.withdrawn_on, 'infinity') > (day.as_of - interval '12 months')::date
   and ${inGroup(group, end)} and ${reads}`;

/** Whether whoever filled an opening (`v`) from outside may have been here before the records of the `organisation` begin. */
export const fillerStartUnknown: Sql = sql`exists (
  select 1 from employment e
   where v.filled_from = 'outside' and e.person_id = v.filled_by and e.joined_on <= v.filled_on
     and (e.left_on is null or e.left_on > v.filled_on)
     and not (e.start_known and e.joined_on > coalesce(organisation.history_begins_on, '-infinity')))`;

/**
 * The openings behind a line of the ledger, as `record`: who filled them, from the day they opened to the day they ended, and
 * for months of vacancy on how many days of the window they stood open. Readable as the ledger is.
 */
export const costRecords = (
  line: RecordedCost,
  { group, window, ledger }: { group: Pick<SeenGroup, 'kind' | 'id'>; window: Window; ledger: LedgerReading },
): Sql => {
  const isHires = line === 'external-hires';
  const from = sql`${window.windowFrom}::date`;
  return sql`
  day as (select ${window.asOf}::date as as_of), ${unitsKnown(ledger.end)},
  counted as (
    select c.*, least(c.ended_on, day.as_of + 1) - greatest(c.opened_on, ${from} + 1) as open_days,
           c.ended_on <= day.as_of as has_ended, c.filled_on <= day.as_of as is_filled
      from organisation cross join day
     cross join lateral (
       select v.opening_id, v.opened_on, v.filled_on, v.filled_by, v.filled_from, o.name,
              coalesce(v.filled_on, v.withdrawn_on, 'infinity') as ended_on, ${fillerStartUnknown} as unknown_start
         from ${countedOpenings(group, ledger)}) c
  ),
  record as (
    select case when is_filled then filled_by end as person_id,
           ${isHires ? sql`'filled-from-outside'` : sql`case when is_filled then 'filled' when has_ended then 'withdrawn' else 'still-open' end`} as counts,
           opened_on as from_on, case when has_ended then ended_on end as to_on, name as note, opening_id::text as record_key,
           ${isHires ? sql`null::int` : sql`open_days`} as days
      from counted
     where ${isHires ? sql`is_filled and filled_from = 'outside' and not unknown_start` : sql`open_days > 0`}
  )`;
};
