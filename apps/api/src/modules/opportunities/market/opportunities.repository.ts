import { Injectable } from '@nestjs/common';
import type { QueryOf } from '@understudy/contracts/endpoint';
import type {
  CandidacyStatus,
  listOpportunities,
  OpportunityKind,
  OpportunityStatus,
  OpportunityVisibility,
} from '@understudy/contracts/opportunities';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { targetCounts } from '@understudy/domain/opportunities/fit';
import type { Actor } from '../../../common/auth/actor.js';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { arrangedBy, behind } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { isInvolved, isOffered } from './opportunity-sight.repository.js';

/** An opportunity with what its viewer has to do with it. */
export type OpportunityRow = {
  id: string;
  kind: OpportunityKind;
  title: string;
  what: string;
  scope: string;
  stageKey: string;
  skillKeys: string[];
  sponsorId: string;
  sponsorName: string;
  publishedBy: string | null;
  hoursPerWeek: number;
  startsOn: string;
  endsOn: string;
  applyBy: string | null;
  places: number;
  placesTaken: number;
  visibility: OpportunityVisibility;
  rightToReturn: string;
  scopeLimit: string;
  stepBackPlan: string;
  exitCriterion: string;
  templateKey: string | null;
  status: OpportunityStatus;
  version: number;
  createdOn: string;
  mine: { id: string; status: CandidacyStatus; version: number } | null;
  waiting: number;
  seen: boolean;
  sortKey: string;
};
type Query = QueryOf<typeof listOpportunities>;
type Filter = Omit<Query, 'cursor' | 'limit' | 'sort' | 'direction' | 'target' | 'gaps'>;
/** How the list is arranged, and what is known of whoever it is to fit. */
export type OpportunityOrder = Arrangement<Query['sort']> & {
  readonly learner: {
    readonly target?: string | undefined;
    readonly gaps: readonly { readonly skillKey: string; readonly weight: number }[];
  };
};

/** How well opportunity o fits, in tenths, as the pure rule weighs it; the newest first among equals. */
const fit = ({ target, gaps }: OpportunityOrder['learner']): Sql => sql`(
  lpad(((case when o.stage_key = ${target ?? null}::text then ${targetCounts}::numeric else 0 end
         + coalesce((select sum(g.weight) from jsonb_to_recordset(${JSON.stringify(gaps)}::jsonb)
                       as g ("skillKey" text, weight numeric)
                      where g."skillKey" = any(o.skill_keys)), 0)) * 10)::int::text, 8, '0')
  || ' ' || o.created_on::text)`;

const keyOf = ({ sort, learner }: OpportunityOrder): Sql => {
  if (sort === 'fit') return fit(learner);
  const keys = {
    date: sql`o.created_on::text`,
    title: sql`folded(o.title)`,
    start: sql`o.starts_on::text`,
    'apply-by': sql`coalesce(o.apply_by, o.ends_on)::text`,
  };
  return keys[sort];
};

/** The actor's own candidacy for opportunity o: the one that is not over, else the latest. */
const mine = (actor: Actor): Sql => sql`(
  select json_build_object('id', own.id, 'status', own.status, 'version', own.version)
    from opportunity_candidacy own
   where own.opportunity_id = o.id and own.person_id = ${actor.personId}::uuid
   order by own.status in ('nominated', 'applied', 'offered', 'accepted') desc, own.created_at desc, own.id limit 1)`;

