import { Injectable } from '@nestjs/common';
import type { MentoringOverview } from '@understudy/contracts/mentoring-work';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { closingFeedback } from '@understudy/domain/mentoring/closing-feedback';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { OverviewRepository } from './overview.repository.js';

/** How mentoring stands as a whole, for those who run it: counts, and what people let them know. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: OverviewRepository,
  ) {}

  /** The overview of today. */
  async get(actor: Actor): Promise<MentoringOverview> {
    const reading = this.tenants.read(actor);
    const [{ threshold, ...counts }, attention, unresponsive, feedback] = await Promise.all([
      this.repository.counts(reading, actor.today),
      this.repository.attention(reading),
      this.repository.unresponsive(reading, actor.today),
      this.repository.feedback(reading, actor.today),
    ]);
    return {
      ...counts,
      attention: attention.map(({ mentorId, mentorName, menteeId, menteeName, saidById, saidByName, ...told }) => ({
        ...told,
        mentor: { id: mentorId, name: mentorName },
        mentee: { id: menteeId, name: menteeName },
        saidBy: { id: saidById, name: saidByName },
      })),
      unresponsive: unresponsive.map(({ id, name, ...told }) => ({ ...told, mentor: { id, name } })),
      feedback: closingFeedback(feedback, threshold),
    };
  }

  /** Somebody of the team has talked with a mentor who does not answer; they are offered people again. */
  async reach(actor: Actor, mentorId: string): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      if (!(await this.repository.reach(tx, mentorId, actor.today))) throw notFound();
    });
  }

  /** Somebody of the team has taken care of what was told. */
  async settle(actor: Actor, mentorshipId: string): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      if (!(await this.repository.settle(tx, mentorshipId, actor.today))) throw notFound();
    });
  }
}
