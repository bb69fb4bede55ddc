import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  getFrameworkVersion,
  getFrameworkVersionChanges,
  listFrameworkVersions,
} from '@understudy/contracts/framework-versions';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { presentFramework } from '../framework/framework.presenter.js';
import { FrameworkRepository } from '../framework/framework.repository.js';
import { mayWithVersion } from './framework-version.policy.js';
import { presentVersion } from './framework-version.presenter.js';
import { FrameworkVersionsRepository, versionColumns } from './framework-versions.repository.js';

/** What the framework said when: every version that was published stays readable. */
@Injectable()
export class FrameworkVersions {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: FrameworkVersionsRepository,
    private readonly framework: FrameworkRepository,
  ) {}

  /** One page of versions, or of those asked for; a draft only for those who may change it. */
  async list(
    actor: Actor,
    query: QueryOf<typeof listFrameworkVersions>,
  ): Promise<ResponseOf<typeof listFrameworkVersions>> {
    const withDrafts = mayWithVersion(actor, 'see', { isDraft: true });
    const reading = this.tenants.read(actor);
    const { search, status } = query;
    const listing = { ...listingOf(versionColumns, query), search, status };
    const found = await this.repository.page(reading, withDrafts, listing);
    const hasDraft = withDrafts && (await this.repository.hasDraft(reading));
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => presentVersion(actor, row)), nextCursor, hasDraft };
  }

  /** One published version, as it was. @throws ProblemError not-found for a draft too: it is read where it is written. */
  async get(actor: Actor, versionId: string): Promise<ResponseOf<typeof getFrameworkVersion>> {
    const reading = this.tenants.read(actor);
    const row = await this.framework.find(reading, versionId);
    if (row === null || row.status === 'draft') throw notFound();
    const version = await this.repository.find(reading, versionId);
    if (version === null) throw notFound();
    return { version: presentVersion(actor, version), framework: presentFramework(row) };
  }

  /** What a published version says, and what held before it. @throws ProblemError not-found for a draft too. */
  async changes(actor: Actor, versionId: string): Promise<ResponseOf<typeof getFrameworkVersionChanges>> {
    const [version, before = null] = await this.repository.withFormer(this.tenants.read(actor), versionId);
    if (version === undefined) throw notFound();
    return { ...version, before };
  }
}
