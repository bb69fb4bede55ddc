import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type {
  addRetrospectiveAction,
  addRetrospectiveNote,
  changeRetrospectiveAction,
  changeRetrospectiveNote,
  Retrospective,
  stepRetrospectiveAction,
} from '@understudy/contracts/programmes-retrospectives';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { placedStates } from '@understudy/domain/programmes/enrolment-table';
import { retrospectiveActionTable } from '@understudy/domain/programmes/retrospectives/retrospective-action-table';
import { decideBeginning, decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { leadsTo } from '../refused-step.js';
import { boardRoles, mayShareBoard, noteAbilities } from './retrospective.policy.js';
import { ownFacts, presentAction, presentNote } from './retrospective.presenter.js';
import { RetrospectiveWritesRepository } from './retrospective-writes.repository.js';
import { type ActionRow, RetrospectivesRepository } from './retrospectives.repository.js';

type Circle = { readonly isParticipant: boolean; readonly isFacilitator: boolean };

/** The board of a cohort: what to keep, what to change, and what somebody takes on until when. */
@Injectable()
export class RetrospectivesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RetrospectivesRepository,
    private readonly writes: RetrospectiveWritesRepository,
    private readonly cohorts: CohortsService,
  ) {}

  /** The board, with what the cohort before decided. @throws ProblemError not-allowed for whoever is not in it. */
  async get(actor: Actor, cohortId: string): Promise<Retrospective> {
    const reading = this.tenants.read(actor);
    const circle = await this.allow(reading, actor, cohortId);
    const [notes, actions, earlier, people] = await Promise.all([
      this.repository.notes(reading, cohortId),
      this.repository.actions(reading, cohortId),
      this.repository.earlier(reading, cohortId),
      this.repository.people(reading, cohortId),
    ]);
    const before = earlier && (await this.repository.actions(reading, earlier.id));
    const there = earlier && (await this.circleOf(reading, actor, earlier.id));
    return {
      notes: notes.map((note) => presentNote(actor, circle, note)),
      actions: actions.map((action) => presentAction(actor, circle, action)),
      earlier:
        earlier && before && there
          ? { cohort: earlier.name, actions: before.map((action) => presentAction(actor, there, action)) }
          : null,
      people,
    };
  }

  async addNote(actor: Actor, cohortId: string, note: BodyOf<typeof addRetrospectiveNote>): Promise<Retrospective> {
    const { personId } = actor;
    await this.tenants.run(actor, async (tx) => {
      await this.allow(tx, actor, cohortId);
      if (personId === null) throw notAllowed('Only somebody of the directory writes notes.');
      await this.writes.insertNote(tx, cohortId, personId, note);
      await this.tell(tx, actor, cohortId);
    });
    return this.get(actor, cohortId);
  }

  /** Changes a note, removes it or brings it back. @throws ProblemError changed-meanwhile for an older version. */
  async changeNote(
    actor: Actor,
    id: string,
    { version, text, removed }: BodyOf<typeof changeRetrospectiveNote>,
  ): Promise<Retrospective> {
    const cohortId = await this.tenants.run(actor, async (tx) => {
      await this.writes.lock(tx, 'note', id);
      const row = await this.repository.note(tx, id);
      const circle = row && (await this.circleOf(tx, actor, row.cohortId));
      if (row === null || circle === null || !mayShareBoard(actor, circle)) throw notFound();
      const abilities = noteAbilities(actor, ownFacts(actor, circle, row.author.id));
      if (text !== undefined && !abilities.includes('change')) throw notAllowed();
      if (!abilities.includes('remove')) throw notAllowed();
      // Only its author brings a note back: nobody else makes public again what somebody took back.
      if (removed === false && row.removed && !abilities.includes('change')) throw notAllowed();
      if (row.version !== version) throw changedMeanwhile();
      await this.writes.updateNote(tx, id, text ?? row.text, removed ?? row.removed);
      await this.tell(tx, actor, row.cohortId);
      return row.cohortId;
    });
    return this.get(actor, cohortId);
  }

  async addAction(
    actor: Actor,
    cohortId: string,
    decided: BodyOf<typeof addRetrospectiveAction>,
  ): Promise<Retrospective> {
    await this.tenants.run(actor, async (tx) => {
      const circle = await this.allow(tx, actor, cohortId);
      const roles = boardRoles(actor, { ...circle, isOwn: false });
      leadsTo(decideBeginning(retrospectiveActionTable, 'decide', { roles }));
      await this.checkOwner(tx, cohortId, decided.ownerId);
      await this.writes.insertAction(tx, cohortId, decided);
      await this.tell(tx, actor, cohortId);
    });
    return this.get(actor, cohortId);
  }

  async changeAction(
    actor: Actor,
    id: string,
    { version, ...changes }: BodyOf<typeof changeRetrospectiveAction>,
  ): Promise<Retrospective> {
    const cohortId = await this.tenants.run(actor, async (tx) => {
      const { row } = await this.holdAction(tx, actor, id, version);
      const { ownerId } = changes;
      if (ownerId !== undefined && ownerId !== row.owner.id) await this.checkOwner(tx, row.cohortId, ownerId);
      await this.writes.updateAction(tx, id, { text: row.text, ownerId: row.owner.id, dueOn: row.dueOn, ...changes });
      await this.tell(tx, actor, row.cohortId);
      return row.cohortId;
    });
    return this.get(actor, cohortId);
  }

  /** One step of the action's table. */
  async stepAction(
    actor: Actor,
    id: string,
    { action, version, reason }: BodyOf<typeof stepRetrospectiveAction>,
  ): Promise<Retrospective> {
    const cohortId = await this.tenants.run(actor, async (tx) => {
      const { row, circle } = await this.holdAction(tx, actor, id, version);
      const roles = boardRoles(actor, ownFacts(actor, circle, row.owner.id));
      const met = reason === '' ? [] : (['reason'] as const);
      const state = leadsTo(decideStep(retrospectiveActionTable, row.state, action, { roles, met }));
      await this.writes.setActionState(tx, id, state, reason);
      await this.tell(tx, actor, row.cohortId);
      return row.cohortId;
    });
    return this.get(actor, cohortId);
  }

  private async holdAction(
    tx: TenantTransaction,
    actor: Actor,
    id: string,
    version: number,
  ): Promise<{ row: ActionRow; circle: Circle }> {
    await this.writes.lock(tx, 'action', id);
    const row = await this.repository.action(tx, id);
    const circle = row && (await this.circleOf(tx, actor, row.cohortId));
    if (row === null || circle === null || !mayShareBoard(actor, circle)) throw notFound();
    if (row.version !== version) throw changedMeanwhile();
    return { row, circle };
  }

  private async allow(access: TenantAccess, actor: Actor, cohortId: string): Promise<Circle> {
    const circle = await this.circleOf(access, actor, cohortId);
    if (circle === null) throw notFound();
    if (!mayShareBoard(actor, circle)) throw notAllowed();
    return circle;
  }

  private async circleOf(access: TenantAccess, actor: Actor, cohortId: string): Promise<Circle | null> {
    const { mine, isFacilitator } = await this.cohorts.allow(access, actor, 'see', cohortId);
    return { isParticipant: mine !== null && placedStates.has(mine.state), isFacilitator };
  }

  private async checkOwner(access: TenantAccess, cohortId: string, ownerId: string): Promise<void> {
    const people = await this.repository.people(access, cohortId);
    if (people.some(({ id }) => id === ownerId)) return;
    throw invalidInput([{ field: 'ownerId', message: 'Choose somebody of this cohort.' }]);
  }

  private tell(tx: TenantTransaction, actor: Actor, cohortId: string): Promise<void> {
    return emit(tx, actor, 'retrospective.changed', { kind: 'cohort', id: cohortId }, {});
  }
}
