import { Injectable } from '@nestjs/common';
import type { listAuditEntries } from '@understudy/contracts/audit';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import type { Actor } from '../../common/auth/actor.js';
import { UserNames } from '../../common/auth/user-names.repository.js';
import { notAllowed } from '../../common/errors/problem-error.js';
import type { InputOf } from '../../common/http/input.js';
import { readPageCursor, writePageCursor } from '../../common/http/page-cursor.js';
import { may } from './audit.policy.js';
import { presentEntry } from './audit.presenter.js';
import { AuditRepository } from './audit.repository.js';

/** The last entry shown. Its number stays inside: gaps between numbers would tell of events that the trail leaves out. */
const position = z.tuple([z.uuid()]);

/** Who did what to which record when. */
@Injectable()
export class AuditService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: AuditRepository,
    private readonly names: UserNames,
  ) {}

  /** One page of the trail, newest first unless asked otherwise. */
  async list(actor: Actor, { query }: InputOf<typeof listAuditEntries>): Promise<ResponseOf<typeof listAuditEntries>> {
    if (!may(actor, 'read')) throw notAllowed();
    const rows = await this.repository.list(this.tenants.read(actor), {
      readerId: actor.personId,
      name: query.name ?? null,
      subjectId: query.subjectId ?? null,
      direction: query.direction,
      after: readPageCursor(position, query.cursor)?.[0] ?? null,
      limit: query.limit + 1,
    });
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    const names = await this.names.of(
      actor.organisationId,
      shown.map((row) => row.actorUserId),
    );
    return {
      items: shown.map((row) => presentEntry(row, names)),
      nextCursor: last ? writePageCursor([last.id]) : null,
    };
  }
}
