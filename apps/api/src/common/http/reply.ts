import { createParamDecorator, type ExecutionContext, Res } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The reply itself, for handlers that answer with a file or a stream; they send it on their own. */
export const Reply = (): ParameterDecorator => Res();

/** The request itself, for handlers that need more than their input, such as the address it came from. */
export const Request = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  context.switchToHttp().getRequest<FastifyRequest>(),
);

/** The reply, for handlers that set a cookie or a header and still return their answer. */
export const ReplyBeside = (): ParameterDecorator => Res({ passthrough: true });
