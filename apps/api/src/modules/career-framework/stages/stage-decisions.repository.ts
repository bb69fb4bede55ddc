import { Injectable } from '@nestjs/common';
import type { StageAssignment, stageAssignmentSorts } from '@understudy/contracts/career-framework';
import { sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { RecordedSpell } from '@understudy/domain/calendar/spell-change';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { filledFromOf, readinessBefore, readinessOf } from '../../people/person/stage-entry.repository.js';

/** The value of a decision that a person is at no stage. */
export const noStage = 'none';

export type StageDecision = {
  readonly value: string;
  readonly from: string;
  readonly to: string | null;
  readonly reason: Exclude<StageAssignment['reason'], 'migration'>;
  readonly decidedBy: string | null;
};
export type AssignmentRow = Omit<StageAssignment, 'stage' | 'decidedBy'> & {
  deciderId: string | null;
  deciderName: string | null;
  stageId: string;
  stageKey: string;
  stageName: string;
  stageOrdinal: number;
};
type AssignmentsAsked = Listing<StageSort> & { readonly reason: AssignmentRow['reason'] | undefined };

const tables = [sql`stage_assignment`, sql`stage_exemption`];

type StageSort = (typeof stageAssignmentSorts)[number];
/** What the stages of a person can be arranged by. */
export const stageColumns: SortColumns<StageSort> = {
  from: { key: sql`a.from_on`, kind: 'day' },
  stage: { key: sql`s.ordinal`, kind: 'number' },
};

@Injectable()
export class StageDecisionsRepository {
  /** One page of the stages that the person has been at. */
  async assignments(
    access: TenantAccess,
    personId: string,
    { reason, ...asked }: AssignmentsAsked,
  ): Promise<(AssignmentRow & { sortKey: string })[]> {
    const { key, beyond, order } = arrangementOf(stageColumns, sql`a.id`, asked);
    const wanted = reason === undefined ? sql`true` : sql`a.reason = ${reason}`;
    return access.sql<AssignmentRow & { sortKey: string }>`
      select a.id::text as id, a.from_on::text as "from", a.to_on::text as "to", a.reason, a.source,
             a.start_known as "startKnown", d.id::text as "deciderId", ${nameOf(sql`d`)} as "deciderName",
             ${readinessOf(sql`a`, sql`s`)} as readiness, ${filledFromOf(sql`a`)} as "filledFrom",
             s.id::text as "stageId", s.key as "stageKey", s.name as "stageName", s.ordinal as "stageOrdinal",
             ${key}::text as "sortKey"
        from stage_assignment a join stage s on s.id = a.stage_id left join person d on d.id = a.decided_by
       where a.person_id = ${personId}::uuid and ${wanted} and ${beyond}
       order by ${order} limit ${asked.limit}::int`;
  }

  /** What people decided about the person: stages, and days without one. */
  async decisions(access: TenantAccess, personId: string): Promise<RecordedSpell<string>[]> {
    return access.sql<RecordedSpell<string>>`
      select id::text as id, from_on::text as "from", to_on::text as "to", stage_id::text as value, true as "startKnown"
        from stage_assignment where person_id = ${personId}::uuid and source = 'manual'
      union all
      select id::text, from_on::text, to_on::text, ${noStage}, true
        from stage_exemption where person_id = ${personId}::uuid
       order by 2`;
  }

  /** Makes room for decisions; the derivation writes again what still follows from titles. */
  async removeDerived(tx: TenantTransaction, personId: string): Promise<void> {
    await tx.sql`delete from stage_assignment where person_id = ${personId}::uuid and source = 'mapping'`;
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    for (const table of tables) await tx.sql`delete from ${table} where id = ${id}::uuid`;
  }

  async move(tx: TenantTransaction, id: string, from: string, to: string | null): Promise<void> {
    for (const table of tables) {
      await tx.sql`update ${table} set from_on = ${from}::date, to_on = ${to}::date where id = ${id}::uuid`;
    }
  }

  async insert(tx: TenantTransaction, personId: string, decision: StageDecision): Promise<void> {
    const { value, from, to, reason, decidedBy } = decision;
    if (value === noStage) {
      await tx.sql`
        insert into stage_exemption (organisation_id, person_id, from_on, to_on, decided_by)
        values (${tx.organisationId}::uuid, ${personId}::uuid, ${from}::date, ${to}::date, ${decidedBy}::uuid)`;
      return;
    }
    await tx.sql`
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, to_on, reason, decided_by,
                                    readiness, source)
      select ${tx.organisationId}::uuid, ${personId}::uuid, s.id, ${from}::date, ${to}::date, ${reason}, ${decidedBy}::uuid,
             ${readinessBefore(sql`${personId}::uuid`, sql`s.ordinal`, sql`${from}::date`)}, 'manual'
        from stage s where s.id = ${value}::uuid`;
  }
}
