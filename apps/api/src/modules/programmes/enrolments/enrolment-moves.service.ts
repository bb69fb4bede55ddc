import { Injectable } from '@nestjs/common';
import type { EnrolmentState } from '@understudy/contracts/programmes-enrolments';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { enrolmentTable, placedStates } from '@understudy/domain/programmes/enrolment-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { emit } from '../../../common/events/emit.js';
import { NextStepsRepository } from '../notices/next-steps.repository.js';
import { leadsTo } from '../refused-step.js';
import { SessionDates } from '../sessions/session-dates.service.js';
import type { EnrolmentRole } from './enrolment.policy.js';
import { EnrolmentWritesRepository, type MovableRow, type StepFacts } from './enrolment-writes.repository.js';

/** A step that was decided: what is done, where it leads, in which role, and what is written with it. */
export type Move = {
  readonly action: string;
  readonly to: EnrolmentState;
  readonly role: EnrolmentRole;
  readonly facts?: StepFacts;
};

const holding: ReadonlySet<EnrolmentState> = new Set([...placedStates, 'offered']);
/** Whoever takes part has the sessions in their calendar. */
const taking: ReadonlySet<EnrolmentState> = new Set(['enrolled', 'extended']);
const undecided: readonly EnrolmentState[] = ['nominated', 'applied', 'approved', 'waiting', 'offered'];

/** Writes what was decided about enrolments, with its history and its event; the cohort is held by whoever calls. */
@Injectable()
export class EnrolmentMoves {
  constructor(
    private readonly writes: EnrolmentWritesRepository,
    private readonly dates: SessionDates,
    private readonly nextSteps: NextStepsRepository,
  ) {}

  /** Notes how an enrolment began. */
  async begin(
    tx: TenantTransaction,
    actor: Actor,
    row: MovableRow,
    action: string,
    role: EnrolmentRole,
  ): Promise<void> {
    await this.note(tx, actor, row, { action, to: row.state, role }, null);
  }

  /** Writes one step. */
  async move(tx: TenantTransaction, actor: Actor, row: MovableRow, move: Move): Promise<void> {
    await this.writes.write(tx, row.id, move.to, move.facts ?? {});
    await this.note(tx, actor, row, move, row.state);
  }

  /** What the product does by itself. */
  async moveByItself(
    tx: TenantTransaction,
    actor: Actor,
    row: MovableRow,
    action: 'offer' | 'queue' | 'miss' | 'lapse' | 'close' | 'call-off' | 'leave',
    facts: StepFacts = {},
  ): Promise<void> {
    const asking = { roles: ['product'], met: ['cohort-joinable', 'works-here'] } as const;
    const to = leadsTo(decideStep(enrolmentTable, row.state, action, asking));
    await this.move(tx, actor, row, { action, to, role: 'product', facts });
  }

  /** At the end of a cohort whoever had no place hears that there was none; of a cancelled one, everybody goes on later. */
  async closeCohort(tx: TenantTransaction, actor: Actor, cohortId: string, cancelled: boolean): Promise<void> {
    const without = await this.writes.movable(tx, cohortId, undecided);
    for (const row of without) await this.moveByItself(tx, actor, row, 'close', { reason: '' });
    const ids = without.map(({ id }) => id);
    await this.nextSteps.tellOfIntake(tx, cohortId, ids, actor.today);
    if (!cancelled) return;
    for (const row of await this.writes.movable(tx, cohortId, ['enrolled', 'extended'])) {
      await this.moveByItself(tx, actor, row, 'call-off', { reason: '' });
    }
  }

  private async note(
    tx: TenantTransaction,
    actor: Actor,
    row: MovableRow,
    { action, to, role, facts }: Move,
    from: EnrolmentState | null,
  ): Promise<void> {
    const byPersonId = role === 'product' ? null : actor.personId;
    const reason = facts?.reason ?? '';
    const extendedUntil = facts?.extendedUntil ?? null;
    const change = { enrolmentId: row.id, action, from, to, role, byPersonId, reason, extendedUntil };
    await this.writes.insertChange(tx, change);
    const freed = from !== null && holding.has(from) && !holding.has(to);
    const { personId, cohortId, programmeId, nominatedBy } = row;
    const readers = await this.writes.readers(tx, row, actor.today);
    const placed = facts?.enrolledOn === undefined ? {} : { enrolledOn: facts.enrolledOn };
    const payload = {
      personId,
      cohortId,
      programmeId,
      nominatedBy,
      change: action,
      from,
      to,
      freed,
      readers,
      ...placed,
    };
    if (from !== null && taking.has(from) !== taking.has(to)) await this.dates.follow(tx, actor, cohortId);
    await emit(tx, actor, 'enrolment.changed', { kind: 'enrolment', id: row.id }, payload);
  }
}
