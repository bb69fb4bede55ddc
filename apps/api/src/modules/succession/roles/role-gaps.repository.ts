import type { PlanGap } from '@understudy/contracts/succession';
import { type Sql, sql } from '@understudy/database/sql';
import { reviewedWithinDays } from '@understudy/domain/succession/plan-hygiene';
import type { Actor } from '../../../common/auth/actor.js';
import { ownerAlone, ownerStands } from '../nominations/nomination-fragments.repository.js';
import { successorsIn } from './role-order.repository.js';

/**
 * Whether the plan of open role r, held by person i who works here, lacks this, as far as the actor sees: the same as the
 * domain's `planGapsOf`.
 */
export const lacks = (actor: Actor, gap: PlanGap): Sql => {
  const { today } = actor;
  switch (gap) {
    case 'high-risk-without-candidate':
      return sql`(r.vacancy_risk = 'high' and i.id is not null and not exists (select 1 ${successorsIn(actor)}))`;
    case 'no-candidate':
      return sql`not exists (select 1 ${successorsIn(actor)})`;
    case 'one-candidate':
      return sql`(select count(*) ${successorsIn(actor)}) = 1`;
    case 'owner-gone':
      return sql`not ${ownerStands(today)}`;
    case 'sole-owner':
      return ownerAlone(today);
    case 'not-reviewed':
      return sql`${today}::date - coalesce(r.reviewed_on, r.opened_on) > ${reviewedWithinDays}::int`;
  }
};
