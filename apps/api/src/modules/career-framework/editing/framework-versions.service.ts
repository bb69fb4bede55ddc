import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { getFrameworkVersion, listFrameworkVersions } from '@understudy/contracts/framework-versions';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { readPageCursor, writePageCursor } from '../../../common/http/page-cursor.js';
import { presentFramework } from '../framework/framework.presenter.js';
import { FrameworkRepository } from '../framework/framework.repository.js';
import { mayWithVersion } from './framework-version.policy.js';
import { presentVersion } from './framework-version.presenter.js';
import { FrameworkVersionsRepository } from './framework-versions.repository.js';

const position = z.tuple([z.number().int()]);

/** What the framework said when: every version that was published stays readable. */
@Injectable()
export class FrameworkVersions {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: FrameworkVersionsRepository,
    private readonly framework: FrameworkRepository,
  ) {}

  /** The versions, the newest first; a draft only for those who may change it. */
  async list(
    actor: Actor,
    { cursor, limit }: QueryOf<typeof listFrameworkVersions>,
  ): Promise<ResponseOf<typeof listFrameworkVersions>> {
    const [below] = readPageCursor(position, cursor) ?? [null];
    const withDrafts = mayWithVersion(actor, 'see', { isDraft: true });
    const rows = await this.repository.page(this.tenants.read(actor), withDrafts, below, limit + 1);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map((row) => presentVersion(actor, row)),
      nextCursor: rows.length > limit && last !== undefined ? writePageCursor([last.number]) : null,
    };
  }

  /** One published version, as it was. @throws ProblemError not-found for a draft too: it is read where it is written. */
  async get(actor: Actor, versionId: string): Promise<ResponseOf<typeof getFrameworkVersion>> {
    const reading = this.tenants.read(actor);
    const row = await this.framework.find(reading, versionId);
    if (row === null || row.status === 'draft') throw notFound();
    const [version] = await this.repository.page(reading, false, row.version + 1, 1);
    if (version === undefined) throw notFound();
    return { version: presentVersion(actor, version), framework: presentFramework(row) };
  }
}
