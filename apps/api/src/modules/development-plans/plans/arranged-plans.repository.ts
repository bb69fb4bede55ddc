import type { planSorts } from '@understudy/contracts/development-plans';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { Actor } from '../../../common/auth/actor.js';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { arrangementBy, type SortColumns } from '../../../common/http/arranged.repository.js';
import { firstOf } from '../../../common/http/first-of.repository.js';
import { askedOf, type PlanFilter, seenInLine } from './picked-plans.repository.js';

export type PlanOrder = Arrangement<(typeof planSorts)[number]>;

/** What plans can be arranged by; their status by how far they are. */
export const planColumns: SortColumns<PlanOrder['sort']> = {
  person: { key: sql`p.name_key`, kind: 'text' },
  status: { key: sql`array_position(array['draft', 'agreed', 'active', 'closed'], d.status)`, kind: 'number' },
  target: { key: sql`folded(d.target_stage_name)`, kind: 'text', optional: true },
  progress: {
    key: sql`(select round(avg(da.progress)) from development_action da where da.plan_id = d.id)`,
    kind: 'number',
    optional: true,
  },
  changed: { key: sql`d.changed_at`, kind: 'instant' },
};

/** By name from the first on: the one order in which plans are walked by an index of their own, the latest period first. */
export const isByName = ({ sort, direction }: PlanOrder): boolean => sort === 'person' && direction === 'ascending';

/** Whose plans there are to choose from: all for admins, else the actor's own and those of their line as far as these show. */
const inScope = ({ personId, isAdmin, today }: Actor, scope: PlanFilter['scope'], seen: Sql): Sql => {
  const own = sql`d.person_id = ${personId}::uuid`;
  if (scope === 'mine') return own;
  if (scope === 'organisation' && isAdmin) return sql`true`;
  const depth = scope === 'reports' ? sql`and c.depth = 1` : empty;
  const line = sql`(d.person_id in (
    select c.person_id from reporting_closure c
     where c.leader_id = ${personId}::uuid and c.from_on <= ${today}::date and c.to_on > ${today}::date ${depth}) and ${seen})`;
  return scope === 'organisation' ? sql`(${own} or ${line})` : line;
};

/** The ids of a page as `picked`, in any order but that of names; with the order of the whole statement. */
export const arrangedPlans = (
  actor: Actor,
  filter: PlanFilter,
  { sort, direction }: PlanOrder,
  after: Place | null,
  limit: number,
): { head: Sql; key: Sql; order: Sql } => {
  const { key, beyond } = arrangementBy(planColumns[sort], sql`d.id`, direction, after);
  const way = direction === 'ascending' ? empty : sql`desc`;
  const picked = firstOf(
    sql`select d.id, ${key} as sort_key from development_plan d join person p on p.id = d.person_id
         where ${inScope(actor, filter.scope, seenInLine(actor))} and ${askedOf(actor, filter, null)} and ${beyond}`,
    sql`order by sort_key ${way}, id ${way}`,
    limit,
  );
  return {
    head: sql`with picked as materialized (${picked})`,
    key: sql`picked.sort_key`,
    order: sql`order by picked.sort_key ${way}, d.id ${way}`,
  };
};
