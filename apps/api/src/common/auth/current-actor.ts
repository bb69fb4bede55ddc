import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { notAllowed, notSignedIn } from '../errors/problem-error.js';
import type { Actor } from './actor.js';
import type { SignedIn } from './signed-in.js';

const signedInOf = (context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (signedIn === undefined) throw notSignedIn();
  return signedIn;
};

/** The actor of this request; refuses (403) somebody who belongs to no organisation. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = signedInOf(context);
  if (actor === null) throw notAllowed('You do not belong to an organisation yet.');
  return actor;
});

/** The session of this request, also of somebody who belongs to no organisation. */
export const CurrentSession = createParamDecorator((_data: unknown, context: ExecutionContext) => signedInOf(context));
