import type { CoverState, roleSorts } from '@understudy/contracts/succession';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { Actor } from '../../../common/auth/actor.js';
import type { Arrangement } from '../../../common/http/arranged.js';
import { holding, type SortColumns } from '../../../common/http/arranged.repository.js';
import { unitAndBelow } from '../../people/units/unit-tree.repository.js';

export type RoleOrder = Arrangement<(typeof roleSorts)[number]>;
/** By what roles are narrowed. */
export type RoleFilter = {
  readonly closed: boolean;
  readonly search?: string | undefined;
  readonly cover?: CoverState | undefined;
  readonly unitId?: string | undefined;
};

/** Without an order. */
export const byId = { key: sql`r.id`, order: sql`r.id` };

/**
 * The successors x of role r, people p, whom the actor may see: as of today, of a closed role as of its last day; nobody but
 * an admin sees nominations of themselves. The rest of a statement, from `from` on.
 */
export const successorsIn = ({ isAdmin, personId, today }: Actor, joins: Sql = empty): Sql => {
  const asOf = sql`least(${today}::date, r.closed_on - 1)`;
  const notMine = isAdmin ? sql`true` : sql`x.person_id is distinct from ${personId}::uuid`;
  return sql`
        from successor x join person p on p.id = x.person_id ${joins}
       where x.role_id = r.id and ${notMine}
         and x.from_on <= ${asOf} and (x.to_on is null or x.to_on > ${asOf})
         and exists (select 1 from employment xe
                      where xe.person_id = x.person_id and xe.joined_on <= ${asOf}
                        and (xe.left_on is null or xe.left_on > ${asOf}))`;
};

const impact = sql`array_position(array['critical', 'high', 'moderate'], r.impact)`;
const risk = sql`array_position(array['high', 'medium', 'low'], r.vacancy_risk)`;
const thenName = (rank: Sql): Sql => sql`lpad((${rank})::text, 2, '0') || ' ' || folded(r.name)`;

/**
 * What roles can be arranged by, then by name. Urgent is first what nobody stands ready for, as far as the actor sees; then
 * what weighs the most by impact and risk.
 */
export const roleColumns = (actor: Actor): SortColumns<RoleOrder['sort']> => {
  const empty = sql`(r.closed_on is null or r.closed_on > ${actor.today}::date)
    and not exists (select 1 ${successorsIn(actor)})`;
  return {
    urgency: { key: thenName(sql`case when ${empty} then 0 else 20 end + 3 * ${impact} + ${risk}`), kind: 'text' },
    name: { key: sql`folded(r.name)`, kind: 'text' },
    impact: { key: thenName(impact), kind: 'text' },
    risk: { key: thenName(risk), kind: 'text' },
    opened: { key: sql`r.opened_on`, kind: 'day' },
  };
};

const coverIs = (actor: Actor, cover: CoverState): Sql => {
  const ready = sql`(select count(*) ${successorsIn(actor)})`;
  if (cover === 'empty') return sql`${ready} = 0`;
  return cover === 'short' ? sql`${ready} between 1 and r.target_cover - 1` : sql`${ready} >= r.target_cover`;
};

/** Whether role r is one of those that are looked for: by its name or that of whoever holds it, its cover, its unit. */
export const wantedRoles = (actor: Actor, { search, cover, unitId }: Omit<RoleFilter, 'closed'>): Sql => {
  const words = sql`(${holding(search, sql`r.name`, sql`i.name`, sql`i.preferred_name`)})`;
  const covered = cover === undefined ? sql`true` : coverIs(actor, cover);
  const belongs = unitId === undefined ? sql`true` : sql`r.unit_id in (${unitAndBelow(unitId)})`;
  return sql`${words} and ${covered} and ${belongs}`;
};
