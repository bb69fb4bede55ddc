import { Injectable } from '@nestjs/common';
import type {
  BenchRole,
  CriticalRole,
  Nomination,
  NominationEntry,
  PlanGap,
  RemovedEntry,
  Successor,
} from '@understudy/contracts/succession';
import { join, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { planGaps } from '@understudy/domain/succession/plan-hygiene';
import type { Actor } from '../../../common/auth/actor.js';
import type { Place } from '../../../common/http/arranged.js';
import { arrangementBy } from '../../../common/http/arranged.repository.js';
import { stayOn } from '../../career-framework/stages/unbroken-stay.repository.js';
import { leadersOfPlace } from '../../people/scope/leaders-of-place.repository.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import {
  entriesOf,
  ownerAlone,
  ownerStands,
  proposalsOf,
  waits,
} from '../nominations/nomination-fragments.repository.js';
import { namedJson, personJson, stageJson } from './references.repository.js';
import { lacks } from './role-gaps.repository.js';
import {
  byId,
  type RoleFilter,
  type RoleOrder,
  roleColumns,
  successorsIn,
  wantedRoles,
} from './role-order.repository.js';

export type EntryRow = Omit<NominationEntry, 'abilities'> & {
  removedOn: string | null;
  removedBy: RemovedEntry['removedBy'];
};
/** `historySeen`: whether the reader sees the history of this person anyway. */
type Noted<Row> = Omit<Row, 'abilities' | 'entries' | 'removedEntries'> & { entries: EntryRow[]; historySeen: boolean };
export type RoleRow = Omit<CriticalRole, 'abilities' | 'gaps' | 'successors' | 'proposals'> & {
  successors: Noted<Successor>[];
  proposals: Noted<Nomination>[];
  isAboveIncumbent: boolean;
  decides: boolean;
  ownerStands: boolean;
  ownerAlone: boolean;
  isOpen: boolean;
  /** Whoever holds the role or held it last, also after they have left. */
  lastIncumbentId: string | null;
  sortKey: string;
};
/** What is written of a role; ids are checked before. */
export type RoleValues = {
  readonly name: string;
  readonly stageId: string | null;
  readonly unitId: string | null;
  readonly incumbentId: string | null;
  readonly impact: CriticalRole['impact'];
  readonly vacancyRisk: CriticalRole['vacancyRisk'];
  readonly targetCover: number;
  readonly ownerId: string | null;
};

/** A role as whoever holds it or held it last, and whoever answers for its plan. */
export type HeldPlace = { readonly holderId: string | null; readonly ownerId: string | null };

/** How many plans lack what, and how many proposals wait. */
export type PlanGapCounts = {
  readonly roles: number;
  readonly gaps: { gap: PlanGap; roles: number }[];
  readonly proposals: number;
};

const isOpen = (today: string): Sql => sql`(r.closed_on is null or r.closed_on > ${today}::date)`;

/** Joins whoever holds role r and works here as person i. */
const holderHere = (today: string): Sql => sql`
  left join person i on i.id = r.incumbent_id
   and exists (select 1 from employment e where e.person_id = i.id and e.joined_on <= ${today}::date
                  and (e.left_on is null or e.left_on > ${today}::date))`;

@Injectable()
export class CriticalRolesRepository {
  constructor(private readonly scope: PeopleScope) {}

  /** The roles the actor may see with their successors, as of today; closed ones as of their last day. */
  async list(
    access: TenantAccess,
    actor: Actor,
    { closed, sort, direction, gap, ...wanted }: RoleOrder & RoleFilter & { readonly gap?: PlanGap | undefined },
    after: Place | null,
    limit: number,
  ): Promise<RoleRow[]> {
    const day = sql`${actor.today}::date`;
    const state = closed ? sql`r.closed_on <= ${day}` : isOpen(actor.today);
    const arranged = arrangementBy(roleColumns(actor)[sort], sql`r.id`, direction, after);
    const lacking = gap === undefined ? sql`true` : sql`(${isOpen(actor.today)} and ${lacks(actor, gap)})`;
    const condition = sql`${state} and ${arranged.beyond} and ${this.seen(actor)} and ${wantedRoles(actor, wanted)} and ${lacking}`;
    return this.rows(access, actor, condition, arranged, limit);
  }

  /** All open roles the actor may see, in short. */
  async bench(access: TenantAccess, actor: Actor): Promise<BenchRole[]> {
    return access.sql<BenchRole>`
      select r.id::text as id, r.name,
             (select coalesce(json_agg(json_build_object('person', ${personJson(sql`p`)}, 'horizon', x.horizon)
                                       order by p.name_key, p.id), '[]')
                ${successorsIn(actor)}) as successors
        from critical_role r
       where ${isOpen(actor.today)} and ${this.seen(actor)}
       order by folded(r.name), r.id`;
  }

