import { Injectable } from '@nestjs/common';
import type { health } from '@understudy/contracts/health';
import type { z } from 'zod';
import { ProblemError } from '../errors/problem-error.js';
import { HealthRepository } from './health.repository.js';

type Health = z.infer<typeof health>;

/** Events untold for longer than this mean that no worker is at work; requests are served all the same. */
const latestSeconds = 120;

/** Whether this process lives and can serve. */
@Injectable()
export class HealthService {
  constructor(private readonly checks: HealthRepository) {}

  /** The process answers; nothing else is looked at. */
  live(): Health {
    return { status: 'up' };
  }

  /**
   * Up, or degraded when events wait for a worker.
   * @throws ProblemError unavailable when the database cannot be reached through both doors.
   */
  async ready(): Promise<Health> {
    try {
      const [secondsBehind] = await Promise.all([this.checks.secondsBehind(), this.checks.reachTenants()]);
      const events = secondsBehind > latestSeconds ? 'down' : 'up';
      return { status: events === 'up' ? 'up' : 'degraded', checks: { database: 'up', events } };
    } catch {
      throw new ProblemError('unavailable', 'The database cannot be reached.', [], 5);
    }
  }
}
