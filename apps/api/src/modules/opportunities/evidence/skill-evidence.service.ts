import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listSkillEvidence } from '@understudy/contracts/opportunities-evidence';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { pageOfSorted, readSorted } from '../../../common/http/sorted-page.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { SkillEvidenceRepository } from './skill-evidence.repository.js';

const newestFirst = { sort: 'date', direction: 'descending' } as const;

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
    { cursor, limit, skillKey }: QueryOf<typeof listSkillEvidence>,
  ): Promise<ResponseOf<typeof listSkillEvidence>> {
    const reading = this.tenants.read(actor);
    if ((await this.scope.relationTo(reading, actor, personId)) === null) throw notFound();
    const after = readSorted(newestFirst, cursor);
    const found = await this.repository.page(reading, actor, { personId, skillKey }, newestFirst, after, limit + 1);
    if (found.length > 0) await this.views.record(actor, personId);
    const { rows, nextCursor } = pageOfSorted(newestFirst, found, limit);
    const items = rows.map(({ id, title, authorId, authorName, source, skillKeys, text, writtenOn }) => ({
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