  /** How many open roles the actor may see, how many of their plans lack what, and how many proposals the actor decides. */
  async gaps(access: TenantAccess, actor: Actor): Promise<PlanGapCounts> {
    const decides = actor.isAdmin ? sql`true` : sql`(not ${ownerStands(actor.today)} or ${this.owns(actor)})`;
    const lacking = join(planGaps.map((gap) => sql`(${lacks(actor, gap)})::int`));
    const rows = await access.sql<PlanGapCounts>`
      with seen_role as (
        select r.id, case when ${decides} then (
                 select count(*) from nomination n
                  where ${waits(actor.today)} and n.person_id is distinct from ${actor.personId}::uuid) else 0 end as proposals,
               array[${lacking}] as lacking
          from critical_role r ${holderHere(actor.today)}
         where ${isOpen(actor.today)} and ${this.seen(actor)}
      )
      select (select count(*)::int from seen_role) as roles, (select coalesce(sum(proposals), 0)::int from seen_role) as proposals,
             (select json_agg(json_build_object('gap', g.gap, 'roles', (
                        select coalesce(sum(lacking[g.place::int]), 0)::int from seen_role)) order by g.place)
                from unnest(${planGaps}::text[]) with ordinality g (gap, place)) as gaps`;
    return rows[0] ?? { roles: 0, proposals: 0, gaps: [] };
  }

  /** One role, whether or not the actor may see it. */
  async find(access: TenantAccess, actor: Actor, roleId: string): Promise<RoleRow | null> {
    const rows = await this.rows(access, actor, sql`r.id = ${roleId}::uuid`);
    return rows[0] ?? null;
  }

