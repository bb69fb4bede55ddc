import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listSkillEvidence } from '@understudy/contracts/opportunities-evidence';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { evidenceColumns, SkillEvidenceRepository } from './skill-evidence.repository.js';

/** What assignments show of somebody's skills, gathered where skills are looked at. */
@Injectable()
export class SkillEvidenceService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SkillEvidenceRepository,
    private readonly scope: PeopleScope,
    private readonly views: PersonViews,
  ) {}

  /** One page of it; reading somebody else's is remembered for them. @throws ProblemError not-found for an unknown person. */
  async list(
    actor: Actor,
    personId: string,
    { skillKey, ...query }: QueryOf<typeof listSkillEvidence>,
  ): Promise<ResponseOf<typeof listSkillEvidence>> {
    const reading = this.tenants.read(actor);
    if ((await this.scope.relationTo(reading, actor, personId)) === null) throw notFound();
    const listing = listingOf(evidenceColumns, query);
    const found = await this.repository.page(reading, actor, { personId, skillKey }, listing);
    if (found.length > 0) await this.views.record(actor, personId);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    const items = shown.map(({ id, title, authorId, authorName, source, skillKeys, text, writtenOn }) => ({
      source,
      assignment: { id, title },
      skillKeys,
      author: { id: authorId, name: authorName },
      text,
      writtenOn,
    }));
    return { items, nextCursor };
  }
}
