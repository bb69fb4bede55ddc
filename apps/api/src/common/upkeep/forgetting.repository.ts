import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { daysToBringBack } from '../removals/removed-drafts.repository.js';

/** Days for which each kind of record is kept after it has served its purpose. */
export const keptDays = { deliveries: 30, endedJobs: 30, failedJobs: 90, idempotencyKeys: 2 } as const;

/** What may be forgotten. The trail of events itself is not among it. */
export type Forgettable = 'deliveries' | 'jobs' | 'idempotencyKeys' | 'removedDrafts';

/** Deletes what is old, so many rows at most, each time in one short statement; returns how many went. */
@Injectable()
export class ForgettingRepository {
  /** Of one kind, at most `limit` rows. */
  forget(access: TenantAccess, what: Forgettable, limit: number): Promise<number> {
    return this[what](access, limit);
  }

  /** Which listener heard an event matters until everybody has: the relay never goes back behind its position. */
  private async deliveries(access: TenantAccess, limit: number): Promise<number> {
    const rows = await access.sql`
      delete from event_delivery gone
       using (select d.event_id, d.listener
                from event_delivery d
                join domain_event e on e.organisation_id = d.organisation_id and e.id = d.event_id
                join relay_position relay on relay.organisation_id = d.organisation_id and e.position <= relay.position
               where d.organisation_id = ${access.organisationId}::uuid
                 and d.delivered_at < now() - make_interval(days => ${keptDays.deliveries}::int)
               limit ${limit}::int) old
       where gone.organisation_id = ${access.organisationId}::uuid
         and gone.event_id = old.event_id and gone.listener = old.listener
      returning 1`;
    return rows.length;
  }

  private async jobs(access: TenantAccess, limit: number): Promise<number> {
    const rows = await access.sql`
      delete from background_job
       where organisation_id = ${access.organisationId}::uuid
         and id in (select id from background_job
                     where organisation_id = ${access.organisationId}::uuid
                       and status in ('completed', 'cancelled', 'failed')
                       and finished_at < now() - make_interval(days => case when status = 'failed' then ${keptDays.failedJobs}::int
                                                                            else ${keptDays.endedJobs}::int end)
                     limit ${limit}::int)
         and status in ('completed', 'cancelled', 'failed')
      returning 1`;
    return rows.length;
  }

  /** Drafts that nobody can bring back any more. */
  private async removedDrafts(access: TenantAccess, limit: number): Promise<number> {
    const rows = await access.sql`
      delete from removed_draft
       where organisation_id = ${access.organisationId}::uuid
         and id in (select id from removed_draft
                     where organisation_id = ${access.organisationId}::uuid
                       and removed_at <= now() - make_interval(days => ${daysToBringBack}::int) limit ${limit}::int)
      returning 1`;
    return rows.length;
  }

  private async idempotencyKeys(access: TenantAccess, limit: number): Promise<number> {
    const rows = await access.sql`
      delete from idempotency_key gone
       using (select user_id, key from idempotency_key
               where organisation_id = ${access.organisationId}::uuid
                 and created_at < now() - make_interval(days => ${keptDays.idempotencyKeys}::int)
               limit ${limit}::int) old
       where gone.organisation_id = ${access.organisationId}::uuid
         and gone.user_id = old.user_id and gone.key = old.key
      returning 1`;
    return rows.length;
  }
}
