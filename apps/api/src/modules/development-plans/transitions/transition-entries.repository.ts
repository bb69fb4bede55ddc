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

/** The words of the framework on the day of entering; later versions change the rows they come from. */
const content: Sql = sql`jsonb_build_object(
  'shift', (select jsonb_build_object('name', t.name, 'identityBefore', t.identity_before, 'identityAfter',
                     t.identity_after, 'shift', t.shift, 'navigation', t.navigation, 'stop', t.stop, 'start', t.start,
                     'keep', t.keep, 'prompts', t.prompts)
              from transition t where t.id = entry.transition_id),
  'derailers', (select coalesce(jsonb_agg(jsonb_build_object('key', d.key, 'name', d.name, 'description', d.description,
                         'earlySigns', d.early_signs, 'counterMove', d.counter_move) order by d.key), '[]')
                  from derailer d where d.stage_id = entry.stage_id))`;

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
                                          reason, dip_months, content)
        select ${tx.organisationId}::uuid, person_id, stage_id, from_stage_id, transition_id, from_on, reason, dip_months,
               ${content}
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
