import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { StorySeason } from '@understudy/seed/skip-levels';

/** Writes who of the story talks with whom over one head, and puts what is agreed into their calendars. */
@Injectable()
export class SkipLevelsStoryRepository {
  async write(tx: TenantTransaction, seasons: readonly StorySeason[]): Promise<void> {
    const told = JSON.stringify(seasons);
    await tx.sql`
      insert into skip_level_season (organisation_id, leader_id, state, first_on, last_on, reach, every_months, per_week,
                                     minutes, weekdays, earliest_minute, latest_minute, time_zone, link, created_on)
      select ${tx.organisationId}::uuid, person.id, told.state, "firstOn", "lastOn", 'next-level', 6, 3, 30,
             '{1,2,3,4,5}', 540, 1020, 'Europe/London', link, "firstOn" - 5
        from jsonb_to_recordset(${told}::jsonb)
          as told (leader text, state text, "firstOn" date, "lastOn" date, link text)
        join person on person.employee_number = told.leader`;
    const talks = sql`jsonb_to_recordset(${told}::jsonb) as told (leader text, "firstOn" date, talks jsonb)
      cross join jsonb_to_recordset(told.talks)
        as talk (person text, state text, "startsAt" timestamptz, turn int, words text, note text, outcome jsonb)
      join person leader on leader.employee_number = told.leader
      join person on person.employee_number = talk.person
      join skip_level_season s on s.leader_id = leader.id and s.first_on = told."firstOn"`;
    await tx.sql`
      insert into skip_level_talk (organisation_id, season_id, leader_id, person_id, state, starts_at, ends_at, turn, words,
                                   created_on)
      select ${tx.organisationId}::uuid, s.id, leader.id, person.id, talk.state, "startsAt",
             "startsAt" + interval '30 minutes', turn, words, s.created_on
        from ${talks}`;
    const written = sql`${talks} join skip_level_talk t on t.season_id = s.id and t.person_id = person.id`;
    await tx.sql`
      insert into skip_level_note (organisation_id, talk_id, author_id, text)
      select ${tx.organisationId}::uuid, t.id, case when talk.state = 'held' and s.state = 'running' then leader.id
                                                    else person.id end, note
        from ${written} where note is not null`;
    await tx.sql`
      insert into skip_level_outcome (organisation_id, talk_id, text, written_by, agreed_on)
      select ${tx.organisationId}::uuid, t.id, outcome ->> 'text',
             case when outcome ->> 'by' = 'leader' then leader.id else person.id end,
             case when (outcome ->> 'agreed')::boolean then t.starts_at::date + 1 end
        from ${written} where jsonb_typeof(outcome) = 'object'`;
    await this.putIntoCalendars(tx);
  }

  private async putIntoCalendars(tx: TenantTransaction): Promise<void> {
    await tx.sql`
      with entry as (
        insert into calendar_entry (organisation_id, kind, source_id, title, place, page, starts_at, ends_at)
        select t.organisation_id, 'skip-level-meeting', t.id, leader.name || ' · ' || person.name, s.link,
               '/skip-level-talks/' || t.id, t.starts_at, t.ends_at
          from skip_level_talk t join skip_level_season s on s.id = t.season_id
          join person leader on leader.id = t.leader_id join person on person.id = t.person_id
         where t.state = 'agreed'
        returning organisation_id, id, source_id
      )
      insert into calendar_attendee (organisation_id, entry_id, person_id)
      select entry.organisation_id, entry.id, one.id
        from entry join skip_level_talk t on t.id = entry.source_id
       cross join unnest(array[t.leader_id, t.person_id]) one (id)`;
  }
}
