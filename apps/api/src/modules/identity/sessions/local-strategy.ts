import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { BrowserSession } from './browser-session.js';
import type { OpenedSession } from './session.service.js';
import { SignInService, wrongCredentials } from './sign-in.service.js';

type Middleware = (request: unknown, reply: unknown, next: (failure?: unknown) => void) => void;

/** Passport's strategy for e-mail address and password, over a body that the contract has already checked. */
@Injectable()
export class LocalStrategy {
  private readonly strategy: Strategy;

  constructor(signIns: SignInService, browser: BrowserSession) {
    this.strategy = new Strategy(
      { usernameField: 'email', passwordField: 'password', session: false, passReqToCallback: true },
      (request, email, password, done) => {
        const visitor = browser.visitor(request as unknown as FastifyRequest);
        signIns.signIn(email, password, visitor).then(
          (opened) => done(null, opened),
          (failure: unknown) => done(failure),
        );
      },
    );
  }

  /** Opens a session for this request, or throws the problem that stands in its way. */
  authenticate(request: FastifyRequest): Promise<OpenedSession> {
    return new Promise((resolve, reject) => {
      const settled = (failure: unknown, opened: unknown): void => {
        if (failure) reject(failure);
        else if (opened) resolve(opened as OpenedSession);
        else reject(wrongCredentials());
      };
      // Passport writes each request's callbacks onto the strategy it is given: a shared one would mix requests up.
      const strategy: Strategy = Object.create(this.strategy);
      const middleware: Middleware = passport.authenticate(strategy, { session: false }, settled);
      middleware(request, {}, (failure) => reject(failure ?? wrongCredentials()));
    });
  }
}
