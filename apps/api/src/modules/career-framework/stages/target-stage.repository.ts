import { Injectable } from '@nestjs/common';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { RecordedSpell, SpellPlan } from '@understudy/domain/calendar/spell-change';

/** A target as one value: '<stage id> <horizon>'. */
export const targetValue = (stageId: string, horizon: string): string => `${stageId} ${horizon}`;

const partsOf = (value: string): { stageId: string; horizon: string } => {
  const [stageId = '', horizon = ''] = value.split(' ');
  return { stageId, horizon };
};

@Injectable()
export class TargetStageRepository {
  async spells(access: TenantAccess, personId: string): Promise<RecordedSpell<string>[]> {
    return access.sql<RecordedSpell<string>>`
      select id::text as id, from_on::text as "from", to_on::text as "to", stage_id::text || ' ' || horizon as value,
             true as "startKnown"
        from target_stage where person_id = ${personId}::uuid order by from_on`;
  }

  async write(
    tx: TenantTransaction,
    personId: string,
    plan: SpellPlan<string>,
    decidedBy: string | null,
  ): Promise<void> {
    for (const { id } of plan.remove) await tx.sql`delete from target_stage where id = ${id}::uuid`;
    for (const { id, from, to, value } of plan.set) {
      const { stageId, horizon } = partsOf(value);
      await tx.sql`
        update target_stage set from_on = ${from}::date, to_on = ${to}::date, stage_id = ${stageId}::uuid,
               horizon = ${horizon}
         where id = ${id}::uuid`;
    }
    for (const { from, to, value } of plan.add) {
      const { stageId, horizon } = partsOf(value);
      await tx.sql`
        insert into target_stage (organisation_id, person_id, stage_id, horizon, from_on, to_on, decided_by)
        values (${tx.organisationId}::uuid, ${personId}::uuid, ${stageId}::uuid, ${horizon}, ${from}::date, ${to}::date,
                ${decidedBy}::uuid)`;
    }
  }
}
