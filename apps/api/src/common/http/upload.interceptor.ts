import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Endpoint } from '@understudy/contracts/endpoint';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { contractKey } from './endpoint.js';
import { readUpload } from './upload.js';

/** Reads the file of contracts that take one, after the guards: strangers cannot make the process read megabytes. */
@Injectable()
export class UploadInterceptor implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const contract: Endpoint | undefined = Reflect.getMetadata(contractKey, context.getHandler());
    if (contract?.upload) await readUpload(context.switchToHttp().getRequest<FastifyRequest>());
    return next.handle();
  }
}
