import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Endpoint } from '@understudy/contracts/endpoint';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { IdempotencyInterceptor } from '../idempotency/idempotency.interceptor.js';
import { contractKey } from './endpoint.js';
import { AnswerSerializer } from './shared-answers.js';
import { readUpload } from './upload.js';

/**
 * What stands around every handler, from the outside: reading the file of a contract that takes one (after the guards, so
 * that strangers cannot make the process read megabytes), acting once under a key, stripping the answer to its contract.
 * One interceptor, because the framework wraps each of them in streams of its own, on every request.
 */
@Injectable()
export class HandlerInterceptor implements NestInterceptor {
  private readonly serializer: AnswerSerializer;

  constructor(
    reflector: Reflector,
    private readonly idempotency: IdempotencyInterceptor,
  ) {
    this.serializer = new AnswerSerializer(reflector);
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const contract: Endpoint | undefined = Reflect.getMetadata(contractKey, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (contract?.upload) await readUpload(request);
    const stripped: CallHandler = { handle: () => this.serializer.intercept(context, next) };
    if (request.headers['idempotency-key'] === undefined) return stripped.handle();
    return this.idempotency.intercept(context, stripped);
  }
}
