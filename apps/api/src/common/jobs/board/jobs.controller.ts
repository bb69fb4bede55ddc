import { Controller } from '@nestjs/common';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { cancelJob, exportJobs, getJob, type Job, listJobs, retryJob } from '@understudy/contracts/jobs';
import type { Actor } from '../../auth/actor.js';
import { CurrentActor } from '../../auth/current-actor.js';
import { AsCsv } from '../../http/as-csv.js';
import { Endpoint } from '../../http/endpoint.js';
import { Input, type InputOf } from '../../http/input.js';
import { JobsService } from './jobs.service.js';

/** Background jobs as people see them. */
@Controller()
export class JobsController {
  constructor(private readonly jobs: JobsService) {}

  @Endpoint(listJobs)
  @AsCsv(exportJobs)
  list(
    @CurrentActor() actor: Actor,
    @Input(listJobs) input: InputOf<typeof listJobs>,
  ): Promise<ResponseOf<typeof listJobs>> {
    return this.jobs.list(actor, input);
  }

  @Endpoint(getJob)
  get(@CurrentActor() actor: Actor, @Input(getJob) input: InputOf<typeof getJob>): Promise<Job> {
    return this.jobs.get(actor, input);
  }

  @Endpoint(cancelJob)
  cancel(@CurrentActor() actor: Actor, @Input(cancelJob) input: InputOf<typeof cancelJob>): Promise<Job> {
    return this.jobs.cancel(actor, input);
  }

  @Endpoint(retryJob)
  retry(@CurrentActor() actor: Actor, @Input(retryJob) input: InputOf<typeof retryJob>): Promise<Job> {
    return this.jobs.retry(actor, input);
  }
}
