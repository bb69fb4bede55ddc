import { Injectable } from '@nestjs/common';
import type {
  addToSignal,
  correctSignal,
  Observation,
  SignalEntryKind,
} from '@understudy/contracts/assessments-signals';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { EventName } from '@understudy/contracts/events';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { stateAfter } from '@understudy/domain/assessments/signal-thread';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { type SignalFacts, signalAbilities, writesAs } from './signal.policy.js';
import { type SignalRow, SignalsRepository } from './signals.repository.js';
import { SignalsService } from './signals.service.js';

const events: Readonly<Record<SignalEntryKind, EventName>> = {
  view: 'signal.contested',
  contest: 'signal.contested',
  settle: 'signal.contested',
  reply: 'signal.replied',
  uphold: 'signal.replied',
  withdraw: 'signal.changed',
  correct: 'signal.changed',
};

/** What the person and the observer say about an observation; everything said stays readable. */
@Injectable()
export class SignalThreads {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SignalsRepository,
    private readonly signals: SignalsService,
  ) {}

  /** Adds an entry. @throws ProblemError not-allowed for what the actor may not say, or not now. */
  async add(actor: Actor, signalId: string, { version, kind, text }: BodyOf<typeof addToSignal>): Promise<Observation> {
    await this.tenants.run(actor, async (tx) => {
      const { row, facts } = await this.allow(tx, actor, signalId, kind);
      const values = { ...row, state: stateAfter(row.state, kind) };
      if (!(await this.repository.update(tx, row, version, values))) throw changedMeanwhile();
      const by = writesAs(facts) ?? 'observer';
      await this.repository.append(tx, row.id, { kind, by, authorId: actor.personId, text, former: null });
      await this.tell(tx, actor, row, kind);
    });
    return this.signals.get(actor, signalId);
  }

  /**
   * Replaces what was observed; what stood there is kept as a correction. What was written in confidence stays in
   * confidence, corrections included.
   */
  async correct(
    actor: Actor,
    signalId: string,
    { version, reason, ...changes }: BodyOf<typeof correctSignal>,
  ): Promise<Observation> {
    await this.tenants.run(actor, async (tx) => {
      const { row } = await this.allow(tx, actor, signalId, 'correct');
      const values = { ...row, ...changes, state: stateAfter(row.state, 'correct') };
      await this.signals.allowDay(tx, actor, row.personId, values.observedOn);
      if (!(await this.repository.update(tx, row, version, values))) throw changedMeanwhile();
      const { signal, observedOn, evidence } = row;
      const former = { signal, observedOn, evidence };
      const entry = { kind: 'correct', by: 'observer', authorId: actor.personId, text: reason, former } as const;
      await this.repository.append(tx, row.id, entry);
      await this.tell(tx, actor, row, 'correct');
    });
    return this.signals.get(actor, signalId);
  }

  private async allow(
    tx: TenantTransaction,
    actor: Actor,
    signalId: string,
    kind: SignalEntryKind,
  ): Promise<{ row: SignalRow; facts: SignalFacts }> {
    const found = await this.signals.find(tx, actor, signalId);
    if (!signalAbilities(found.facts).includes(kind)) throw notAllowed();
    return found;
  }

  private tell(tx: TenantTransaction, actor: Actor, row: SignalRow, kind: SignalEntryKind): Promise<void> {
    const payload = {
      personId: row.personId,
      observerId: row.observerId,
      change: kind,
      openToPerson: row.openToPerson,
    };
    return emit(tx, actor, events[kind], { kind: 'signal', id: row.id }, payload);
  }
}
