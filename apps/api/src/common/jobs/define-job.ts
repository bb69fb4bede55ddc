import type { JobName } from '@understudy/contracts/jobs';
import { z } from 'zod';

/** Every night at this hour, by the clock of each organisation. */
export interface NightlySchedule<Payload> {
  /** HH:MM, 00:00 to 23:59. An hour that the clocks skip counts as the next one that they show. */
  readonly nightlyAt: string;
  readonly payload: Payload;
  /** Joins a waiting job of this key, as with requests; 'nightly' unless said otherwise. */
  readonly deduplicationKey?: string;
}

/** A kind of work that is done behind the requests. */
export interface JobDefinition<Schema extends z.ZodObject = z.ZodObject> {
  readonly name: JobName;
  /** A strict object. The organisation is not part of it: it travels beside it. */
  readonly payload: Schema;
  /** Attempts after the first one that fails with an error. Dying with the process does not count. */
  readonly retries: number;
  readonly schedule?: NightlySchedule<z.output<Schema>>;
}

/** What the registry knows a job by, whatever its payload. */
export type AnyJobDefinition = Pick<JobDefinition, 'name' | 'payload' | 'retries'> & {
  readonly schedule?: NightlySchedule<object>;
};

const defined: AnyJobDefinition[] = [];

/**
 * A job as it may be declared.
 * @throws when the payload would carry an organisation, or lets unknown keys through.
 */
export const soundJob = <Schema extends z.ZodObject>(definition: JobDefinition<Schema>): JobDefinition<Schema> => {
  if ('organisationId' in definition.payload.shape) {
    throw new Error(`The payload of ${definition.name} must not carry an organisation.`);
  }
  if (!(definition.payload.def.catchall instanceof z.ZodNever)) {
    throw new Error(`The payload of ${definition.name} must be a strict object.`);
  }
  return definition;
};

/**
 * Declares a job of the product. Handlers run at least once: a handler puts its effect into one transaction and ends it
 * with `context.finish(transaction)`, or does what may be done twice.
 * @throws as soundJob does.
 */
export const defineJob = <Schema extends z.ZodObject>(definition: JobDefinition<Schema>): JobDefinition<Schema> => {
  defined.push(soundJob(definition));
  return definition;
};

/** The jobs that a process must be able to do; in the product all that the loaded code declares. */
export class DefinedJobs {
  constructor(readonly all: readonly AnyJobDefinition[] = defined) {}
}
