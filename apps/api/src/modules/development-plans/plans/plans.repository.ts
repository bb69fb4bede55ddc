import { Injectable } from '@nestjs/common';
import type { listPlans, PlanStatus } from '@understudy/contracts/development-plans';
import type { QueryOf } from '@understudy/contracts/endpoint';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { lineOf } from '../../people/scope/people-scope.repository.js';
import { planReadable, sightSource } from './plan-sight.repository.js';
import { quietPlan } from './quiet-plan.repository.js';

export type SignatureRow = {
  signerId: string;
  signerName: string;
  role: 'person' | 'manager';
  contentHash: string;
  signedAt: string;
  withdrawn: boolean;
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
  sortKey: string;
  sortRank: number;
};

type PlanFilter = Pick<QueryOf<typeof listPlans>, 'scope' | 'status' | 'quiet' | 'personId' | 'search'>;
export type PlanPosition = { readonly key: string; readonly rank: number; readonly id: string };

const latest = sql`date '9999-12-31'`;

const signatures: Sql = sql`(
  select coalesce(json_agg(json_build_object('signerId', g.signer_id, 'signerName', ${nameOf(sql`gp`)}, 'role', g.role,
           'contentHash', g.content_hash, 'signedAt', to_char(g.signed_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'withdrawn', g.withdrawn_at is not null)
           order by g.signed_at, g.id), '[]')
    from plan_signature g join person gp on gp.id = g.signer_id where g.plan_id = d.id)`;

const inScope = (actor: Actor, scope: PlanFilter['scope']): Sql => {
  const own = sql`d.person_id = ${actor.personId}::uuid`;
  const seenInLine = sql`d.person_id in (${lineOf(actor.personId, actor.today)})
    and (d.status <> 'closed' or ${planReadable(actor)})`;
  const scopes: Readonly<Record<PlanFilter['scope'], Sql>> = {
    mine: own,
    line: seenInLine,
    reports: sql`manager.id = ${actor.personId}::uuid and ${seenInLine}`,
    organisation: actor.isAdmin ? sql`true` : sql`(${own} or ${seenInLine})`,
  };
  return scopes[scope];
};

@Injectable()
export class PlansRepository {
  /** One plan, whoever asks; null when there is none. */
  async find(access: TenantAccess, actor: Actor, planId: string): Promise<PlanRow | null> {
    const rows = await this.rows(access, actor, sql`d.id = ${planId}::uuid`, sql`limit 1`);
    return rows[0] ?? null;
  }

  /** Plans in the actor's scope by name of the person, the latest period first. */
  async page(
    access: TenantAccess,
    actor: Actor,
    filter: PlanFilter,
    after: PlanPosition | null,
    limit: number,
  ): Promise<PlanRow[]> {
    const { status, quiet, personId, search } = filter;
    const condition = sql`${inScope(actor, filter.scope)}
      and (${status ?? null}::text is null or d.status = ${status ?? null}::text)
      and (${personId ?? null}::uuid is null or d.person_id = ${personId ?? null}::uuid)
      and (${search ?? null}::text is null or strpos(p.name_key, lower(${search ?? ''}::text)) > 0)
      and (${quiet !== true}::bool or d.status <> 'closed'
           and ${quietPlan(actor)})
      and (${after === null}::bool or (p.name_key, ${latest} - d.starts_on, d.id)
           > (${after?.key ?? ''}::text collate "C", ${after?.rank ?? 0}::int, ${after?.id ?? null}::uuid))`;
    const order = sql`order by p.name_key, ${latest} - d.starts_on, d.id limit ${limit}::int`;
    return this.rows(access, actor, condition, order);
  }

  /** Holds the plan until the transaction ends. */
  async lock(tx: TenantTransaction, planId: string): Promise<void> {
    await tx.sql`select id::text as id from development_plan where id = ${planId}::uuid for update`;
  }

  private rows(access: TenantAccess, actor: Actor, condition: Sql, order: Sql): Promise<PlanRow[]> {
    return access.sql<PlanRow>`
      select d.id::text as id, d.person_id::text as "personId", ${nameOf(sql`p`)} as "personName",
             d.starts_on::text as "startsOn", d.ends_on::text as "endsOn", d.status, d.focus,
             d.target_stage_key as "targetKey", d.target_stage_name as "targetName", d.created_on::text as "createdOn",
             d.agreed_on::text as "agreedOn", d.activated_on::text as "activatedOn", d.closed_on::text as "closedOn",
             d.closing_note as "closingNote", d.carried_from_id::text as "carriedFromId",
             d.content_hash as "contentHash", d.changed_at as "changedAt",
             (d.changed_at at time zone ${actor.timeZone}::text)::date::text as "changedOn",
             coalesce(settings.quiet_days, 30) as "quietDays", d.version,
             goals.total as goals, goals.reached as "goalsReached", actions.total as actions,
             actions.done as "actionsDone", actions.progress, ${signatures} as signatures,
             lead.since is not null as "isAbove", ${planReadable(actor)} as reads,
             exists (select 1 from employment e where e.person_id = p.id and e.joined_on <= ${actor.today}::date
                        and (e.left_on is null or e.left_on > ${actor.today}::date)) as employed,
             manager.id::text as "managerId", ${nameOf(sql`m`)} as "managerName",
             signer.id::text as "signerId", ${nameOf(sql`signer`)} as "signerName",
             p.name_key as "sortKey", ${latest} - d.starts_on as "sortRank"
        from development_plan d
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
