import { Injectable } from '@nestjs/common';
import { TenantDatabase, type TenantReading } from '@understudy/database/tenant-database';
import type { z } from 'zod';
import type { JobContext } from '../../../../common/jobs/job-context.js';
import { JobHandler } from '../../../../common/jobs/job-handler.js';
import { ForecastKeeping } from './forecast-keeping.service.js';
import type { KeptGroup } from './forecast-months.repository.js';
import { keepForecasts } from './keep-forecasts.job.js';

/** Of the organisation in one night, so that two years of months that are missing do not make one night long. */
const mostByNight = 3;

/** Lines and units of which a month end is kept in one night. */
const mostFollowed = 20;

type Wanted = { readonly group: KeptGroup; readonly asOf: string };

/** Keeps forecasts of month ends, one transaction each: what is kept stays kept when the job stops in the middle. */
@Injectable()
export class KeepForecastsJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly keeping: ForecastKeeping,
  ) {}

  @JobHandler(keepForecasts)
  async run(context: JobContext, payload: z.output<typeof keepForecasts.payload>): Promise<void> {
    const { actor, requestedBy, signal } = context;
    const reading = this.tenants.read(actor);
    const wanted = payload.nightly
      ? await this.ofTheNight(reading, actor.today)
      : await this.all(reading, actor.today, {
          group: { kind: payload.groupKind, id: payload.groupId, requestedBy: payload.own ? requestedBy : null },
          since: payload.since,
        });
    let kept = 0;
    for (const [done, { group, asOf }] of wanted.entries()) {
      await context.progress(done, wanted.length, 'computing-days');
      await context.throwIfCancelled();
      if (await this.keeping.keep(actor, group, asOf, signal)) kept += 1;
    }
    const compared = payload.nightly ? await this.keeping.compare(actor) : 0;
    await this.tenants.run(actor, (tx) => context.finish(tx, { kept, compared }));
  }

  private async ofTheNight(reading: TenantReading, today: string): Promise<Wanted[]> {
    const group: KeptGroup = { kind: 'organisation', id: null, requestedBy: null };
    const own = await this.all(reading, today, { group, since: null });
    return [...own.slice(0, mostByNight), ...(await this.keeping.followed(reading, today, mostFollowed))];
  }

  private async all(
    reading: TenantReading,
    today: string,
    { group, since }: { readonly group: KeptGroup; readonly since: string | null },
  ): Promise<Wanted[]> {
    return (await this.keeping.missing(reading, today, group, since)).map((asOf) => ({ group, asOf }));
  }
}
