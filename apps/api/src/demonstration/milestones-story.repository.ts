import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** Writes the milestones that cohorts under way have beside their outlines, what their facilitators marked, and what applicants said and heard. */
@Injectable()
export class MilestonesStoryRepository {
  async write(tx: TenantTransaction): Promise<void> {
    const id = tx.organisationId;
    await tx.sql`
      insert into cohort_milestone (organisation_id, cohort_id, title, due_on)
      select ${id}::uuid, c.id, told.title, c.starts_on + told.days
        from cohort c join programme p on p.id = c.programme_id,
             (values ('A talk about what I would like to change, with my manager', 21),
                     ('A look back in writing: what I do differently now', 80)) as told (title, days)
       where p.template_key in ('into-director', 'into-tech-lead') and c.state = 'open'`;
    await tx.sql`
      insert into milestone_mark (organisation_id, milestone_id, enrolment_id, number, action, state, note, by_person_id,
                                  role, marked_at)
      select ${id}::uuid, m.id, e.id, 1, case when e.turn = 3 then 'excuse' else 'mark' end,
             case when e.turn = 3 then 'excused' else 'reached' end,
             case when e.turn = 3 then 'Is on parental leave until next month; we meet afterwards.'
                  else 'Told the group about it in our second session.' end,
             f.person_id, 'facilitator', (m.due_on - 2) + time '14:00'
        from cohort_milestone m
        join cohort_facilitator f on f.cohort_id = m.cohort_id
        join lateral (
          select x.id, row_number() over (order by w.name_key) as turn
            from enrolment x join person w on w.id = x.person_id
           where x.cohort_id = m.cohort_id and x.state = 'enrolled' and x.person_id <> f.person_id) e on e.turn in (1, 3, 4)
       where m.module_id is null and m.due_on < current_date`;
    await tx.sql`
      insert into analytics_consent (organisation_id, enrolment_id, number, agreed, answered_at)
      select ${id}::uuid, e.id, 1, true, e.since
        from (select x.id, x.since, c.starts_on, row_number() over (order by x.id) as turn
                from enrolment x join cohort c on c.id = x.cohort_id) e
       where e.turn % 5 > 0 or e.starts_on < current_date - 300`;
    await tx.sql`
      insert into enrolment_next_step (organisation_id, enrolment_id, kind, words)
      select ${id}::uuid, e.id, 'own',
             'Ask your manager whether you can lead the next incident review; it is the best preparation I know.'
        from enrolment e where e.state = 'declined' and e.reason <> ''`;
  }
}
