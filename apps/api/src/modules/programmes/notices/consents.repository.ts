import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** Whether the person of enrolment e agrees that it counts in comparisons: their last answer; null where nobody asked. */
export const consentOf = (): Sql => sql`(
  select k.agreed from analytics_consent k where k.enrolment_id = e.id order by k.number desc limit 1)`;

/** What people answered when they were asked whether their application counts in comparisons; answers are only added. */
@Injectable()
export class ConsentsRepository {
  async answer(tx: TenantTransaction, enrolmentId: string, agreed: boolean): Promise<void> {
    await tx.sql`
      insert into analytics_consent (organisation_id, enrolment_id, number, agreed)
      select ${tx.organisationId}::uuid, ${enrolmentId}::uuid, coalesce(max(k.number), 0) + 1, ${agreed}::bool
        from analytics_consent k where k.enrolment_id = ${enrolmentId}::uuid
      having (array_agg(k.agreed order by k.number desc))[1] is distinct from ${agreed}::bool`;
  }
}