  async insert(tx: TenantTransaction, values: RoleValues, openedOn: string): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into critical_role (organisation_id, name, stage_id, unit_id, incumbent_id, impact, vacancy_risk,
                                 target_cover, owner_id, opened_on)
      values (${tx.organisationId}::uuid, ${values.name}, ${values.stageId}::uuid, ${values.unitId}::uuid,
              ${values.incumbentId}::uuid, ${values.impact}, ${values.vacancyRisk}, ${values.targetCover}::int,
              ${values.ownerId}::uuid, ${openedOn}::date)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The critical role was not written.');
    return id;
  }

  /** All but holder and unit, which have a history. False when the version is not the current one. */
  async update(tx: TenantTransaction, roleId: string, version: number, values: RoleValues): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update critical_role
         set name = ${values.name}, stage_id = ${values.stageId}::uuid, impact = ${values.impact},
             vacancy_risk = ${values.vacancyRisk}, target_cover = ${values.targetCover}::int, owner_id = ${values.ownerId}::uuid, version = version + 1
       where id = ${roleId}::uuid and version = ${version}::int returning id::text as id`;
    return rows.length === 1;
  }

  /** False when the version is not the current one. */
  async review(tx: TenantTransaction, roleId: string, version: number, on: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update critical_role set reviewed_on = ${on}::date, version = version + 1
       where id = ${roleId}::uuid and version = ${version}::int returning id::text as id`;
    return rows.length === 1;
  }

  async close(tx: TenantTransaction, roleId: string, closedOn: string): Promise<void> {
    await tx.sql`
      update critical_role set closed_on = ${closedOn}::date, version = version + 1 where id = ${roleId}::uuid`;
  }

  /** Whether a unit exists. */
  async unitExists(access: TenantAccess, unitId: string): Promise<boolean> {
    const rows = await access.sql<{ found: boolean }>`
      select exists (select 1 from unit where id = ${unitId}::uuid) as found`;
    return rows[0]?.found ?? false;
  }

  /** Whether a role that is held and owned so answers to a leader on a day. */
  async answersTo(
    access: TenantAccess,
    leaderId: string | null,
    { holderId, ownerId }: HeldPlace,
    today: string,
  ): Promise<boolean> {
    const place = { holder: sql`${holderId}::uuid`, owner: sql`${ownerId}::uuid` };
    const rows = await access.sql<{ led: boolean }>`select ${this.scope.leadsPlace(leaderId, place, today)} as led`;
    return rows[0]?.led ?? false;
  }

  /** Of those to whom a role answers today, whoever stands nearest to it; null where it answers to nobody. */
  async nearest(access: TenantAccess, roleId: string, today: string): Promise<string | null> {
    const place = { holder: sql`r.incumbent_id`, owner: sql`r.owner_id` };
    const rows = await access.sql<{ id: string }>`
      select led.leader_id::text as id from critical_role r cross join lateral (${leadersOfPlace(place, today)}) led
       where r.id = ${roleId}::uuid order by led.depth, led.leader_id limit 1`;
    return rows[0]?.id ?? null;
  }

  /** Who answers for the plan of a role from now on. */
  async nameOwner(tx: TenantTransaction, roleId: string, ownerId: string): Promise<void> {
    await tx.sql`update critical_role set owner_id = ${ownerId}::uuid where id = ${roleId}::uuid`;
  }

  /** Which roles r the actor may see: their line's, or those without anybody that are theirs to plan for. */
  private seen(actor: Actor): Sql {
    return actor.isAdmin ? sql`true` : this.inSight(actor);
  }

  private owns(actor: Actor): Sql {
    const above = this.scope.isBelow(actor.personId, sql`r.owner_id`, actor.today);
    return sql`(r.owner_id = ${actor.personId}::uuid or ${above})`;
  }

  private inSight({ personId, today }: Actor, place = { holder: sql`r.incumbent_id`, owner: sql`r.owner_id` }): Sql {
    return this.scope.leadsPlace(personId, place, today);
  }

  private async rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    arranged = byId,
    limit = 1,
  ): Promise<RoleRow[]> {
    const day = sql`${actor.today}::date`;
    const above = (column: Sql): Sql => this.scope.isBelow(actor.personId, column, actor.today);
    const [owns, inSight] = [this.owns(actor), this.inSight(actor)];
    const seenStage = actor.isAdmin ? sql`true` : above(sql`p.id`);
    const alsoFor = (personId: Sql, roleId: Sql): Sql => sql`(
      select coalesce(json_agg(json_build_object('roleId', o.id, 'name', o.name) order by folded(o.name), o.id), '[]')
        from successor y
        join critical_role o on o.id = y.role_id and (o.closed_on is null or o.closed_on > ${day})
       where y.person_id = ${personId} and y.role_id <> ${roleId} and y.from_on <= ${day}
         and (y.to_on is null or y.to_on > ${day})
         and ${actor.isAdmin ? sql`true` : this.inSight(actor, { holder: sql`o.incumbent_id`, owner: sql`o.owner_id` })})`;
    const successors = sql`(
      select coalesce(json_agg(json_build_object(
               'id', x.id, 'person', ${personJson(sql`p`)}, 'horizon', x.horizon, 'evidence', x.evidence,
               'since', x.from_on::text, 'version', x.version, 'consent', coalesce(xn.consent, 'not-asked'),
               'entries', ${entriesOf(sql`x.role_id`, sql`x.person_id`, actor.today)}, 'title', h.title,
               'historySeen', ${seenStage}, 'stage', case when ${seenStage} then ${stageJson(sql`ps`)} end,
               'stageSince', case when ${seenStage} then (select stay.since::text from (${stayOn(sql`p.id`, sql`a.from_on`, day)}) stay) end,
               'alsoFor', ${alsoFor(sql`x.person_id`, sql`x.role_id`)})
               order by array_position(array['ready-now', 'within-1-year', 'within-2-years'], x.horizon), p.name_key,
                        p.id), '[]')
        ${successorsIn(
          actor,
          sql`
        left join nomination xn on xn.id = x.nomination_id
        left join stage_assignment a on a.person_id = p.id and a.from_on <= ${day} and (a.to_on is null or a.to_on > ${day})
        left join stage ps on ps.id = a.stage_id
        left join title_holding h on h.person_id = p.id and h.from_on <= ${day} and (h.to_on is null or h.to_on > ${day})`,
        )})`;
    return access.sql<RoleRow>`
      select r.id::text as id, r.name, ${stageJson(sql`s`)} as stage,
             ${namedJson(sql`u`)} as unit,
             ${personJson(sql`i`)} as incumbent, r.incumbent_id::text as "lastIncumbentId",
             r.impact, r.vacancy_risk as "vacancyRisk", r.target_cover as "targetCover",
             r.opened_on::text as "openedOn", r.closed_on::text as "closedOn", r.version,
             ${personJson(sql`w`)} as owner, r.reviewed_on::text as "reviewedOn",
             coalesce(${inSight}, false) as "isAboveIncumbent", ${ownerStands(actor.today)} as "ownerStands",
             ${ownerAlone(actor.today)} as "ownerAlone",
             (not ${ownerStands(actor.today)} or coalesce(${owns}, false)) as decides,
             (select json_build_object('id', o.id, 'openedOn', o.opened_on::text, 'daysOpen', ${day} - o.opened_on)
                from role_opening o where o.role_id = r.id and o.state = 'open') as opening,
             ${proposalsOf(actor, seenStage, alsoFor(sql`n.person_id`, sql`n.role_id`))} as proposals,
             ${isOpen(actor.today)} as "isOpen", ${successors} as successors,
             ${arranged.key}::text as "sortKey"
        from critical_role r
        left join stage s on s.id = r.stage_id
        left join unit u on u.id = r.unit_id
        left join person w on w.id = r.owner_id
        ${holderHere(actor.today)}
       where ${condition} order by ${arranged.order} limit ${limit}::int`;
  }
}
