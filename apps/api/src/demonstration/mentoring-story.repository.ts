import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { StoryMentoring } from '@understudy/seed/mentoring';

/** Writes who mentors whom in the story, and what they do together. */
@Injectable()
export class MentoringStoryRepository {
  async write(tx: TenantTransaction, { mentors, requests, mentorships }: StoryMentoring): Promise<void> {
    await this.writeMentors(tx, mentors);
    await tx.sql`
      insert into mentoring_request (organisation_id, person_id, status, wish, stage_key, skill_keys, languages, time_zone,
                                     waiting_since, created_on)
      select ${tx.organisationId}::uuid, p.id, told.status, wish, "stageKey",
             array(select jsonb_array_elements_text("skillKeys")), '{en}', 'Europe/London', told."on" + interval '9 hours',
             told."on"
        from jsonb_to_recordset(${JSON.stringify(requests)}::jsonb)
          as told (employee text, status text, wish text, "stageKey" text, "skillKeys" jsonb, "on" date)
        join person p on p.employee_number = told.employee`;
    await this.writeMentorships(tx, mentorships);
  }

  private async writeMentors(tx: TenantTransaction, mentors: StoryMentoring['mentors']): Promise<void> {
    const told = JSON.stringify(mentors);
    await tx.sql`
      insert into person (organisation_id, employee_number, name, email, employment_kind)
      select ${tx.organisationId}::uuid, employee, outside ->> 'name', outside ->> 'email', 'other'
        from jsonb_to_recordset(${told}::jsonb) as told (employee text, outside jsonb)
       where outside is not null`;
    await tx.sql`
      insert into mentor_profile (organisation_id, person_id, external, comes_from, help, stage_keys, skill_keys, languages,
                                  time_zone, capacity, created_on)
      select ${tx.organisationId}::uuid, p.id, outside is not null, coalesce(outside ->> 'comesFrom', ''), help,
             array(select jsonb_array_elements_text("stageKeys")), array(select jsonb_array_elements_text("skillKeys")),
             array(select jsonb_array_elements_text(languages)), "timeZone", capacity, told."on"
        from jsonb_to_recordset(${told}::jsonb)
          as told (employee text, outside jsonb, help text, "stageKeys" jsonb, "skillKeys" jsonb, languages jsonb,
                   "timeZone" text, capacity int, "on" date)
        join person p on p.employee_number = told.employee`;
  }

