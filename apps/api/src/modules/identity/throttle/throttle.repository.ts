import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '@understudy/database/system-database';

/** How often a subject was counted in its current window, and the seconds until that window ends. */
export type Count = { subject: string; failures: number; secondsLeft: number };

/** Counters of attempts, each in a window that begins with the first one. */
@Injectable()
export class ThrottleRepository {
  constructor(private readonly system: SystemDatabase) {}

  /** Counts one attempt for every subject and returns the new counts. Subjects are locked in one order. */
  async count(subjects: readonly string[], windowSeconds: number): Promise<Count[]> {
    return this.system.sql<Count>`
      insert into sign_in_attempt as known (subject, failures)
      select subject, 1 from unnest(${[...subjects].sort()}::text[]) as subject
      on conflict (subject) do update set
        failures = case when known.window_started_at < now() - make_interval(secs => ${windowSeconds}::float8)
                        then 1 else known.failures + 1 end,
        window_started_at = case when known.window_started_at < now() - make_interval(secs => ${windowSeconds}::float8)
                                 then now() else known.window_started_at end
      returning subject, failures,
        extract(epoch from known.window_started_at + make_interval(secs => ${windowSeconds}::float8) - now())::float8
          as "secondsLeft"`;
  }

  /** Takes one attempt back, because it turned out to be rightful. */
  async takeBack(subjects: readonly string[]): Promise<void> {
    await this.system.sql`
      update sign_in_attempt set failures = greatest(failures - 1, 0)
       where subject in (select subject from sign_in_attempt
                          where subject = any (${[...subjects].sort()}::text[]) order by subject for update)`;
  }

  /** Forgets counters that nobody has touched for a day. */
  async forgetOld(): Promise<void> {
    await this.system.sql`delete from sign_in_attempt where window_started_at < now() - interval '1 day'`;
  }
}
