import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { roundRules, type StoryPublishedRound, type StoryRoundToDecide } from '@understudy/seed/rounds';

/** Writes the matching rounds of the story: one that is over, and the people of one that is to be matched. */
@Injectable()
export class RoundsStoryRepository {
  /** Writes a round whose pairs were proposed and answered; its mentorships are there already. */
  async writePublished(tx: TenantTransaction, told: StoryPublishedRound): Promise<void> {
    const { pairs, nobody } = told;
    const points = pairs.reduce((sum, pair) => sum + pair.points, 0) / Math.max(1, pairs.length);
    const result = {
      pairs: pairs.length,
      unmatched: nobody.length,
      meanPoints: Math.round(points * 10) / 10,
      possible: pairs.length * told.mentors.length,
      considered: pairs.length * told.mentors.length,
      bonus: 0,
    };
    const roundId = await this.insert(tx, told.name, told.plannedOn, told.publishedOn, JSON.stringify(result));
    const mentees = [...pairs.map(({ mentee }) => mentee), ...nobody.map(({ mentee }) => mentee)];
    await this.takeMentees(tx, roundId, mentees);
    await tx.sql`
      insert into mentoring_round_mentor (organisation_id, round_id, mentor_id, places)
      select ${tx.organisationId}::uuid, ${roundId}::uuid, p.id, places
        from jsonb_to_recordset(${JSON.stringify(told.mentors)}::jsonb) as told (employee text, places int)
        join person p on p.employee_number = told.employee`;
    await tx.sql`
      insert into mentoring_pair (organisation_id, round_id, mentee_id, mentor_id, score, reasons)
      select ${tx.organisationId}::uuid, ${roundId}::uuid, mentee.id, mentor.id, points, reasons
        from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb)
          as told (mentee text, mentor text, points int, reasons jsonb)
        join person mentee on mentee.employee_number = told.mentee
        join person mentor on mentor.employee_number = told.mentor`;
    await tx.sql`
      insert into mentoring_non_pair (organisation_id, round_id, mentee_id, reasons)
      select ${tx.organisationId}::uuid, ${roundId}::uuid, p.id, reasons
        from jsonb_to_recordset(${JSON.stringify(nobody)}::jsonb) as told (mentee text, reasons jsonb)
        join person p on p.employee_number = told.mentee`;
    await tx.sql`
      update mentorship s set round_id = x.round_id
        from mentoring_pair x
       where x.round_id = ${roundId}::uuid and s.mentee_id = x.mentee_id and s.mentor_id = x.mentor_id`;
  }

  /** Writes a round of everybody who waits, with these mentors, and gives back its id. */
  async writeToDecide(tx: TenantTransaction, { name, plannedOn, mentors }: StoryRoundToDecide): Promise<string> {
    const roundId = await this.insert(tx, name, plannedOn, null, null);
    const waiting = await tx.sql<{ employee: string }>`
      select p.employee_number as employee from mentoring_request q join person p on p.id = q.person_id
       where q.status = 'waiting'`;
    await this.takeMentees(
      tx,
      roundId,
      waiting.map(({ employee }) => employee),
    );
    await tx.sql`
      insert into mentoring_round_mentor (organisation_id, round_id, mentor_id, places)
      select ${tx.organisationId}::uuid, ${roundId}::uuid, m.person_id, m.capacity - m.places_taken
        from mentor_profile m join person p on p.id = m.person_id where p.employee_number = any(${mentors}::text[])`;
    return roundId;
  }

  private async insert(
    tx: TenantTransaction,
    name: string,
    plannedOn: string,
    publishedOn: string | null,
    result: string | null,
  ): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into mentoring_round (organisation_id, name, rules, mentees_from, mentors_from, created_on, status, published_on,
                                   matched_at, result)
      values (${tx.organisationId}::uuid, ${name}, ${JSON.stringify(roundRules)}::jsonb, 'waiting', 'chosen',
              ${plannedOn}::date, case when ${publishedOn}::date is null then 'draft' else 'published' end,
              ${publishedOn}::date, ${publishedOn}::date + interval '9 hours', ${result}::jsonb)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The round of the story was not written.');
    await tx.sql`update mentoring_round set seed = ${id} where id = ${id}::uuid`;
    return id;
  }

  private async takeMentees(tx: TenantTransaction, roundId: string, employees: readonly string[]): Promise<void> {
    await tx.sql`
      insert into mentoring_round_mentee (organisation_id, round_id, mentee_id, request_id)
      select ${tx.organisationId}::uuid, ${roundId}::uuid, p.id, q.id
        from person p left join mentoring_request q on q.person_id = p.id and q.status in ('waiting', 'matched')
       where p.employee_number = any(${employees}::text[])`;
  }
}
