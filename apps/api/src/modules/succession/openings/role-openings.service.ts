import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { StageReference } from '@understudy/contracts/people';
import type {
  changeRoleOpening,
  createRoleOpening,
  listRoleOpenings,
  RoleOpening,
} from '@understudy/contracts/succession-openings';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { decideBeginning } from '@understudy/domain/states/state-table';
import { openingTable } from '@understudy/domain/succession/opening-table';
import type { Actor } from '../../../common/auth/actor.js';
import {
  changedMeanwhile,
  invalidInput,
  notAllowed,
  notFound,
  ProblemError,
} from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { FrameworkService } from '../../career-framework/framework/framework.service.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { refuseFuture } from '../lineage/refuse-future.js';
import { CriticalRolesRepository } from '../roles/critical-roles.repository.js';
import { CriticalRolesService } from '../roles/critical-roles.service.js';
import { SuccessorsRepository } from '../successors/successors.repository.js';
import { mayWithOpening, type OpeningAction } from './role-opening.policy.js';
import { presentOpening } from './role-opening.presenter.js';
import { type OpeningRow, openingColumns, RoleOpeningsRepository } from './role-openings.repository.js';

/** Openings of leadership positions: kept by whom the position answers to, whoever is above them, and admins. */
@Injectable()
export class RoleOpeningsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RoleOpeningsRepository,
    private readonly roles: CriticalRolesService,
    private readonly roleFacts: CriticalRolesRepository,
    private readonly successors: SuccessorsRepository,
    private readonly framework: FrameworkService,
    private readonly scope: PeopleScope,
  ) {}

  /** One page, as of a day. */
  async list(
    actor: Actor,
    { state, roleId, on = actor.today, ...query }: QueryOf<typeof listRoleOpenings>,
  ): Promise<ResponseOf<typeof listRoleOpenings>> {
    const listing = listingOf(openingColumns(on), query);
    const filter = { state: state ?? null, roleId: roleId ?? null, on };
    const rows = await this.repository.page(this.tenants.read(actor), actor, filter, listing);
    const { shown, nextCursor } = pageOfRows(rows, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => presentOpening(actor, row)), nextCursor };
  }

  async get(actor: Actor, openingId: string): Promise<RoleOpening> {
    return presentOpening(actor, await this.allow(this.tenants.read(actor), actor, 'see', openingId));
  }

  /** Says that a position is open. @throws ProblemError already-exists for a critical role that stands open already. */
  async create(actor: Actor, { roleId, stageKey, ...draft }: BodyOf<typeof createRoleOpening>): Promise<RoleOpening> {
    const openingId = await this.tenants.run(actor, async (tx) => {
      refuseFuture(actor, 'openedOn', draft.openedOn);
      if (roleId !== null) await this.successors.lockRole(tx, roleId);
      const role = roleId === null ? null : await this.roles.allow(tx, actor, 'open', roleId);
      await this.allowOwner(tx, actor, draft.ownerId);
      await this.allowUnit(tx, draft.unitId);
      const predecessorId = draft.predecessorId ?? role?.lastIncumbentId ?? null;
      if (predecessorId !== null && (await this.scope.relationTo(tx, actor, predecessorId)) === null) throw notFound();
      const { stage, leads } = await this.stageOf(tx, stageKey ?? role?.stage?.key ?? null);
      const isOpen = roleId !== null && (await this.repository.isOpen(tx, roleId));
      const met = [
        ...(leads ? (['leadership-stage'] as const) : []),
        ...(isOpen ? [] : (['not-open-already'] as const)),
      ];
      const decision = decideBeginning(openingTable, 'open', { roles: ['keeper'], met });
      if ('refused' in decision) throw beginningRefused(leads);
      const unitId = draft.unitId ?? role?.unit?.id ?? null;
      const id = await this.repository.insert(tx, { ...draft, roleId, unitId, predecessorId, stageId: stage.id });
      await this.tell(tx, actor, id, { change: 'opened', roleId, from: draft.openedOn });
      return id;
    });
    return this.get(actor, openingId);
  }

  /** Corrects what is written of an opening that still stands. */
  async change(
    actor: Actor,
    openingId: string,
    { version, ...changes }: BodyOf<typeof changeRoleOpening>,
  ): Promise<RoleOpening> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.hold(tx, actor, 'change', openingId, version);
      if (changes.openedOn !== undefined) refuseFuture(actor, 'openedOn', changes.openedOn);
      if (changes.ownerId !== undefined && changes.ownerId !== row.owner.id) {
        await this.allowOwner(tx, actor, changes.ownerId);
      }
      if (changes.unitId !== undefined) await this.allowUnit(tx, changes.unitId);
      const values = { ...row, unitId: row.unit?.id ?? null, ownerId: row.owner.id, ...changes };
      await this.repository.update(tx, openingId, values);
      const from = [row.openedOn, values.openedOn].toSorted()[0];
      await this.tell(tx, actor, openingId, { change: 'changed', fields: Object.keys(changes), from });
    });
    return this.get(actor, openingId);
  }

  /**
   * The opening, once the actor may do this with it.
   * @throws ProblemError not-found for what they may not see, not-allowed for what they may not do.
   */
  async allow(access: TenantAccess, actor: Actor, action: OpeningAction, openingId: string): Promise<OpeningRow> {
    const row = await this.repository.find(access, actor, openingId);
    if (row === null || !mayWithOpening(actor, 'see', factsOf(row))) throw notFound();
    if (!mayWithOpening(actor, action, factsOf(row))) throw notAllowed();
    return row;
  }

  /** The same of this very version, held until the transaction ends. @throws ProblemError changed-meanwhile. */
  async hold(
    tx: TenantTransaction,
    actor: Actor,
    action: OpeningAction,
    openingId: string,
    version: number,
  ): Promise<OpeningRow> {
    await this.repository.lock(tx, openingId);
    const row = await this.allow(tx, actor, action, openingId);
    if (row.version !== version) throw changedMeanwhile();
    return row;
  }

  /** Tells that something happened to an opening. */
  tell(tx: TenantTransaction, actor: Actor, id: string, payload: Record<string, unknown>): Promise<void> {
    return emit(tx, actor, 'role-opening.changed', { kind: 'role-opening', id }, payload);
  }

  /** A leader opens positions that answer to themselves or to their line; anything else they would not see again. */
  private async allowOwner(tx: TenantTransaction, actor: Actor, ownerId: string): Promise<void> {
    const relation = await this.scope.relationTo(tx, actor, ownerId);
    if (relation === null) throw notFound();
    if (!relation.isAdmin && !relation.isSelf && !relation.isAbove) {
      throw notAllowed('Choose yourself or somebody of your line.');
    }
    if (!relation.employed) throw invalidInput([{ field: 'ownerId', message: 'Choose somebody who works here.' }]);
  }

  private async allowUnit(tx: TenantTransaction, unitId: string | null): Promise<void> {
    if (unitId !== null && !(await this.roleFacts.unitExists(tx, unitId))) throw notFound();
  }

  private async stageOf(
    tx: TenantTransaction,
    stageKey: string | null,
  ): Promise<{ stage: StageReference; leads: boolean }> {
    if (stageKey === null) throw invalidInput([{ field: 'stageKey', message: 'Choose a stage.' }]);
    const stage = await this.framework.stageOf(tx, stageKey, 'stageKey');
    const stages = await this.framework.stages(tx);
    return { stage, leads: stages.some(({ ordinal }) => ordinal < stage.ordinal) };
  }
}

const factsOf = ({ isOwner, isAboveOwner, currentState: state }: OpeningRow) => ({ isOwner, isAboveOwner, state });

const beginningRefused = (leads: boolean): ProblemError =>
  leads
    ? new ProblemError('already-exists', 'This role stands open already.')
    : invalidInput([{ field: 'stageKey', message: 'Choose a stage of leadership.' }]);
