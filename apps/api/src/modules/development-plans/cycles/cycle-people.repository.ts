import { Injectable } from '@nestjs/common';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { unitsAndBelow } from '../../people/units/unit-tree.repository.js';

/** Whether person p works here on a day. */
export const employed = (today: string): Sql => sql`exists (
  select 1 from employment e where e.person_id = p.id and e.joined_on <= ${today}::date
     and (e.left_on is null or e.left_on > ${today}::date))`;

/** The units of a cycle with all below them, as `inside`: gone through once, not again for each person. */
const inside = (cycleId: string): Sql => sql`
  inside as materialized (
    ${unitsAndBelow(sql`select unit_id from development_cycle_unit where cycle_id = ${cycleId}::uuid`)}
  )`;

/** Whether cycle y concerns person p on a day. */
const concerned = (today: string): Sql => sql`
  ${employed(today)}
  and (y.audience = 'organisation'
       or y.audience = 'line' and exists (
            select 1 from reporting_closure c
             where c.leader_id = y.leader_id and c.person_id = p.id
               and c.from_on <= ${today}::date and c.to_on > ${today}::date)
       or y.audience = 'units' and exists (
            select 1 from unit_membership m
             where m.person_id = p.id and m.from_on <= ${today}::date
               and (m.to_on is null or m.to_on > ${today}::date) and m.unit_id in (select unit_id from inside)))`;

/** Who takes part in a cycle, set by set. */
@Injectable()
export class CyclePeopleRepository {
  /**
   * Everybody whom a drafted cycle concerns takes part from now on; returns them. Null where it is no draft any more, or was
   * asked for by nobody and does not begin by itself by now: an admin may have changed it meanwhile.
   */
  async launch(tx: TenantTransaction, cycleId: string, today: string, byItself: boolean): Promise<string[] | null> {
    const due = byItself ? sql`and opens_by_itself and opens_on <= ${today}::date` : empty;
    const rows = await tx.sql<{ id: string | null }>`
      with ${inside(cycleId)},
      y as (
        update development_cycle set status = 'running', launched_at = now(), not_opened_on = null,
                                     not_opened_because = null, version = version + 1
         where id = ${cycleId}::uuid and status = 'draft' ${due} returning id, audience, leader_id
      ),
      joined as (
        insert into development_cycle_participant (organisation_id, cycle_id, person_id)
        select ${tx.organisationId}::uuid, y.id, p.id from y, person p where ${concerned(today)}
        returning person_id::text as id
      )
      select joined.id from y left join joined on true`;
    return rows.length === 0 ? null : rows.flatMap(({ id }) => (id === null ? [] : [id]));
  }

  /** Whether a cycle concerns anybody on a day. */
  async concernsAnybody(access: TenantAccess, cycleId: string, today: string): Promise<boolean> {
    const rows = await access.sql`
      with ${inside(cycleId)}
      select 1 as found from development_cycle y, person p
       where y.id = ${cycleId}::uuid and ${concerned(today)} limit 1`;
    return rows.length === 1;
  }

  /** Whoever a running cycle concerns by now takes part too, also again; returns those who did not before. */
  async join(tx: TenantTransaction, cycleId: string, today: string): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      with ${inside(cycleId)}
      insert into development_cycle_participant (organisation_id, cycle_id, person_id)
      select ${tx.organisationId}::uuid, y.id, p.id
        from development_cycle y, person p
       where y.id = ${cycleId}::uuid and y.status = 'running' and ${concerned(today)}
      on conflict (organisation_id, cycle_id, person_id) do update set left_on = null
        where development_cycle_participant.left_on is not null
      returning person_id::text as id`;
    return rows.map(({ id }) => id);
  }

  /** Takes out whoever a running cycle does not concern any more; returns them. What was so far stays in its history. */
  async leave(tx: TenantTransaction, cycleId: string, today: string): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      with ${inside(cycleId)},
      gone as (
        select p.id from development_cycle y
          join development_cycle_participant t on t.cycle_id = y.id and t.left_on is null
          join person p on p.id = t.person_id
         where y.id = ${cycleId}::uuid and y.status = 'running' and not (${concerned(today)})
      )
      update development_cycle_participant t set left_on = ${today}::date from gone
       where t.cycle_id = ${cycleId}::uuid and t.person_id = gone.id
      returning t.person_id::text as id`;
    return rows.map(({ id }) => id);
  }
}
