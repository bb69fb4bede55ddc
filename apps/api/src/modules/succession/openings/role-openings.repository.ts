import { Injectable } from '@nestjs/common';
import type { OpeningState, openingSorts, RoleOpening } from '@understudy/contracts/succession-openings';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, byId, type SortColumns } from '../../../common/http/arranged.repository.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { namedJson, personJson, stageJson } from '../roles/references.repository.js';
import { correctionsOf } from './opening-fragments.repository.js';

export type OpeningRow = Omit<RoleOpening, 'abilities'> & {
  /** What it is by now, whatever day was asked about. */
  currentState: OpeningState;
  isOwner: boolean;
  isAboveOwner: boolean;
  seesRole: boolean;
  sortKey: string;
};
type OpeningSort = (typeof openingSorts)[number];
export type OpeningFilter = {
  readonly state: OpeningState | null;
  readonly roleId: string | null;
  readonly on: string;
};
/** What is written of an opening; ids are checked before. */
export type OpeningValues = {
  readonly name: string;
  readonly roleId: string | null;
  readonly stageId: string;
  readonly unitId: string | null;
  readonly ownerId: string;
  readonly predecessorId: string | null;
  readonly planned: boolean;
  readonly openedOn: string;
  readonly note: string;
};
/** How an opening ends. */
export type OpeningEnd = Pick<RoleOpening, 'state' | 'filledOn' | 'filledFrom' | 'withdrawnOn' | 'note'> & {
  readonly filledBy: string | null;
};

/** The days and people of an opening, which may be corrected. */
export type OpeningFacts = Pick<RoleOpening, 'openedOn' | 'filledOn' | 'filledFrom' | 'withdrawnOn'> & {
  readonly filledBy: string | null;
  readonly predecessorId: string | null;
};

@Injectable()
export class RoleOpeningsRepository {
  constructor(private readonly scope: PeopleScope) {}

  /** One page of what the actor keeps an eye on, as of a day. */
  page(
    access: TenantAccess,
    actor: Actor,
    { state, roleId, on }: OpeningFilter,
    listing: Listing<OpeningSort>,
  ): Promise<OpeningRow[]> {
    const arranged = arrangementOf(openingColumns(on), sql`o.id`, listing);
    const conditions = [
      sql`o.opened_on <= ${on}::date`,
      actor.isAdmin
        ? sql`true`
        : sql`(o.owner_id = ${actor.personId}::uuid or ${this.scope.isBelow(actor.personId, sql`o.owner_id`, actor.today)})`,
      state === null ? sql`true` : sql`${stateOn(on)} = ${state}`,
      roleId === null ? sql`true` : sql`o.role_id = ${roleId}::uuid and ${this.seesRole(actor)}`,
      arranged.beyond,
    ];
    const where = conditions.reduce((all, one) => sql`${all} and ${one}`);
    return access.sql<OpeningRow>`
      ${this.rows(actor, on, where, arranged)} order by ${arranged.order} limit ${listing.limit}::int`;
  }

  /** One opening as it is today, whether or not the actor may see it. */
  async find(access: TenantAccess, actor: Actor, openingId: string): Promise<OpeningRow | null> {
    const rows = await access.sql<OpeningRow>`${this.rows(actor, actor.today, sql`o.id = ${openingId}::uuid`)}`;
    return rows[0] ?? null;
  }

  async lock(tx: TenantTransaction, openingId: string): Promise<void> {
    await tx.sql`select id::text as id from role_opening where id = ${openingId}::uuid for update`;
  }

  /** Whether the critical role stands open already. */
  async isOpen(access: TenantAccess, roleId: string): Promise<boolean> {
    const rows = await access.sql<{ found: boolean }>`
      select exists (select 1 from role_opening where role_id = ${roleId}::uuid and state = 'open') as found`;
    return rows[0]?.found ?? false;
  }

  /** Whether somebody works here on a day, and whether they did on the day before. */
  async employedAround(access: TenantAccess, personId: string, day: string): Promise<{ on: boolean; before: boolean }> {
    const rows = await access.sql<{ on: boolean; before: boolean }>`
      select coalesce(bool_or(joined_on <= ${day}::date and (left_on is null or left_on > ${day}::date)), false) as "on",
             coalesce(bool_or(joined_on < ${day}::date and (left_on is null or left_on >= ${day}::date)), false) as before
        from employment where person_id = ${personId}::uuid`;
    return rows[0] ?? { on: false, before: false };
  }

