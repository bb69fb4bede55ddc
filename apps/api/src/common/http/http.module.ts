/** What stands around every handler besides the guard: uploads, repeated requests, answers stripped to their contract, problems. */
import { Module, StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { ProblemFilter } from '../errors/problem.filter.js';
import { IdempotencyInterceptor } from '../idempotency/idempotency.interceptor.js';
import { UploadInterceptor } from './upload.interceptor.js';

@Module({
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: UploadInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
  ],
})
export class HttpModule {}
