import type { Home } from '@understudy/contracts/identity';
import type { Actor } from './actor.js';

/** A valid session and what it stands for on this request. */
export type SignedIn = {
  readonly sessionId: string;
  readonly userId: string;
  /** Null for somebody who belongs to no organisation (any more). */
  readonly actor: Actor | null;
  /** The homes this person has, the most useful first. */
  readonly homes: readonly Home[];
  readonly lastVisitAt: string | null;
};

/** Turns a session token into whoever it stands for, from the facts of this moment; null when it stands for nobody. */
export abstract class Authenticator {
  /**
   * @param use 'request' counts as activity, which keeps the session from ending for want of it; 'watch' only looks, for
   * connections that stay open by themselves.
   */
  abstract authenticate(token: string, requestId: string, use?: 'request' | 'watch'): Promise<SignedIn | null>;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard on every route that is not public. */
    signedIn?: SignedIn;
  }
}
