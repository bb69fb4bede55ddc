import { Injectable } from '@nestjs/common';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** A reporting line as it counts: only on the days on which both people are employed. */
const countingLines = sql`
  select l.person_id, l.manager_id,
         greatest(l.from_on, e.joined_on, m.joined_on) as from_on,
         least(coalesce(l.to_on, 'infinity'), coalesce(e.left_on, 'infinity'), coalesce(m.left_on, 'infinity')) as to_on
    from reporting_line l
    join employment e on e.person_id = l.person_id
    join employment m on m.person_id = l.manager_id
   where greatest(l.from_on, e.joined_on, m.joined_on)
       < least(coalesce(l.to_on, 'infinity'), coalesce(e.left_on, 'infinity'), coalesce(m.left_on, 'infinity'))`;

/** Everybody, or the given people and whoever was below them on any day. */
const touched = (personIds: readonly string[] | 'everyone'): Sql =>
  personIds === 'everyone'
    ? empty
    : sql`, touched as (
        select unnest(${personIds}::uuid[]) as person_id
        union
        select l.person_id from touched t join reporting_line l on l.manager_id = t.person_id
      )`;

/** One step of a chain of reporting lines that leads back to where it began. */
export type LoopRow = { path: string[]; from: string; to: string | null };

@Injectable()
export class ReportingClosureRepository {
  /** One writer of reporting lines at a time per organisation, until the transaction ends. */
  async lock(tx: TenantTransaction): Promise<void> {
    await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`people:${tx.organisationId}`}::text, 0))::text as locked`;
  }

  async remove(tx: TenantTransaction, personIds: readonly string[] | 'everyone'): Promise<void> {
    if (personIds === 'everyone') {
      await tx.sql`delete from reporting_closure`;
      return;
    }
    await tx.sql`
      with recursive nothing as (select 1)${touched(personIds)}
      delete from reporting_closure where person_id in (select person_id from touched)`;
  }

  /** Climbs from every touched person, keeping the days that all steps have in common; equal neighbours become one row. */
  async insert(tx: TenantTransaction, personIds: readonly string[] | 'everyone'): Promise<number> {
    const start = personIds === 'everyone' ? empty : sql`where person_id in (select person_id from touched)`;
    const rows = await tx.sql<{ inserted: number }>`
      with recursive counting as materialized (${countingLines})${touched(personIds)},
      climbing (person_id, leader_id, depth, from_on, to_on) as (
        select person_id, manager_id, 1, from_on, to_on from counting ${start}
        union all
        select c.person_id, l.manager_id, c.depth + 1, greatest(c.from_on, l.from_on), least(c.to_on, l.to_on)
          from climbing c
          join counting l on l.person_id = c.leader_id and l.from_on < c.to_on and l.to_on > c.from_on
      ),
      marked as (
        select *, lag(to_on) over spells is distinct from from_on as begins
          from climbing
        window spells as (partition by leader_id, person_id, depth order by from_on)
      ),
      numbered as (
        select *, count(*) filter (where begins)
                  over (partition by leader_id, person_id, depth order by from_on) as island
          from marked
      ),
      written as (
        insert into reporting_closure (organisation_id, leader_id, person_id, depth, from_on, to_on)
        select ${tx.organisationId}::uuid, leader_id, person_id, depth, min(from_on), max(to_on)
          from numbered
         group by leader_id, person_id, depth, island
        returning 1
      )
      select count(*)::int as inserted from written`;
    return rows[0]?.inserted ?? 0;
  }

  /**
   * Freshly imported rows have no statistics yet, and a session that first met these tables while they were small keeps
   * plans from then, also for checking references: both take quadratic time. So the plans are made anew, by index and
   * hash only.
   */
  async planForMany(tx: TenantTransaction, many: boolean): Promise<void> {
    if (many) await tx.sql`discard plans`;
    const setting = many ? 'off' : 'on';
    await tx.sql`
      select set_config('enable_nestloop', ${setting}, true) as nestloop,
             set_config('enable_seqscan', ${setting}, true) as seqscan`;
  }

  /**
   * The first way back to the person among the lines above a manager that hold on some day of [from, to).
   * The path begins at the person, passes the manager and ends at the person again.
   */
  async findLoop(
    access: TenantAccess,
    personId: string,
    managerId: string,
    from: string,
    to: string | null,
  ): Promise<LoopRow | null> {
    const rows = await access.sql<LoopRow>`
      with recursive counting as materialized (${countingLines}),
      climbing (leader_id, path, from_on, to_on) as (
        select ${managerId}::uuid, array[${personId}::uuid, ${managerId}::uuid], ${from}::date,
               coalesce(${to}::date, 'infinity')
        union all
        select l.manager_id, c.path || l.manager_id, greatest(c.from_on, l.from_on), least(c.to_on, l.to_on)
          from climbing c
          join counting l on l.person_id = c.leader_id and l.from_on < c.to_on and l.to_on > c.from_on
         where c.leader_id <> ${personId}::uuid
      )
      select path::text[] as path, from_on::text as from, nullif(to_on, 'infinity')::text as to
        from climbing
       where leader_id = ${personId}::uuid
       order by from_on
       limit 1`;
    return rows[0] ?? null;
  }
}
