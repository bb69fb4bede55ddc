import type { Permission } from '@understudy/contracts/permissions';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from './signed-in.js';

/** Turns the key of another system into whoever it acts for, from the facts of this moment; null when it is none. */
export abstract class KeyAuthenticator {
  /**
   * @param authorization The header, as it came.
   * @param permission The one thing the key is used for; the actor may do nothing else.
   * @throws ProblemError too-many-requests when the address guesses or the key asks too often.
   */
  abstract authenticate(
    authorization: string,
    permission: Permission,
    request: Pick<FastifyRequest, 'id' | 'ip'>,
  ): Promise<SignedIn | null>;
}
