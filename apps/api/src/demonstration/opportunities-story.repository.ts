import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { templatesIn } from '@understudy/domain/opportunities/templates/opportunity-templates';
import type { StoryOpportunity } from '@understudy/seed/opportunities';

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
  }
}
