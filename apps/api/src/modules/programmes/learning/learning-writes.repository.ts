import { Injectable } from '@nestjs/common';
import type { LearningKind } from '@understudy/contracts/programmes-learning';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

export type LearningValues = {
  readonly kind: LearningKind;
  readonly title: string;
  readonly provider: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly hours: number | null;
  readonly cost: { readonly amount: number; readonly currency: string } | null;
  readonly certificate: string;
  readonly certificateValidUntil: string | null;
  readonly skillKey: string | null;
  readonly applied: string;
  readonly appliedShared: boolean;
  readonly enrolmentId: string | null;
  readonly moduleId: string | null;
};
export type AskedRow = { readonly id: string; readonly personId: string };

/** How long a removed record can be brought back. */
const daysToRestore = 30;

@Injectable()
export class LearningWritesRepository {
  async insert(tx: TenantTransaction, personId: string, values: LearningValues): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into learning_record (organisation_id, person_id, kind, title, started_on)
      values (${tx.organisationId}::uuid, ${personId}::uuid, ${values.kind}, ${values.title}, ${values.startedOn}::date)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The record was not written.');
    await this.write(tx, id, values);
    return id;
  }

  /** Holds what a person has written down until the transaction ends, so that nobody writes the same twice at once. */
  async lockOf(tx: TenantTransaction, personId: string): Promise<void> {
    await tx.sql`select id::text as id from person where id = ${personId}::uuid for no key update`;
  }

  /** Whether there is one with the same title and first day already, and not of another provider. */
  async isThereAlready(
    access: TenantAccess,
    personId: string,
    { title, provider, startedOn }: Pick<LearningValues, 'title' | 'provider' | 'startedOn'>,
  ): Promise<boolean> {
    const rows = await access.sql`
      select l.id::text as id from learning_record l
       where l.person_id = ${personId}::uuid and l.removed_at is null and l.started_on = ${startedOn}::date
         and btrim(lower(regexp_replace(l.title, '\\W+', ' ', 'g'))) = btrim(lower(regexp_replace(${title}, '\\W+', ' ', 'g')))
         and (lower(btrim(l.provider)) = lower(btrim(${provider})) or btrim(l.provider) = '' or btrim(${provider}) = '')
       limit 1`;
    return rows.length > 0;
  }

  /** Writes a record anew, as its next version. */
  async update(tx: TenantTransaction, id: string, values: LearningValues): Promise<void> {
    await tx.sql`update learning_record set version = version + 1 where id = ${id}::uuid`;
    await this.write(tx, id, values);
  }

  async lock(tx: TenantTransaction, id: string): Promise<void> {
    await tx.sql`select id::text as id from learning_record where id = ${id}::uuid for update`;
  }

  async setRemoved(tx: TenantTransaction, id: string, removed: boolean): Promise<void> {
    await tx.sql`
      update learning_record set removed_at = case when ${removed}::bool then now() end, version = version + 1
       where id = ${id}::uuid`;
  }

  /** Of an enrolment of this person, the programme; null where it is none of theirs. */
  async programmeOf(access: TenantAccess, personId: string, enrolmentId: string): Promise<string | null> {
    const rows = await access.sql<{ id: string }>`
      select c.programme_id::text as id from enrolment e join cohort c on c.id = e.cohort_id
       where e.id = ${enrolmentId}::uuid and e.person_id = ${personId}::uuid`;
    return rows[0]?.id ?? null;
  }

  async isModuleOf(access: TenantAccess, programmeId: string, moduleId: string): Promise<boolean> {
    const rows = await access.sql`
      select id::text as id from programme_module
       where id = ${moduleId}::uuid and programme_id = ${programmeId}::uuid`;
    return rows.length > 0;
  }

  async isSkill(access: TenantAccess, key: string): Promise<boolean> {
    const rows = await access.sql`
      with published as (
        select v.id from framework_version v where v.status = 'published' order by v.number desc limit 1)
      select s.key from published join skill s on s.version_id = published.id where s.key = ${key}`;
    return rows.length > 0;
  }

  /** Marks whoever it is time to ask, each record once, and says who they are; people who work here alone. */
  markAsked(tx: TenantTransaction, endedAfter: string, endedBy: string, today: string): Promise<AskedRow[]> {
    return tx.sql<AskedRow>`
      update learning_record l set asked_on = ${today}::date
       where l.asked_on is null and l.applied = '' and l.removed_at is null
         and l.ended_on > ${endedAfter}::date and l.ended_on <= ${endedBy}::date
         and exists (select 1 from employment e where e.person_id = l.person_id and e.joined_on <= ${today}::date
                        and (e.left_on is null or e.left_on > ${today}::date))
      returning l.id::text as id, l.person_id::text as "personId"`;
  }

  /** Forgets what was removed and not brought back in time. */
  async forgetRemoved(tx: TenantTransaction): Promise<void> {
    await tx.sql`
      delete from learning_record where removed_at < now() - make_interval(days => ${daysToRestore}::int)`;
  }

  private async write(tx: TenantTransaction, id: string, values: LearningValues): Promise<void> {
    await tx.sql`
      update learning_record
         set kind = ${values.kind}, title = ${values.title}, provider = ${values.provider},
             started_on = ${values.startedOn}::date, ended_on = ${values.endedOn}::date, hours = ${values.hours}::numeric,
             cost_amount = ${values.cost?.amount ?? null}::numeric, cost_currency = ${values.cost?.currency ?? null},
             certificate = ${values.certificate}, certificate_valid_until = ${values.certificateValidUntil}::date,
             skill_key = ${values.skillKey}, applied = ${values.applied}, applied_shared = ${values.appliedShared}
       where id = ${id}::uuid`;
    await tx.sql`delete from learning_enrolment where record_id = ${id}::uuid`;
    await tx.sql`delete from learning_module where record_id = ${id}::uuid`;
    await tx.sql`
      insert into learning_enrolment (organisation_id, record_id, enrolment_id)
      select ${tx.organisationId}::uuid, ${id}::uuid, e.id from enrolment e where e.id = ${values.enrolmentId}::uuid`;
    await tx.sql`
      insert into learning_module (organisation_id, record_id, module_id)
      select ${tx.organisationId}::uuid, ${id}::uuid, m.id from programme_module m where m.id = ${values.moduleId}::uuid`;
  }
}
