import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { offerPlaces } from '@understudy/contracts/programmes-cohorts';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { addDays } from '@understudy/domain/calendar/day';
import { freePlaces, inTurn } from '@understudy/domain/programmes/waiting-list';
import type { Actor } from '../../../common/auth/actor.js';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { type CohortRow, CohortsRepository } from '../cohorts/cohorts.repository.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { EnrolmentMoves } from '../enrolments/enrolment-moves.service.js';
import { EnrolmentWritesRepository } from '../enrolments/enrolment-writes.repository.js';
import { LeaversRepository } from '../leavers/leavers.repository.js';

/** Free places go to those whose turn it is; an offer holds its place until it is answered or its day has passed. */
@Injectable()
export class OffersService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly cohorts: CohortsService,
    private readonly repository: CohortsRepository,
    private readonly writes: EnrolmentWritesRepository,
    private readonly moves: EnrolmentMoves,
    private readonly leavers: LeaversRepository,
  ) {}

  /** Offers the free places to those approved and waiting, in turn; whoever is approved and gets none waits from now. */
  async offerPlaces(actor: Actor, cohortId: string): Promise<ResponseOf<typeof offerPlaces>> {
    return this.tenants.run(actor, async (tx) => {
      const cohort = await this.cohorts.hold(tx, actor, 'offer-places', cohortId);
      if (actor.today > cohort.joinUntil) throw new ProblemError('conflict', 'Nobody can join this cohort any more.');
      const offered = await this.offer(tx, actor, cohort, ['approved', 'waiting']);
      const left = await this.writes.movable(tx, cohortId, ['approved']);
      for (const row of left) await this.moves.moveByItself(tx, actor, row, 'queue');
      const { length } = await this.writes.movable(tx, cohortId, ['waiting']);
      return { offered, waiting: length };
    });
  }

  /** Offers places that have become free to those who wait; nothing where there are none, or nobody can join any more. */
  async offerFreed(tx: TenantTransaction, actor: Actor, cohortId: string): Promise<void> {
    await this.repository.lock(tx, cohortId);
    const cohort = await this.repository.find(tx, actor, cohortId);
    if (cohort === null || cohort.state !== 'open' || actor.today > cohort.joinUntil) return;
    await this.offer(tx, actor, cohort, ['waiting']);
  }

  /** Takes back the offers whose day has passed; their places are offered anew by what follows. */
  async lapse(tx: TenantTransaction, actor: Actor, cohortId: string): Promise<number> {
    await this.repository.lock(tx, cohortId);
    const late = await this.writes.lateOffers(tx, cohortId, actor.today);
    const rows = (await this.writes.movable(tx, cohortId, ['offered'])).filter(({ id }) => late.has(id));
    for (const row of rows) await this.moves.moveByItself(tx, actor, row, 'lapse', { reason: '' });
    return rows.length;
  }

  private async offer(
    tx: TenantTransaction,
    actor: Actor,
    cohort: CohortRow,
    from: readonly ('approved' | 'waiting')[],
  ): Promise<number> {
    const offered = cohort.states.find(({ state }) => state === 'offered')?.people ?? 0;
    const free = freePlaces({ capacity: cohort.capacity, taken: cohort.taken, offered });
    const gone = await this.leavers.goneFrom(tx, cohort.id, actor.today);
    const waiting = (await this.writes.movable(tx, cohort.id, from)).filter(({ id }) => !gone.has(id));
    const next = inTurn(waiting.map((row) => ({ ...row, since: row.waitingSince ?? '' }))).slice(0, free);
    const answerBy = addDays(actor.today, cohort.answerDays);
    for (const row of next) await this.moves.moveByItself(tx, actor, row, 'offer', { answerBy });
    return next.length;
  }
}
