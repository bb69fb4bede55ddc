import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { StorySignal } from '@understudy/seed/signals';

/** Writes what people of the story saw in each other; stages must be derived already. */
@Injectable()
export class SignalsStoryRepository {
  async write(tx: TenantTransaction, signals: readonly StorySignal[]): Promise<void> {
    const told = JSON.stringify(signals.map((signal, index) => ({ ...signal, index })));
    await tx.sql`
      with told as materialized (
        select gen_random_uuid() as id, told.*
          from jsonb_to_recordset(${told}::jsonb) as told (index int, employee text, observer text, signal text, "on" date,
                                                           evidence text, state text, thread jsonb)
      ), written as (
        insert into signal_observation (organisation_id, id, person_id, observer_id, signal, observed_on, evidence,
                                        stage_key, state, open_to_person, version, recorded_at)
        select ${tx.organisationId}::uuid, told.id, person.id, observer.id, told.signal, told."on", told.evidence, s.key,
               told.state, true, 1 + jsonb_array_length(told.thread), told."on" + interval '1 day 9 hours'
          from told
          join person on person.employee_number = told.employee
          join person observer on observer.employee_number = told.observer
          left join stage_assignment a on a.person_id = person.id and a.from_on <= told."on"
                                      and (a.to_on is null or a.to_on > told."on")
          left join stage s on s.id = a.stage_id
        returning id, person_id, observer_id, signal, observed_on
      )
      insert into signal_entry (organisation_id, observation_id, author_id, written_by, kind, text, former_signal,
                                former_observed_on, former_evidence, written_at)
      select ${tx.organisationId}::uuid, written.id,
             case when entry.by = 'person' then written.person_id else written.observer_id end, entry.by, entry.kind,
             entry.text, case when entry.former is not null then written.signal end,
             case when entry.former is not null then written.observed_on end, entry.former,
             entry."on" + interval '10 hours'
        from written
        join told on told.id = written.id
        cross join jsonb_to_recordset(told.thread) as entry (kind text, by text, text text, "on" date, former text)`;
  }
}
