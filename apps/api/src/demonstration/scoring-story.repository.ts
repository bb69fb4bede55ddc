import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { startingSheet } from '@understudy/domain/programmes/scoring/starting-sheet';
import type { StoryScoring } from '@understudy/seed/scoring';

/** Writes the sheet by which the applications of a cohort are looked at, and what its reviewers have handed in. */
@Injectable()
export class ScoringStoryRepository {
  async write(tx: TenantTransaction, told: StoryScoring): Promise<void> {
    const id = tx.organisationId;
    const criteria = startingSheet('en-GB').map((criterion, ordinal) => ({ ...criterion, ordinal }));
    await tx.sql`
      insert into scoring_criterion (organisation_id, cohort_id, ordinal, name, guidance, weight, levels)
      select ${id}::uuid, c.id, told.ordinal, told.name, told.guidance, told.weight, told.levels
        from cohort c join programme p on p.id = c.programme_id and p.template_key = ${told.templateKey},
             jsonb_to_recordset(${JSON.stringify(criteria)}::jsonb)
               as told (ordinal int, name text, guidance text, weight int, levels text[])
       where c.state = 'open'`;
    await tx.sql`
      insert into cohort_reviewer (organisation_id, cohort_id, person_id)
      select ${id}::uuid, c.id, person.id
        from cohort c join programme p on p.id = c.programme_id and p.template_key = ${told.templateKey},
             person
       where c.state = 'open' and person.employee_number = any(${told.reviewers}::text[])`;
    // Whoever leads an applicant does not review them, in the story either.
    await tx.sql`
      insert into application_review (organisation_id, enrolment_id, reviewer_id, state, summary, since)
      select ${id}::uuid, e.id, person.id, 'handed-in', told.summary, now() - interval '1 day'
        from jsonb_to_recordset(${JSON.stringify(told.reviews)}::jsonb)
               as told (reviewer text, application int, summary text)
        join person on person.employee_number = told.reviewer
        join (
          select x.id, x.person_id, row_number() over (order by w.name_key) as turn
            from enrolment x join person w on w.id = x.person_id
           where x.state = 'applied' and exists (select 1 from cohort_reviewer r where r.cohort_id = x.cohort_id)) e on e.turn = told.application
       where not exists (
         select 1 from reporting_closure above
          where above.leader_id = person.id and above.person_id = e.person_id and above.to_on > current_date)`;
    await tx.sql`
      insert into application_mark (organisation_id, review_id, criterion_id, mark, reason)
      select ${id}::uuid, v.id, s.id, (told.marks->>s.ordinal)::int, told.reasons->>s.ordinal
        from jsonb_to_recordset(${JSON.stringify(told.reviews)}::jsonb)
               as told (reviewer text, summary text, marks jsonb, reasons jsonb)
        join person on person.employee_number = told.reviewer
        join application_review v on v.reviewer_id = person.id and v.summary = told.summary
        join enrolment e on e.id = v.enrolment_id
        join scoring_criterion s on s.cohort_id = e.cohort_id`;
  }
}
