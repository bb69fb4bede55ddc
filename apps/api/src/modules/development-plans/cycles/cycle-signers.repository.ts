import { type Sql, sql } from '@understudy/database/sql';
import { standing } from '../agreements/signatures.repository.js';
import { managerOf, namedSignerOf, readsPlan } from '../plans/plan-sight.repository.js';

/**
 * Who is to sign a draft that its person has signed as it is, as `waits.signer_id`. Nobody while that is the person's own move:
 * to sign it, or to hand it over to a new manager who may not read it, or who cannot sign in, and so cannot sign.
 */
export const waitsFor = (today: string): Sql => sql`
  left join lateral (
    select beside.signer_id
      from (
        select d.id as plan_id,
               coalesce((${managerOf(sql`d.person_id`, today)}), ${namedSignerOf(sql`d.person_id`, sql`${today}::date`)}) as signer_id
          from development_plan d
         where d.id = progress.plan_id and d.status = 'draft' and ${standing('person')} and not ${standing('manager')}) beside
     where ${readsPlan({ personId: sql`beside.signer_id`, today }, sql`beside.plan_id`)}
       and exists (select 1 from membership k where k.person_id = beside.signer_id and k.ended_at is null)) waits on true`;
