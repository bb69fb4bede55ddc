import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { isDone, participantState } from './cycle-states.repository.js';

export type CompletionRow = {
  unitId: string | null;
  unitName: string | null;
  participants: number;
  none: number;
  draft: number;
  completed: number;
};
export type ParticipantRow = {
  personId: string;
  personName: string;
  nameKey: string;
  unitId: string | null;
  unitName: string | null;
  state: 'none' | 'draft' | 'agreed' | 'active' | 'closed';
  planId: string | null;
  remindedAt: string | null;
};
export type ParticipantFilter = { readonly state?: string | undefined; readonly unitId?: string | undefined };

const employed = (today: string) => sql`exists (
  select 1 from employment e where e.person_id = p.id and e.joined_on <= ${today}::date
     and (e.left_on is null or e.left_on > ${today}::date))`;
const unitToday = (today: string) => sql`
  left join lateral (
    select u.id, u.name from unit_membership um join unit u on u.id = um.unit_id
     where um.person_id = t.person_id and um.from_on <= ${today}::date and (um.to_on is null or um.to_on > ${today}::date)
     order by um.from_on desc limit 1) unit_now on true`;

/** What happens to all participants at once, set by set, and how far they are. */
@Injectable()
export class CycleWorkRepository {
  /** Everybody whom a drafted cycle concerns takes part from now on; returns them. */
  async launch(tx: TenantTransaction, cycleId: string, today: string): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      with recursive inside as (
        select unit_id as id from development_cycle_unit where cycle_id = ${cycleId}::uuid
        union select u.id from inside i join unit u on u.parent_id = i.id
      ),
      y as (
        update development_cycle set status = 'running', launched_at = now(), version = version + 1
         where id = ${cycleId}::uuid and status = 'draft' returning id, audience, leader_id
      )
      insert into development_cycle_participant (organisation_id, cycle_id, person_id)
      select ${tx.organisationId}::uuid, y.id, p.id
        from y, person p
       where ${employed(today)}
         and (y.audience = 'organisation'
              or y.audience = 'line' and exists (
                   select 1 from reporting_closure c
                    where c.leader_id = y.leader_id and c.person_id = p.id
                      and c.from_on <= ${today}::date and c.to_on > ${today}::date)
              or y.audience = 'units' and exists (
                   select 1 from unit_membership m
                    where m.person_id = p.id and m.from_on <= ${today}::date
                      and (m.to_on is null or m.to_on > ${today}::date) and m.unit_id in (select id from inside)))
      returning person_id::text as id`;
    return rows.map(({ id }) => id);
  }

  /** Marks as reminded those who are not done and still work here; returns them. */
  async remind(tx: TenantTransaction, cycleId: string, today: string): Promise<string[]> {
    await tx.sql`
      update development_cycle set last_reminded_on = ${today}::date where id = ${cycleId}::uuid and status = 'running'`;
    const rows = await tx.sql<{ id: string }>`
      with open as (
        select t.person_id from development_cycle y
          join development_cycle_participant t on t.cycle_id = y.id
          join person p on p.id = t.person_id ${participantState}
         where y.id = ${cycleId}::uuid and y.status = 'running' and not ${isDone} and ${employed(today)}
      )
      update development_cycle_participant t set reminded_at = now() from open
       where t.cycle_id = ${cycleId}::uuid and t.person_id = open.person_id
      returning t.person_id::text as id`;
    return rows.map(({ id }) => id);
  }

  /** Ends a running cycle and keeps how far everybody was; false when it was not running. */
  async close(tx: TenantTransaction, cycleId: string): Promise<boolean> {
    await tx.sql`
      with states as materialized (
        select t.person_id, progress.state
          from development_cycle y join development_cycle_participant t on t.cycle_id = y.id ${participantState}
         where y.id = ${cycleId}::uuid and y.status = 'running'
      )
      update development_cycle_participant kept set final_state = states.state from states
       where kept.cycle_id = ${cycleId}::uuid and kept.person_id = states.person_id`;
    const rows = await tx.sql<{ id: string }>`
      update development_cycle set status = 'closed', closed_at = now(), version = version + 1
       where id = ${cycleId}::uuid and status = 'running' returning id::text as id`;
    return rows.length === 1;
  }

  /** Running cycles that remind today and have not yet. */
  async dueForReminder(access: TenantAccess, today: string): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select id::text as id from development_cycle
       where status = 'running' and last_reminded_on is distinct from ${today}::date
         and closes_on - ${today}::date = any(remind_days)`;
    return rows.map(({ id }) => id);
  }

  /** How far the participants are, by the unit that they are in today. */
  async completion(access: TenantAccess, cycleId: string, today: string): Promise<CompletionRow[]> {
    return access.sql<CompletionRow>`
      select unit_now.id::text as "unitId", unit_now.name as "unitName", count(*)::int as participants,
             count(*) filter (where progress.state = 'none')::int as none,
             count(*) filter (where progress.state = 'draft')::int as draft,
             count(*) filter (where ${isDone})::int as completed
        from development_cycle y join development_cycle_participant t on t.cycle_id = y.id
        ${participantState} ${unitToday(today)}
       where y.id = ${cycleId}::uuid
       group by unit_now.id, unit_now.name
       order by unit_now.name nulls last, unit_now.id`;
  }

  /** The participants by name, after a position. */
  async participants(
    access: TenantAccess,
    cycleId: string,
    { state, unitId }: ParticipantFilter,
    today: string,
    after: readonly [key: string, id: string] | undefined,
    limit: number,
  ): Promise<ParticipantRow[]> {
    return access.sql<ParticipantRow>`
      select p.id::text as "personId", coalesce(p.preferred_name, p.name) as "personName", p.name_key as "nameKey",
             unit_now.id::text as "unitId", unit_now.name as "unitName", progress.state,
             progress.plan_id::text as "planId", t.reminded_at as "remindedAt"
        from development_cycle y join development_cycle_participant t on t.cycle_id = y.id
        join person p on p.id = t.person_id
        ${participantState} ${unitToday(today)}
       where y.id = ${cycleId}::uuid
         and (${state ?? null}::text is null or progress.state = ${state ?? null}::text)
         and (${unitId ?? null}::uuid is null or unit_now.id = ${unitId ?? null}::uuid)
         and (${after === undefined}::bool
              or (p.name_key, p.id) > (${after?.[0] ?? ''}::text collate "C", ${after?.[1] ?? null}::uuid))
       order by p.name_key, p.id limit ${limit}::int`;
  }
}
