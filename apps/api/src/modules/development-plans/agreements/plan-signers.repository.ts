import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { managerOf, namedSignerOf, readsPlan, worksHere } from '../plans/plan-sight.repository.js';
import { standing } from './signatures.repository.js';

export type AgreedPlan = { id: string; personId: string };
export type WaitingPlan = AgreedPlan & { counterSignerId: string };

/** Who signs beside the person of plan d on the day; null where nobody does. */
const signerBeside = (today: string): Sql => sql`coalesce(
  (${managerOf(sql`d.person_id`, today)}), ${namedSignerOf(sql`d.person_id`, sql`${today}::date`)})`;

/** Plans of people who work here, signed by them as they are: of one of them, or of all. */
const signedByPerson = (today: string, personId: string | null): Sql => sql`
  (${personId}::uuid is null or d.person_id = ${personId}::uuid)
  and ${worksHere(sql`d.person_id`, today)} and ${standing('person')}`;

@Injectable()
export class PlanSignersRepository {
  /** Makes agreed what its person has signed and nobody else is to sign any more, and writes so into the history. */
  async agreeAlone(tx: TenantTransaction, today: string, personId: string | null): Promise<AgreedPlan[]> {
    const settled = sql`d.status = 'draft' and ${signedByPerson(today, personId)}
      and ${signerBeside(today)} is null`;
    // Held first and looked at again: a signature that is being taken back meanwhile must not count any more.
    const held = await tx.sql<{ id: string }>`
      select d.id::text as id from development_plan d where ${settled} order by d.id for update of d`;
    if (held.length === 0) return [];
    return tx.sql<AgreedPlan>`
      with agreed as (
        update development_plan d set status = 'agreed', agreed_on = ${today}::date, changed_at = now()
         where d.id = any(${held.map(({ id }) => id)}::uuid[]) and ${settled}
        returning d.id, d.person_id
      ), told as (
        insert into plan_change (organisation_id, plan_id, author_id, what, subject, fields)
        select ${tx.organisationId}::uuid, id, null, 'plan-agreed', null, '[]'::jsonb from agreed
      )
      select id::text as id, person_id::text as "personId" from agreed order by id`;
  }

  /** What waits for a signature of somebody who may read it, while another, or nobody, was the last to be asked for it. */
  async toAsk(access: TenantAccess, today: string, personId: string | null): Promise<WaitingPlan[]> {
    return access.sql<WaitingPlan>`
      select d.id::text as id, d.person_id::text as "personId", beside.signer_id::text as "counterSignerId"
        from development_plan d
        cross join lateral (select d.id as plan_id, ${signerBeside(today)} as signer_id) beside
       where d.status <> 'closed' and d.ends_on >= ${today}::date and ${signedByPerson(today, personId)}
         and not ${standing('manager')} and beside.signer_id is not null
         and beside.signer_id::text is distinct from (
               select e.payload ->> 'counterSignerId' from domain_event e
                where e.subject_id = d.id and e.name in ('plan.changed', 'cycle.reminded')
                  and e.payload ->> 'change' in ('plan-signed', 'signer-changed', 'signature')
                order by e.position desc limit 1)
         and ${readsPlan({ personId: sql`beside.signer_id`, today }, sql`beside.plan_id`)}
       order by d.id`;
  }
}
