import { type Sql, sql } from '@understudy/database/sql';
import { managerOf, namedSignerOf, readsPlan } from '../plans/plan-sight.repository.js';

/**
 * Who is to sign a draft that its person has signed as it is, as `waits.signer_id`. Nobody while that is the person's own move:
 * to sign it, or to hand it over to a new manager who may not read it, or who cannot sign in, and so cannot sign.
 */
export const waitsFor = (today: string): Sql => {
  const standing = (role: 'person' | 'manager') => sql`exists (
    select 1 from plan_signature g
     where g.plan_id = d.id and g.role = ${role} and g.content_hash = d.content_hash and g.withdrawn_at is null)`;
  return sql`
  left join lateral (
    select beside.signer_id
      from (
        select d.id as plan_id,
               coalesce((${managerOf(sql`d.person_id`, today)}), ${namedSignerOf(sql`d.person_id`, sql`${today}::date`)}) as signer_id
          from development_plan d
         where d.id = progress.plan_id and d.status = 'draft' and ${standing('person')} and not ${standing('manager')}) beside
     where ${readsPlan({ personId: sql`beside.signer_id`, today }, sql`beside.plan_id`)}
       and exists (select 1 from membership k where k.person_id = beside.signer_id and k.ended_at is null)) waits on true`;
};
