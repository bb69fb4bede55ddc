import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';

export type OwnMilestone = { readonly title: string; readonly dueOn: string };
export type HeldMilestone = {
  readonly id: string;
  readonly moduleId: string | null;
  readonly title: string;
  readonly dueOn: string | null;
  readonly removed: boolean;
  readonly version: number;
};
export type MarkDraft = {
  readonly enrolmentId: string;
  readonly number: number;
  readonly action: string;
  readonly state: string;
  readonly note: string;
  readonly byPersonId: string | null;
  readonly role: string;
};

@Injectable()
export class MilestoneWritesRepository {
  /** A milestone of a cohort by the id that is shown: that of the module, or its own; null for neither. */
  async find(tx: TenantTransaction, cohortId: string, milestoneId: string): Promise<HeldMilestone | null> {
    const rows = await tx.sql<HeldMilestone>`
      select x.id::text as id, x.module_id::text as "moduleId", x.title, x.due_on::text as "dueOn",
             x.removed_at is not null as removed, x.version
        from cohort_milestone x
       where x.cohort_id = ${cohortId}::uuid and coalesce(x.module_id, x.id) = ${milestoneId}::uuid
       union all
      select '', m.id::text, m.title, null, false, 0
        from programme_module m join cohort c on c.programme_id = m.programme_id
       where c.id = ${cohortId}::uuid and m.id = ${milestoneId}::uuid
         and not exists (select 1 from cohort_milestone x where x.cohort_id = c.id and x.module_id = m.id)`;
    return rows[0] ?? null;
  }

  /** Whether a cohort has as many milestones of its own as a board can show. */
  async isFull(tx: TenantTransaction, cohortId: string): Promise<boolean> {
    const [row] = await tx.sql<{ many: number }>`
      select count(*)::int as many from cohort_milestone
       where cohort_id = ${cohortId}::uuid and module_id is null and removed_at is null`;
    return (row?.many ?? 0) >= 20;
  }

  async insertOwn(tx: TenantTransaction, cohortId: string, { title, dueOn }: OwnMilestone): Promise<string> {
    return this.idOf(
      await tx.sql<{ id: string }>`
        insert into cohort_milestone (organisation_id, cohort_id, title, due_on)
        values (${tx.organisationId}::uuid, ${cohortId}::uuid, ${title}, ${dueOn}::date) returning id::text as id`,
    );
  }

  /** The row of a milestone, written where its module has none yet. */
  async ensure(tx: TenantTransaction, cohortId: string, held: HeldMilestone): Promise<string> {
    if (held.id !== '') return held.id;
    return this.idOf(
      await tx.sql<{ id: string }>`
        insert into cohort_milestone (organisation_id, cohort_id, module_id, version)
        values (${tx.organisationId}::uuid, ${cohortId}::uuid, ${held.moduleId}::uuid, 0) returning id::text as id`,
    );
  }

  async update(
    tx: TenantTransaction,
    id: string,
    values: { readonly title: string; readonly dueOn: string | null; readonly removed: boolean },
  ): Promise<void> {
    await tx.sql`
      update cohort_milestone
         set title = ${values.title}, due_on = ${values.dueOn}::date, version = version + 1,
             removed_at = case when ${values.removed}::bool then coalesce(removed_at, now()) end
       where id = ${id}::uuid`;
  }

  async insertMark(tx: TenantTransaction, milestoneId: string, draft: MarkDraft): Promise<void> {
    await tx.sql`
      insert into milestone_mark (organisation_id, milestone_id, enrolment_id, number, action, state, note, by_person_id, role)
      values (${tx.organisationId}::uuid, ${milestoneId}::uuid, ${draft.enrolmentId}::uuid, ${draft.number}::int,
              ${draft.action}, ${draft.state}, ${draft.note}, ${draft.byPersonId}::uuid, ${draft.role})`;
  }

  private idOf(rows: readonly { readonly id: string }[]): string {
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The milestone was not written.');
    return id;
  }
}
