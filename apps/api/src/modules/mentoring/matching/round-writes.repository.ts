import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { MatchRules, planRound, RoundStatus } from '@understudy/contracts/mentoring-rounds';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { isThere, takesMentees } from '../pairing/apart.repository.js';
import { worksHere } from './rounds.repository.js';

export type RoundValues = { readonly name: string; readonly rules: MatchRules; readonly answerDays: number };
type Planned = BodyOf<typeof planRound>;

@Injectable()
export class RoundWritesRepository {
  async insert(tx: TenantTransaction, { mentees, mentors, ...values }: Planned, today: string): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into mentoring_round (organisation_id, name, cohort_id, rules, answer_days, mentees_from, mentors_from, created_on)
      values (${tx.organisationId}::uuid, ${values.name}, ${mentees.from === 'cohort' ? mentees.cohortId : null}::uuid,
              ${JSON.stringify(values.rules)}::jsonb, ${values.answerDays}::int, ${mentees.from}, ${mentors.from},
              ${today}::date)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The round was not written.');
    await tx.sql`update mentoring_round set seed = ${id} where id = ${id}::uuid`;
    return id;
  }

  /** Takes in whoever looks for a mentor and works here; answers how many. */
  async takeMentees(
    tx: TenantTransaction,
    roundId: string,
    mentees: Planned['mentees'],
    today: string,
  ): Promise<number> {
    const wanted: Sql =
      mentees.from === 'waiting'
        ? sql`q.status = 'waiting'`
        : mentees.from === 'cohort'
          ? sql`exists (select 1 from enrolment n where n.cohort_id = ${mentees.cohortId}::uuid and n.person_id = p.id
                           and n.state in ('enrolled', 'extended'))`
          : sql`p.id = any(${mentees.personIds}::uuid[])`;
    return this.mentees(tx, roundId, sql`${wanted} and ${worksHere(sql`p.id`, today)}`);
  }

  /** Takes in those of another round who have neither an offer nor a mentor now. */
  takeRemaining(tx: TenantTransaction, roundId: string, formerId: string, today: string): Promise<number> {
    return this.mentees(
      tx,
      roundId,
      sql`exists (select 1 from mentoring_round_mentee x where x.round_id = ${formerId}::uuid and x.mentee_id = p.id)
          and not exists (select 1 from mentorship s where s.mentee_id = p.id
             and s.status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee', 'active', 'paused'))
          and ${worksHere(sql`p.id`, today)}`,
    );
  }

  /** Takes in those who mentor, have a place and take somebody; answers how many. */
  takeMentors(
    tx: TenantTransaction,
    roundId: string,
    mentorIds: readonly string[] | null,
    today: string,
  ): Promise<number> {
    const wanted = mentorIds === null ? sql`m.places_taken < m.capacity` : sql`m.person_id = any(${mentorIds}::uuid[])`;
    return counted(tx.sql<{ id: string }>`
      insert into mentoring_round_mentor (organisation_id, round_id, mentor_id, places)
      select ${tx.organisationId}::uuid, ${roundId}::uuid, m.person_id, m.capacity - m.places_taken
        from mentor_profile m
       where ${wanted} and m.status <> 'left' and ${takesMentees(today)} and ${isThere(today)}
      returning mentor_id::text as id`);
  }

  /** The mentors that another round was planned with. */
  async mentorsOf(tx: TenantTransaction, roundId: string): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      select mentor_id::text as id from mentoring_round_mentor where round_id = ${roundId}::uuid`;
    return rows.map(({ id }) => id);
  }

  async cohortExists(tx: TenantTransaction, cohortId: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`select id::text as id from cohort where id = ${cohortId}::uuid`;
    return rows.length === 1;
  }

  async update(tx: TenantTransaction, roundId: string, { name, rules, answerDays }: RoundValues): Promise<void> {
    await tx.sql`
      update mentoring_round
         set name = ${name}, rules = ${JSON.stringify(rules)}::jsonb, answer_days = ${answerDays}::int
       where id = ${roundId}::uuid`;
  }

  /** Moves a round; a round that is a draft again, or is matched anew, has no pairs. */
  async move(
    tx: TenantTransaction,
    roundId: string,
    to: RoundStatus,
    jobId: string | null,
    today: string,
  ): Promise<void> {
    await tx.sql`
      update mentoring_round
         set status = ${to}, version = version + 1, job_id = coalesce(${jobId}::uuid, job_id),
             published_on = case when ${to} = 'published' then ${today}::date end,
             result = case when ${to} = 'draft' then null else result end,
             matched_at = case when ${to} = 'draft' then null else matched_at end,
             adjusted = adjusted and ${to} <> 'draft'
       where id = ${roundId}::uuid`;
    if (to !== 'draft') return;
    await tx.sql`delete from mentoring_pair where round_id = ${roundId}::uuid`;
    await tx.sql`delete from mentoring_non_pair where round_id = ${roundId}::uuid`;
  }

  private mentees(tx: TenantTransaction, roundId: string, condition: Sql): Promise<number> {
    return counted(tx.sql<{ id: string }>`
      insert into mentoring_round_mentee (organisation_id, round_id, mentee_id, request_id)
      select ${tx.organisationId}::uuid, ${roundId}::uuid, p.id, q.id
        from person p
        left join mentoring_request q on q.person_id = p.id and q.status in ('waiting', 'matched')
       where ${condition} returning mentee_id::text as id`);
  }
}

const counted = async (written: Promise<readonly object[]>): Promise<number> => (await written).length;
