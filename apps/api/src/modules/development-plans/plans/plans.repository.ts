import { Injectable } from '@nestjs/common';
import type { PlanStatus } from '@understudy/contracts/development-plans';
import type { FrameworkReference } from '@understudy/contracts/framework-reference';
import type { PersonReference } from '@understudy/contracts/people';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Place } from '../../../common/http/arranged.js';
import { frameworkOn } from '../../career-framework/framework/framework-on.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { LongLines } from '../../people/scope/long-lines.repository.js';
import { agreedAloneAt } from '../agreements/signatures.repository.js';
import { arrangedPlans, type PlanOrder } from './arranged-plans.repository.js';
import { type PlanFilter, type PlanPosition, pickedPlans, planRank } from './picked-plans.repository.js';
import { managerOn, planReadable, sightSource } from './plan-sight.repository.js';

export type SignatureRow = {
  signerId: string;
  signerName: string;
  role: 'person' | 'manager';
  contentHash: string;
  signedAt: string;
  withdrawn: boolean;
  /** Whether the plan was agreed on with it alone. */
  wasEnough: boolean;
};

/** A plan without its goals, with what decides what this actor may do with it. */
export type PlanRow = {
  id: string;
  personId: string;
  personName: string;
  startsOn: string;
  endsOn: string;
  status: PlanStatus;
  focus: string;
  targetKey: string | null;
  targetName: string | null;
  createdOn: string;
  agreedOn: string | null;
  activatedOn: string | null;
  closedOn: string | null;
  closingNote: string;
  carriedFromId: string | null;
  contentHash: string;
  changedAt: string;
  changedOn: string;
  quietDays: number;
  version: number;
  framework: FrameworkReference | null;
  goals: number;
  goalsReached: number;
  actions: number;
  actionsDone: number;
  progress: number | null;
  signatures: SignatureRow[];
  isAbove: boolean;
  reads: boolean;
  employed: boolean;
  managerId: string | null;
  managerName: string | null;
  signerId: string | null;
  signerName: string | null;
  /** Who led the person on the day on which the plan was closed; null of an open one, and in lists. */
  ledWhenClosed: PersonReference | null;
  sortKey: string;
  sortRank: number;
};

const signatures: Sql = sql`(
  select coalesce(json_agg(json_build_object('signerId', g.signer_id, 'signerName', ${nameOf(sql`gp`)}, 'role', g.role,
           'contentHash', g.content_hash, 'signedAt', to_char(g.signed_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'withdrawn', g.withdrawn_at is not null, 'wasEnough', g.role = 'person' and ${agreedAloneAt} is not null)
           order by g.signed_at, g.id), '[]')
    from plan_signature g join person gp on gp.id = g.signer_id where g.plan_id = d.id)`;

/** Who led the person of the plan d on the day on which it was closed. */
const ledWhenClosed: Sql = sql`(
  select json_build_object('id', t.id, 'name', ${nameOf(sql`t`)})
    from (${managerOn(sql`d.person_id`, sql`d.closed_on`)}) l join person t on t.id = l.id)`;

/** What only a plan read by itself tells; in lists it is the same for nearly all, or nobody reads it. */
const inLists = { framework: sql`null::json`, ledWhenClosed: sql`null::json` };

@Injectable()
export class PlansRepository {
  private readonly lines = new LongLines();

  /** One plan, whoever asks; null when there is none. */
  async find(access: TenantAccess, actor: Actor, planId: string): Promise<PlanRow | null> {
    const alone = { framework: frameworkOn(sql`d.created_on`, actor.timeZone), ledWhenClosed };
    const rows = await this.rows(access, actor, sql`d.id = ${planId}::uuid`, sql`limit 1`, undefined, alone);
    return rows[0] ?? null;
  }

  /** The open plans of a person, whoever asks, the earliest period first. */
  openOf(access: TenantAccess, actor: Actor, personId: string): Promise<PlanRow[]> {
    const open = sql`d.person_id = ${personId}::uuid and d.status <> 'closed'`;
    return this.rows(access, actor, open, sql`order by d.starts_on, d.id`);
  }

