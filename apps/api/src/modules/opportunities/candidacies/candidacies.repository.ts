import { Injectable } from '@nestjs/common';
import type { CandidacyStatus, OpportunityKind } from '@understudy/contracts/opportunities';
import type { Candidacy } from '@understudy/contracts/opportunities-candidacies';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { arrangedBy, behind, holding } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';

/** A candidacy with who looks at it. */
export type CandidacyRow = {
  id: string;
  opportunityId: string;
  opportunityTitle: string;
  opportunityKind: OpportunityKind;
  sponsorId: string;
  personId: string;
  personName: string;
  status: CandidacyStatus;
  nominatedBy: string | null;
  nominatorName: string | null;
  nomination: string;
  /** The reader's own nomination, where another or the application had come first. */
  ownNomination: { readonly name: string; readonly words: string; readonly on: string } | null;
  furtherNominations: Candidacy['furtherNominations'];
  motivation: string;
  reason: string;
  createdOn: string;
  decidedOn: string | null;
  assignmentId: string | null;
  version: number;
  isAbove: boolean;
  sortKey: string;
};
export type CandidacyFilter = {
  readonly scope: 'mine' | 'line';
  readonly state?: 'waiting' | 'decided' | undefined;
  readonly search?: string | undefined;
};
export type CandidacyOrder = Arrangement<'date' | 'person' | 'opportunity'>;
export type CandidacyDraft = {
  readonly opportunityId: string;
  readonly personId: string;
  readonly status: 'nominated' | 'applied';
  readonly nominatedBy: string | null;
  readonly nomination: string;
  readonly motivation: string;
};
export type CandidacyStepValues = {
  readonly status: CandidacyStatus;
  readonly reason: string;
  readonly motivation: string;
  readonly decidedOn: string | null;
  readonly answeredOn: string | null;
};

const waits = sql`(c.status in ('nominated', 'applied', 'offered'))`;
/** The day that a reader is told: that of their own nomination, where another or the application had come first. */
const keys: Readonly<Record<CandidacyOrder['sort'], Sql>> = {
  date: sql`coalesce(f.nominated_on, c.created_on)::text`,
  person: sql`folded(${nameOf(sql`p`)})`,
  opportunity: sql`folded(o.title)`,
};

@Injectable()
export class CandidaciesRepository {
  constructor(private readonly scope: PeopleScope) {}

  /** One candidacy, whoever asks; null when there is none. */
  async find(access: TenantAccess, actor: Actor, candidacyId: string): Promise<CandidacyRow | null> {
    const rows = await this.rows(access, actor, sql`c.id = ${candidacyId}::uuid`, keys.date, sql`c.id`, 1);
    return rows[0] ?? null;
  }

  /** Who would like an opportunity, in the order in which they came. */
  ofOpportunity(access: TenantAccess, actor: Actor, opportunityId: string): Promise<CandidacyRow[]> {
    const order = sql`c.created_at, c.id`;
    return this.rows(access, actor, sql`c.opportunity_id = ${opportunityId}::uuid`, keys.date, order, 1000);
  }

  /** One page of the actor's own, or of those of their line that they may know of. */
  page(
    access: TenantAccess,
    actor: Actor,
    filter: CandidacyFilter,
    order: CandidacyOrder,
    after: Place | null,
    limit: number,
  ): Promise<CandidacyRow[]> {
    const me = sql`${actor.personId}::uuid`;
    const key = keys[order.sort];
    const condition =
      filter.scope === 'mine'
        ? sql`c.person_id = ${me}`
        : sql`(c.nominated_by = ${me} or f.nominated_on is not null or c.status in ('offered', 'accepted'))
              and c.person_id in (${this.scope.inLine(actor.personId, actor.today)})`;
    const state =
      filter.state === undefined ? empty : sql`and ${filter.state === 'waiting' ? waits : sql`not ${waits}`}`;
    const asked = sql`${condition} ${state} and ${holding(filter.search, nameOf(sql`p`), sql`o.title`)}
      ${behind(order, key, sql`c.id`, after)}`;
    return this.rows(access, actor, asked, key, arrangedBy(order, key, sql`c.id`), limit);
  }

  /** The candidacy of somebody that is not over, held until the transaction ends; null when there is none. */
  async openOf(
    tx: TenantTransaction,
    opportunityId: string,
    personId: string,
  ): Promise<{ id: string; status: CandidacyStatus; version: number } | null> {
    const rows = await tx.sql<{ id: string; status: CandidacyStatus; version: number }>`
      select id::text as id, status, version from opportunity_candidacy
       where opportunity_id = ${opportunityId}::uuid and person_id = ${personId}::uuid
         and status in ('nominated', 'applied', 'offered', 'accepted') for update`;
    return rows[0] ?? null;
  }

