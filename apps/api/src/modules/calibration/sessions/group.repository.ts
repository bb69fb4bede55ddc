import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { lineOf } from '../../people/scope/people-scope.repository.js';

const worksHere = (person: Sql, today: string): Sql => sql`exists (
  select 1 from employment e where e.person_id = ${person} and e.joined_on <= ${today}::date
     and (e.left_on is null or e.left_on > ${today}::date))`;

const managerOf = (person: Sql, today: string): Sql => sql`(
  select c.leader_id from reporting_closure c
   where c.person_id = ${person} and c.depth = 1 and c.from_on <= ${today}::date and c.to_on > ${today}::date limit 1)`;

/** A session that is not open yet. */
export type Unopened = { readonly id: string; readonly asking: boolean };

/** Whom a session is about, and who brings their places: always as the lines stand today, until it opens. */
@Injectable()
export class GroupRepository {
  /** Everybody below a leader who works here today. */
  async inLine(access: TenantAccess, leaderId: string, today: string): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select line.person_id::text as id from (${lineOf(leaderId, today)}) line where ${worksHere(sql`line.person_id`, today)}`;
    return rows.map(({ id }) => id);
  }

  /** Those of these people who work here today and are in the line of a leader, or of anybody. */
  async known(
    access: TenantAccess,
    personIds: readonly string[],
    below: { readonly leaderId: string | null } | null,
    today: string,
  ): Promise<string[]> {
    const led = below === null ? sql`true` : sql`p.id in (${lineOf(below.leaderId, today)})`;
    const rows = await access.sql<{ id: string }>`
      select p.id::text as id from person p
       where p.id = any(${personIds}::uuid[]) and ${worksHere(sql`p.id`, today)} and ${led}`;
    return rows.map(({ id }) => id);
  }

  /** Makes a planned session be about these people and nobody else. */
  async write(tx: TenantTransaction, sessionId: string, personIds: readonly string[]): Promise<void> {
    await tx.sql`delete from calibration_placement where session_id = ${sessionId}::uuid`;
    await tx.sql`
      insert into calibration_placement (organisation_id, session_id, person_id)
      select ${tx.organisationId}::uuid, ${sessionId}::uuid, one.id from unnest(${personIds}::uuid[]) one (id)`;
  }

  /**
   * Brings managers up to the day: whoever has another manager is placed anew, by the new one, who submits again; whoever left
   * is not talked about. Returns who brings places now and did not before, or had submitted and has to again.
   */
  async follow(tx: TenantTransaction, sessionId: string, today: string): Promise<string[]> {
    await tx.sql`
      delete from calibration_placement p where p.session_id = ${sessionId}::uuid and not ${worksHere(sql`p.person_id`, today)}`;
    const asked = await tx.sql<{ id: string }>`
      with before as (
        select person_id, submitted_on from calibration_manager where session_id = ${sessionId}::uuid
      ), changed as (
        update calibration_placement p
           set manager_id = ${managerOf(sql`p.person_id`, today)}, place = null, evidence = '', version = version + 1
         where p.session_id = ${sessionId}::uuid and p.manager_id is distinct from ${managerOf(sql`p.person_id`, today)}
        returning p.manager_id
      ), bringing as (
        insert into calibration_manager as known (organisation_id, session_id, person_id)
        select distinct ${tx.organisationId}::uuid, ${sessionId}::uuid, manager_id from changed where manager_id is not null
        on conflict (organisation_id, session_id, person_id) do update
           set submitted_on = null, version = known.version + 1
        returning known.person_id, known.taken_out_on
      )
      select b.person_id::text as id
        from bringing b left join before on before.person_id = b.person_id
       where b.taken_out_on is null and (before.person_id is null or before.submitted_on is not null)
       order by b.person_id`;
    await tx.sql`
      delete from calibration_manager m
       where m.session_id = ${sessionId}::uuid and not exists (
         select 1 from calibration_placement p where p.session_id = m.session_id and p.manager_id = m.person_id)`;
    return asked.map(({ id }) => id);
  }

  /** Sessions that are planned or being collected, and whether managers have been asked to bring places to them. */
  unopened(tx: TenantTransaction): Promise<Unopened[]> {
    return tx.sql<Unopened>`
      select id::text as id, coalesce(state = 'collecting' and (select k.enabled from calibration_setting k), false) as asking
        from calibration_session where state in ('draft', 'collecting') order by id for update`;
  }
}
