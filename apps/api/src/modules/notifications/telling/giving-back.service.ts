import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { afterQuietHours } from '@understudy/domain/notifications/quiet-hours';
import { quietHoursOf } from '../preferences/quiet-hours-of.js';
import { GivingBackRepository, type Way } from './giving-back.repository.js';

/** What did not arrive is tried again later, never while it is quiet for its reader. */
@Injectable()
export class GivingBack {
  constructor(private readonly repository: GivingBackRepository) {}

  async giveBack(tx: TenantTransaction, way: Way, ids: readonly string[]): Promise<void> {
    const back = await this.repository.giveBack(tx, way, ids);
    const later = back.flatMap((row) => {
      const due = Date.parse(row.dueAt);
      const quietUntil = afterQuietHours(due, row.timeZone, quietHoursOf(row));
      return quietUntil > due ? [{ id: row.id, dueAt: new Date(quietUntil).toISOString() }] : [];
    });
    if (later.length > 0) await this.repository.putOff(tx, way, later);
  }
}
