import { Injectable } from '@nestjs/common';
import type { listMyDates } from '@understudy/contracts/calendar';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { CalendarEntriesRepository } from './calendar-entries.repository.js';
import { kindsFor } from './calendar-kinds.js';

/** What the actor is on; nobody sees anybody else's. */
@Injectable()
export class MyDatesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CalendarEntriesRepository,
  ) {}

  /** The soonest first; nothing for whoever is not in the directory. */
  async list(actor: Actor, limit: number): Promise<ResponseOf<typeof listMyDates>> {
    if (actor.personId === null) return { items: [] };
    const kinds = kindsFor(actor.standings.includes('mentor'));
    return { items: await this.repository.next(this.tenants.read(actor), actor.personId, kinds, limit) };
  }
}
