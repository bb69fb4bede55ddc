import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Endpoint } from '@understudy/contracts/endpoint';
import type { FastifyReply, FastifyRequest } from 'fastify';
import passport from 'passport';
import { notAllowed, notSignedIn } from '../errors/problem-error.js';
import { contractKey } from '../http/endpoint.js';
import { KeyAuthenticator } from './key-authenticator.js';
import { SessionStrategy } from './session-strategy.js';
import type { SignedIn } from './signed-in.js';

type Middleware = (request: unknown, reply: unknown, next: (failure?: unknown) => void) => void;

/**
 * Default deny, for every route there is: no contract, no entry; not public and no session, 401; session without the
 * permission that the contract names, 403. A key of another system opens the few routes whose contract says so, and
 * nothing else: elsewhere it is no session. What this row allows is the policies' question, later.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly strategy: SessionStrategy,
    private readonly keys: KeyAuthenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const contract: Endpoint | undefined = Reflect.getMetadata(contractKey, context.getHandler());
    if (contract === undefined) throw notAllowed();
    if (contract.permission === 'public') return true;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const signedIn =
      contract.acceptsKey && request.headers.authorization !== undefined
        ? await this.keys.authenticate(request.headers.authorization, contract.permission, request)
        : await this.authenticate(request, http.getResponse<FastifyReply>());
    if (signedIn === null) throw notSignedIn();
    request.signedIn = signedIn;
    if (contract.permission === 'session.own') return true;
    if (!signedIn.actor?.permissions.has(contract.permission)) throw notAllowed();
    return true;
  }

  private authenticate(request: FastifyRequest, reply: FastifyReply): Promise<SignedIn | null> {
    return new Promise((resolve, reject) => {
      const settled = (failure: unknown, signedIn: unknown): void => {
        if (failure) reject(failure);
        else resolve(signedIn ? (signedIn as SignedIn) : null);
      };
      // Passport writes each request's callbacks onto the strategy it is given: a shared one would mix requests up.
      const strategy: SessionStrategy = Object.create(this.strategy);
      const middleware: Middleware = passport.authenticate(strategy, { session: false }, settled);
      middleware(request, reply, (failure) => reject(failure ?? new Error('The strategy passed the request on.')));
    });
  }
}
