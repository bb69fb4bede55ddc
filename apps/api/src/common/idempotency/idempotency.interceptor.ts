import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Endpoint } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mergeMap, type Observable, of } from 'rxjs';
import type { Actor } from '../auth/actor.js';
import { invalidInput } from '../errors/problem-error.js';
import { contractKey } from '../http/endpoint.js';
import { type EffectRecord, withEffectRecord } from './effect-record.js';
import { IdempotencyRepository } from './idempotency.repository.js';
import { isSameRequest, keyReused } from './replaying-tenant-database.js';
import { digestUnder } from './sealed.js';

const keyForm = /^[\x21-\x7e]{8,200}$/;

/**
 * Lets a write that carries an Idempotency-Key act once: a repetition gets the first answer, another request under the
 * same key is refused (422). Refused requests leave no trace and may be repeated under their key. What people do to
 * their own session keeps no key: it acts outside the organisation, and not even a digest of a password is stored.
 * Neither do traceless routes, which may be repeated as they are.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly keys = new IdempotencyRepository();

  constructor(private readonly tenants: TenantDatabase) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    const signedIn = request.signedIn;
    const contract: Endpoint | undefined = Reflect.getMetadata(contractKey, context.getHandler());
    if (key === undefined || !signedIn?.actor || request.method === 'GET') return next.handle();
    if (contract?.permission === 'session.own' || contract?.traceless) return next.handle();
    const record = recordOf(request, signedIn.userId, key);
    const reading = this.tenants.read(signedIn.actor);
    const stored = await this.keys.find(reading, record.userId, record.key);
    if (stored && !isSameRequest(stored, record)) throw keyReused();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (stored && stored.status !== null) {
      reply.status(stored.status).header('idempotent-replayed', 'true');
      return of(stored.answer === null ? undefined : JSON.parse(stored.answer));
    }
    request.signedIn = { ...signedIn, actor: withEffectRecord<Actor>(signedIn.actor, record) };
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        await this.keys.keepAnswer(reading, record, reply.statusCode, answer);
        await this.keys.forgetOld(reading);
        return answer;
      }),
    );
  }
}

const recordOf = (request: FastifyRequest, userId: string, key: string | string[]): EffectRecord => {
  if (typeof key !== 'string' || !keyForm.test(key)) {
    throw invalidInput([{ field: 'Idempotency-Key', message: 'Use 8 to 200 visible ASCII characters.' }]);
  }
  const { uploadedFile: file } = request;
  const sent = [JSON.stringify(request.body ?? null), ...(file ? [file.fileName, file.bytes] : [])];
  return { key, userId, route: `${request.method} ${request.url}`, bodyHash: digestUnder(key, sent), passed: 0 };
};
