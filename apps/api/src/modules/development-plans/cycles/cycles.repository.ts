import { Injectable } from '@nestjs/common';
import type {
  Cycle,
  CycleAudience,
  CycleNotOpenedReason,
  cycleSorts,
} from '@understudy/contracts/development-plans-cycles';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { arrangementBy, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { isDone, participantStates } from './cycle-states.repository.js';

export type CycleRow = Omit<Cycle, 'leader' | 'abilities' | 'notOpened'> & {
  notOpenedOn: string | null;
  notOpenedBecause: CycleNotOpenedReason | null;
  leaderId: string | null;
  leaderName: string | null;
  sortKey: string;
};
export type CycleValues = {
  readonly name: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly plansStartOn: string;
  readonly plansEndOn: string;
  readonly audience: CycleAudience;
  readonly remindDays: readonly number[];
  readonly graceDays: number;
  readonly opensByItself: boolean;
};
/** A draft as its rows stood when it was removed. */
export type KeptCycle = { readonly cycle: { readonly id: string }; readonly units: readonly object[] };
export type CycleSort = (typeof cycleSorts)[number];

/** What the list of cycles can be arranged by; `completed` is the share of those who take part. */
export const cycleColumns: SortColumns<CycleSort> = {
  closes: { key: sql`y.closes_on`, kind: 'day' },
  opens: { key: sql`y.opens_on`, kind: 'day' },
  name: { key: sql`folded(y.name)`, kind: 'text' },
  completed: { key: sql`coalesce(counted.completed * 10000 / nullif(counted.participants, 0), 0)`, kind: 'number' },
};
const byId = { key: sql`y.id`, order: sql`y.id` };

const unitsOf = (audience: CycleAudience): readonly string[] => (audience.kind === 'units' ? audience.unitIds : []);
const leaderOf = (audience: CycleAudience): string | null => (audience.kind === 'line' ? audience.leaderId : null);

@Injectable()
export class CyclesRepository {
  async find(access: TenantAccess, cycleId: string): Promise<CycleRow | null> {
    const rows = await this.rows(access, sql`y.id = ${cycleId}::uuid`, 1);
    return rows[0] ?? null;
  }

  async exists(access: TenantAccess, cycleId: string): Promise<boolean> {
    const rows = await access.sql<{ id: string }>`
      select id::text as id from development_cycle where id = ${cycleId}::uuid`;
    return rows.length === 1;
  }

  /** Cycles in the order asked for. */
  async page(
    access: TenantAccess,
    { archived, sort, direction }: Arrangement<CycleSort> & { readonly archived: boolean },
    after: Place | null,
    limit: number,
  ): Promise<CycleRow[]> {
    const arranged = arrangementBy(cycleColumns[sort], sql`y.id`, direction, after);
    const condition = sql`(y.status = 'archived') = ${archived}::bool and ${arranged.beyond}`;
    return this.rows(access, condition, limit, arranged);
  }

  /** Holds the cycle until the transaction ends. */
  async lock(tx: TenantTransaction, cycleId: string): Promise<void> {
    await tx.sql`select id::text as id from development_cycle where id = ${cycleId}::uuid for update`;
  }

  async insert(tx: TenantTransaction, values: CycleValues): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into development_cycle (organisation_id, name, opens_on, closes_on, plans_start_on, plans_end_on, audience,
                                     leader_id, remind_days, grace_days, opens_by_itself)
      values (${tx.organisationId}::uuid, ${values.name}, ${values.opensOn}::date, ${values.closesOn}::date,
              ${values.plansStartOn}::date, ${values.plansEndOn}::date, ${values.audience.kind},
              ${leaderOf(values.audience)}::uuid, ${values.remindDays}::int[], ${values.graceDays}::int,
              ${values.opensByItself}::bool)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The cycle was not written.');
    await this.writeUnits(tx, id, unitsOf(values.audience));
    return id;
  }

  /** False when the version is not the current one. */
  async update(tx: TenantTransaction, cycleId: string, version: number, values: CycleValues): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update development_cycle
         set name = ${values.name}, opens_on = ${values.opensOn}::date, closes_on = ${values.closesOn}::date,
             plans_start_on = ${values.plansStartOn}::date, plans_end_on = ${values.plansEndOn}::date,
             audience = ${values.audience.kind}, leader_id = ${leaderOf(values.audience)}::uuid,
             remind_days = ${values.remindDays}::int[], grace_days = ${values.graceDays}::int,
             opens_by_itself = ${values.opensByItself}::bool, not_opened_on = null, not_opened_because = null,
             version = version + 1
       where id = ${cycleId}::uuid and version = ${version}::int returning id::text as id`;
    if (rows.length === 0) return false;
    await tx.sql`delete from development_cycle_unit where cycle_id = ${cycleId}::uuid`;
    await this.writeUnits(tx, cycleId, unitsOf(values.audience));
    return true;
  }

  /** Takes a draft out of the table and keeps its rows to be brought back. */
  async remove(tx: TenantTransaction, cycleId: string): Promise<void> {
    await tx.sql`
      insert into removed_draft (organisation_id, kind, name, leader_id, content)
      select y.organisation_id, 'cycle', y.name, y.leader_id, jsonb_build_object(
               'cycle', to_jsonb(y),
               'units', coalesce((select jsonb_agg(to_jsonb(u)) from development_cycle_unit u where u.cycle_id = y.id), '[]'))
        from development_cycle y where y.id = ${cycleId}::uuid and y.status = 'draft'`;
    await tx.sql`delete from development_cycle where id = ${cycleId}::uuid and status = 'draft'`;
  }

  /** Writes a draft again that begins by nobody but whoever begins it; of its units, those that there still are. */
  async restore(tx: TenantTransaction, { cycle, units }: KeptCycle): Promise<void> {
    await tx.sql`
      select insert_as_kept('development_cycle', ${JSON.stringify(cycle)}::jsonb || jsonb_build_object(
               'opens_by_itself', false, 'not_opened_on', null, 'not_opened_because', null))`;
    await tx.sql`
      select insert_as_kept('development_cycle_unit', u) from jsonb_array_elements(${JSON.stringify(units)}::jsonb) as u
       where exists (select 1 from unit known where known.id = (u ->> 'unit_id')::uuid)`;
  }

  async archive(tx: TenantTransaction, cycleId: string): Promise<void> {
    await tx.sql`
      update development_cycle set status = 'archived', version = version + 1 where id = ${cycleId}::uuid`;
  }

  /** Which of these units and people there are. */
  async known(access: TenantAccess, { unitIds, personIds }: Record<'unitIds' | 'personIds', readonly string[]>) {
    const rows = await access.sql<{ id: string }>`
      select id::text as id from unit where id = any(${unitIds}::uuid[])
      union all select id::text from person where id = any(${personIds}::uuid[])`;
    return new Set(rows.map(({ id }) => id));
  }

  private async writeUnits(tx: TenantTransaction, cycleId: string, unitIds: readonly string[]): Promise<void> {
    await tx.sql`
      insert into development_cycle_unit (organisation_id, cycle_id, unit_id)
      select distinct ${tx.organisationId}::uuid, ${cycleId}::uuid, id from unnest(${unitIds}::uuid[]) as id`;
  }

  private rows(access: TenantAccess, condition: Sql, limit: number, arranged = byId): Promise<CycleRow[]> {
    return access.sql<CycleRow>`
      select y.id::text as id, y.name, y.opens_on::text as "opensOn", y.closes_on::text as "closesOn",
             y.plans_start_on::text as "plansStartOn", y.plans_end_on::text as "plansEndOn", y.audience,
             y.leader_id::text as "leaderId", ${nameOf(sql`l`)} as "leaderName", y.remind_days as "remindDays",
             y.grace_days as "graceDays", (y.closes_on + y.grace_days)::text as "graceUntil",
             y.opens_by_itself as "opensByItself", y.not_opened_on::text as "notOpenedOn",
             y.not_opened_because as "notOpenedBecause", y.status, y.launched_at as "launchedAt", y.closed_at as "closedAt",
             y.last_reminded_on::text as "lastRemindedOn", y.version,
             (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by folded(u.name), u.id), '[]')
                from development_cycle_unit cu join unit u on u.id = cu.unit_id where cu.cycle_id = y.id) as units,
             counted.participants, counted.completed, ${arranged.key}::text as "sortKey"
        from development_cycle y
        left join person l on l.id = y.leader_id
        cross join lateral (
          select count(*)::int as participants, count(*) filter (where ${isDone})::int as completed
            from (${participantStates}) progress) counted
       where ${condition}
       order by ${arranged.order} limit ${limit}::int`;
  }
}
