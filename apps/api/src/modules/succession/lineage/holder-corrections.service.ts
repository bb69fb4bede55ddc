import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { CriticalRole } from '@understudy/contracts/succession';
import type { correctRoleHolder, correctRoleUnit, listRoleHistory } from '@understudy/contracts/succession-history';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notFound } from '../../../common/errors/problem-error.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { CriticalRolesService } from '../roles/critical-roles.service.js';
import { RoleReferences } from '../roles/role-references.service.js';
import { refuseFuture } from './refuse-future.js';
import { RoleHistoryRepository } from './role-history.repository.js';
import { RoleHistoryService } from './role-history.service.js';

/**
 * Who held a critical role when, and to which unit it belonged: read by whoever sees the role, corrected with a reason by
 * whoever decides about it.
 */
@Injectable()
export class HolderCorrectionsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RoleHistoryRepository,
    private readonly history: RoleHistoryService,
    private readonly roles: CriticalRolesService,
    private readonly references: RoleReferences,
    private readonly scope: PeopleScope,
  ) {}

  /** The history of a role, as it was known on a day. @throws ProblemError not-found outside the actor's scope. */
  async list(
    actor: Actor,
    roleId: string,
    { knownOn = actor.today, ...order }: QueryOf<typeof listRoleHistory>,
  ): Promise<ResponseOf<typeof listRoleHistory>> {
    const reading = this.tenants.read(actor);
    await this.roles.allow(reading, actor, 'see', roleId);
    refuseFuture(actor, 'knownOn', knownOn);
    return { items: await this.repository.list(reading, roleId, { knownOn, timeZone: actor.timeZone }, order) };
  }

  /**
   * Corrects who held a role on some days; figures of those days are computed anew. Whoever is said to hold it today is
   * chosen as when the role is handed on.
   */
  async correct(
    actor: Actor,
    roleId: string,
    { version, personId, from, to, reason }: BodyOf<typeof correctRoleHolder>,
  ): Promise<CriticalRole> {
    await this.tenants.run(actor, async (tx) => {
      await this.allow(tx, actor, roleId, { version, from, to });
      if (to === null) await this.holdsToday(tx, actor, roleId, { personId, from, reason });
      else await this.held(tx, actor, roleId, { personId, from, to, reason });
      await this.roles.tellHeld(tx, actor, roleId, from);
    });
    return this.roles.get(actor, roleId);
  }

  /** Corrects to which unit a role belonged on some days; figures of those days are computed anew. */
  async correctUnit(
    actor: Actor,
    roleId: string,
    { version, unitId, from, to, reason }: BodyOf<typeof correctRoleUnit>,
  ): Promise<CriticalRole> {
    await this.tenants.run(actor, async (tx) => {
      await this.allow(tx, actor, roleId, { version, from, to });
      await this.references.allowUnit(tx, unitId);
      await this.history.record(tx, actor, 'unit', roleId, { value: unitId, from, to, reason });
      await this.roles.tellUnit(tx, actor, roleId, from);
    });
    return this.roles.get(actor, roleId);
  }

  private async allow(
    tx: TenantTransaction,
    actor: Actor,
    roleId: string,
    { version, from, to }: { version: number; from: string; to: string | null },
  ): Promise<void> {
    await this.roles.allow(tx, actor, 'correct', roleId);
    refuseFuture(actor, 'from', from);
    if (to !== null) refuseFuture(actor, 'to', to);
    if (to !== null && to <= from) throw invalidInput([{ field: 'to', message: `Choose a day after ${from}.` }]);
    if (!(await this.repository.touch(tx, roleId, version))) throw changedMeanwhile();
  }

  private async holdsToday(
    tx: TenantTransaction,
    actor: Actor,
    roleId: string,
    { personId, from, reason }: { personId: string | null; from: string; reason: string },
  ): Promise<void> {
    await this.references.allowIncumbent(tx, actor, personId);
    await this.roles.hold(tx, actor, roleId, { value: personId, from, reason, field: 'from' });
  }

  private async held(
    tx: TenantTransaction,
    actor: Actor,
    roleId: string,
    { personId, ...days }: { personId: string | null; from: string; to: string; reason: string },
  ): Promise<void> {
    if (personId !== null) {
      if ((await this.scope.relationTo(tx, actor, personId)) === null) throw notFound();
      await this.history.refuseStrangers(tx, personId, { from: days.from, field: 'from' });
    }
    await this.history.record(tx, actor, 'holder', roleId, { value: personId, ...days });
  }
}
