import { Injectable } from '@nestjs/common';
import type { MatchingRound, RoundSort, RoundStatus, RoundSummary } from '@understudy/contracts/mentoring-rounds';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { arrangedBy, behind, holding } from '../../../common/http/arranged.repository.js';

export type RoundRow = Omit<MatchingRound, 'abilities'> & {
  /** How many of its mentees have neither an offer nor a mentor now. */
  without: number;
  /** What every pair earned beside its score, in tenths. */
  bonus: number;
};
export type RoundOrder = Arrangement<RoundSort>;
type RoundsAsked = { readonly search: string | undefined; readonly status: RoundStatus | undefined };

const keys: Readonly<Record<RoundSort, Sql>> = { date: sql`r.created_on::text`, name: sql`folded(r.name)` };

/** A round whose job has ended without its effect is where it was before. */
const status = sql`case when r.status in ('matching', 'publishing') and not exists (
  select 1 from background_job j where j.id = r.job_id and j.status in ('waiting', 'running'))
  then case r.status when 'matching' then 'draft' else 'matched' end else r.status end`;

const summary = sql`
  r.id::text as id, r.name, ${status} as status, r.created_on::text as "createdOn", r.published_on::text as "publishedOn",
  (select json_build_object('id', c.id, 'name', c.name) from cohort c where c.id = r.cohort_id) as cohort,
  (select count(*)::int from mentoring_round_mentee x where x.round_id = r.id) as mentees,
  (select count(*)::int from mentoring_round_mentor x where x.round_id = r.id) as mentors,
  (select count(*)::int from mentoring_pair x where x.round_id = r.id) as pairs`;

/** Whether the mentee of row x has an offer to answer, or somebody who mentors them; a condition. */
export const providedFor = sql`exists (
  select 1 from mentorship s where s.mentee_id = x.mentee_id
     and s.status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee', 'active', 'paused'))`;

/** Whether person p works here on that day; a condition. */
export const worksHere = (person: Sql, today: string): Sql => sql`exists (
  select 1 from employment e where e.person_id = ${person} and e.joined_on <= ${today}::date
     and (e.left_on is null or e.left_on > ${today}::date))`;

@Injectable()
export class RoundsRepository {
  /** One page of the rounds asked for; `search` looks for their names and those of cohorts. */
  page(
    access: TenantAccess,
    { search, status: asked }: RoundsAsked,
    order: RoundOrder,
    after: Place | null,
    limit: number,
  ): Promise<(RoundSummary & { sortKey: string })[]> {
    const key = keys[order.sort];
    return access.sql<RoundSummary & { sortKey: string }>`
      select ${summary}, ${key} as "sortKey" from mentoring_round r
       where ${holding(search, sql`r.name`, sql`(select c.name from cohort c where c.id = r.cohort_id)`)}
         and ${asked === undefined ? sql`true` : sql`(${status}) = ${asked}`} ${behind(order, key, sql`r.id`, after)}
       order by ${arrangedBy(order, key, sql`r.id`)} limit ${limit}::int`;
  }

  /** One round; null when there is none. */
  async find(access: TenantAccess, actor: Actor, roundId: string): Promise<RoundRow | null> {
    const ended = sql`('declined', 'lapsed', 'withdrawn', 'parted')`;
    const rows = await access.sql<RoundRow>`
      select ${summary}, r.mentees_from as "menteesFrom", r.mentors_from as "mentorsFrom", r.rules, r.version, r.adjusted,
             r.answer_days as "answerDays", r.result - 'bonus' as result, coalesce((r.result->>'bonus')::float8, 0) as bonus,
             to_char(r.matched_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "matchedAt",
             r.job_id::text as "jobId",
             (select coalesce(sum(x.places), 0)::int from mentoring_round_mentor x where x.round_id = r.id) as places,
             (select json_build_object(
                       'open', count(*) filter (where s.status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee')),
                       'accepted', count(*) filter (where s.status in ('active', 'paused', 'completed')),
                       'ended', count(*) filter (where s.status in ${ended}))
                from mentorship s where s.round_id = r.id) as proposals,
             (select count(*)::int from mentoring_round_mentee x
               where x.round_id = r.id and not ${providedFor} and ${worksHere(sql`x.mentee_id`, actor.today)}) as without
        from mentoring_round r where r.id = ${roundId}::uuid`;
    return rows[0] ?? null;
  }

  /** One writer at a time, until the transaction ends. */
  async lock(tx: TenantTransaction, roundId: string): Promise<void> {
    await tx.sql`select id::text as id from mentoring_round where id = ${roundId}::uuid for update`;
  }

  /** Whether this job is the one that a round waits for; holds the round until the transaction ends. */
  async waitsFor(
    tx: TenantTransaction,
    roundId: string,
    jobId: string,
    status: 'matching' | 'publishing' = 'matching',
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      select id::text as id from mentoring_round
       where id = ${roundId}::uuid and status = ${status} and job_id = ${jobId}::uuid for update`;
    return rows.length === 1;
  }
}
