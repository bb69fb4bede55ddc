import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { Settings } from '../config/settings.js';
import { readCookie } from './session-cookie.js';
import { Authenticator, type SignedIn } from './signed-in.js';
import { looksLikeToken } from './token.js';

/** Passport's strategy for our opaque session tokens: the cookie's token, looked up on every request. */
@Injectable()
export class SessionStrategy extends Strategy {
  constructor(authenticator: Authenticator, settings: Settings) {
    super((given, done) => {
      const request = given as unknown as FastifyRequest;
      const token = readCookie(request, 'session', settings.publicUrl);
      if (token === undefined || !looksLikeToken(token)) return done(null, false);
      authenticator.authenticate(token, request.id).then(
        (signedIn: SignedIn | null) => done(null, signedIn ?? false),
        (failure: unknown) => done(failure),
      );
    });
  }
}