  private async writeMentorships(tx: TenantTransaction, mentorships: StoryMentoring['mentorships']): Promise<void> {
    const told = JSON.stringify(mentorships);
    const source = sql`jsonb_to_recordset(${told}::jsonb)
      as told (mentor text, mentee text, origin text, status text, words text, reasons jsonb, "on" date, "answerBy" date,
               escalated boolean, "endedOn" date, "agreedUntil" date, "closeAskedOn" date, shown boolean, goals jsonb, removed jsonb, sessions jsonb, notes jsonb, health jsonb,
               feedback jsonb)
      join person mentor on mentor.employee_number = told.mentor
      join person mentee on mentee.employee_number = told.mentee`;
    await tx.sql`
      insert into mentorship (organisation_id, mentor_id, mentee_id, request_id, origin, status, words, reasons, proposed_on,
                              answer_by, reminded_on, escalated_on, mentor_accepted_on, mentee_accepted_on, starts_on,
                              ends_on, ended_on, close_asked, close_asked_on, shown_to_line)
      select ${tx.organisationId}::uuid, mentor.id, mentee.id,
             (select r.id from mentoring_request r where r.person_id = mentee.id), told.origin, told.status, words, reasons,
             told."on", "answerBy", case when escalated then told."on" + 8 end, case when escalated then told."on" + 12 end,
             case when told.status in ('active', 'completed') then told."on" + 2 end,
             case when told.status <> 'proposed' then told."on" + 1 end,
             case when told.status in ('active', 'completed') then told."on" + 2 end,
             coalesce("agreedUntil", case when told.status = 'active' then told."on" + 184 end), "endedOn",
             case when "closeAskedOn" is not null then 'time-over' end, "closeAskedOn", shown
        from ${source}`;
    const each = sql`${source} join mentorship s on s.mentor_id = mentor.id and s.mentee_id = mentee.id`;
    const by = sql`case when one."by" = 'mentor' then mentor.id else mentee.id end`;
    await tx.sql`
      insert into mentorship_goal (organisation_id, mentorship_id, text, due_on, done_on)
      select ${tx.organisationId}::uuid, s.id, one.text, one."dueOn", one."doneOn"
        from ${each} cross join jsonb_to_recordset(told.goals) as one (text text, "dueOn" date, "doneOn" date)`;
    await tx.sql`
      insert into mentorship_goal (organisation_id, mentorship_id, text, removed_on, removed_by, version)
      select ${tx.organisationId}::uuid, s.id, one.text, one."on", ${by}, 2
        from ${each} cross join jsonb_to_recordset(told.removed) as one ("by" text, text text, "on" date)`;
    await tx.sql`
      insert into mentorship_session (organisation_id, mentorship_id, starts_at, minutes, about, status)
      select ${tx.organisationId}::uuid, s.id, one."on" + interval '14 hours', 45, one.about,
             case when one.held then 'held' else 'planned' end
        from ${each} cross join jsonb_to_recordset(told.sessions) as one ("on" date, about text, held boolean)`;
    await this.writeCalendar(tx);
    await tx.sql`
      insert into mentorship_note (organisation_id, mentorship_id, author_id, shared, text, written_on, created_at)
      select ${tx.organisationId}::uuid, s.id, ${by}, one.shared, one.text, one."on", one."on" + interval '15 hours'
        from ${each} cross join jsonb_to_recordset(told.notes) as one ("by" text, shared boolean, text text, "on" date)`;
    await tx.sql`
      insert into mentorship_health_check (organisation_id, mentorship_id, person_id, asked_on, answered_on, answer, words,
                                           may_tell)
      select ${tx.organisationId}::uuid, s.id, ${by}, one."on", case when one.answer is not null then one."on" end,
             one.answer, one.words, one."mayTell"
        from ${each} cross join jsonb_to_recordset(told.health)
          as one ("by" text, answer text, words text, "mayTell" boolean, "on" date)`;
    await tx.sql`
      insert into mentorship_feedback (organisation_id, mentorship_id, person_id, fit, worth, again, given_on)
      select ${tx.organisationId}::uuid, s.id, ${by}, one.fit, one.worth, one.again, s.ended_on
        from ${each} cross join jsonb_to_recordset(told.feedback) as one ("by" text, fit int, worth int, again boolean)`;
  }

  /** Puts the talks of mentorships into the calendars of both; nobody is mailed about what the story tells. */
  private async writeCalendar(tx: TenantTransaction): Promise<void> {
    await tx.sql`
      with entry as (
        insert into calendar_entry (organisation_id, kind, source_id, title, page, starts_at, ends_at)
        select ${tx.organisationId}::uuid, 'mentoring-session', w.id, mentor.name || ' · ' || mentee.name,
               '/mentorships/' || s.id, w.starts_at, w.starts_at + w.minutes * interval '1 minute'
          from mentorship_session w join mentorship s on s.id = w.mentorship_id
          join person mentor on mentor.id = s.mentor_id join person mentee on mentee.id = s.mentee_id
        returning id, source_id
      )
      insert into calendar_attendee (organisation_id, entry_id, person_id, mailed, mailed_sequence)
      select ${tx.organisationId}::uuid, entry.id, who.person_id, true, 0
        from entry join mentorship_session w on w.id = entry.source_id
        join mentorship s on s.id = w.mentorship_id
       cross join lateral (values (s.mentor_id), (s.mentee_id)) as who (person_id)`;
  }
}
