import type { listPlans } from '@understudy/contracts/development-plans';
import type { QueryOf } from '@understudy/contracts/endpoint';
import { empty, join, type Sql, sql } from '@understudy/database/sql';
import type { Actor } from '../../../common/auth/actor.js';
import { firstOf } from '../../../common/http/first-of.repository.js';
import { planReadable, readableFromAbove, sightFromAbove, sightSource } from './plan-sight.repository.js';
import { quietPlan } from './quiet-plan.repository.js';

export type PlanFilter = Pick<QueryOf<typeof listPlans>, 'scope' | 'status' | 'quiet' | 'personId' | 'search'> & {
  /** Only plans that the actor may read. */
  readonly readable?: true;
};
export type PlanPosition = { readonly key: string; readonly rank: number; readonly id: string };

/** The place of plan `d` among those of one person: the latest period first. */
export const planRank = sql`(date '9999-12-31' - d.starts_on)`;

/** Whether the actor may read plan `d`; asked closely of those alone whom they could ever have read about. */
const readableBy = (actor: Actor): Sql => sql`(
  (d.person_id = ${actor.personId}::uuid
   or d.person_id in (select c.person_id from reporting_closure c where c.leader_id = ${actor.personId}::uuid)
   or exists (select 1 from development_settings s where s.signer_id = ${actor.personId}::uuid))
  and (select ${planReadable(actor)} from (select 1) once ${sightSource(actor, sql`d.person_id`)}))`;

/** What a filter and the place in the list ask of plan `d` of person `p`. */
export const askedOf = (actor: Actor, filter: PlanFilter, after: PlanPosition | null): Sql => {
  const conditions = [sql`true`];
  if (filter.status !== undefined) conditions.push(sql`d.status = ${filter.status}`);
  if (filter.quiet === true) conditions.push(sql`d.status <> 'closed' and ${quietPlan(actor)}`);
  if (filter.personId !== undefined) conditions.push(sql`d.person_id = ${filter.personId}::uuid`);
  if (filter.search !== undefined) conditions.push(sql`strpos(p.name_key, folded(${filter.search}::text)) > 0`);
  if (filter.readable === true) conditions.push(readableBy(actor));
  if (after !== null) {
    conditions.push(sql`p.name_key >= ${after.key}::text collate "C"
      and (p.name_key, ${planRank}, d.id) > (${after.key}::text collate "C", ${after.rank}::int, ${after.id}::uuid)`);
  }
  return join(conditions, ' and ');
};

/**
 * Of a line, open plans are seen by everybody above, closed ones by whoever may read them; asked of closed ones alone.
 * Nobody signs from outside for somebody in a line, so it is enough to look from above.
 */
export const seenInLine = (actor: Actor): Sql => sql`(d.status <> 'closed' or coalesce((
  select ${readableFromAbove} from (select 1) once ${sightFromAbove(actor, sql`d.person_id`)}), false))`;

/**
 * The ids of a page as `picked`, for the head of a statement: what a plan looks like is worked out for these alone. Long
 * lines, and an admin's organisation, are walked in the order of names, so that the page ends the reading.
 */
export const pickedPlans = (
  actor: Actor,
  filter: PlanFilter,
  after: PlanPosition | null,
  limit: number,
  isLongLine: boolean,
): Sql => {
  const { personId, isAdmin, today } = actor;
  const columns = sql`d.id, p.name_key, ${planRank} as rank`;
  const first = (query: Sql): Sql => firstOf(query, sql`order by name_key, rank, id`, limit);
  const wanted = askedOf(actor, filter, after);
  const byName = sql`person p join development_plan d on d.person_id = p.id`;
  const own = first(sql`select ${columns} from ${byName} where p.id = ${personId}::uuid and ${wanted}`);
  if (filter.scope === 'mine') return sql`picked as (${own})`;
  if (isAdmin && filter.scope === 'organisation') {
    return sql`picked as materialized (${first(sql`select ${columns} from ${byName} where ${wanted}`)})`;
  }
  const depth = filter.scope === 'reports' ? sql`and c.depth = 1` : empty;
  const line = sql`c.leader_id = ${personId}::uuid and c.from_on <= ${today}::date and c.to_on > ${today}::date ${depth}`;
  const ofLine = isLongLine
    ? first(sql`
        select ${columns} from ${byName}
         where coalesce((select true from reporting_closure c where c.person_id = p.id and ${line} limit 1), false)
           and ${seenInLine(actor)} and ${wanted}`)
    : sql`
        select ${columns} from reporting_closure c join person p on p.id = c.person_id
          join development_plan d on d.person_id = p.id
         where ${line} and ${seenInLine(actor)} and ${wanted}`;
  if (filter.scope !== 'organisation') {
    return sql`picked as materialized (select * from (${ofLine}) line order by name_key, rank, id limit ${limit}::int)`;
  }
  return sql`picked as materialized (
    select * from ((${ofLine}) union all (${own})) either order by name_key, rank, id limit ${limit}::int)`;
};
