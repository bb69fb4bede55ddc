import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { leavableStates } from '@understudy/domain/programmes/enrolment-table';
import type { Actor } from '../../../common/auth/actor.js';
import { CohortsRepository } from '../cohorts/cohorts.repository.js';
import { EnrolmentMoves } from '../enrolments/enrolment-moves.service.js';
import { EnrolmentWritesRepository } from '../enrolments/enrolment-writes.repository.js';
import { LeaversRepository } from './leavers.repository.js';

/** Whoever leaves the organisation steps out of every cohort; what becomes free is offered by what follows. */
@Injectable()
export class LeaversService {
  constructor(
    private readonly repository: LeaversRepository,
    private readonly cohorts: CohortsRepository,
    private readonly writes: EnrolmentWritesRepository,
    private readonly moves: EnrolmentMoves,
  ) {}

  /** Withdraws everybody who has left by today from the cohorts they were in, or wished to be in; says how many. */
  async withdraw(tx: TenantTransaction, actor: Actor): Promise<number> {
    let withdrawn = 0;
    const cohortIds = await this.repository.cohorts(tx, actor.today);
    await this.cohorts.lock(tx, ...cohortIds);
    for (const cohortId of cohortIds) {
      const gone = await this.repository.goneFrom(tx, cohortId, actor.today);
      const rows = (await this.writes.movable(tx, cohortId, leavableStates)).filter(({ id }) => gone.has(id));
      for (const row of rows) {
        await this.moves.moveByItself(tx, actor, row, 'leave', { reason: '', reasonCode: 'left' });
      }
      withdrawn += rows.length;
    }
    return withdrawn;
  }
}
