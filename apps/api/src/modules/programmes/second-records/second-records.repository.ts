import { Injectable } from '@nestjs/common';
import type { SecondRecordSide } from '@understudy/contracts/programmes-second-records';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type SideRow = Omit<SecondRecordSide, 'canEnd'> & { readonly name: string };
export type Decision = { readonly oneId: string; readonly otherId: string };

const reference = (alias: Sql): Sql => sql`json_build_object('id', ${alias}.id, 'name', ${nameOf(alias)})`;
const goesOn = sql`('nominated', 'applied', 'approved', 'waiting', 'offered', 'enrolled', 'extended', 'deferred')`;

@Injectable()
export class SecondRecordsRepository {
  /** Everybody whose part in a cohort goes on, and what parts they have in other cohorts of its programme. */
  sides(access: TenantAccess, actor: Actor, cohortId: string): Promise<SideRow[]> {
    return access.sql<SideRow>`
      with here as (
        select e.person_id from enrolment e where e.cohort_id = ${cohortId}::uuid and e.state in ${goesOn})
      select e.id::text as "enrolmentId", ${reference(sql`p`)} as person, p.name, p.email,
             (select t.title from title_holding t where t.person_id = p.id and t.from_on <= ${actor.today}::date
                and (t.to_on is null or t.to_on > ${actor.today}::date) order by t.from_on desc limit 1) as title,
             json_build_object('id', c.id, 'name', c.name) as cohort, e.state, e.since,
             case when n.id is not null then ${reference(sql`n`)} end as "nominatedBy"
        from enrolment e
        join cohort c on c.id = e.cohort_id and c.state in ('planned', 'open')
        join cohort mine on mine.id = ${cohortId}::uuid and mine.programme_id = c.programme_id
        join person p on p.id = e.person_id
        left join person n on n.id = e.nominated_by
       where e.state in ${goesOn} and e.person_id in (select person_id from here)
       order by p.name_key, p.id, c.starts_on, c.id`;
  }

  /** The pairs about which somebody has decided. */
  decided(access: TenantAccess, cohortId: string): Promise<Decision[]> {
    return access.sql<Decision>`
      select d.one_id::text as "oneId", d.other_id::text as "otherId" from second_record_decision d
       where exists (select 1 from enrolment e where e.cohort_id = ${cohortId}::uuid and e.id in (d.one_id, d.other_id))`;
  }

  async decide(
    tx: TenantTransaction,
    { oneId, otherId }: Decision,
    keptId: string | null,
    by: string | null,
  ): Promise<void> {
    await tx.sql`
      insert into second_record_decision (organisation_id, one_id, other_id, decision, kept_id, decided_by)
      values (${tx.organisationId}::uuid, ${oneId}::uuid, ${otherId}::uuid,
              ${keptId === null ? 'leave-both' : 'keep-one'}, ${keptId}::uuid, ${by}::uuid)
      on conflict do nothing`;
  }

  /** What speaks for whoever goes on: the earlier tries and the earlier place in the queue of either. */
  async carryOver(tx: TenantTransaction, from: string, to: string): Promise<void> {
    await tx.sql`
      update enrolment kept
         set earlier_tries = greatest(kept.earlier_tries, gone.earlier_tries), version = kept.version + 1,
             waiting_since = case when kept.waiting_since is not null
                                  then least(kept.waiting_since, gone.waiting_since) end
        from enrolment gone
       where kept.id = ${to}::uuid and gone.id = ${from}::uuid and kept.cohort_id = gone.cohort_id`;
  }
}
