import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { type Busy, suitsClock, type TalkHours, talkTimes } from '@understudy/domain/skip-levels/talk-times';
import { Calendar } from '../../calendar/entries/calendar.service.js';
import { TalksRepository } from './talks.repository.js';

/** The times of a season at which its leader is free. */
export type SeasonTimes = {
  /** Those that suit a clock, as instants, the earliest first. */
  of(timeZone: string): string[];
  /** Whether one of them is at that instant, and suits that clock. */
  suits(startsAt: number, timeZone: string): boolean;
};

/** When leaders have time: within the hours of their season, beside what stands in their calendar here already. */
@Injectable()
export class FreeTimes {
  constructor(
    private readonly calendar: Calendar,
    private readonly talks: TalksRepository,
  ) {}

  /** When a leader is busy in a span of days: with talks, asked for or agreed on, and with everything else on their calendar. */
  async busy(
    access: TenantAccess,
    leaderId: string | null,
    { firstOn, lastOn }: Pick<TalkHours, 'firstOn' | 'lastOn'>,
  ): Promise<Busy[]> {
    if (leaderId === null) return [];
    const taken = await this.talks.takenTimes(access, leaderId, firstOn, lastOn);
    const entries = await this.calendar.busy(access, leaderId, firstOn, lastOn);
    return [...taken, ...entries];
  }

  /** The free times of a leader's season from now on. */
  async ofPlan(access: TenantAccess, leaderId: string, hours: TalkHours): Promise<SeasonTimes> {
    const busy = await this.busy(access, leaderId, hours);
    const times = talkTimes(hours, Date.now(), busy);
    const known = new Map(times.map((time) => [time.startsAt, time]));
    return {
      of: (timeZone) =>
        times
          .filter((time) => suitsClock(time, hours, timeZone))
          .map(({ startsAt }) => new Date(startsAt).toISOString()),
      suits: (startsAt, timeZone) => {
        const time = known.get(startsAt);
        return time !== undefined && suitsClock(time, hours, timeZone);
      },
    };
  }
}
