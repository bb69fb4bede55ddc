import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { CohortsRepository } from '../cohorts/cohorts.repository.js';
import { EnrolmentMoves } from './enrolment-moves.service.js';
import { EnrolmentWritesRepository } from './enrolment-writes.repository.js';
import { type EnrolmentRow, EnrolmentsRepository } from './enrolments.repository.js';

/** Going on in another cohort of the same programme; both cohorts are held by whoever calls. */
@Injectable()
export class TransfersService {
  constructor(
    private readonly cohorts: CohortsRepository,
    private readonly repository: EnrolmentsRepository,
    private readonly writes: EnrolmentWritesRepository,
    private readonly moves: EnrolmentMoves,
  ) {}

  /** Whether an enrolment can go on there: another cohort of the programme, not over, and without the person so far. */
  async isTarget(tx: TenantTransaction, actor: Actor, row: EnrolmentRow, cohortId: string): Promise<boolean> {
    const target = await this.cohorts.find(tx, actor, cohortId);
    if (target === null || target.id === row.cohort.id || target.programme.id !== row.programme.id) return false;
    if (target.state !== 'planned' && target.state !== 'open') return false;
    return (await this.repository.findOf(tx, actor, cohortId, row.person.id)) === null;
  }

  /** Begins the enrolment in the other cohort, approved, and in turn before those who try for the first time. */
  async open(tx: TenantTransaction, actor: Actor, row: EnrolmentRow, cohortId: string): Promise<string> {
    const { person, programme, motivation, nomination, nominatedBy, earlierTries } = row;
    const draft = {
      cohortId,
      personId: person.id,
      state: 'approved' as const,
      motivation: motivation ?? '',
      nominatedBy: nominatedBy?.id ?? null,
      nomination: nomination ?? '',
      earlierTries: earlierTries + 1,
    };
    const id = await this.writes.insert(tx, draft);
    const begun = { ...draft, id, programmeId: programme.id, waitingSince: null };
    await this.moves.begin(tx, actor, begun, 'transfer', 'admin');
    return id;
  }
}
