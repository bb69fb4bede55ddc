import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { listLearnedBefore } from '@understudy/contracts/programmes-learned';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { LearnedRepository } from './learned.repository.js';

/** What there is to learn from, going by what many here have learned from before. */
@Injectable()
export class LearnedService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: LearnedRepository,
  ) {}

  /** Nothing that fewer than the organisation's threshold have noted: a title may be a person's own words. */
  async list(actor: Actor): Promise<ResponseOf<typeof listLearnedBefore>> {
    return { items: await this.repository.list(this.tenants.read(actor), actor.personId) };
  }
}
