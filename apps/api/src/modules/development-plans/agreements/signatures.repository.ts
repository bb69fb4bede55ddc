import { type Sql, sql } from '@understudy/database/sql';

/** Whether a signature of this role stands under what plan d says. */
export const standing = (role: 'person' | 'manager'): Sql => sql`exists (
  select 1 from plan_signature g
   where g.plan_id = d.id and g.role = ${role} and g.content_hash = d.content_hash and g.withdrawn_at is null)`;

/** What happens to a plan without altering what is signed. */
const altersNothing = sql`(b.what like 'action-%' or b.what like 'check-in-%' or b.what like 'comment-%'
  or b.what in ('progress-logged', 'plan-signed', 'plan-agreed', 'plan-activated', 'consent-withdrawn'))`;

/**
 * When the plan was agreed on with signature g alone: while it stood, with nothing altered since it was given, and without a
 * signature beside it. Null when it never was.
 */
export const agreedAloneAt: Sql = sql`(
  select min(c.changed_at) from plan_change c
   where c.plan_id = g.plan_id and c.what = 'plan-agreed' and c.changed_at > g.signed_at
     and (g.withdrawn_at is null or g.withdrawn_at > c.changed_at)
     and not exists (select 1 from plan_signature o
                      where o.plan_id = g.plan_id and o.role = 'manager' and o.content_hash = g.content_hash
                        and o.signed_at <= c.changed_at and (o.withdrawn_at is null or o.withdrawn_at > c.changed_at))
     and not exists (select 1 from plan_change b
                      where b.plan_id = g.plan_id and b.changed_at > g.signed_at and b.changed_at < c.changed_at
                        and not ${altersNothing}))`;
