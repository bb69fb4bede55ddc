import { Injectable } from '@nestjs/common';
import type { PersonReference } from '@understudy/contracts/people';
import { type EnrolmentState, enrolmentState } from '@understudy/contracts/programmes-enrolments';
import type { ApplicationReview, reviewSorts } from '@understudy/contracts/programmes-reviews';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { ReviewState } from '@understudy/domain/programmes/scoring/review-table';
import type { Mark } from '@understudy/domain/programmes/scoring/scoring';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, byId, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import type { ReviewFacts } from './review.policy.js';

export type ReviewRow = Omit<ApplicationReview, 'score'>;
export type ApplicationRow = ReviewFacts & {
  readonly enrolmentId: string;
  readonly cohort: { readonly id: string; readonly name: string };
  readonly programme: string;
  readonly person: PersonReference;
  readonly sortKey: string;
  readonly state: EnrolmentState;
  readonly motivation: string;
  readonly nomination: string;
  readonly nominatedBy: PersonReference | null;
  readonly earlierTries: number;
  readonly reviewers: number;
  readonly reviews: readonly ReviewRow[];
};
export type ReviewDraft = {
  readonly enrolmentId: string;
  readonly reviewerId: string;
  readonly state: ReviewState;
  readonly summary: string;
  readonly marks: readonly Mark[];
};

type ReviewSort = (typeof reviewSorts)[number];

/** What applications can be arranged by; states stand in the order in which they are gone through. */
export const reviewColumns: SortColumns<ReviewSort> = {
  name: { key: sql`p.name_key`, kind: 'text' },
  state: { key: sql`array_position(${enrolmentState.options}::text[], e.state)`, kind: 'number' },
};

const reference = (alias: Sql): Sql => sql`json_build_object('id', ${alias}.id, 'name', ${nameOf(alias)})`;

/** The reviews of enrolment e, drafts included: who may read which is for the policy. */
const reviewsOf: Sql = sql`(
  select coalesce(json_agg(json_build_object(
           'reviewer', ${reference(sql`v`)}, 'state', r.state, 'since', to_char(r.since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'summary', r.summary,
           'version', r.version, 'marks', (
             select coalesce(json_agg(json_build_object('criterionId', m.criterion_id, 'mark', m.mark, 'reason', m.reason)
                                      order by s.ordinal), '[]')
               from application_mark m join scoring_criterion s on s.id = m.criterion_id where m.review_id = r.id))
           order by v.name_key, v.id), '[]')
    from application_review r join person v on v.id = r.reviewer_id where r.enrolment_id = e.id)`;

@Injectable()
export class ReviewsRepository {
  constructor(private readonly scope: PeopleScope) {}

  /** One page of the applications to a cohort: those that wait for a decision, or everybody's. */
  ofCohort(
    access: TenantAccess,
    actor: Actor,
    cohortId: string,
    undecided: boolean,
    listing: Listing<ReviewSort>,
  ): Promise<ApplicationRow[]> {
    const arranged = arrangementOf(reviewColumns, sql`p.id`, listing);
    const which = undecided ? sql`e.state in ('nominated', 'applied')` : sql`true`;
    const condition = sql`e.cohort_id = ${cohortId}::uuid and ${which} and ${arranged.beyond}`;
    return this.rows(access, actor, condition, listing.limit, arranged);
  }

  async find(access: TenantAccess, actor: Actor, enrolmentId: string): Promise<ApplicationRow | null> {
    const rows = await this.rows(access, actor, sql`e.id = ${enrolmentId}::uuid`, 1);
    return rows[0] ?? null;
  }

  async write(tx: TenantTransaction, draft: ReviewDraft): Promise<void> {
    const rows = await tx.sql<{ id: string }>`
      insert into application_review (organisation_id, enrolment_id, reviewer_id, state, summary)
      values (${tx.organisationId}::uuid, ${draft.enrolmentId}::uuid, ${draft.reviewerId}::uuid, ${draft.state},
              ${draft.summary})
      on conflict (organisation_id, enrolment_id, reviewer_id) do update
         set state = excluded.state, summary = excluded.summary, since = now(), version = application_review.version + 1
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The review was not written.');
    await tx.sql`delete from application_mark where review_id = ${id}::uuid`;
    await tx.sql`
      insert into application_mark (organisation_id, review_id, criterion_id, mark, reason)
      select ${tx.organisationId}::uuid, ${id}::uuid, d."criterionId", d.mark, d.reason
        from jsonb_to_recordset(${JSON.stringify(draft.marks)}::jsonb) as d ("criterionId" uuid, mark int, reason text)`;
  }

  /** Whose pages show something else once a review is handed in: those who review and those who facilitate. */
  async readers(access: TenantAccess, cohortId: string): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select person_id::text as id from cohort_reviewer where cohort_id = ${cohortId}::uuid
       union select person_id::text from cohort_facilitator where cohort_id = ${cohortId}::uuid order by 1`;
    return rows.map(({ id }) => id);
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    limit: number,
    { key, order } = byId(sql`p.id`),
  ): Promise<ApplicationRow[]> {
    const me = sql`${actor.personId}::uuid`;
    return access.sql<ApplicationRow>`
      select e.id::text as "enrolmentId", json_build_object('id', c.id, 'name', c.name) as cohort, g.name as programme,
             ${reference(sql`p`)} as person, ${key}::text as "sortKey", e.state, e.motivation, e.nomination,
             case when n.id is not null then ${reference(sql`n`)} end as "nominatedBy",
             e.earlier_tries as "earlierTries",
             (select count(*)::int from cohort_reviewer x where x.cohort_id = c.id) as reviewers, ${reviewsOf} as reviews,
             coalesce(p.id = ${me}, false) as "isSelf",
             coalesce(${this.scope.isBelow(actor.personId, sql`p.id`, actor.today)}, false) as "isAbove",
             exists (select 1 from reporting_closure b
                      where b.leader_id = p.id and b.person_id = ${me}
                        and b.from_on <= ${actor.today}::date and b.to_on > ${actor.today}::date) as "isBelow",
             coalesce(e.nominated_by = ${me}, false) as nominated,
             exists (select 1 from enrolment o
                      where o.cohort_id = c.id and o.person_id = ${me} and o.id <> e.id
                        and o.state in ('nominated', 'applied', 'approved', 'waiting', 'offered')) as "appliesToo",
             exists (select 1 from cohort_reviewer x where x.cohort_id = c.id and x.person_id = ${me}) as "isReviewer",
             exists (select 1 from cohort_facilitator f
                      where f.cohort_id = c.id and f.person_id = ${me}) as "isFacilitator"
        from enrolment e
        join cohort c on c.id = e.cohort_id
        join programme g on g.id = c.programme_id
        join person p on p.id = e.person_id
        left join person n on n.id = e.nominated_by
       where ${condition}
       order by ${order} limit ${limit}::int`;
  }
}
