import { Injectable } from '@nestjs/common';
import type { Permission } from '@understudy/contracts/permissions';
import type { FastifyRequest } from 'fastify';
import { KeyAuthenticator } from '../../../common/auth/key-authenticator.js';
import type { SignedIn } from '../../../common/auth/signed-in.js';
import { hashOfToken } from '../../../common/auth/token.js';
import { type Limit, Throttle } from '../throttle/throttle.service.js';
import { ApiKeyRepository, type KeyHolder } from './api-key.repository.js';

/** Within a quarter of an hour: wrong keys from one address, and calls with one key. */
const mostMisses = 60;
const mostCalls = 900;
const form = /^Bearer (usk_[A-Za-z0-9_-]{43})$/;

/** A key acts for whoever made it, as long as they are an admin, and only within the permission it is used for. */
@Injectable()
export class ApiKeyAuthenticator extends KeyAuthenticator {
  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly throttle: Throttle,
  ) {
    super();
  }

  override async authenticate(
    authorization: string,
    permission: Permission,
    { id, ip }: Pick<FastifyRequest, 'id' | 'ip'>,
  ): Promise<SignedIn | null> {
    const misses: readonly Limit[] = [{ kind: 'api-key-miss', subject: ip, most: mostMisses }];
    await this.throttle.take(misses);
    const secret = form.exec(authorization)?.[1];
    const holder = secret === undefined ? undefined : await this.keys.use(hashOfToken(secret));
    if (holder === undefined) return null;
    await this.throttle.takeBack(misses);
    await this.throttle.take([{ kind: 'api-key', subject: holder.keyId, most: mostCalls }]);
    return signedInAs(holder, permission, id);
  }
}

const signedInAs = (
  { keyId, organisationId, userId, personId, timeZone, today }: KeyHolder,
  permission: Permission,
  requestId: string,
): SignedIn => ({
  sessionId: keyId,
  userId,
  actor: {
    organisationId,
    userId,
    personId,
    isAdmin: true,
    standings: ['admin'],
    permissions: new Set([permission]),
    timeZone,
    today,
    requestId,
  },
  homes: [],
  lastVisitAt: null,
});