  /** Plans in the actor's scope by name of the person, the latest period first. */
  async page(
    access: TenantAccess,
    actor: Actor,
    filter: PlanFilter,
    after: PlanPosition | null,
    limit: number,
  ): Promise<PlanRow[]> {
    const ofLine = filter.scope !== 'mine' && !(actor.isAdmin && filter.scope === 'organisation');
    const { personId, today } = actor;
    const isLongLine = ofLine && personId !== null && (await this.lines.isLong(access, personId, today));
    const picked = {
      head: sql`with ${pickedPlans(actor, filter, after, limit, isLongLine)}`,
      source: sql`picked join development_plan d on d.id = picked.id`,
      key: sql`p.name_key`,
    };
    return this.rows(access, actor, sql`true`, sql`order by p.name_key, ${planRank}, d.id`, picked);
  }

  /** The same in another order than that of names. */
  async arranged(
    access: TenantAccess,
    actor: Actor,
    filter: PlanFilter & PlanOrder,
    after: Place | null,
    limit: number,
  ): Promise<PlanRow[]> {
    const { head, key, order } = arrangedPlans(actor, filter, filter, after, limit);
    const source = sql`picked join development_plan d on d.id = picked.id`;
    return this.rows(access, actor, sql`true`, order, { head, source, key: sql`${key}::text` });
  }

  /** Holds the plan until the transaction ends. */
  async lock(tx: TenantTransaction, planId: string): Promise<void> {
    await tx.sql`select id::text as id from development_plan where id = ${planId}::uuid for update`;
  }

  /** `from` is where the plans `d` come from: first in the statement, so that nothing is worked out for others. */
  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    order: Sql,
    from = { head: empty, source: sql`development_plan d`, key: sql`p.name_key` },
    told = inLists,
  ): Promise<PlanRow[]> {
    return access.sql<PlanRow>`
      ${from.head}
      select d.id::text as id, d.person_id::text as "personId", ${nameOf(sql`p`)} as "personName",
             d.starts_on::text as "startsOn", d.ends_on::text as "endsOn", d.status, d.focus,
             d.target_stage_key as "targetKey", d.target_stage_name as "targetName", d.created_on::text as "createdOn",
             d.agreed_on::text as "agreedOn", d.activated_on::text as "activatedOn", d.closed_on::text as "closedOn",
             d.closing_note as "closingNote", d.carried_from_id::text as "carriedFromId",
             d.content_hash as "contentHash", d.changed_at as "changedAt",
             (d.changed_at at time zone ${actor.timeZone}::text)::date::text as "changedOn",
             coalesce(settings.quiet_days, 30) as "quietDays", d.version, ${told.framework} as framework,
             goals.total as goals, goals.reached as "goalsReached", actions.total as actions,
             actions.done as "actionsDone", actions.progress, ${signatures} as signatures,
             lead.since is not null as "isAbove", ${planReadable(actor)} as reads,
             exists (select 1 from employment e where e.person_id = p.id and e.joined_on <= ${actor.today}::date
                        and (e.left_on is null or e.left_on > ${actor.today}::date)) as employed,
             manager.id::text as "managerId", ${nameOf(sql`m`)} as "managerName",
             signer.id::text as "signerId", ${nameOf(sql`signer`)} as "signerName",
             ${told.ledWhenClosed} as "ledWhenClosed", ${from.key} as "sortKey", ${planRank} as "sortRank"
        from ${from.source}
        join person p on p.id = d.person_id
        ${sightSource(actor, sql`d.person_id`)}
        left join person m on m.id = manager.id
        cross join lateral (
          select count(*)::int as total, count(*) filter (where g.status = 'reached')::int as reached
            from development_goal g where g.plan_id = d.id) goals
        cross join lateral (
          select count(*)::int as total, count(a.done_on)::int as done, round(avg(a.progress))::int as progress
            from development_action a where a.plan_id = d.id) actions
       where ${condition} ${order}`;
  }
}
