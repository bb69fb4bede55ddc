import { Injectable } from '@nestjs/common';
import type { EligibilityRule } from '@understudy/contracts/programmes';
import type { Cohort, CohortState } from '@understudy/contracts/programmes-cohorts';
import type { EnrolmentState } from '@understudy/contracts/programmes-enrolments';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangedBy, behind, holding } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import type { ProgrammeFacts } from '../catalogue/programme.policy.js';

export type CohortRow = Omit<Cohort, 'places' | 'waiting' | 'room' | 'counts' | 'abilities'> & {
  taken: number;
  ever: number;
  states: { state: EnrolmentState; people: number }[];
  isFacilitator: boolean;
  sortKey: string;
  programmeFacts: ProgrammeFacts;
};

export type CohortName = { id: string; name: string; programme: string };
const keys = { start: sql`c.starts_on::text`, name: sql`folded(c.name)` } as const;
type CohortListing = Listing<keyof typeof keys> & {
  readonly search: string | undefined;
  readonly state: CohortState | undefined;
};

@Injectable()
export class CohortsRepository {
  /** One page of the cohorts of a programme that the actor may see; `search` looks for their names. */
  async page(
    access: TenantAccess,
    actor: Actor,
    programmeId: string,
    { search, state, after, limit, ...order }: CohortListing,
  ): Promise<CohortRow[]> {
    const key = keys[order.sort];
    const wanted = sql`${holding(search, sql`c.name`)} and ${state === undefined ? sql`true` : sql`c.state = ${state}`}`;
    const seen = actor.isAdmin ? sql`true` : sql`(c.state <> 'planned' or ${facilitates(actor)})`;
    const condition = sql`c.programme_id = ${programmeId}::uuid and ${seen} and ${wanted} ${behind(order, key, sql`c.id`, after)}`;
    return this.rows(access, actor, condition, limit, key, arrangedBy(order, key, sql`c.id`));
  }

  /** Cohorts by their own name or that of their programme, among those the actor may see, the latest first. */
  async named(access: TenantAccess, actor: Actor, search: string, limit: number): Promise<CohortName[]> {
    const seen = actor.isAdmin
      ? sql`true`
      : sql`(${facilitates(actor)} or c.state <> 'planned' and (p.state in ('open', 'closed')
             or coalesce(p.sponsor_id = ${actor.personId}::uuid, false) or exists (
               select 1 from cohort pc join cohort_facilitator pf on pf.cohort_id = pc.id
                where pc.programme_id = p.id and pf.person_id = ${actor.personId}::uuid)))`;
    return access.sql<CohortName>`
      select c.id::text as id, c.name, p.name as programme
        from cohort c join programme p on p.id = c.programme_id
       where strpos(folded(p.name || ' ' || c.name), folded(${search}::text)) > 0 and ${seen}
       order by c.starts_on desc, c.id limit ${limit}::int`;
  }

  /** One cohort, whether or not the actor may see it. */
  async find(access: TenantAccess, actor: Actor, cohortId: string): Promise<CohortRow | null> {
    const rows = await this.rows(access, actor, sql`c.id = ${cohortId}::uuid`, 1);
    return rows[0] ?? null;
  }

  /** Lets nobody change these cohorts, or who is in them, until the transaction ends. */
  async lock(tx: TenantTransaction, ...cohortIds: readonly string[]): Promise<void> {
    await tx.sql`
      select id::text as id from cohort where id = any(${cohortIds}::uuid[]) order by id for update`;
  }

  /** What the programme of a cohort asks for. */
  async eligibility(access: TenantAccess, cohortId: string): Promise<EligibilityRule[]> {
    const rows = await access.sql<{ eligibility: EligibilityRule[] }>`
      select p.eligibility from cohort c join programme p on p.id = c.programme_id where c.id = ${cohortId}::uuid`;
    return rows[0]?.eligibility ?? [];
  }

  private async rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    limit: number,
    key = keys.start,
    order = sql`c.id`,
  ): Promise<CohortRow[]> {
    return access.sql<CohortRow>`
      select c.id::text as id, json_build_object('id', p.id, 'name', p.name) as programme, c.name, c.state,
             c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.apply_until::text as "applyUntil",
             c.join_until::text as "joinUntil", c.answer_days as "answerDays", c.version, ${key} as "sortKey",
             (select count(*)::int from cohort_place s where s.cohort_id = c.id) as capacity,
             counted.taken, counted.ever, counted.states, ${facilitates(actor)} as "isFacilitator",
             (select json_build_object('id', e.id, 'state', e.state) from enrolment e
               where e.cohort_id = c.id and e.person_id = ${actor.personId}::uuid) as mine,
             (select coalesce(json_agg(json_build_object('id', w.id, 'name', ${nameOf(sql`w`)})
                                       order by w.name_key, w.id), '[]')
                from cohort_facilitator f join person w on w.id = f.person_id where f.cohort_id = c.id) as facilitators,
             json_build_object('state', p.state,
               'isSponsor', coalesce(p.sponsor_id = ${actor.personId}::uuid, false),
               'isFacilitator', exists (
                 select 1 from cohort pc join cohort_facilitator pf on pf.cohort_id = pc.id
                  where pc.programme_id = p.id and pf.person_id = ${actor.personId}::uuid)) as "programmeFacts"
        from cohort c
        join programme p on p.id = c.programme_id
        cross join lateral (
          select coalesce(sum(g.people) filter (where g.state in ('enrolled', 'extended', 'completed')), 0)::int as taken,
                 coalesce(sum(g.ever), 0)::int as ever,
                 coalesce(json_agg(json_build_object('state', g.state, 'people', g.people) order by g.state), '[]')
                   as states
            from (select e.state, count(*)::int as people, count(e.enrolled_on)::int as ever
                    from enrolment e where e.cohort_id = c.id group by e.state) g) counted
       where ${condition}
       order by ${order} limit ${limit}::int`;
  }
}

const facilitates = (actor: Actor): Sql => sql`exists (
  select 1 from cohort_facilitator f where f.cohort_id = c.id and f.person_id = ${actor.personId}::uuid)`;
