import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { CriticalRole, changeSuccessor, nominate } from '@understudy/contracts/succession';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import {
  changedMeanwhile,
  invalidInput,
  notAllowed,
  notFound,
  ProblemError,
} from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { Employments } from '../../people/changes/employments.service.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import type { RoleRow } from '../roles/critical-roles.repository.js';
import { CriticalRolesService } from '../roles/critical-roles.service.js';
import { type SuccessorRow, SuccessorsRepository } from './successors.repository.js';

type Nomination = BodyOf<typeof nominate>;

/** Who could fill a critical role, and how soon; a change of horizon begins a new spell. */
@Injectable()
export class SuccessorsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SuccessorsRepository,
    private readonly roles: CriticalRolesService,
    private readonly scope: PeopleScope,
    private readonly employments: Employments,
  ) {}

  /**
   * Nominates somebody who works here.
   * @throws ProblemError not-found for somebody unknown, not-allowed for oneself, conflict for the incumbent,
   * already-exists for somebody nominated already, invalid-input for a day in the future or outside their employment.
   */
  async nominate(actor: Actor, roleId: string, nomination: Nomination): Promise<CriticalRole> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.lockRole(tx, roleId);
      const role = await this.roles.allow(tx, actor, 'nominate', roleId);
      const from = nomination.from ?? actor.today;
      await this.allowNominee(tx, actor, role, nomination.personId, from);
      const { personId, horizon, evidence } = nomination;
      const nominatedBy = actor.personId;
      const id = await this.repository.insert(tx, {
        roleId,
        personId,
        horizon,
        evidence,
        from,
        version: 1,
        nominatedBy,
      });
      await this.tell(tx, actor, id, { roleId, change: 'nominated', horizon, from });
    });
    return this.roles.get(actor, roleId);
  }

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
        await this.repository.insert(tx, { ...values, version: version + 1, nominatedBy: actor.personId });
      }
      await this.tell(tx, actor, successorId, { roleId, change: 'changed', horizon, former: current.horizon });
    });
    return this.roles.get(actor, roleId);
  }

  /** Ends a nomination today. */
  async remove(actor: Actor, roleId: string, successorId: string): Promise<CriticalRole> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.lockRole(tx, roleId);
      const current = await this.allowSuccessor(tx, actor, roleId, successorId);
      await this.repository.end(tx, current.id, actor.today);
      await this.tell(tx, actor, successorId, { roleId, change: 'removed', since: current.from });
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

  private async allowNominee(
    tx: TenantTransaction,
    actor: Actor,
    role: RoleRow,
    personId: string,
    from: string,
  ): Promise<void> {
    if (personId === actor.personId) throw notAllowed('Nobody nominates themselves.');
    const relation = await this.scope.relationTo(tx, actor, personId);
    if (relation === null || (!relation.employed && !relation.isAdmin && !relation.isAbove)) throw notFound();
    if (!relation.employed) throw new ProblemError('conflict', 'This person does not work here any more.');
    if (personId === role.lastIncumbentId) throw new ProblemError('conflict', 'This person holds the role already.');
    if (from > actor.today) throw invalidInput([{ field: 'from', message: 'Choose today or an earlier day.' }]);
    if (from < role.openedOn) {
      throw invalidInput([{ field: 'from', message: `Choose ${role.openedOn} or a later day.` }]);
    }
    await this.employments.stretchOn(tx, personId, from, 'from');
    if (await this.repository.isNominated(tx, role.id, personId, from)) {
      throw new ProblemError('already-exists', 'This person is nominated for the role already.');
    }
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, payload: Record<string, unknown>): Promise<void> {
    return emit(tx, actor, 'successor.changed', { kind: 'successor', id }, payload);
  }
}
