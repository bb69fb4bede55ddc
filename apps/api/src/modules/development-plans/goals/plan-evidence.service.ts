import { Injectable } from '@nestjs/common';
import type { listPlanEvidence } from '@understudy/contracts/development-plans-evidence';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { evidenceColumns, PlanEvidenceRepository } from './plan-evidence.repository.js';

/** What somebody's plans show of their skills: what is done, with the words for it. */
@Injectable()
export class PlanEvidenceService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: PlanEvidenceRepository,
    private readonly scope: PeopleScope,
    private readonly views: PersonViews,
  ) {}

  /** One page of it; reading somebody else's is remembered for them. @throws ProblemError not-found for an unknown person. */
  async list(
    actor: Actor,
    personId: string,
    { skillKey, ...query }: QueryOf<typeof listPlanEvidence>,
  ): Promise<ResponseOf<typeof listPlanEvidence>> {
    const reading = this.tenants.read(actor);
    if ((await this.scope.relationTo(reading, actor, personId)) === null) throw notFound();
    const listing = listingOf(evidenceColumns, query);
    const found = await this.repository.page(reading, actor, { personId, skillKey }, listing);
    if (found.length > 0) await this.views.record(actor, personId);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map(({ sortKey: _sortKey, ...row }) => row), nextCursor };
  }
}
