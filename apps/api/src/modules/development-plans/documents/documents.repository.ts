import { Injectable } from '@nestjs/common';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

export type DocumentRow = {
  id: string;
  planId: string;
  requestedBy: string;
  locale: 'en-GB' | 'de';
  jobId: string;
  isReady: boolean;
  hasFailed: boolean;
  createdAt: string;
  expiresAt: string;
};

@Injectable()
export class DocumentsRepository {
  /** A document that has not expired; null when there is none. */
  async find(access: TenantAccess, documentId: string): Promise<DocumentRow | null> {
    const rows = await access.sql<DocumentRow>`
      select f.id::text as id, f.plan_id::text as "planId", f.requested_by::text as "requestedBy", f.locale,
             f.job_id::text as "jobId", f.content is not null as "isReady",
             coalesce(j.status in ('failed', 'cancelled'), false) as "hasFailed", f.created_at as "createdAt",
             f.expires_at as "expiresAt"
        from plan_document f left join background_job j on j.id = f.job_id
       where f.id = ${documentId}::uuid and f.expires_at > now()`;
    return rows[0] ?? null;
  }

  async content(access: TenantAccess, documentId: string): Promise<Buffer | null> {
    const rows = await access.sql<{ content: Buffer | null }>`
      select content from plan_document where id = ${documentId}::uuid and expires_at > now()`;
    return rows[0]?.content ?? null;
  }

  async insert(tx: TenantTransaction, planId: string, requestedBy: string, locale: string): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into plan_document (organisation_id, plan_id, requested_by, locale)
      values (${tx.organisationId}::uuid, ${planId}::uuid, ${requestedBy}::uuid, ${locale})
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The document was not written.');
    return id;
  }

  async setJob(tx: TenantTransaction, documentId: string, jobId: string): Promise<void> {
    await tx.sql`update plan_document set job_id = ${jobId}::uuid where id = ${documentId}::uuid`;
  }

  async setContent(tx: TenantTransaction, documentId: string, content: Buffer): Promise<void> {
    await tx.sql`update plan_document set content = ${content}::bytea where id = ${documentId}::uuid`;
  }

  /** Removes what has expired; returns how many that were. */
  async clear(tx: TenantTransaction): Promise<number> {
    const rows = await tx.sql<{ id: string }>`
      delete from plan_document where expires_at <= now() returning id::text as id`;
    return rows.length;
  }

  /** The name of the organisation. */
  async organisationName(access: TenantAccess): Promise<string> {
    const rows = await access.sql<{ name: string }>`
      select name from organisation where organisation_id = ${access.organisationId}::uuid`;
    return rows[0]?.name ?? '';
  }
}
