import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listWaitingDecisions } from '@understudy/contracts/programmes-decisions';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { presentEnrolment } from '../enrolments/enrolment.presenter.js';
import { DecisionsRepository } from './decisions.repository.js';

/** What waits for a decision, over all cohorts that somebody runs: nobody has to look into each. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: DecisionsRepository,
  ) {}

  /** One page of it; admins run every cohort, facilitators theirs, and nobody decides about themselves. */
  async list(
    actor: Actor,
    { cursor, limit, sort, direction, ...filter }: QueryOf<typeof listWaitingDecisions>,
  ): Promise<ResponseOf<typeof listWaitingDecisions>> {
    const order = { sort, direction };
    const after = placeIn('text', order, cursor);
    const found = await this.repository.page(this.tenants.read(actor), actor, filter, order, after, limit + 1);
    const { shown: rows, nextCursor } = pageOfRows(found, limit, order, ({ id }) => id);
    const items = rows.map(({ kind, dueOn, ...row }) => ({ ...presentEnrolment(actor, row), kind, dueOn }));
    return { items, nextCursor };
  }
}
