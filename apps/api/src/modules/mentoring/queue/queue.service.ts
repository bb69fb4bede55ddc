import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { hoursApartAt } from '@understudy/domain/mentoring/hours-apart';
import { mentorFitOf } from '@understudy/domain/mentoring/mentor-fit';
import type { Actor } from '../../../common/auth/actor.js';
import { MentorshipWritesRepository } from '../mentorships/mentorship-writes.repository.js';
import { PairingService } from '../pairing/pairing.service.js';
import { type CandidateRow, QueueRepository } from './queue.repository.js';

/** Freed places go to those who wait; whoever comes back to waiting is offered the next mentor who fits. */
@Injectable()
export class QueueService {
  constructor(
    private readonly repository: QueueRepository,
    private readonly writes: MentorshipWritesRepository,
    private readonly pairing: PairingService,
  ) {}

  /**
   * What follows from everything that has ended since the last time: freed places first, then whoever is back in the queue.
   * Once a day, so that a no, an offer that ran out and a mentorship that ended are followed by the same at the same hour.
   */
  async offerDue(tx: TenantTransaction, actor: Actor): Promise<number> {
    const due = await this.repository.takeDue(tx);
    for (const mentorId of new Set(due.map((one) => one.mentorId))) await this.offerFreed(tx, actor, mentorId);
    const back = due.filter(({ completed }) => !completed).map(({ menteeId }) => menteeId);
    for (const menteeId of new Set(back)) await this.offerNext(tx, actor, menteeId);
    return due.length;
  }

  /** Offers a place of this mentor to whoever of those it fits has waited longest; nothing where there is none. */
  private async offerFreed(tx: TenantTransaction, actor: Actor, mentorId: string): Promise<void> {
    await this.writes.lockMentor(tx, mentorId);
    const [next] = this.fitting(await this.repository.waitingFor(tx, mentorId, actor.today), actor);
    if (next !== undefined) await this.offer(tx, actor, next);
  }

  /** Offers somebody who waits the mentor who fits best of those with a place; nothing where there is none. */
  private async offerNext(tx: TenantTransaction, actor: Actor, menteeId: string): Promise<void> {
    await this.writes.lockMentee(tx, menteeId);
    const found = this.fitting(await this.repository.mentorsFor(tx, menteeId, actor.today), actor);
    const [best] = found.toSorted((one, other) => other.fit.weight - one.fit.weight);
    if (best !== undefined) await this.offer(tx, actor, best);
  }

  private fitting(candidates: readonly CandidateRow[], { today }: Actor) {
    const hoursApart = hoursApartAt(new Date(`${today}T12:00:00Z`));
    return candidates.flatMap((candidate) => {
      const wanted = {
        stageKey: candidate.wantedStageKey,
        skillKeys: candidate.wantedSkillKeys,
        languages: candidate.wantedLanguages,
        timeZone: candidate.wantedTimeZone,
      };
      const fit = mentorFitOf(wanted, candidate, hoursApart);
      return fit === null ? [] : [{ candidate, fit }];
    });
  }

  private async offer(
    tx: TenantTransaction,
    actor: Actor,
    { candidate, fit }: ReturnType<QueueService['fitting']>[number],
  ): Promise<void> {
    const { mentorId, menteeId } = candidate;
    await this.pairing.bringTogether(tx, actor, { mentorId, menteeId, origin: 'queue', reasons: fit.reasons });
  }
}