  async insert(tx: TenantTransaction, values: OpeningValues): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into role_opening (organisation_id, role_id, stage_id, unit_id, owner_id, predecessor_id, name, planned,
                                opened_on, note)
      values (${tx.organisationId}::uuid, ${values.roleId}::uuid, ${values.stageId}::uuid, ${values.unitId}::uuid,
              ${values.ownerId}::uuid, ${values.predecessorId}::uuid, ${values.name}, ${values.planned}::bool,
              ${values.openedOn}::date, ${values.note})
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The opening was not written.');
    return id;
  }

  async update(
    tx: TenantTransaction,
    openingId: string,
    values: Pick<OpeningValues, 'name' | 'unitId' | 'ownerId' | 'planned' | 'openedOn' | 'note'>,
  ): Promise<void> {
    await tx.sql`
      update role_opening
         set name = ${values.name}, unit_id = ${values.unitId}::uuid, owner_id = ${values.ownerId}::uuid,
             planned = ${values.planned}::bool, opened_on = ${values.openedOn}::date, note = ${values.note},
             version = version + 1
       where id = ${openingId}::uuid`;
  }

  async end(tx: TenantTransaction, openingId: string, end: OpeningEnd): Promise<void> {
    await tx.sql`
      update role_opening
         set state = ${end.state}, filled_on = ${end.filledOn}::date, filled_by = ${end.filledBy}::uuid,
             filled_from = ${end.filledFrom}, withdrawn_on = ${end.withdrawnOn}::date, note = ${end.note},
             version = version + 1
       where id = ${openingId}::uuid`;
  }

  private seesRole({ isAdmin, personId, today }: Actor): Sql {
    return isAdmin
      ? sql`o.role_id is not null`
      : sql`exists (select 1 from critical_role mine where mine.id = o.role_id
                     and ${this.scope.leadsPlace(personId, { holder: sql`mine.incumbent_id`, owner: sql`mine.owner_id` }, today)})`;
  }

  private rows(actor: Actor, on: string, condition: Sql, { key } = byId(sql`o.id`)): Sql {
    const day = sql`${on}::date`;
    const isAbove = this.scope.isBelow(actor.personId, sql`o.owner_id`, actor.today);
    const notOwn = actor.isAdmin ? sql`` : sql`and o.filled_by is distinct from ${actor.personId}::uuid`;
    return sql`
      select o.id::text as id, o.name, ${namedJson(sql`r`)} as role, ${stageJson(sql`s`)} as stage,
             ${namedJson(sql`u`)} as unit, ${personJson(sql`w`)} as owner, ${personJson(sql`p`)} as predecessor,
             o.planned, ${stateOn(on)} as state, o.state as "currentState", o.opened_on::text as "openedOn",
             case when o.filled_on <= ${day} then o.filled_on::text end as "filledOn",
             case when o.filled_on <= ${day} then ${personJson(sql`f`)} end as "filledBy",
             case when o.filled_on <= ${day} then o.filled_from end as "filledFrom",
             case when o.filled_on <= ${day} and ${this.seesRole(actor)} ${notOwn} then (
               select json_build_object('horizon', x.horizon, 'since', (
                        select min(y.from_on)::text from successor y
                         where y.role_id = o.role_id and y.person_id = o.filled_by))
                 from successor x
                where x.role_id = o.role_id and x.person_id = o.filled_by and x.from_on < o.filled_on
                  and (x.to_on is null or x.to_on >= o.filled_on) limit 1) end as nomination,
             case when o.withdrawn_on <= ${day} then o.withdrawn_on::text end as "withdrawnOn",
             ${daysOpenOn(on)} as "daysOpen", o.note, o.version,
             ${correctionsOf} as corrections,
             coalesce(o.owner_id = ${actor.personId}::uuid, false) as "isOwner",
             coalesce(${isAbove}, false) as "isAboveOwner", coalesce(${this.seesRole(actor)}, false) as "seesRole",
             ${key}::text as "sortKey"
        from role_opening o
        join stage s on s.id = o.stage_id
        join person w on w.id = o.owner_id
        left join critical_role r on r.id = o.role_id
        left join unit u on u.id = o.unit_id
        left join person p on p.id = o.predecessor_id
        left join person f on f.id = o.filled_by
       where ${condition}`;
  }
}

const daysOpenOn = (on: string): Sql => sql`(least(o.filled_on, o.withdrawn_on, ${on}::date) - o.opened_on)`;

/** What openings can be arranged by, as of a day. */
export const openingColumns = (on: string): SortColumns<OpeningSort> => ({
  opened: { key: sql`o.opened_on`, kind: 'day' },
  name: { key: sql`folded(o.name)`, kind: 'text' },
  owner: { key: sql`w.name_key`, kind: 'text' },
  days: { key: daysOpenOn(on), kind: 'number' },
});

const stateOn = (on: string): Sql => sql`case
  when o.filled_on <= ${on}::date then 'filled' when o.withdrawn_on <= ${on}::date then 'withdrawn' else 'open' end`;
