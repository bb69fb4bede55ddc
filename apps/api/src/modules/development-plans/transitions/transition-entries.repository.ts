import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { dipOf } from '../../career-framework/stages/expected-dip.repository.js';

export type EnteredRow = {
  id: string;
  personId: string;
  stageKey: string;
  enteredOn: string;
  managerId: string | null;
};

/** Days for which a companion accompanies at least: the ninety of its prompts. */
const fewestDays = 90;

const only = (column: Sql, personId: string | null): Sql =>
  personId === null ? sql`true` : sql`${column} = ${personId}::uuid`;

/** The entries into a stage that people are in today and that are recent enough to be accompanied. */
const recent = (personId: string | null, today: string): Sql => sql`
  entry as (
    select a.person_id, a.stage_id, s.key, a.from_on, a.reason, dip.from_stage_id, dip.transition_id,
           coalesce(dip.dip_months, 0) as dip_months
      from stage_assignment a
      join stage s on s.id = a.stage_id
      join lateral (${dipOf(sql`a`)}) dip on true
     where a.from_on <= ${today}::date and (a.to_on is null or a.to_on > ${today}::date)
       and (dip.ends_on > ${today}::date or a.from_on + ${fewestDays}::int >= ${today}::date)
       and ${only(sql`a.person_id`, personId)}
  )`;

/** Keeps companions equal to the stage history: one for each stage somebody entered lately. */
@Injectable()
export class TransitionEntriesRepository {
  /** A correction of the day of entering moves the companion, with everything written in it. */
  async move(tx: TenantTransaction, personId: string | null, today: string): Promise<void> {
    await tx.sql`
      with ${recent(personId, today)}
      update transition_companion c
         set entered_on = entry.from_on, reason = entry.reason
        from entry, stage own
       where own.id = c.stage_id and own.key = entry.key and c.person_id = entry.person_id
         and c.entered_on <> entry.from_on
         and not exists (select 1 from stage_assignment a join stage s on s.id = a.stage_id
                          where a.person_id = c.person_id and a.from_on = c.entered_on and s.key = own.key)
         and not exists (select 1 from transition_companion o
                          where o.person_id = c.person_id and o.entered_on = entry.from_on)`;
  }

  /** Writes the companions that are missing; returns them. */
  async insert(tx: TenantTransaction, personId: string | null, today: string): Promise<EnteredRow[]> {
    return tx.sql<EnteredRow>`
      with ${recent(personId, today)}, written as (
        insert into transition_companion (organisation_id, person_id, stage_id, from_stage_id, transition_id, entered_on,
                                          reason, dip_months)
        select ${tx.organisationId}::uuid, person_id, stage_id, from_stage_id, transition_id, from_on, reason, dip_months
          from entry
        on conflict (organisation_id, person_id, entered_on) do nothing
        returning id, person_id, stage_id, entered_on
      )
      select w.id::text as id, w.person_id::text as "personId", s.key as "stageKey", w.entered_on::text as "enteredOn",
             (select c.leader_id::text from reporting_closure c
               where c.person_id = w.person_id and c.depth = 1 and c.from_on <= ${today}::date
                 and c.to_on > ${today}::date limit 1) as "managerId"
        from written w join stage s on s.id = w.stage_id order by w.entered_on, w.id`;
  }
}
