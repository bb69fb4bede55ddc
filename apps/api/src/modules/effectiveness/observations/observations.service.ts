import { Injectable } from '@nestjs/common';
import type {
  correctEffectiveness,
  EffectivenessObservation,
  listEffectivenessObservations,
  reportEffectiveness,
} from '@understudy/contracts/effectiveness-observations';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { type ObservationDraft, planObservations } from '@understudy/domain/effectiveness/plan-observations';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { mayWithLeader, seesSuccession } from '../leaders/leader.policy.js';
import { LeaderSight, leaderFacts } from '../leaders/leader-sight.service.js';
import type { LeaderRow } from '../leaders/leaders.repository.js';
import { asFieldProblems } from './intake-words.js';
import { type ObservationReader, presentObservation } from './observation.presenter.js';
import { ObservationFactsService } from './observation-facts.service.js';
import { ObservationWritesRepository } from './observation-writes.repository.js';
import { type ObservationRow, ObservationsRepository, observationColumns } from './observations.repository.js';

/** What was observed of leaders: reported, corrected and withdrawn, and never overwritten. */
@Injectable()
export class ObservationsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ObservationsRepository,
    private readonly writes: ObservationWritesRepository,
    private readonly facts: ObservationFactsService,
    private readonly sight: LeaderSight,
    private readonly views: PersonViews,
  ) {}

  /** One page of what was observed of somebody; a look at somebody else is recorded. */
  async list(
    actor: Actor,
    leaderId: string,
    { state, ...query }: QueryOf<typeof listEffectivenessObservations>,
  ): Promise<ResponseOf<typeof listEffectivenessObservations>> {
    const listing = listingOf(observationColumns, query);
    const reading = this.tenants.read(actor);
    const leader = await this.sight.allow(reading, actor, 'see', leaderId);
    const rows = await this.repository.page(reading, leaderId, state, listing);
    await this.views.record(actor, leaderId);
    const { shown, nextCursor } = pageOfRows(rows, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => presentObservation(row, readerOf(actor, leader))), nextCursor };
  }

  /** Reports what was observed of somebody. @throws ProblemError invalid-input naming what cannot be. */
  async report(
    actor: Actor,
    leaderId: string,
    body: BodyOf<typeof reportEffectiveness>,
  ): Promise<EffectivenessObservation> {
    const written = await this.tenants.run(actor, async (tx) => {
      await this.writes.lock(tx);
      const leader = await this.sight.allow(tx, actor, 'report', leaderId);
      const id = await this.write(tx, actor, leader, { line: 1, key: null, leaderId, ...body });
      await this.tell(tx, actor, id, leaderId, 'reported');
      return id;
    });
    return this.one(actor, written);
  }

  /** Writes an observation anew; the former one stays readable. */
  async correct(
    actor: Actor,
    observationId: string,
    body: BodyOf<typeof correctEffectiveness>,
  ): Promise<EffectivenessObservation> {
    const written = await this.tenants.run(actor, async (tx) => {
      await this.writes.lock(tx);
      const { row, leader } = await this.hold(tx, actor, observationId);
      const { leaderId, metricId, from, to } = row;
      const draft = { line: 1, key: null, leaderId, metricId, from, to, ...body };
      const id = await this.write(tx, actor, leader, draft, row.id);
      await this.tell(tx, actor, id, row.leaderId, 'corrected');
      return id;
    });
    return this.one(actor, written);
  }

  /** Takes an observation back. */
  async withdraw(actor: Actor, observationId: string): Promise<EffectivenessObservation> {
    await this.tenants.run(actor, async (tx) => {
      await this.writes.lock(tx);
      const { row } = await this.hold(tx, actor, observationId);
      await this.writes.withdraw(tx, row.id);
      await this.tell(tx, actor, row.id, row.leaderId, 'withdrawn');
    });
    return this.one(actor, observationId);
  }

  private async write(
    tx: TenantTransaction,
    actor: Actor,
    leader: LeaderRow,
    draft: ObservationDraft,
    corrects?: string,
  ): Promise<string> {
    const facts = await this.facts.of(tx, actor, [draft]);
    const { planned, problems, unchanged } = planObservations([draft], facts, corrects);
    if (problems.length > 0) throw invalidInput(asFieldProblems(problems));
    if (unchanged > 0) throw new ProblemError('conflict', 'It says this already.');
    const origin = { source: 'reported' as const, reportedBy: actor.personId, importId: null };
    const [written] = await this.writes.write(tx, planned, origin);
    if (written === undefined) throw new Error(`Nothing was written about ${leader.id}.`);
    return written.id;
  }

  private async hold(
    tx: TenantTransaction,
    actor: Actor,
    observationId: string,
  ): Promise<{ row: ObservationRow; leader: LeaderRow }> {
    const row = await this.repository.find(tx, observationId);
    if (row === null) throw notFound();
    const leader = await this.sight.allow(tx, actor, 'report', row.leaderId);
    if (row.source === 'computed') throw new ProblemError('conflict', 'This figure follows the indicators by itself.');
    if (row.state !== 'standing') throw new ProblemError('conflict', 'This observation does not stand any more.');
    return { row, leader };
  }

  private async one(actor: Actor, observationId: string): Promise<EffectivenessObservation> {
    const reading = this.tenants.read(actor);
    const row = await this.repository.find(reading, observationId);
    if (row === null) throw notFound();
    const leader = await this.sight.allow(reading, actor, 'see', row.leaderId);
    return presentObservation(row, readerOf(actor, leader));
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, leaderId: string, change: string): Promise<void> {
    const subject = { kind: 'effectiveness-observation', id };
    return emit(tx, actor, 'effectiveness-observation.changed', subject, { leaderId, change });
  }
}

/** What an actor sees and may do of what is observed of somebody. */
export const readerOf = (actor: Actor, leader: LeaderRow): ObservationReader => ({
  seesSuccession: seesSuccession(actor),
  mayReport: mayWithLeader(actor, 'report', leaderFacts(actor, leader)),
});
