import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { FieldProblem } from '@understudy/contracts/problem';
import type {
  addLearningRecord,
  changeLearningRecord,
  LearningRecord,
  listLearningRecords,
} from '@understudy/contracts/programmes-learning';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import {
  changedMeanwhile,
  invalidInput,
  notAllowed,
  notFound,
  ProblemError,
} from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { type Place, pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { type LearningAction, mayWithLearning } from './learning.policy.js';
import { learningFacts, presentLearning } from './learning.presenter.js';
import { type LearningFilter, LearningRepository, type LearningRow } from './learning.repository.js';
import { type LearningValues, LearningWritesRepository } from './learning-writes.repository.js';

/** What somebody learned and what came of it: written by the person, read by their line and admins as far as is said. */
@Injectable()
export class LearningService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: LearningRepository,
    private readonly writes: LearningWritesRepository,
  ) {}

  /** One page of what was learned. @throws ProblemError not-allowed for everybody's, but for admins. */
  async list(
    actor: Actor,
    { cursor, limit, ...filter }: QueryOf<typeof listLearningRecords>,
  ): Promise<ResponseOf<typeof listLearningRecords>> {
    const order = { sort: filter.sort, direction: filter.direction };
    const after = placeIn('text', order, cursor);
    const found = await this.found(actor, filter, after, limit + 1);
    const { shown: rows, nextCursor } = pageOfRows(found, limit, order, ({ id }) => id);
    return { items: rows.map((row) => presentLearning(actor, row)), nextCursor };
  }

  /** One record. @throws ProblemError not-found for what the actor may not see. */
  async get(actor: Actor, id: string): Promise<LearningRecord> {
    return presentLearning(actor, await this.allow(this.tenants.read(actor), actor, 'see', id));
  }

  /**
   * Writes down what the actor learned.
   * @throws ProblemError not-allowed for whoever is not in the directory, needs-confirmation for what looks the same as
   * something that they wrote down before.
   */
  async add(actor: Actor, { again, ...values }: BodyOf<typeof addLearningRecord>): Promise<LearningRecord> {
    const { personId } = actor;
    if (personId === null) throw notAllowed('Only somebody of the directory has a record of what they learned.');
    const id = await this.tenants.run(actor, async (tx) => {
      await this.check(tx, personId, values, null);
      await this.writes.lockOf(tx, personId);
      if (!again && (await this.writes.isThereAlready(tx, personId, values))) {
        throw new ProblemError('needs-confirmation', 'You have written down the same already, of the same day.');
      }
      const recordId = await this.writes.insert(tx, personId, values);
      await this.tell(tx, actor, recordId, personId, 'added');
      return recordId;
    });
    return this.get(actor, id);
  }

  /** Changes a record of the actor's own. @throws ProblemError changed-meanwhile for an older version. */
  async change(
    actor: Actor,
    id: string,
    { version, ...changes }: BodyOf<typeof changeLearningRecord>,
  ): Promise<LearningRecord> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.hold(tx, actor, 'change', id);
      if (row.version !== version) throw changedMeanwhile();
      const before = valuesOf(row);
      const left = changes.enrolmentId !== undefined && changes.enrolmentId !== before.enrolmentId;
      const values = { ...before, ...(left ? { moduleId: null } : {}), ...changes };
      await this.check(tx, row.person.id, values, before);
      await this.writes.update(tx, id, values);
      await this.tell(tx, actor, id, row.person.id, 'changed');
    });
    return this.get(actor, id);
  }

  /** Removes a record of the actor's own, or brings it back. @throws ProblemError conflict where that is so already. */
  async setRemoved(actor: Actor, id: string, removed: boolean): Promise<LearningRecord> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.hold(tx, actor, 'see', id);
      if (!row.isSelf) throw notAllowed();
      if ((row.removedOn !== null) === removed) throw new ProblemError('conflict', 'That is so already.');
      await this.writes.setRemoved(tx, id, removed);
      await this.tell(tx, actor, id, row.person.id, removed ? 'removed' : 'restored');
    });
    return this.get(actor, id);
  }

  private async found(
    actor: Actor,
    filter: LearningFilter,
    after: Place | null,
    limit: number,
  ): Promise<LearningRow[]> {
    if (filter.scope === 'organisation' && !actor.isAdmin) throw notAllowed();
    return this.repository.page(this.tenants.read(actor), actor, filter, after, limit);
  }

  private async hold(tx: TenantTransaction, actor: Actor, action: LearningAction, id: string): Promise<LearningRow> {
    await this.writes.lock(tx, id);
    return this.allow(tx, actor, action, id);
  }

  private async allow(access: TenantAccess, actor: Actor, action: LearningAction, id: string): Promise<LearningRow> {
    const row = await this.repository.find(access, actor, id);
    if (row === null || !mayWithLearning(actor, 'see', learningFacts(row))) throw notFound();
    if (!mayWithLearning(actor, action, learningFacts(row))) throw notAllowed();
    return row;
  }

  /** What stands already may stay, also where the framework or the outline has moved on. */
  private async check(
    tx: TenantTransaction,
    personId: string,
    values: LearningValues,
    before: LearningValues | null,
  ): Promise<void> {
    const wrong: FieldProblem[] = [];
    if (values.endedOn !== null && values.endedOn < values.startedOn) {
      wrong.push({ field: 'endedOn', message: 'Choose the first day or a later one.' });
    }
    const { skillKey, enrolmentId, moduleId } = values;
    if (skillKey !== null && skillKey !== before?.skillKey && !(await this.writes.isSkill(tx, skillKey))) {
      wrong.push({ field: 'skillKey', message: 'Choose a skill of the framework.' });
    }
    const programmeId = enrolmentId && (await this.writes.programmeOf(tx, personId, enrolmentId));
    if (enrolmentId !== null && programmeId === null) {
      wrong.push({ field: 'enrolmentId', message: 'Choose one of your own cohorts.' });
    }
    if (moduleId !== null && !(programmeId && (await this.writes.isModuleOf(tx, programmeId, moduleId)))) {
      wrong.push({ field: 'moduleId', message: 'Choose a module of that programme.' });
    }
    if (wrong.length > 0) throw invalidInput(wrong);
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, personId: string, change: string): Promise<void> {
    return emit(tx, actor, 'learning-record.changed', { kind: 'learning-record', id }, { personId, change });
  }
}

const valuesOf = (row: LearningRow): LearningValues => ({
  ...row,
  enrolmentId: row.enrolment?.id ?? null,
  moduleId: row.module?.id ?? null,
});
