import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';

@Injectable()
export class AgreementsRepository {
  /** Puts a signature under the content of this hash, in the place of that of whoever stood in this role before. */
  async sign(
    tx: TenantTransaction,
    planId: string,
    signerId: string,
    role: 'person' | 'manager',
    contentHash: string,
  ): Promise<void> {
    await tx.sql`
      update plan_signature set withdrawn_at = clock_timestamp()
       where plan_id = ${planId}::uuid and role = ${role} and content_hash = ${contentHash}
         and signer_id <> ${signerId}::uuid and withdrawn_at is null`;
    await tx.sql`
      insert into plan_signature (organisation_id, plan_id, signer_id, role, content_hash)
      values (${tx.organisationId}::uuid, ${planId}::uuid, ${signerId}::uuid, ${role}, ${contentHash})`;
  }

  /** Takes the signer's signature under this content back. */
  async withdraw(tx: TenantTransaction, planId: string, signerId: string, contentHash: string): Promise<void> {
    await tx.sql`
      update plan_signature set withdrawn_at = clock_timestamp()
       where plan_id = ${planId}::uuid and signer_id = ${signerId}::uuid and content_hash = ${contentHash}
         and withdrawn_at is null`;
  }

  /** Writes where the agreement leads. */
  async settle(tx: TenantTransaction, planId: string, status: string, agreedOn: string | null): Promise<void> {
    await tx.sql`
      update development_plan set status = ${status}, agreed_on = ${agreedOn}::date, changed_at = now()
       where id = ${planId}::uuid`;
  }
}
