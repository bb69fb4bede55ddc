import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listSecondRecords, resolveSecondRecord } from '@understudy/contracts/programmes-second-records';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { enrolmentTable } from '@understudy/domain/programmes/enrolment-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { CohortsRepository } from '../cohorts/cohorts.repository.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { EnrolmentMoves } from '../enrolments/enrolment-moves.service.js';
import { EnrolmentWritesRepository } from '../enrolments/enrolment-writes.repository.js';
import { leadsTo } from '../refused-step.js';
import { canEnd, inOrder, secondRecordsOf } from './second-records.presenter.js';
import { SecondRecordsRepository, type SideRow } from './second-records.repository.js';

type Found = ResponseOf<typeof listSecondRecords>;
type Resolution = BodyOf<typeof resolveSecondRecord>;

/** Parts in a cohort that may be a second one of the same person, and what an admin decides about them. */
@Injectable()
export class SecondRecordsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SecondRecordsRepository,
    private readonly cohorts: CohortsService,
    private readonly locks: CohortsRepository,
    private readonly moves: EnrolmentMoves,
    private readonly writes: EnrolmentWritesRepository,
  ) {}

  /** What looks like one person twice; a hint, for those who run the cohort. */
  async list(actor: Actor, cohortId: string): Promise<Found> {
    const reading = this.tenants.read(actor);
    await this.cohorts.allow(reading, actor, 'see-enrolments', cohortId);
    return this.found(reading, actor, cohortId);
  }

  /** Ends one of two for the other, with a reason that the person reads, or notes that both are meant. */
  async resolve(actor: Actor, cohortId: string, body: Resolution): Promise<Found> {
    await this.tenants.run(actor, async (tx) => {
      await this.cohorts.allow(tx, actor, 'see-enrolments', cohortId);
      if (!actor.isAdmin) throw notAllowed();
      const before = await this.repository.sides(tx, actor, cohortId);
      await this.locks.lock(tx, ...new Set([cohortId, ...before.map(({ cohort }) => cohort.id)]));
      const sides = await this.repository.sides(tx, actor, cohortId);
      const [one, other] = body.enrolmentIds.map((id) => sides.find(({ enrolmentId }) => enrolmentId === id));
      if (!one || !other || one === other) throw notFound();
      const pairs = secondRecordsOf(actor, cohortId, sides, []);
      const isPair = pairs.some((pair) =>
        pair.sides.every(({ enrolmentId }) => body.enrolmentIds.includes(enrolmentId)),
      );
      if (!isPair) throw new ProblemError('conflict', 'Nothing says that these two are one person’s.');
      const kept = body.decision === 'keep-one' ? await this.keepOne(tx, actor, [one, other], body) : null;
      await this.repository.decide(tx, inOrder(one.enrolmentId, other.enrolmentId), kept, actor.personId);
    });
    return this.found(this.tenants.read(actor), actor, cohortId);
  }

  private async keepOne(
    tx: TenantTransaction,
    actor: Actor,
    sides: readonly [SideRow, SideRow],
    { keepId, reason }: Resolution,
  ): Promise<string> {
    const kept = sides.find(({ enrolmentId }) => enrolmentId === keepId);
    const gone = sides.find(({ enrolmentId }) => enrolmentId !== keepId);
    if (!kept || !gone) throw invalidInput([{ field: 'keepId', message: 'Choose which of the two goes on.' }]);
    if (reason === '') throw invalidInput([{ field: 'reason', message: 'Give a reason; the person reads it.' }]);
    if (!canEnd(gone)) throw new ProblemError('conflict', 'What has begun is ended by whoever runs the cohort.');
    const rows = await this.writes.movable(tx, gone.cohort.id, [gone.state]);
    const row = rows.find(({ id }) => id === gone.enrolmentId);
    if (row === undefined) throw notFound();
    await this.repository.carryOver(tx, gone.enrolmentId, kept.enrolmentId);
    const to = leadsTo(decideStep(enrolmentTable, gone.state, 'withdraw', { roles: ['admin'] }));
    await this.moves.move(tx, actor, row, { action: 'withdraw', to, role: 'admin', facts: { reason } });
    return kept.enrolmentId;
  }

  private async found(access: TenantAccess, actor: Actor, cohortId: string): Promise<Found> {
    const sides = await this.repository.sides(access, actor, cohortId);
    const decided = await this.repository.decided(access, cohortId);
    return { items: secondRecordsOf(actor, cohortId, sides, decided) };
  }
}
