import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  CriticalRole,
  changeCriticalRole,
  closeCriticalRole,
  createCriticalRole,
  getBenchOfRoles,
  getPlanGaps,
  listCriticalRoles,
} from '@understudy/contracts/succession';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { FrameworkService } from '../../career-framework/framework/framework.service.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { refuseFuture } from '../lineage/refuse-future.js';
import { RoleHistoryService } from '../lineage/role-history.service.js';
import { NominationWritesRepository } from '../nominations/nomination-writes.repository.js';
import { SuccessorsRepository } from '../successors/successors.repository.js';
import { mayWithRole, type RoleAction } from './critical-role.policy.js';
import { presentRole } from './critical-role.presenter.js';
import { CriticalRolesRepository, type RoleRow, type RoleValues } from './critical-roles.repository.js';
import { roleColumns } from './role-order.repository.js';
import { RoleReferences } from './role-references.service.js';

type Draft = Omit<BodyOf<typeof createCriticalRole>, 'openedOn'>;

/** Positions whose vacancy would hurt. Admins see all, leaders those held by somebody below them. */
@Injectable()
export class CriticalRolesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CriticalRolesRepository,
    private readonly successors: SuccessorsRepository,
    private readonly nominations: NominationWritesRepository,
    private readonly framework: FrameworkService,
    private readonly references: RoleReferences,
    private readonly history: RoleHistoryService,
    private readonly views: PersonViews,
  ) {}

  /**
   * A page of the roles in the actor's scope; nobody but an admin sees nominations of themselves. A look at what speaks for
   * somebody is recorded.
   */
  async list(actor: Actor, query: QueryOf<typeof listCriticalRoles>): Promise<ResponseOf<typeof listCriticalRoles>> {
    const { shown, nextCursor } = await this.page(actor, query);
    await this.views.recordMany(actor, shown.flatMap(lookedAt));
    return { items: shown.map((row) => presentRole(actor, row)), nextCursor };
  }

  /** The same page for those who show names alone, and nothing of what speaks for anybody. */
  async named(actor: Actor, query: QueryOf<typeof listCriticalRoles>): Promise<ResponseOf<typeof listCriticalRoles>> {
    const { shown, nextCursor } = await this.page(actor, query);
    return { items: shown.map((row) => presentRole(actor, row)), nextCursor };
  }

  /** All open roles in the actor's scope in short, for the bench as a whole. */
  async bench(actor: Actor): Promise<ResponseOf<typeof getBenchOfRoles>> {
    return { roles: await this.repository.bench(this.tenants.read(actor), actor) };
  }

  /** How many plans of open roles in the actor's scope lack what, and how many proposals wait for the actor. */
  async gaps(actor: Actor): Promise<ResponseOf<typeof getPlanGaps>> {
    const { proposals, ...counted } = await this.repository.gaps(this.tenants.read(actor), actor);
    return { ...counted, proposals: actor.permissions.has('succession.change') ? proposals : 0 };
  }

  /** One role; a look at what speaks for somebody is recorded. @throws ProblemError not-found outside the actor's scope. */
  async get(actor: Actor, roleId: string): Promise<CriticalRole> {
    const row = await this.allow(this.tenants.read(actor), actor, 'see', roleId);
    await this.views.recordMany(actor, lookedAt(row));
    return presentRole(actor, row);
  }

  /**
   * The role, once the actor may do this to it.
   * @throws ProblemError not-found for what they may not see, not-allowed for what they may not do.
   */
  async allow(access: TenantAccess, actor: Actor, action: RoleAction, roleId: string): Promise<RoleRow> {
    const row = await this.repository.find(access, actor, roleId);
    if (row === null || !mayWithRole(actor, 'see', row)) throw notFound();
    if (!mayWithRole(actor, action, row)) throw notAllowed();
    return row;
  }

  /** Records a look at what was said of some of those who are considered for a role. */
  recordLook(actor: Actor, row: RoleRow, personIds: readonly string[]): Promise<void> {
    return this.views.recordMany(
      actor,
      lookedAt(row).filter((id) => personIds.includes(id)),
    );
  }

  /** Names a role. @throws ProblemError not-allowed for a leader who does not lead the incumbent. */
  async create(actor: Actor, { openedOn, ...draft }: BodyOf<typeof createCriticalRole>): Promise<CriticalRole> {
    const roleId = await this.tenants.run(actor, async (tx) => {
      const values = await this.valuesOf(tx, actor, draft, null);
      const id = await this.repository.insert(tx, values, openedOn);
      await this.tell(tx, actor, id, { created: true, openedOn, incumbentId: values.incumbentId });
      return id;
    });
    return this.get(actor, roleId);
  }

  /** Changes a role; a successor who becomes its incumbent is no longer nominated for it. */
  async change(
    actor: Actor,
    roleId: string,
    { version, since, ...asked }: BodyOf<typeof changeCriticalRole>,
  ): Promise<CriticalRole> {
    await this.tenants.run(actor, async (tx) => {
      if (since !== undefined) refuseFuture(actor, 'since', since);
      const row = await this.allow(tx, actor, 'change', roleId);
      const changes = newsOf(row, asked);
      if (since !== undefined && since < actor.today && !mayWithRole(actor, 'correct', row)) {
        throw notAllowed('Earlier days are corrected by whoever decides about the role.');
      }
      const values = await this.valuesOf(tx, actor, { ...draftOf(row), ...changes }, row);
      const from = since ?? [actor.today, row.openedOn].sort()[1] ?? actor.today;
      if (!(await this.repository.update(tx, roleId, version, values))) throw changedMeanwhile();
      if (values.ownerId !== (row.owner?.id ?? null)) await this.handOn(tx, actor, row, values);
      const [holds, belongs] = [values.incumbentId !== row.lastIncumbentId, values.unitId !== (row.unit?.id ?? null)];
      if (holds) await this.hold(tx, actor, roleId, { value: values.incumbentId, from, field: 'since' });
      if (belongs) await this.history.record(tx, actor, 'unit', roleId, { value: values.unitId, from, to: null });
      const day = holds || belongs ? from : actor.today;
      await this.tell(tx, actor, roleId, { fields: Object.keys(changes), incumbentId: values.incumbentId, from: day });
    });
    return this.get(actor, roleId);
  }

  /** From that day the role is not critical any more. @throws ProblemError invalid-input before the day it became so. */
  async close(actor: Actor, roleId: string, { closedOn }: BodyOf<typeof closeCriticalRole>): Promise<CriticalRole> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.allow(tx, actor, 'close', roleId);
      if (closedOn <= row.openedOn) {
        throw invalidInput([{ field: 'closedOn', message: `Choose a day after ${row.openedOn}.` }]);
      }
      await this.repository.close(tx, roleId, closedOn);
      await this.tell(tx, actor, roleId, { closedOn });
    });
    return this.get(actor, roleId);
  }

  /**
   * Whoever took the role holds it from that day until the next who is recorded, and was not nominated for it meanwhile. Of
   * somebody who is not in the directory it is only known that whoever held it before does not.
   */
  async handTo(
    tx: TenantTransaction,
    actor: Actor,
    roleId: string,
    personId: string | null,
    from: string,
  ): Promise<void> {
    await this.history.touch(tx, roleId);
    await this.keepingLine(tx, actor, roleId, () =>
      personId === null
        ? this.history.takeUnnamed(tx, actor, roleId, from)
        : this.history.take(tx, actor, roleId, { value: personId, from }),
    );
    const incumbentId = (await this.repository.find(tx, actor, roleId))?.lastIncumbentId ?? null;
    if (personId !== null && incumbentId === personId) await this.endNominations(tx, actor, roleId, personId, from);
    else if (personId !== null) {
      await this.successors.endFor(tx, roleId, personId, { on: from, today: actor.today, holds: false });
    }
    await this.tell(tx, actor, roleId, { fields: ['incumbentId'], incumbentId, from });
  }

  /**
   * Records who took a role. Where nobody is known to hold it then, and nobody stands who answers for its plan, whoever stood
   * nearest to it does from now on: so it stays with those who planned for it.
   */
  async keepingLine(tx: TenantTransaction, actor: Actor, roleId: string, record: () => Promise<void>): Promise<void> {
    const nearest = await this.repository.nearest(tx, roleId, actor.today);
    await record();
    const row = await this.repository.find(tx, actor, roleId);
    if (row === null || row.lastIncumbentId !== null || row.ownerStands || nearest === null) return;
    await this.repository.nameOwner(tx, roleId, nearest);
  }

  /**
   * From this day on somebody holds the role, or nobody does; who holds it is not its successor any more.
   * @throws ProblemError invalid-input, about that field, on a day on which they did not work here.
   */
  async hold(
    tx: TenantTransaction,
    actor: Actor,
    roleId: string,
    { value, from, field, reason }: { value: string | null; from: string; field: string; reason?: string },
  ): Promise<void> {
    if (value !== null) await this.history.refuseStrangers(tx, value, { from, field });
    await this.history.record(tx, actor, 'holder', roleId, { value, from, to: null, reason });
    if (value !== null) await this.endNominations(tx, actor, roleId, value, actor.today);
  }

  /** Tells that it is known otherwise from a day on who held the role; whoever holds it now is not its successor. */
  async tellHeld(tx: TenantTransaction, actor: Actor, roleId: string, from: string): Promise<void> {
    const row = await this.repository.find(tx, actor, roleId);
    const incumbentId = row?.lastIncumbentId ?? null;
    if (incumbentId !== null) await this.endNominations(tx, actor, roleId, incumbentId, actor.today);
    await this.tell(tx, actor, roleId, { fields: ['incumbentId'], incumbentId, corrected: true, from });
  }

  /** Tells that it is known otherwise from a day on to which unit the role belonged. */
  tellUnit(tx: TenantTransaction, actor: Actor, roleId: string, from: string): Promise<void> {
    return this.tell(tx, actor, roleId, { fields: ['unitId'], corrected: true, from });
  }

  /** The plan was looked at today. */
  async review(actor: Actor, roleId: string, version: number): Promise<CriticalRole> {
    await this.tenants.run(actor, async (tx) => {
      await this.allow(tx, actor, 'review', roleId);
      if (!(await this.repository.review(tx, roleId, version, actor.today))) throw changedMeanwhile();
      await this.tell(tx, actor, roleId, { fields: ['reviewedOn'] });
    });
    return this.get(actor, roleId);
  }

  private async page(
    actor: Actor,
    query: QueryOf<typeof listCriticalRoles>,
  ): Promise<{ shown: readonly RoleRow[]; nextCursor: string | null }> {
    const after = placeIn(roleColumns(actor)[query.sort].kind, query, query.cursor);
    const rows = await this.repository.list(this.tenants.read(actor), actor, query, after, query.limit + 1);
    return pageOfRows(rows, query.limit, query, ({ id }) => id);
  }

  /** Whoever holds a role is neither its successor nor proposed for it. */
  private async endNominations(
    tx: TenantTransaction,
    { today }: Actor,
    roleId: string,
    personId: string,
    on: string,
  ): Promise<void> {
    await this.successors.endFor(tx, roleId, personId, { on, today, holds: true });
    await this.nominations.withdrawFor(tx, roleId, personId, today);
  }

  private async valuesOf(
    tx: TenantTransaction,
    actor: Actor,
    { stageKey = null, unitId = null, incumbentId = null, ownerId = null, ...values }: Draft,
    former: RoleRow | null,
  ): Promise<RoleValues> {
    if (former === null || incumbentId !== former.lastIncumbentId) {
      await this.references.allowIncumbent(tx, actor, incumbentId);
    }
    if (ownerId !== (former?.owner?.id ?? null)) {
      await this.references.allowOwner(tx, actor, { holderId: incumbentId, ownerId });
    }
    await this.references.allowUnit(tx, unitId);
    const stage = stageKey === null ? null : await this.framework.stageOf(tx, stageKey, 'stageKey');
    return { ...values, unitId, incumbentId, ownerId, stageId: stage?.id ?? null };
  }

  /** @throws ProblemError not-allowed for whoever does not decide about the role, or would not see it again. */
  private async handOn(tx: TenantTransaction, actor: Actor, row: RoleRow, values: RoleValues): Promise<void> {
    if (!mayWithRole(actor, 'hand-on', row)) {
      throw notAllowed('A role is handed on by its owner, or by whoever is above them.');
    }
    await this.references.allowHandingOn(tx, actor, { holderId: values.incumbentId, ownerId: values.ownerId });
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, payload: Record<string, unknown>): Promise<void> {
    return emit(tx, actor, 'critical-role.changed', { kind: 'critical-role', id }, payload);
  }
}

/**
 * Of whom a look at the role is recorded: of those whose history the reader sees anyway, and of those who know that they are
 * considered. A look of anybody else would tell somebody of a nomination that was confided to those who plan for the role.
 */
const lookedAt = ({ successors, proposals }: RoleRow): string[] => {
  const shown = [...successors, ...proposals].filter(
    ({ historySeen, consent }) => historySeen || consent !== 'not-asked',
  );
  return [...new Set(shown.map(({ person }) => person.id))];
};

/** What is said anew of a role: that nobody who works here holds it is none where whoever held it last has left. */
const newsOf = (row: RoleRow, { incumbentId, ...changes }: Partial<Draft>): Partial<Draft> =>
  incumbentId === undefined || (incumbentId === null && row.incumbent === null) ? changes : { ...changes, incumbentId };

const draftOf = (row: RoleRow): Draft => ({
  name: row.name,
  stageKey: row.stage?.key ?? null,
  unitId: row.unit?.id ?? null,
  incumbentId: row.lastIncumbentId,
  impact: row.impact,
  vacancyRisk: row.vacancyRisk,
  targetCover: row.targetCover,
  ownerId: row.owner?.id ?? null,
});
