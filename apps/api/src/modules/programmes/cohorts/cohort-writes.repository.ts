import { Injectable } from '@nestjs/common';
import type { CohortState } from '@understudy/contracts/programmes-cohorts';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

export type CohortValues = {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly applyUntil: string;
  readonly joinUntil: string;
  readonly answerDays: number;
  readonly capacity: number;
  readonly facilitatorIds: readonly string[];
};

@Injectable()
export class CohortWritesRepository {
  async insert(tx: TenantTransaction, programmeId: string, values: CohortValues): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into cohort (organisation_id, programme_id, name, starts_on, ends_on, apply_until, join_until, answer_days)
      values (${tx.organisationId}::uuid, ${programmeId}::uuid, ${values.name}, ${values.startsOn}::date,
              ${values.endsOn}::date, ${values.applyUntil}::date, ${values.joinUntil}::date, ${values.answerDays}::int)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The cohort was not written.');
    await this.writeFacilitators(tx, id, values.facilitatorIds);
    return id;
  }

  async update(tx: TenantTransaction, cohortId: string, values: CohortValues): Promise<void> {
    await tx.sql`
      update cohort
         set name = ${values.name}, starts_on = ${values.startsOn}::date, ends_on = ${values.endsOn}::date,
             apply_until = ${values.applyUntil}::date, join_until = ${values.joinUntil}::date,
             answer_days = ${values.answerDays}::int, version = version + 1
       where id = ${cohortId}::uuid`;
    await this.writeFacilitators(tx, cohortId, values.facilitatorIds);
  }

  async setState(tx: TenantTransaction, cohortId: string, state: CohortState): Promise<void> {
    await tx.sql`update cohort set state = ${state}, version = version + 1 where id = ${cohortId}::uuid`;
  }

  /** Adds places, or takes empty ones away, the highest numbers first; as many as can be. */
  async setCapacity(tx: TenantTransaction, cohortId: string, capacity: number): Promise<void> {
    await tx.sql`
      with seats as (
        select s.number, e.id is not null as taken, row_number() over (order by e.id is null, s.number) as rank
          from cohort_place s left join enrolment e on e.cohort_id = s.cohort_id and e.place = s.number
         where s.cohort_id = ${cohortId}::uuid
      )
      delete from cohort_place s using seats
       where s.cohort_id = ${cohortId}::uuid and s.number = seats.number and not seats.taken
         and seats.rank > ${capacity}::int`;
    await tx.sql`
      insert into cohort_place (organisation_id, cohort_id, number)
      select ${tx.organisationId}::uuid, ${cohortId}::uuid, free.number
        from (select n as number from generate_series(1, 500) n
               where not exists (select 1 from cohort_place s where s.cohort_id = ${cohortId}::uuid and s.number = n)
               order by n
               limit greatest(0, ${capacity}::int
                 - (select count(*)::int from cohort_place s where s.cohort_id = ${cohortId}::uuid))) free`;
  }

  /** Which of these people work here on that day. */
  async employed(access: TenantAccess, personIds: readonly string[], today: string): Promise<Set<string>> {
    const rows = await access.sql<{ id: string }>`
      select distinct e.person_id::text as id from employment e
       where e.person_id = any(${personIds}::uuid[]) and e.joined_on <= ${today}::date
         and (e.left_on is null or e.left_on > ${today}::date)`;
    return new Set(rows.map(({ id }) => id));
  }

  private async writeFacilitators(tx: TenantTransaction, cohortId: string, ids: readonly string[]): Promise<void> {
    await tx.sql`
      delete from cohort_facilitator where cohort_id = ${cohortId}::uuid and not (person_id = any(${ids}::uuid[]))`;
    await tx.sql`
      insert into cohort_facilitator (organisation_id, cohort_id, person_id)
      select ${tx.organisationId}::uuid, ${cohortId}::uuid, id from unnest(${ids}::uuid[]) id
      on conflict do nothing`;
  }
}
