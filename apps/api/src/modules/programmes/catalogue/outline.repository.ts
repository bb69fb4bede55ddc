import { Injectable } from '@nestjs/common';
import type { ProgrammeModule } from '@understudy/contracts/programmes';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** A module as it is to stand; one without an id is new. */
export type ModuleDraft = Omit<ProgrammeModule, 'id'> & { readonly moduleId: string | null };

@Injectable()
export class OutlineRepository {
  /** The ids of the modules of a programme. */
  async idsOf(tx: TenantTransaction, programmeId: string): Promise<Set<string>> {
    const rows = await tx.sql<{ id: string }>`
      select id::text as id from programme_module where programme_id = ${programmeId}::uuid`;
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * The title of a module that would be lost with what cohorts have done by it: its sessions, marks and records of learning.
   * What goes is held until the transaction ends, so that nobody begins to use it meanwhile.
   */
  async usedBeyond(tx: TenantTransaction, programmeId: string, kept: readonly string[]): Promise<string | null> {
    await tx.sql`
      select id::text as id from programme_module
       where programme_id = ${programmeId}::uuid and id <> all(${kept}::uuid[]) for update`;
    await tx.sql`
      select x.id::text as id from cohort_milestone x join programme_module m on m.id = x.module_id
       where m.programme_id = ${programmeId}::uuid and m.id <> all(${kept}::uuid[]) for update of x`;
    const rows = await tx.sql<{ title: string }>`
      select m.title from programme_module m
       where m.programme_id = ${programmeId}::uuid and m.id <> all(${kept}::uuid[])
         and (exists (select 1 from programme_session_module l where l.module_id = m.id)
           or exists (select 1 from learning_module l where l.module_id = m.id)
           or exists (select 1 from cohort_milestone x join milestone_mark k on k.milestone_id = x.id
                       where x.module_id = m.id))
       order by m.ordinal limit 1`;
    return rows[0]?.title ?? null;
  }

  /** Writes the outline anew, in this order; what is not named any more goes. */
  async replace(tx: TenantTransaction, programmeId: string, modules: readonly ModuleDraft[]): Promise<void> {
    const kept = modules.flatMap(({ moduleId }) => (moduleId === null ? [] : [moduleId]));
    await tx.sql`
      delete from programme_module where programme_id = ${programmeId}::uuid and not (id = any(${kept}::uuid[]))`;
    const rows = JSON.stringify(modules.map((module, ordinal) => ({ ...module, ordinal })));
    await tx.sql`
      insert into programme_module (organisation_id, id, programme_id, ordinal, kind, title, week, minutes, prepare, agenda,
                                    questions, worked)
      select ${tx.organisationId}::uuid, coalesce(d."moduleId", gen_random_uuid()), ${programmeId}::uuid, d.ordinal, d.kind,
             d.title, d.week, d.minutes, d.prepare, d.agenda, d.questions, d.worked
        from jsonb_to_recordset(${rows}::jsonb)
          as d ("moduleId" uuid, ordinal int, kind text, title text, week int, minutes int, prepare text[], agenda text[],
                questions text[], worked text)
      on conflict (organisation_id, id) do update
         set ordinal = excluded.ordinal, kind = excluded.kind, title = excluded.title, week = excluded.week,
             minutes = excluded.minutes, prepare = excluded.prepare, agenda = excluded.agenda,
             questions = excluded.questions, worked = excluded.worked`;
  }
}
