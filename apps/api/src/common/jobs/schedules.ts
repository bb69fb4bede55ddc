import { Injectable, Logger } from '@nestjs/common';
import { SystemDatabase } from '@understudy/database/system-database';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { systemActor } from '../auth/actor.js';
import { BackgroundSettings } from '../events/background-settings.js';
import { localTime } from '../events/local-time.js';
import { stackOf } from '../log/stack-of.js';
import type { AnyJobDefinition, NightlySchedule } from './define-job.js';
import { JobRegistry } from './job-registry.js';
import { Jobs } from './jobs.js';

interface DueOrganisation {
  readonly organisationId: string;
  readonly timeZone: string;
  readonly today: string;
  /** Whether the hour has come today. */
  readonly passed: boolean;
  /** Whether this schedule was never looked at in this organisation: it begins with its next night. */
  readonly isNew: boolean;
}

/**
 * Requests nightly jobs, once per calendar day of each organisation. Every worker looks every minute; a row per
 * organisation and job remembers the last day and is taken in the transaction that requests the job, so that neither a
 * second worker nor a restart doubles it, and a night that was slept through is made up for on the same day.
 */
@Injectable()
export class Schedules {
  private readonly logger = new Logger(Schedules.name);
  private timer: NodeJS.Timeout | undefined;
  private ticking: Promise<void> = Promise.resolve();

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly system: SystemDatabase,
    private readonly registry: JobRegistry,
    private readonly jobs: Jobs,
    private readonly settings: BackgroundSettings,
  ) {}

  /** Looks now and then from now on. */
  start(): void {
    if (this.settings.scheduleTick <= 0) return;
    const look = (): void => {
      this.ticking = this.tick().then(
        () => undefined,
        (error: unknown) => this.logger.error('Looking at the schedules failed.', stackOf(error)),
      );
    };
    look();
    this.timer = setInterval(look, this.settings.scheduleTick);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.ticking;
  }

  /** Requests what is due by now. Returns the number of jobs requested. */
  async tick(): Promise<number> {
    let requested = 0;
    for (const { definition } of this.registry.all()) {
      const { schedule } = definition;
      if (!schedule) continue;
      for (const due of await this.due(definition.name, schedule.nightlyAt)) {
        const taken = await this.request(due, definition, schedule).catch((error: unknown) => {
          this.logger.error(`Requesting ${definition.name} for ${due.organisationId} failed.`, stackOf(error));
          return false;
        });
        if (taken) requested += 1;
      }
    }
    return requested;
  }

  private async due(name: string, at: string): Promise<DueOrganisation[]> {
    const zones = await this.system.sql<{ zone: string }>`select distinct time_zone as zone from organisation`;
    const now = this.settings.now();
    const places = zones.flatMap(({ zone }) => this.place(zone, now, at));
    return this.system.sql<DueOrganisation>`
      select organisation.organisation_id::text as "organisationId", place.zone as "timeZone", place.today,
             place.passed, schedule.last_on is null as "isNew"
        from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as place (zone text, today text, passed boolean)
        join organisation on organisation.time_zone = place.zone
        left join job_schedule schedule
          on schedule.organisation_id = organisation.organisation_id and schedule.name = ${name}::text
       where schedule.last_on is null or (place.passed and schedule.last_on < place.today::date)`;
  }

  private place(zone: string, now: Date, at: string): { zone: string; today: string; passed: boolean }[] {
    try {
      const { date, time } = localTime(now, zone);
      return [{ zone, today: date, passed: time >= at }];
    } catch (error) {
      this.logger.error(
        `The time zone ${zone} is unknown here; its organisations have no nightly jobs.`,
        stackOf(error),
      );
      return [];
    }
  }

  private async request(
    due: DueOrganisation,
    definition: AnyJobDefinition,
    schedule: NightlySchedule<object>,
  ): Promise<boolean> {
    const actor = systemActor(due.organisationId, due.today, due.timeZone);
    const lookedAtOn = due.isNew && !due.passed ? 1 : 0;
    return this.tenants.run(actor, async (transaction) => {
      const taken = await transaction.sql<{ name: string }>`
        insert into job_schedule as known (organisation_id, name, last_on)
        values (${actor.organisationId}::uuid, ${definition.name}::text, ${actor.today}::date - ${lookedAtOn}::int)
        on conflict (organisation_id, name) do update set last_on = excluded.last_on
          where known.last_on < excluded.last_on
        returning name`;
      if (taken.length === 0 || due.isNew) return false;
      const deduplicationKey = schedule.deduplicationKey ?? 'nightly';
      await this.jobs.request(transaction, actor, definition, { ...schedule.payload }, { deduplicationKey });
      return true;
    });
  }
}
