import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { CriticalRolesRepository, type HeldPlace } from './critical-roles.repository.js';

/** Who may be named in a critical role, and by whom. */
@Injectable()
export class RoleReferences {
  constructor(
    private readonly repository: CriticalRolesRepository,
    private readonly scope: PeopleScope,
  ) {}

  /** @throws ProblemError not-found for a unit that there is not. */
  async allowUnit(tx: TenantTransaction, unitId: string | null): Promise<void> {
    if (unitId !== null && !(await this.repository.unitExists(tx, unitId))) throw notFound();
  }

  /** A leader decides about roles held by their line only; without that, the role would be out of their own sight. */
  async allowIncumbent(tx: TenantTransaction, actor: Actor, incumbentId: string | null): Promise<void> {
    if (incumbentId === null) {
      if (!actor.isAdmin) throw notAllowed('Name somebody of your line as the incumbent.');
      return;
    }
    const relation = await this.scope.relationTo(tx, actor, incumbentId);
    if (relation === null || (!relation.employed && !relation.isAdmin && !relation.isAbove)) throw notFound();
    if (!relation.isAdmin && !relation.isAbove) throw notAllowed('Name somebody of your line as the incumbent.');
    if (!relation.employed) throw invalidInput([{ field: 'incumbentId', message: 'Choose somebody who works here.' }]);
  }

  /** Who answers for the plan of a role sees it: it answers to them, also where whoever held it has left. */
  async allowOwner(tx: TenantTransaction, actor: Actor, { holderId, ownerId }: HeldPlace): Promise<void> {
    if (ownerId === null) return;
    const relation = await this.scope.relationTo(tx, actor, ownerId);
    if (relation === null) throw notFound();
    if (!relation.employed) throw invalidInput([{ field: 'ownerId', message: 'Choose somebody who works here.' }]);
    if (!(await this.repository.answersTo(tx, ownerId, { holderId, ownerId }, actor.today))) {
      throw invalidInput([{ field: 'ownerId', message: 'Choose somebody who leads whoever holds the role.' }]);
    }
  }

  /** A role that nobody holds is where its owner is: a leader does not hand it on out of their own sight. */
  async allowHandingOn(tx: TenantTransaction, actor: Actor, place: HeldPlace): Promise<void> {
    if (actor.isAdmin || (await this.repository.answersTo(tx, actor.personId, place, actor.today))) return;
    throw notAllowed('Choose yourself or somebody of your line.');
  }
}
