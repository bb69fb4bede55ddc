import type { Job } from '@understudy/contracts/jobs';
import type { Actor } from '../../auth/actor.js';
import { may, possible } from './job.policy.js';
import type { JobRow } from './jobs.repository.js';

/** A job as the actor sees it. */
export const presentJob = (actor: Actor, row: JobRow, names: ReadonlyMap<string, string>): Job => ({
  id: row.id,
  name: row.name,
  status: row.status,
  progress: row.progress,
  total: row.total,
  step: row.step,
  problem: row.problem,
  attempts: row.attempts,
  createdAt: row.createdAt,
  startedAt: row.startedAt,
  finishedAt: row.finishedAt,
  requestedBy: row.requestedBy === null ? null : (names.get(row.requestedBy) ?? null),
  abilities: (['cancel', 'retry'] as const).filter((action) => may(actor, action, row) && possible[action](row)),
});
