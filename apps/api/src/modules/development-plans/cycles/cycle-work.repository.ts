import { Injectable } from '@nestjs/common';
import type { participantSorts } from '@understudy/contracts/development-plans-cycles';
import { empty, join, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { arrangementBy, type SortColumns } from '../../../common/http/arranged.repository.js';
import { employed } from './cycle-people.repository.js';
import { waitsFor } from './cycle-signers.repository.js';
import { isDone, participantState, participantStates } from './cycle-states.repository.js';

export type CompletionRow = {
  unitId: string | null;
  unitName: string | null;
  participants: number;
  none: number;
  draft: number;
  completed: number;
};
export type ParticipantRow = {
  personId: string;
  personName: string;
  sortKey: string;
  unitId: string | null;
  unitName: string | null;
  state: 'none' | 'draft' | 'agreed' | 'active' | 'closed';
  planId: string | null;
  remindedAt: string | null;
  leftOn: string | null;
};
/** Whose move it is: people who have not signed, and plans that wait for whoever signs beside their person. */
export type MovesRow = {
  people: string[];
  signatures: { planId: string; personId: string; signerId: string }[];
};
type ParticipantSort = (typeof participantSorts)[number];
export type ParticipantFilter = Arrangement<ParticipantSort> & {
  readonly state?: string | undefined;
  readonly unitId?: string | undefined;
};

/** What participants can be arranged by; their state by how far they are. */
export const participantColumns: SortColumns<ParticipantSort> = {
  person: { key: sql`p.name_key`, kind: 'text' },
  unit: { key: sql`folded(unit_now.name)`, kind: 'text', optional: true },
  state: {
    key: sql`array_position(array['none', 'draft', 'agreed', 'active', 'closed'], progress.state)`,
    kind: 'number',
  },
  reminded: { key: sql`t.reminded_at`, kind: 'instant', optional: true },
};

const unitToday = (today: string) => sql`
  left join lateral (
    select u.id, u.name from unit_membership um join unit u on u.id = um.unit_id
     where um.person_id = t.person_id and um.from_on <= ${today}::date and (um.to_on is null or um.to_on > ${today}::date)
     order by um.from_on desc limit 1) unit_now on true`;

/** What happens to all participants at once, set by set, and how far they are. */
@Injectable()
export class CycleWorkRepository {
  /**
   * Finds whose move it is of those who are not done and still work here, and marks as reminded whose own it is: a plan that
   * its person has signed waits for whoever signs beside them and may read it. Null when that was done today.
   */
  async remind(tx: TenantTransaction, cycleId: string, today: string): Promise<MovesRow | null> {
    const marked = await tx.sql`
      update development_cycle set last_reminded_on = ${today}::date
       where id = ${cycleId}::uuid and status = 'running' and last_reminded_on is distinct from ${today}::date
      returning id`;
    if (marked.length === 0) return null;
    const [moves] = await tx.sql<MovesRow>`
      with open as materialized (
        select t.person_id, progress.plan_id, waits.signer_id
          from development_cycle y
          join development_cycle_participant t on t.cycle_id = y.id and t.left_on is null
          join person p on p.id = t.person_id ${participantState} ${waitsFor(today)}
         where y.id = ${cycleId}::uuid and y.status = 'running' and not ${isDone} and ${employed(today)}
      ), own as (
        update development_cycle_participant t set reminded_at = now() from open
         where t.cycle_id = ${cycleId}::uuid and t.person_id = open.person_id and open.signer_id is null
        returning t.person_id
      )
      select coalesce((select json_agg(person_id order by person_id) from own), '[]') as people,
             coalesce((select json_agg(json_build_object('planId', plan_id, 'personId', person_id, 'signerId', signer_id)
                              order by signer_id, person_id)
                         from open where signer_id is not null), '[]') as signatures`;
    return moves ?? null;
  }

  /** Ends a running cycle and keeps how far everybody was; false when it was not running. */
  async close(tx: TenantTransaction, cycleId: string): Promise<boolean> {
    await tx.sql`
      with states as materialized (
        select t.person_id, progress.state
          from development_cycle y join development_cycle_participant t on t.cycle_id = y.id ${participantState}
         where y.id = ${cycleId}::uuid and y.status = 'running'
      )
      update development_cycle_participant kept set final_state = states.state from states
       where kept.cycle_id = ${cycleId}::uuid and kept.person_id = states.person_id`;
    const rows = await tx.sql<{ id: string }>`
      update development_cycle set status = 'closed', closed_at = now(), version = version + 1
       where id = ${cycleId}::uuid and status = 'running' returning id::text as id`;
    return rows.length === 1;
  }

  /** Running cycles that remind today and have not yet. */
  async dueForReminder(access: TenantAccess, today: string): Promise<string[]> {
    return this.running(
      access,
      sql`last_reminded_on is distinct from ${today}::date and closes_on - ${today}::date = any(remind_days)`,
    );
  }

  /** Running cycles whose window is open on this day. */
  async open(access: TenantAccess, today: string): Promise<string[]> {
    return this.running(access, sql`closes_on >= ${today}::date`);
  }

  /** Running cycles whose window and grace have not ended before this day. */
  async underWay(access: TenantAccess, today: string): Promise<string[]> {
    return this.running(access, sql`closes_on + grace_days >= ${today}::date`);
  }

  /** Running cycles whose window and grace have ended before this day. */
  async ended(access: TenantAccess, today: string): Promise<string[]> {
    return this.running(access, sql`closes_on + grace_days < ${today}::date`);
  }

  /** How far the participants are, by the unit that they are in today. */
  async completion(access: TenantAccess, cycleId: string, today: string): Promise<CompletionRow[]> {
    return access.sql<CompletionRow>`
      select unit_now.id::text as "unitId", unit_now.name as "unitName", count(*)::int as participants,
             count(*) filter (where progress.state = 'none')::int as none,
             count(*) filter (where progress.state = 'draft')::int as draft,
             count(*) filter (where ${isDone})::int as completed
        from development_cycle y
        cross join lateral (${participantStates}) progress
        left join unit_membership um
          on um.person_id = progress.person_id and um.from_on <= ${today}::date
         and (um.to_on is null or um.to_on > ${today}::date)
        left join unit unit_now on unit_now.id = um.unit_id
       where y.id = ${cycleId}::uuid
       group by unit_now.id, unit_now.name
       order by folded(unit_now.name) nulls last, unit_now.id`;
  }

  /** The participants in the order asked for, after a place. */
  async participants(
    access: TenantAccess,
    cycleId: string,
    { state, unitId, sort, direction }: ParticipantFilter,
    today: string,
    after: Place | null,
    limit: number,
  ): Promise<ParticipantRow[]> {
    const facts = sql`${participantState} ${unitToday(today)}`;
    const arranged = arrangementBy(participantColumns[sort], sql`p.id`, direction, after);
    const conditions = [sql`y.id = ${cycleId}::uuid`, arranged.beyond];
    if (state !== undefined) conditions.push(sql`progress.state = ${state} and t.left_on is null`);
    if (unitId !== undefined) conditions.push(sql`unit_now.id = ${unitId}::uuid`);
    // What a participant's state and unit are is worked out for the page alone, unless they decide who is on it.
    const decides = state !== undefined || unitId !== undefined || sort === 'state' || sort === 'unit';
    const source = sql`
      person p join development_cycle_participant t on t.person_id = p.id join development_cycle y on y.id = t.cycle_id`;
    const way = direction === 'ascending' ? empty : sql`desc`;
    return access.sql<ParticipantRow>`
      with chosen as materialized (
        select p.id, ${arranged.key} as sort_key from ${source} ${decides ? facts : empty}
         where ${join(conditions, ' and ')}
         order by ${arranged.order} limit ${limit}::int
      )
      select p.id::text as "personId", coalesce(p.preferred_name, p.name) as "personName",
             chosen.sort_key::text as "sortKey",
             unit_now.id::text as "unitId", unit_now.name as "unitName", progress.state,
             progress.plan_id::text as "planId", t.reminded_at as "remindedAt", t.left_on::text as "leftOn"
        from chosen join (${source}) on p.id = chosen.id ${facts}
       where y.id = ${cycleId}::uuid
       order by chosen.sort_key ${way}, chosen.id ${way}`;
  }

  private async running(access: TenantAccess, condition: Sql): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select id::text as id from development_cycle where status = 'running' and ${condition} order by closes_on, id`;
    return rows.map(({ id }) => id);
  }
}
