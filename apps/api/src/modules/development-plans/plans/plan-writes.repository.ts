import { Injectable } from '@nestjs/common';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** The target of a plan, in the words of the framework version that it was read from. */
export type TargetValues = { readonly key: string; readonly name: string; readonly versionId: string };
export type PlanValues = {
  readonly personId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly focus: string;
  readonly target: TargetValues | null;
  readonly carriedFromId: string | null;
  readonly createdBy: string | null;
};

@Injectable()
export class PlanWritesRepository {
  /** Holds the person, so that two plans for them are never begun side by side. */
  async lockPerson(tx: TenantTransaction, personId: string): Promise<void> {
    await tx.sql`select id::text as id from person where id = ${personId}::uuid for no key update`;
  }

  /** Whether an open plan of the person, other than this one, touches the period. */
  async hasOpen(
    access: TenantAccess,
    personId: string,
    startsOn: string,
    endsOn: string,
    exceptId: string | null,
  ): Promise<boolean> {
    const rows = await access.sql<{ found: boolean }>`
      select exists (select 1 from development_plan
                      where person_id = ${personId}::uuid and status <> 'closed'
                        and starts_on <= ${endsOn}::date and ends_on >= ${startsOn}::date
                        and id is distinct from ${exceptId}::uuid) as found`;
    return rows[0]?.found ?? false;
  }

  /** Where the person is heading today. */
  async targetOf(access: TenantAccess, personId: string, today: string): Promise<TargetValues | null> {
    const rows = await access.sql<TargetValues>`
      select s.key, s.name, s.version_id::text as "versionId"
        from target_stage t join stage s on s.id = t.stage_id
       where t.person_id = ${personId}::uuid and t.from_on <= ${today}::date
         and (t.to_on is null or t.to_on > ${today}::date)`;
    return rows[0] ?? null;
  }

  async insert(tx: TenantTransaction, values: PlanValues, today: string): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into development_plan (organisation_id, person_id, starts_on, ends_on, focus, target_stage_key,
                                    target_stage_name, framework_version_id, carried_from_id, created_by, created_on,
                                    content_hash)
      values (${tx.organisationId}::uuid, ${values.personId}::uuid, ${values.startsOn}::date, ${values.endsOn}::date,
              ${values.focus}, ${values.target?.key ?? null}, ${values.target?.name ?? null},
              ${values.target?.versionId ?? null}::uuid, ${values.carriedFromId}::uuid, ${values.createdBy}::uuid,
              ${today}::date, '')
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The plan was not written.');
    return id;
  }

  /** False when the version is not the current one. */
  async update(
    tx: TenantTransaction,
    planId: string,
    version: number,
    values: Pick<PlanValues, 'startsOn' | 'endsOn' | 'focus' | 'target'>,
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update development_plan
         set starts_on = ${values.startsOn}::date, ends_on = ${values.endsOn}::date, focus = ${values.focus},
             target_stage_key = ${values.target?.key ?? null}, target_stage_name = ${values.target?.name ?? null},
             framework_version_id = ${values.target?.versionId ?? null}::uuid, version = version + 1
       where id = ${planId}::uuid and version = ${version}::int returning id::text as id`;
    return rows.length === 1;
  }

  /** Starts or closes a plan; false when the version is not the current one. */
  async changeStatus(
    tx: TenantTransaction,
    planId: string,
    version: number,
    status: 'active' | 'closed',
    closingNote: string,
    today: string,
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update development_plan
         set status = ${status}, version = version + 1, changed_at = now(),
             activated_on = case when ${status} = 'active' then ${today}::date else activated_on end,
             closed_on = case when ${status} = 'closed' then ${today}::date end,
             closing_note = case when ${status} = 'closed' then ${closingNote} else closing_note end
       where id = ${planId}::uuid and version = ${version}::int returning id::text as id`;
    return rows.length === 1;
  }

  /** What the target was read from, for a plan that keeps it. */
  async targetOfPlan(access: TenantAccess, planId: string): Promise<TargetValues | null> {
    const rows = await access.sql<TargetValues>`
      select target_stage_key as key, target_stage_name as name, framework_version_id::text as "versionId"
        from development_plan where id = ${planId}::uuid and target_stage_key is not null`;
    return rows[0] ?? null;
  }
}
