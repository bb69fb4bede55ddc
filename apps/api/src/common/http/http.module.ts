/** What stands around every handler besides the guard: uploads, repeated requests, answers stripped to their contract, problems. */
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { ProblemFilter } from '../errors/problem.filter.js';
import { IdempotencyInterceptor } from '../idempotency/idempotency.interceptor.js';
import { HandlerInterceptor } from './handler.interceptor.js';

@Module({
  providers: [
    IdempotencyInterceptor,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: HandlerInterceptor },
  ],
})
export class HttpModule {}