  /** Null when the person has one already that is not over. */
  async insert(tx: TenantTransaction, draft: CandidacyDraft, today: string): Promise<string | null> {
    const rows = await tx.sql<{ id: string }>`
      insert into opportunity_candidacy (organisation_id, opportunity_id, person_id, status, nominated_by, nomination,
                                         motivation, created_on)
      values (${tx.organisationId}::uuid, ${draft.opportunityId}::uuid, ${draft.personId}::uuid, ${draft.status},
              ${draft.nominatedBy}::uuid, ${draft.nomination}, ${draft.motivation}, ${today}::date)
      on conflict (organisation_id, opportunity_id, person_id)
        where status in ('nominated', 'applied', 'offered', 'accepted') do nothing
      returning id::text as id`;
    return rows[0]?.id ?? null;
  }

  /**
   * Adds a nomination with a day of its own to one that another leader made before, or to an application, whose day stays
   * as it is; null when there is none that waits, or this leader has nominated already.
   */
  async joinNomination(
    tx: TenantTransaction,
    draft: Pick<CandidacyDraft, 'opportunityId' | 'personId' | 'nominatedBy' | 'nomination'>,
    today: string,
  ): Promise<string | null> {
    const rows = await tx.sql<{ id: string }>`
      with joined as (
        update opportunity_candidacy c set version = c.version + 1
         where c.opportunity_id = ${draft.opportunityId}::uuid and c.person_id = ${draft.personId}::uuid
           and c.status in ('nominated', 'applied') and c.nominated_by is distinct from ${draft.nominatedBy}::uuid
           and not exists (select 1 from further_nomination f
                            where f.candidacy_id = c.id and f.nominated_by = ${draft.nominatedBy}::uuid)
        returning c.id)
      insert into further_nomination (organisation_id, candidacy_id, nominated_by, nomination, nominated_on)
      select ${tx.organisationId}::uuid, joined.id, ${draft.nominatedBy}::uuid, ${draft.nomination}, ${today}::date from joined
      returning candidacy_id::text as id`;
    return rows[0]?.id ?? null;
  }

  /** Holds the candidacy until the transaction ends. */
  async lock(tx: TenantTransaction, candidacyId: string): Promise<void> {
    await tx.sql`select id::text as id from opportunity_candidacy where id = ${candidacyId}::uuid for update`;
  }

  async step(tx: TenantTransaction, candidacyId: string, to: CandidacyStepValues): Promise<void> {
    await tx.sql`
      update opportunity_candidacy
         set status = ${to.status}, reason = ${to.reason}, motivation = ${to.motivation},
             decided_on = ${to.decidedOn}::date, answered_on = ${to.answeredOn}::date, version = version + 1
       where id = ${candidacyId}::uuid`;
  }

  /** What begins when an offer is accepted: an assignment with the opportunity's days and the beginnings of its net. */
  async beginAssignment(tx: TenantTransaction, candidacyId: string, today: string): Promise<void> {
    await tx.sql`
      insert into stretch_assignment (organisation_id, opportunity_id, candidacy_id, person_id, starts_on, ends_on,
                                      scope_limit, step_back_plan, exit_criterion, right_to_return, created_on)
      select o.organisation_id, o.id, c.id, c.person_id, greatest(o.starts_on, ${today}::date),
             greatest(o.ends_on, ${today}::date), o.scope_limit, o.step_back_plan, o.exit_criterion, o.right_to_return,
             ${today}::date
        from opportunity_candidacy c join opportunity o on o.id = c.opportunity_id
       where c.id = ${candidacyId}::uuid`;
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    key: Sql,
    order: Sql,
    limit: number,
  ): Promise<CandidacyRow[]> {
    return access.sql<CandidacyRow>`
      select c.id::text as id, o.id::text as "opportunityId", o.title as "opportunityTitle", o.kind as "opportunityKind",
             o.sponsor_id::text as "sponsorId", p.id::text as "personId", ${nameOf(sql`p`)} as "personName", c.status,
             c.nominated_by::text as "nominatedBy", ${nameOf(sql`n`)} as "nominatorName", c.nomination, c.motivation,
             case when f.nominated_on is not null
                  then json_build_object('name', ${nameOf(sql`fp`)}, 'words', f.nomination, 'on', f.nominated_on) end as "ownNomination",
             (select coalesce(json_agg(json_build_object('by', json_build_object('id', g.id, 'name', ${nameOf(sql`g`)}),
                                                         'words', x.nomination) order by x.created_at, g.id), '[]')
                from further_nomination x join person g on g.id = x.nominated_by
               where x.candidacy_id = c.id) as "furtherNominations",
             c.reason, c.created_on::text as "createdOn", c.decided_on::text as "decidedOn",
             a.id::text as "assignmentId", c.version, ${key} as "sortKey",
             coalesce(${this.scope.isBelow(actor.personId, sql`c.person_id`, actor.today)}, false) as "isAbove"
        from opportunity_candidacy c
        join opportunity o on o.id = c.opportunity_id
        join person p on p.id = c.person_id
        left join person n on n.id = c.nominated_by
        left join stretch_assignment a on a.candidacy_id = c.id
        left join further_nomination f on f.candidacy_id = c.id and f.nominated_by = ${actor.personId}::uuid
        left join person fp on fp.id = f.nominated_by
       where ${condition}
       order by ${order} limit ${limit}::int`;
  }
}
