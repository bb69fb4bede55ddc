import type { z } from 'zod';
import type { AnyJobDefinition, JobDefinition } from './define-job.js';
import type { JobContext } from './job-context.js';

const metadataKey = Symbol('understudy:job-handler');

/** Marks the method of a provider that does a job. What it returns is kept as the job's result: small and plain. */
export const JobHandler =
  <Schema extends z.ZodObject>(definition: JobDefinition<Schema>) =>
  <Method extends (context: JobContext, payload: z.output<Schema>) => Promise<object> | Promise<void>>(
    _target: object,
    _name: string | symbol,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => {
    if (descriptor.value) Reflect.defineMetadata(metadataKey, definition, descriptor.value);
  };

/** What `JobHandler` wrote on a method, if anything. */
export const handledJobOf = (method: object): AnyJobDefinition | undefined =>
  Reflect.getMetadata(metadataKey, method) as AnyJobDefinition | undefined;
