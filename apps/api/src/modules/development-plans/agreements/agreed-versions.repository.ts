import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { SignedContent } from '@understudy/domain/development-plans/agreed-version';
import type { GivenSignature } from '@understudy/domain/development-plans/agreement';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { agreedAloneAt } from './signatures.repository.js';

export type GivenSignatureRow = GivenSignature & {
  readonly signerId: string;
  readonly signerName: string;
  /** Where what was signed is kept. */
  readonly versionId: string | null;
};

const instant = sql`'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;

@Injectable()
export class AgreedVersionsRepository {
  /** Keeps what somebody has signed, once for each version. */
  async keep(tx: TenantTransaction, planId: string, contentHash: string, content: SignedContent): Promise<void> {
    await tx.sql`
      insert into signed_plan_content (organisation_id, plan_id, content_hash, content)
      values (${tx.organisationId}::uuid, ${planId}::uuid, ${contentHash}, ${JSON.stringify(content)}::jsonb)
      on conflict (organisation_id, plan_id, content_hash) do nothing`;
  }

  /** Every signature that was ever put under the plan, those that were taken back too. */
  signatures(access: TenantAccess, planId: string): Promise<GivenSignatureRow[]> {
    return access.sql<GivenSignatureRow>`
      select g.role, g.content_hash as "contentHash", g.signer_id::text as "signerId",
             ${nameOf(sql`p`)} as "signerName", to_char(g.signed_at, ${instant}) as "signedAt",
             to_char(g.withdrawn_at, ${instant}) as "withdrawnAt", v.id::text as "versionId",
             to_char(${agreedAloneAt}, ${instant}) as "agreedAt"
        from plan_signature g
        join person p on p.id = g.signer_id
        left join signed_plan_content v on v.plan_id = g.plan_id and v.content_hash = g.content_hash
       where g.plan_id = ${planId}::uuid
       order by g.signed_at, g.id`;
  }

  /** What was signed, as it was kept; null when there is no such version of the plan. */
  async content(access: TenantAccess, planId: string, versionId: string): Promise<SignedContent | null> {
    const rows = await access.sql<{ content: SignedContent }>`
      select content from signed_plan_content where plan_id = ${planId}::uuid and id = ${versionId}::uuid`;
    return rows[0]?.content ?? null;
  }
}
