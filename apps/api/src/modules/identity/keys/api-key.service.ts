import { Injectable } from '@nestjs/common';
import type { ApiKey, listApiKeys, makeApiKey } from '@understudy/contracts/api-keys';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { addCalendarMonths } from '@understudy/domain/calendar/day';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { hashOfToken, newToken } from '../../../common/auth/token.js';
import { UserNames } from '../../../common/auth/user-names.repository.js';
import { invalidInput, notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { preciseInstant, readPageCursor, writePageCursor } from '../../../common/http/page-cursor.js';
import { ApiKeyRepository, type ApiKeyRow } from './api-key.repository.js';

const position = z.tuple([preciseInstant, z.uuid()]);
const mostKeys = 50;

/** Keys with which other systems send figures: shown once, kept as a hash, revoked at will. */
@Injectable()
export class ApiKeyService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ApiKeyRepository,
    private readonly names: UserNames,
  ) {}

  async list(actor: Actor, { cursor, limit }: QueryOf<typeof listApiKeys>): Promise<ResponseOf<typeof listApiKeys>> {
    const after = readPageCursor(position, cursor);
    const found = await this.repository.page(this.tenants.read(actor), after, limit + 1);
    const rows = found.slice(0, limit);
    const names = await this.names.of(
      actor.organisationId,
      rows.map(({ makerId }) => makerId),
    );
    const last = found.length > limit ? rows.at(-1) : undefined;
    return {
      items: rows.map((row) => presentKey(row, names)),
      nextCursor: last === undefined ? null : writePageCursor([last.position, last.id]),
    };
  }

  /** A new key, told this once. */
  async make(actor: Actor, { name, lastDay }: BodyOf<typeof makeApiKey>): Promise<ResponseOf<typeof makeApiKey>> {
    const { userId } = actor;
    if (userId === null) throw notAllowed();
    requireNear(lastDay, actor.today);
    const secret = `usk_${newToken()}`;
    const draft = { name, lastDay, begins: secret.slice(0, 10), hash: hashOfToken(secret), madeBy: userId };
    const apiKey = await this.tenants.run(actor, async (tx) => {
      if ((await this.repository.countStanding(tx)) >= mostKeys) {
        throw new ProblemError(
          'conflict',
          'There are 50 keys that are not revoked. Revoke one that nobody needs first.',
        );
      }
      const id = await this.repository.make(tx, draft);
      await this.tell(tx, actor, id, 'made');
      return this.required(tx, id);
    });
    return { apiKey, secret };
  }

  /** @throws ProblemError not-found, or conflict when it was revoked before. */
  async revoke(actor: Actor, id: string): Promise<ApiKey> {
    return this.tenants.run(actor, async (tx) => {
      await this.required(tx, id);
      if (!(await this.repository.revoke(tx, id))) throw new ProblemError('conflict', 'This key is revoked already.');
      await this.tell(tx, actor, id, 'revoked');
      return this.required(tx, id);
    });
  }

  private async required(tx: TenantTransaction, id: string): Promise<ApiKey> {
    const row = await this.repository.find(tx, id);
    if (row === null) throw notFound();
    return presentKey(row, await this.names.of(tx.organisationId, [row.makerId]));
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, change: 'made' | 'revoked'): Promise<void> {
    return emit(tx, actor, 'api-key.changed', { kind: 'api-key', id }, { change });
  }
}

const presentKey = (
  { position: _position, makerId, ...row }: ApiKeyRow,
  names: ReadonlyMap<string, string>,
): ApiKey => ({
  ...row,
  madeBy: names.get(makerId) ?? '',
  abilities: row.revokedAt === null ? ['revoke'] : [],
});

const requireNear = (lastDay: string, today: string): void => {
  if (lastDay < today) throw invalidInput([{ field: 'lastDay', message: 'Choose today or a later day.' }]);
  if (lastDay > addCalendarMonths(today, 24))
    throw invalidInput([{ field: 'lastDay', message: 'Choose a day within the next two years.' }]);
};
