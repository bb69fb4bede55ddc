import { Injectable } from '@nestjs/common';
import type { ObservedPeriod } from '@understudy/contracts/effectiveness-observations';
import type {
  EffectivenessReviewState,
  EffectivenessTry,
  effectivenessReviewSorts,
} from '@understudy/contracts/effectiveness-reviews';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type Side = { text: string; handedIn: boolean; version: number };
export type ReviewRow = {
  id: string;
  leaderId: string;
  leaderName: string;
  managerId: string;
  managerName: string;
  from: string;
  to: string;
  state: EffectivenessReviewState;
  learned: string;
  openedOn: string;
  closedOn: string | null;
  version: number;
  /** The manager of the conversation leads the leader today. */
  leads: boolean;
  leaderSide: Side | null;
  managerSide: Side | null;
  tries: Omit<EffectivenessTry, 'abilities'>[];
  sortKey: string;
};
type ReviewSort = (typeof effectivenessReviewSorts)[number];

/** What conversations can be arranged by. */
export const reviewColumns: SortColumns<ReviewSort> = {
  period: { key: sql`v.to_on`, kind: 'day' },
  name: { key: sql`l.name_key`, kind: 'text' },
  opened: { key: sql`v.opened_on`, kind: 'day' },
};

const latestFirst = { key: sql`v.id`, order: sql`v.to_on desc, v.id desc` };

const side = (author: Sql): Sql => sql`(
  select json_build_object('text', s.text, 'handedIn', s.handed_in, 'version', s.version)
    from effectiveness_review_side s where s.review_id = v.id and s.author_id = ${author})`;
const open = sql`v.state not in ('closed', 'called-off')`;

@Injectable()
export class ReviewsRepository {
  /** One conversation, whoever asks; null when there is none. */
  async find(access: TenantAccess, actor: Actor, reviewId: string): Promise<ReviewRow | null> {
    return (await this.rows(access, actor, sql`v.id = ${reviewId}::uuid`, empty))[0] ?? null;
  }

  /** A page of the actor's own conversations. */
  page(
    access: TenantAccess,
    actor: Actor,
    state: 'open' | 'over' | 'all',
    listing: Listing<ReviewSort>,
  ): Promise<ReviewRow[]> {
    const arranged = arrangementOf(reviewColumns, sql`v.id`, listing);
    const me = sql`${actor.personId}::uuid`;
    const mine = sql`(v.leader_id = ${me} or (v.manager_id = ${me} and ${this.leads(actor)}))`;
    const only = state === 'all' ? empty : state === 'open' ? sql`and ${open}` : sql`and not ${open}`;
    const condition = sql`${mine} ${only} and ${arranged.beyond}`;
    return this.rows(access, actor, condition, sql`limit ${listing.limit}::int`, arranged);
  }

  /** The conversation about a period that was not called off, and who it is with. */
  async ofPeriod(
    access: TenantAccess,
    leaderId: string,
    { from, to }: ObservedPeriod,
  ): Promise<{ id: string; managerId: string } | null> {
    const rows = await access.sql<{ id: string; managerId: string }>`
      select id::text as id, manager_id::text as "managerId" from effectiveness_review
       where leader_id = ${leaderId}::uuid and from_on = ${from}::date and to_on = ${to}::date and state <> 'called-off'`;
    return rows[0] ?? null;
  }

  private leads({ today }: Actor): Sql {
    return sql`exists (
      select 1 from reporting_closure c
       where c.leader_id = v.manager_id and c.person_id = v.leader_id and c.depth > 0
         and c.from_on <= ${today}::date and c.to_on > ${today}::date)`;
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    end: Sql,
    { key, order } = latestFirst,
  ): Promise<ReviewRow[]> {
    return access.sql<ReviewRow>`
      select v.id::text as id, v.leader_id::text as "leaderId", ${nameOf(sql`l`)} as "leaderName",
             v.manager_id::text as "managerId", ${nameOf(sql`m`)} as "managerName", v.from_on::text as from,
             v.to_on::text as to, v.state, v.learned, v.opened_on::text as "openedOn", v.closed_on::text as "closedOn",
             v.version, ${key}::text as "sortKey", ${this.leads(actor)} as leads, ${side(sql`v.leader_id`)} as "leaderSide",
             ${side(sql`v.manager_id`)} as "managerSide",
             (select coalesce(json_agg(json_build_object('id', t.id, 'text', t.text, 'whose', t.whose, 'dueOn', t.due_on,
                       'plannedOn', t.planned_on) order by t.ordinal), '[]')
                from effectiveness_try t where t.review_id = v.id) as tries
        from effectiveness_review v
        join person l on l.id = v.leader_id
        join person m on m.id = v.manager_id
       where ${condition} order by ${order} ${end}`;
  }
}
