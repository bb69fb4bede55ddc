import { Injectable } from '@nestjs/common';
import type { listOwnCalibrations } from '@understudy/contracts/calibration-meeting';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { readPageCursor, writePageCursor } from '../../../common/http/page-cursor.js';
import { OwnCalibrationsRepository } from './own-calibrations.repository.js';

const position = z.tuple([z.iso.date(), z.uuid()]);

/** Where locked sessions left the actor: never while one is open, and only where the organisation lets people see it. */
@Injectable()
export class OwnCalibrationsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: OwnCalibrationsRepository,
  ) {}

  async list(
    actor: Actor,
    query: QueryOf<typeof listOwnCalibrations>,
  ): Promise<ResponseOf<typeof listOwnCalibrations>> {
    const after = readPageCursor(position, query.cursor);
    const found = await this.repository.page(this.tenants.read(actor), actor, after, query.limit + 1);
    const items = found.slice(0, query.limit);
    const last = found.length > query.limit ? items.at(-1) : undefined;
    return { items, nextCursor: last === undefined ? null : writePageCursor([last.lockedOn, last.id]) };
  }
}
