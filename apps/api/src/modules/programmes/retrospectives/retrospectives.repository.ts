import { Injectable } from '@nestjs/common';
import type { PersonReference } from '@understudy/contracts/people';
import type { RetrospectiveActionState, RetrospectiveKind } from '@understudy/contracts/programmes-retrospectives';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type NoteRow = {
  id: string;
  cohortId: string;
  kind: RetrospectiveKind;
  text: string;
  author: PersonReference;
  removed: boolean;
  version: number;
};
export type ActionRow = {
  id: string;
  cohortId: string;
  text: string;
  owner: PersonReference;
  dueOn: string;
  state: RetrospectiveActionState;
  reason: string;
  version: number;
};

const person = (alias: Sql): Sql => sql`json_build_object('id', ${alias}.id, 'name', ${nameOf(alias)})`;

@Injectable()
export class RetrospectivesRepository {
  /** The notes of a board that were not removed, in the order in which they came. */
  notes(access: TenantAccess, cohortId: string): Promise<NoteRow[]> {
    return this.noteRows(access, sql`n.cohort_id = ${cohortId}::uuid and n.removed_at is null`);
  }

  async note(access: TenantAccess, id: string): Promise<NoteRow | null> {
    return (await this.noteRows(access, sql`n.id = ${id}::uuid`))[0] ?? null;
  }

  /** The actions of a board, by their day. */
  actions(access: TenantAccess, cohortId: string): Promise<ActionRow[]> {
    return this.actionRows(access, sql`a.cohort_id = ${cohortId}::uuid`);
  }

  async action(access: TenantAccess, id: string): Promise<ActionRow | null> {
    return (await this.actionRows(access, sql`a.id = ${id}::uuid`))[0] ?? null;
  }

  /** The cohort of the same programme before this one, the last that took place and decided anything. */
  async earlier(access: TenantAccess, cohortId: string): Promise<{ id: string; name: string } | null> {
    const rows = await access.sql<{ id: string; name: string }>`
      select before.id::text as id, before.name
        from cohort c
        join cohort before on before.programme_id = c.programme_id and before.state in ('open', 'ended')
                          and (before.starts_on, before.id) < (c.starts_on, c.id)
       where c.id = ${cohortId}::uuid
         and exists (select 1 from retrospective_action a where a.cohort_id = before.id)
       order by before.starts_on desc, before.id desc limit 1`;
    return rows[0] ?? null;
  }

  /** Who can take something on: whoever has a place, and whoever facilitates. */
  people(access: TenantAccess, cohortId: string): Promise<PersonReference[]> {
    return access.sql<PersonReference>`
      select p.id::text as id, ${nameOf(sql`p`)} as name from person p
       where p.id in (select e.person_id from enrolment e where e.cohort_id = ${cohortId}::uuid and e.place is not null
                      union select f.person_id from cohort_facilitator f where f.cohort_id = ${cohortId}::uuid)
       order by p.name_key, p.id`;
  }

  private noteRows(access: TenantAccess, condition: Sql): Promise<NoteRow[]> {
    return access.sql<NoteRow>`
      select n.id::text as id, n.cohort_id::text as "cohortId", n.kind, n.text, ${person(sql`p`)} as author,
             n.removed_at is not null as removed, n.version
        from retrospective_note n join person p on p.id = n.author_id
       where ${condition} order by n.created_at, n.id`;
  }

  private actionRows(access: TenantAccess, condition: Sql): Promise<ActionRow[]> {
    return access.sql<ActionRow>`
      select a.id::text as id, a.cohort_id::text as "cohortId", a.text, ${person(sql`p`)} as owner,
             a.due_on::text as "dueOn", a.state, a.reason, a.version
        from retrospective_action a join person p on p.id = a.owner_id
       where ${condition} order by a.due_on, a.id`;
  }
}
