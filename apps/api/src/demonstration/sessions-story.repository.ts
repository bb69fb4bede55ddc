import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** Programmes whose cohorts meet by their outline. */
const meeting = ['into-tech-lead', 'into-engineering-manager', 'into-director'] as const;

/**
 * Writes the sessions of the story's cohorts from their outlines: those behind us with who was there, the latest still to
 * be recorded, those to come in the calendars. Nobody is mailed about what the story tells.
 */
@Injectable()
export class SessionsStoryRepository {
  async write(tx: TenantTransaction): Promise<void> {
    const id = tx.organisationId;
    await tx.sql`
      with planned as (
        select gen_random_uuid() as id, c.id as cohort_id, m.id as module_id, m.title, least(m.minutes, 480) as minutes,
               o.time_zone, row_number() over (partition by c.id order by m.ordinal) as turn,
               c.starts_on + (m.week - 1) * 7 + (array[0, 0, 0, 0, 0, 2, 1])[extract(isodow from c.starts_on)::int] as day
          from cohort c join programme p on p.id = c.programme_id join programme_module m on m.programme_id = p.id
          join organisation o on o.organisation_id = c.organisation_id
         where p.template_key = any(${[...meeting]}::text[]) and c.state in ('open', 'ended')
           and m.kind not in ('external-course', 'project')
      ), written as (
        insert into programme_session (organisation_id, id, cohort_id, title, starts_at, minutes, time_zone, place, link, state)
        select ${id}::uuid, id, cohort_id, title, (day + time '10:00') at time zone time_zone, minutes, time_zone,
               case when turn % 3 = 0 then '' else 'Room Ada, second floor' end,
               case when turn % 3 = 0 then 'https://meet.meridian.example/leaders' end,
               case when day < current_date - 7 then 'held' else 'planned' end
          from planned
      )
      insert into programme_session_module (organisation_id, session_id, module_id)
      select ${id}::uuid, id, module_id from planned`;
    await tx.sql`
      insert into session_attendance (organisation_id, session_id, enrolment_id, mark, recorded_at)
      select ${id}::uuid, told.session_id, told.enrolment_id,
             case when (told.who * 3 + told.turn) % 11 = 0 then 'absent'
                  when (told.who + told.turn * 2) % 9 = 0 then 'excused' else 'present' end, told.ends_at
        from (select s.id as session_id, e.id as enrolment_id, s.starts_at + s.minutes * interval '1 minute' as ends_at,
                     row_number() over (partition by s.id order by p.name_key) as who,
                     dense_rank() over (partition by s.cohort_id order by s.starts_at) as turn
                from programme_session s join enrolment e on e.cohort_id = s.cohort_id
                 and e.state in ('enrolled', 'extended', 'completed')
                join person p on p.id = e.person_id
               where s.state = 'held') told`;
    await tx.sql`
      insert into calendar_entry (organisation_id, kind, source_id, title, description, place, link, page, starts_at, ends_at)
      select ${id}::uuid, 'programme-session', s.id, s.title, p.name || ', ' || c.name, s.place, s.link,
             '/sessions/' || s.id, s.starts_at, s.starts_at + s.minutes * interval '1 minute'
        from programme_session s join cohort c on c.id = s.cohort_id join programme p on p.id = c.programme_id
       where s.starts_at > now() - interval '60 days'`;
    await tx.sql`
      insert into calendar_attendee (organisation_id, entry_id, person_id, mailed, mailed_sequence)
      select distinct ${id}::uuid, k.id, w.person_id, true, 0
        from calendar_entry k join programme_session s on s.id = k.source_id
        join lateral (
          select person_id from enrolment where cohort_id = s.cohort_id and state in ('enrolled', 'extended')
          union select person_id from cohort_facilitator where cohort_id = s.cohort_id) w on true`;
  }
}
