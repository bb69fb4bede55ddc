import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { templatesIn } from '@understudy/domain/opportunities/templates/opportunity-templates';
import type { StoryOpportunity } from '@understudy/seed/opportunities';
import type { StoryTemplate } from '@understudy/seed/opportunity-templates';

const templates = templatesIn('en-GB');

/** Writes what people of the story offer each other to grow on, with who would like it. */
@Injectable()
export class OpportunitiesStoryRepository {
  async write(tx: TenantTransaction, opportunities: readonly StoryOpportunity[]): Promise<void> {
    const rows = opportunities.map((opportunity, place) => ({
      ...templates.find(({ key }) => key === opportunity.template),
      ...opportunity,
      place,
      taken: opportunity.candidacies.filter(({ status }) => status === 'accepted').length,
    }));
    await tx.sql`
      with told as materialized (
        select gen_random_uuid() as id, told.*
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
            as told (template text, kind text, title text, what text, scope text, "stageKey" text, "skillKeys" jsonb,
                     sponsor text, "hoursPerWeek" int, "startsOn" date, "endsOn" date, "applyBy" date, places int,
                     taken int, visibility text, "rightToReturn" text, "scopeLimit" text, "stepBackPlan" text,
                     "exitCriterion" text, status text, "createdOn" date, candidacies jsonb)
      ), offered as (
        insert into opportunity (organisation_id, id, kind, title, what, scope, stage_key, skill_keys, sponsor_id,
                                 published_by, hours_per_week, starts_on, ends_on, apply_by, places, places_taken,
                                 visibility, right_to_return, scope_limit, step_back_plan, exit_criterion, template_key,
                                 status, created_on, created_at)
        select ${tx.organisationId}::uuid, told.id, kind, told.title, what, scope, "stageKey",
               array(select jsonb_array_elements_text("skillKeys")), person.id, person.id, "hoursPerWeek", "startsOn",
               "endsOn", "applyBy", places, taken, visibility, "rightToReturn", "scopeLimit", "stepBackPlan",
               "exitCriterion", template, told.status, "createdOn", "createdOn" + interval '9 hours'
          from told join person on person.employee_number = told.sponsor
        returning id
      ), candidates as (
        insert into opportunity_candidacy (organisation_id, opportunity_id, person_id, status, nominated_by, nomination,
                                           motivation, reason, decided_on, answered_on, created_on, created_at)
        select ${tx.organisationId}::uuid, told.id, person.id, one.status, nominator.id, one.nomination,
               one.motivation, one.reason, case when one.reason <> '' then one."on" + 2 end,
               case when one.status = 'accepted' then one."on" + 3 end, one."on", one."on" + interval '10 hours'
          from offered
          join told on told.id = offered.id
         cross join jsonb_to_recordset(told.candidacies)
            as one (employee text, status text, "nominatedBy" text, nomination text, motivation text, reason text, "on" date)
          join person on person.employee_number = one.employee
          left join person nominator on nominator.employee_number = one."nominatedBy"
        returning id, opportunity_id, person_id, status, answered_on
      )
      insert into stretch_assignment (organisation_id, opportunity_id, candidacy_id, person_id, starts_on, ends_on,
                                      scope_limit, step_back_plan, exit_criterion, right_to_return, created_on)
      select ${tx.organisationId}::uuid, told.id, c.id, c.person_id, told."startsOn", told."endsOn", told."scopeLimit",
             told."stepBackPlan", told."exitCriterion", told."rightToReturn", c.answered_on
        from candidates c join told on told.id = c.opportunity_id
       where c.status = 'accepted'`;
    await this.writeNets(tx, opportunities);
  }

