import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { decoratedMethods } from '../events/decorated-methods.js';
import { type AnyJobDefinition, DefinedJobs } from './define-job.js';
import type { JobContext } from './job-context.js';
import { handledJobOf } from './job-handler.js';

/** A job together with the method that does it. */
export interface RegisteredJob {
  readonly definition: AnyJobDefinition;
  /** Parses the payload, then does the job. */
  readonly run: (context: JobContext, payload: unknown) => Promise<object | undefined>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The closed list of jobs of this process. A list with a hole or a double does not start. */
@Injectable()
export class JobRegistry implements OnModuleInit {
  private readonly jobs = new Map<string, RegisteredJob>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly defined: DefinedJobs,
  ) {}

  /** @throws when two jobs share a name, a job has two handlers, or one has none. */
  onModuleInit(): void {
    const names = new Set<string>();
    for (const { name } of this.defined.all) {
      if (names.has(name)) throw new Error(`Two jobs are called ${name}.`);
      names.add(name);
    }
    for (const { mark, place, call } of decoratedMethods(this.discovery, handledJobOf)) {
      if (this.jobs.has(mark.name)) throw new Error(`The job ${mark.name} has two handlers; one is ${place}.`);
      const run: RegisteredJob['run'] = async (context, payload) => {
        const result = await call(context, mark.payload.parse(payload));
        return isObject(result) ? result : undefined;
      };
      this.jobs.set(mark.name, { definition: mark, run });
    }
    for (const name of names) if (!this.jobs.has(name)) throw new Error(`The job ${name} has no handler.`);
  }

  /** @throws when there is no such job. */
  named(name: string): RegisteredJob {
    const job = this.find(name);
    if (!job) throw new Error(`There is no job called ${name}.`);
    return job;
  }

  /** A job by name; undefined for one that another version has left behind. */
  find(name: string): RegisteredJob | undefined {
    return this.jobs.get(name);
  }

  all(): readonly RegisteredJob[] {
    return [...this.jobs.values()];
  }
}