@Injectable()
export class OpportunitiesRepository {
  /** One page: what is offered to the actor, what they look after, or all there is. */
  page(
    access: TenantAccess,
    actor: Actor,
    filter: Filter,
    order: OpportunityOrder,
    after: Place | null,
    limit: number,
  ): Promise<OpportunityRow[]> {
    const me = sql`${actor.personId}::uuid`;
    const scopes: Readonly<Record<Filter['scope'], Sql>> = {
      market: isOffered(actor),
      'looked-after': sql`(o.sponsor_id = ${me} or o.published_by = ${me})`,
      organisation: actor.isAdmin ? sql`true` : sql`(${isOffered(actor)} or ${isInvolved(actor)})`,
    };
    const search = filter.search ?? '';
    const condition = sql`${scopes[filter.scope]}
      ${filter.kind ? sql`and o.kind = ${filter.kind}` : empty}
      ${filter.stageKey ? sql`and o.stage_key = ${filter.stageKey}` : empty}
      ${filter.skillKey ? sql`and ${filter.skillKey}::text = any(o.skill_keys)` : empty}
      ${filter.status ? sql`and o.status = ${filter.status}` : empty}
      ${filter.free ? sql`and o.places_taken < o.places and coalesce(o.apply_by, o.ends_on) >= ${actor.today}::date` : empty}
      ${search ? sql`and strpos(folded(o.title || ' ' || o.what), folded(${search}::text)) > 0` : empty}
      ${behind(order, keyOf(order), sql`o.id`, after)}`;
    return this.rows(access, actor, condition, limit, keyOf(order), arrangedBy(order, keyOf(order), sql`o.id`));
  }

  /** One opportunity, whoever asks; null when there is none. */
  async find(access: TenantAccess, actor: Actor, opportunityId: string): Promise<OpportunityRow | null> {
    const rows = await this.rows(access, actor, sql`o.id = ${opportunityId}::uuid`, 1);
    return rows[0] ?? null;
  }

  /** Everybody who would like an opportunity, or ever did. */
  async candidates(access: TenantAccess, opportunityId: string): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select distinct person_id::text as id from opportunity_candidacy where opportunity_id = ${opportunityId}::uuid`;
    return rows.map(({ id }) => id);
  }

  /** Whether an offer waits for somebody's answer. */
  async hasOpenOffer(access: TenantAccess, opportunityId: string): Promise<boolean> {
    const rows = await access.sql<{ id: string }>`
      select id::text as id from opportunity_candidacy
       where opportunity_id = ${opportunityId}::uuid and status = 'offered' limit 1`;
    return rows.length > 0;
  }

  /** Of these keys, those that are skills of the framework that holds now. */
  async knownSkills(access: TenantAccess, keys: readonly string[]): Promise<string[]> {
    const rows = await access.sql<{ key: string }>`
      with published as (
        select v.id from framework_version v where v.status = 'published' order by v.number desc limit 1)
      select s.key from published join skill s on s.version_id = published.id where s.key = any(${keys}::text[])`;
    return rows.map(({ key }) => key);
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    limit: number,
    key = sql`''`,
    order = sql`o.id`,
  ): Promise<OpportunityRow[]> {
    return access.sql<OpportunityRow>`
      select o.id::text as id, o.kind, o.title, o.what, o.scope, o.stage_key as "stageKey", o.skill_keys as "skillKeys",
             o.sponsor_id::text as "sponsorId", ${nameOf(sql`s`)} as "sponsorName",
             o.published_by::text as "publishedBy", o.hours_per_week as "hoursPerWeek",
             o.starts_on::text as "startsOn", o.ends_on::text as "endsOn", o.apply_by::text as "applyBy", o.places,
             o.places_taken as "placesTaken", o.visibility, o.right_to_return as "rightToReturn",
             o.scope_limit as "scopeLimit", o.step_back_plan as "stepBackPlan", o.exit_criterion as "exitCriterion",
             o.template_key as "templateKey", o.status, o.version, o.created_on::text as "createdOn",
             ${key} as "sortKey", ${mine(actor)} as mine,
             (select count(*)::int from opportunity_candidacy c
               where c.opportunity_id = o.id and c.status in ('nominated', 'applied')) as waiting,
             (${isOffered(actor)} or coalesce(${isInvolved(actor)}, false)) as seen
        from opportunity o
        join person s on s.id = o.sponsor_id
       where ${condition}
       order by ${order} limit ${limit}::int`;
  }
}
