import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { StoryEffectiveness } from '@understudy/seed/effectiveness';

/** Writes what was observed of the story's leaders, and the conversations about it. */
@Injectable()
export class EffectivenessStoryRepository {
  async write(tx: TenantTransaction, { observations, reviews }: StoryEffectiveness): Promise<void> {
    await tx.sql`
      insert into effectiveness_observation (organisation_id, leader_id, metric_id, edition, from_on, to_on, value, numerator,
                                             denominator, n, spread, source, note, reported_by, recorded_at)
      select ${tx.organisationId}::uuid, l.id, m.id, m.edition, d."from", d."to", d.value, d.numerator, d.denominator, d.n,
             d.spread, 'reported', d.note, r.id, d."to"::timestamptz + interval '8 days 10 hours'
        from jsonb_to_recordset(${JSON.stringify(observations)}::jsonb)
          as d (leader text, metric text, "from" date, "to" date, value float8, numerator float8, denominator float8, n int,
                spread float8, note text, reporter text)
        join person l on l.employee_number = d.leader
        join effectiveness_metric m on m.built_in = d.metric
        left join person r on r.employee_number = d.reporter`;
    // Everybody has been reminded of these quarters: the first day of the demonstration is not to begin with mails.
    await tx.sql`
      insert into effectiveness_reminder (organisation_id, leader_id, to_on, reminded_on)
      select ${tx.organisationId}::uuid, p.id, d."to", d."to" + 14
        from (select distinct "to" from jsonb_to_recordset(${JSON.stringify(observations)}::jsonb) as o ("to" date)) d
       cross join person p`;
    const told = JSON.stringify(reviews);
    await tx.sql`
      insert into effectiveness_review (organisation_id, leader_id, manager_id, from_on, to_on, state, learned, opened_on,
                                        closed_on)
      select ${tx.organisationId}::uuid, l.id, m.id, d."from", d."to", d.state, d.learned, d."openedOn", d."closedOn"
        from jsonb_to_recordset(${told}::jsonb)
          as d (leader text, manager text, "from" date, "to" date, state text, learned text, "openedOn" date, "closedOn" date)
        join person l on l.employee_number = d.leader join person m on m.employee_number = d.manager`;
    await tx.sql`
      insert into effectiveness_review_side (organisation_id, review_id, author_id, text, handed_in)
      select ${tx.organisationId}::uuid, v.id, a.id, s.text, s."handedIn"
        from jsonb_to_recordset(${told}::jsonb) as d (leader text, "to" date, sides jsonb)
       cross join jsonb_to_recordset(d.sides) as s (author text, text text, "handedIn" bool)
        join person l on l.employee_number = d.leader
        join person a on a.employee_number = s.author
        join effectiveness_review v on v.leader_id = l.id and v.to_on = d."to"`;
    await tx.sql`
      insert into effectiveness_try (organisation_id, review_id, ordinal, text, whose, due_on)
      select ${tx.organisationId}::uuid, v.id, t.place, t.told ->> 'text', t.told ->> 'whose', (t.told ->> 'dueOn')::date
        from jsonb_to_recordset(${told}::jsonb) as d (leader text, "to" date, tries jsonb)
       cross join jsonb_array_elements(d.tries) with ordinality as t (told, place)
        join person l on l.employee_number = d.leader
        join effectiveness_review v on v.leader_id = l.id and v.to_on = d."to"`;
  }
}