  /** The nets of what was taken on: first who and when, then that it runs, as the database wants it. */
  private async writeNets(tx: TenantTransaction, opportunities: readonly StoryOpportunity[]): Promise<void> {
    const nets = opportunities.flatMap(({ template, sponsor, endsOn, candidacies }) =>
      candidacies.flatMap(({ employee, stretch }) =>
        stretch ? [{ template, sponsor, endsOn, employee, ...stretch }] : [],
      ),
    );
    const told = JSON.stringify(nets);
    const source = sql`jsonb_to_recordset(${told}::jsonb)
      as told (template text, sponsor text, "endsOn" date, employee text, mentor text, "skipLevel" text, permission text,
               "startedOn" date, talks jsonb, reflection jsonb, evidence jsonb)
      join person on person.employee_number = told.employee
      join opportunity o on o.template_key = told.template
      join stretch_assignment a on a.opportunity_id = o.id and a.person_id = person.id`;
    await tx.sql`
      insert into safety_check_in (organisation_id, assignment_id, planned_on, held_on, note, status)
      select ${tx.organisationId}::uuid, a.id, talk."plannedOn", talk."heldOn", talk.note,
             case when talk."heldOn" is null then 'planned' else 'held' end
        from ${source} cross join jsonb_to_recordset(told.talks) as talk ("plannedOn" date, "heldOn" date, note text)`;
    await tx.sql`
      insert into net_consent (organisation_id, assignment_id, part, person_id, state, words, asked_on, answered_on)
      select ${tx.organisationId}::uuid, a.id, named.part, supporter.id,
             case when told."startedOn" is null then 'asked' else 'agreed' end, '', a.created_on,
             case when told."startedOn" is not null then a.created_on + 1 end
        from ${source}
       cross join lateral (values ('mentor', told.mentor), ('skip-level', told."skipLevel")) named (part, employee)
        join person supporter on supporter.employee_number = named.employee`;
    await tx.sql`
      update stretch_assignment s
         set mentor_id = found.mentor_id, skip_level_id = found.skip_level_id, permission_to_err = found.permission,
             permission_given_by = case when found.permission <> '' then found.sponsor_id end,
             permission_given_on = case when found.permission <> '' then coalesce(found."startedOn", s.created_on) end,
             started_on = found."startedOn",
             ended_on = case when found."endsOn" < current_date then found."endsOn" end,
             status = case when found."startedOn" is null then 'preparing'
                           when found."endsOn" < current_date then 'confirmed' else 'running' end
        from (select a.id, m.id as mentor_id, l.id as skip_level_id, o.sponsor_id, told.permission, told."startedOn",
                     told."endsOn"
                from ${source}
                left join person m on m.employee_number = told.mentor
                left join person l on l.employee_number = told."skipLevel") found
       where s.id = found.id`;
    await this.writeDates(tx);
    await tx.sql`
      insert into stretch_reflection (organisation_id, assignment_id, learned, next_time, shared, written_on)
      select ${tx.organisationId}::uuid, a.id, told.reflection ->> 'learned', told.reflection ->> 'nextTime',
             (told.reflection ->> 'shared')::boolean, a.ends_on
        from ${source} where jsonb_typeof(told.reflection) = 'object'`;
    await tx.sql`
      insert into stretch_evidence (organisation_id, assignment_id, skill_key, author_id, text, written_on)
      select ${tx.organisationId}::uuid, a.id, one."skillKey", author.id, one.text, a.created_on + 30
        from ${source} cross join jsonb_to_recordset(told.evidence) as one ("skillKey" text, author text, text text)
        join person author on author.employee_number = one.author`;
  }

  /** With whom talks were held, and what of what goes on stands in calendars. */
  private async writeDates(tx: TenantTransaction): Promise<void> {
    await tx.sql`
      update safety_check_in k set held_with = a.skip_level_id
        from stretch_assignment a where a.id = k.assignment_id and k.held_on is not null`;
    await tx.sql`
      with entry as (
        insert into calendar_entry (organisation_id, kind, source_id, title, page, day, starts_at, ends_at)
        select a.organisation_id, date.kind, date.source_id, date.title || ' · ' || p.name,
               '/stretch-assignments/' || a.id, date.day, date.day::timestamp at time zone w.time_zone,
               (date.day + 1)::timestamp at time zone w.time_zone
          from stretch_assignment a
          join organisation w on w.organisation_id = a.organisation_id
          join opportunity o on o.id = a.opportunity_id
          join person p on p.id = a.person_id
          join person l on l.id = a.skip_level_id
         cross join lateral (
           select 'stretch-end' as kind, a.id as source_id, o.title, a.ends_on as day
           union all
           select 'stretch-check-in', k.id, l.name, k.planned_on from safety_check_in k
            where k.assignment_id = a.id and k.held_on is null) date
         where a.status = 'running' and date.day >= current_date
        returning organisation_id, id, kind, page
      )
      insert into calendar_attendee (organisation_id, entry_id, person_id)
      select distinct entry.organisation_id, entry.id, one.id
        from entry
        join stretch_assignment a on '/stretch-assignments/' || a.id = entry.page
        join opportunity o on o.id = a.opportunity_id
       cross join unnest(array[a.person_id, case when entry.kind = 'stretch-end' then o.sponsor_id
                                                 else a.skip_level_id end]) one (id)`;
  }

  /** Writes the templates that the story's organisation has of its own. */
  async writeTemplates(tx: TenantTransaction, told: readonly StoryTemplate[]): Promise<void> {
    await tx.sql`
      insert into own_opportunity_template (organisation_id, kind, title, what, scope, stage_key, skill_keys,
                                            hours_per_week, weeks, right_to_return, scope_limit, step_back_plan,
                                            exit_criterion)
      select ${tx.organisationId}::uuid, kind, title, what, scope, "stageKey", "skillKeys", "hoursPerWeek", weeks,
             "rightToReturn", "scopeLimit", "stepBackPlan", "exitCriterion"
        from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
          as told (kind text, title text, what text, scope text, "stageKey" text, "skillKeys" text[], "hoursPerWeek" int,
                   weeks int, "rightToReturn" text, "scopeLimit" text, "stepBackPlan" text, "exitCriterion" text)`;
  }
}
