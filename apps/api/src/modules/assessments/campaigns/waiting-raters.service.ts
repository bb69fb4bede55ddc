import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { RemindersRepository, type WaitingRater } from './reminders.repository.js';

/** Who is still asked in a campaign. For delivering a message to exactly them; to be shown or kept nowhere. */
@Injectable()
export class WaitingRaters {
  constructor(private readonly repository: RemindersRepository) {}

  /** So many raters after the given one, in the order of their ids. */
  of(access: TenantAccess, campaignId: string, after: string | null, limit: number): Promise<WaitingRater[]> {
    return this.repository.waiting(access, campaignId, after, limit);
  }
}
