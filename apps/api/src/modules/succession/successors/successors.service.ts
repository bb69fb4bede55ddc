import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { CriticalRole, changeSuccessor } from '@understudy/contracts/succession';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { CriticalRolesService } from '../roles/critical-roles.service.js';
import { type SuccessorRow, SuccessorsRepository } from './successors.repository.js';

/** Who could fill a critical role, and how soon; a change of horizon begins a new spell. */
@Injectable()
export class SuccessorsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SuccessorsRepository,
    private readonly roles: CriticalRolesService,
  ) {}

  /** Changes evidence in place and horizon from today on. */
  async change(
    actor: Actor,
    roleId: string,
    successorId: string,
    { version, ...changes }: BodyOf<typeof changeSuccessor>,
  ): Promise<CriticalRole> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.lockRole(tx, roleId);
      const current = await this.allowSuccessor(tx, actor, roleId, successorId);
      if (current.version !== version) throw changedMeanwhile();
      const horizon = changes.horizon ?? current.horizon;
      const evidence = changes.evidence ?? current.evidence;
      if (horizon === current.horizon || current.from === actor.today) {
        if (!(await this.repository.update(tx, current, { horizon, evidence }))) throw changedMeanwhile();
      } else {
        await this.repository.end(tx, current.id, actor.today);
        const values = { roleId, personId: current.personId, horizon, evidence, from: actor.today };
        const { nominationId } = current;
        await this.repository.insert(tx, {
          ...values,
          version: version + 1,
          nominatedBy: actor.personId,
          nominationId,
        });
      }
      const told = { roleId, change: 'changed', horizon, former: current.horizon, from: actor.today };
      await this.tell(tx, actor, successorId, told);
    });
    return this.roles.get(actor, roleId);
  }

  /** Ends a nomination today. */
  async remove(actor: Actor, roleId: string, successorId: string): Promise<CriticalRole> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.lockRole(tx, roleId);
      const current = await this.allowSuccessor(tx, actor, roleId, successorId);
      await this.repository.end(tx, current.id, actor.today);
      await this.tell(tx, actor, successorId, {
        ...{ roleId, change: 'removed', since: current.from },
        from: actor.today,
      });
    });
    return this.roles.get(actor, roleId);
  }

  private async allowSuccessor(
    tx: TenantTransaction,
    actor: Actor,
    roleId: string,
    successorId: string,
  ): Promise<SuccessorRow> {
    await this.roles.allow(tx, actor, 'see', roleId);
    const current = await this.repository.find(tx, roleId, successorId, actor.today);
    if (current === null || (!actor.isAdmin && current.personId === actor.personId)) throw notFound();
    await this.roles.allow(tx, actor, 'change-successor', roleId);
    return current;
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, payload: Record<string, unknown>): Promise<void> {
    return emit(tx, actor, 'successor.changed', { kind: 'successor', id }, payload);
  }
}
