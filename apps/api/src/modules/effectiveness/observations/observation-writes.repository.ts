import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { PlannedObservation } from '@understudy/domain/effectiveness/plan-observations';

export type Origin = {
  readonly source: 'reported' | 'imported' | 'intake';
  readonly reportedBy: string | null;
  readonly importId: string | null;
};
export type Written = { id: string; leaderId: string };

@Injectable()
export class ObservationWritesRepository {
  /** Lets nobody else of the organisation write observations until the transaction ends. */
  async lock(tx: TenantTransaction): Promise<void> {
    await tx.sql`select pg_advisory_xact_lock(hashtext('effectiveness'), hashtext(${tx.organisationId}))::text as held`;
  }

  /** Writes observations; what they correct counts no more. */
  async write(tx: TenantTransaction, planned: readonly PlannedObservation[], origin: Origin): Promise<Written[]> {
    const corrected = planned.flatMap(({ correctsId }) => correctsId ?? []);
    await tx.sql`update effectiveness_observation set state = 'corrected' where id = any(${corrected}::uuid[])`;
    return tx.sql<Written>`
      insert into effectiveness_observation (organisation_id, leader_id, metric_id, edition, from_on, to_on, value, numerator,
                                             denominator, n, spread, source, note, corrects_id, import_id, outside_key,
                                             reported_by, threshold)
      select ${tx.organisationId}::uuid, d."leaderId", d."metricId", d.edition, d."from", d."to", d.value, d.numerator,
             d.denominator, d.n, d.spread, ${origin.source}, d.note, d."correctsId", ${origin.importId}::uuid, d.key,
             ${origin.reportedBy}::uuid, (select privacy_threshold from organisation)
        from jsonb_to_recordset(${JSON.stringify(planned)}::jsonb)
          as d ("leaderId" uuid, "metricId" uuid, edition int, "from" date, "to" date, value float8, numerator float8,
                denominator float8, n int, spread float8, note text, "correctsId" uuid, key text)
      returning id::text as id, leader_id::text as "leaderId"`;
  }

  /** Withdraws an observation; false when it does not stand any more. */
  async withdraw(tx: TenantTransaction, id: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update effectiveness_observation set state = 'withdrawn' where id = ${id}::uuid and state = 'standing'
      returning id::text as id`;
    return rows.length === 1;
  }
}
