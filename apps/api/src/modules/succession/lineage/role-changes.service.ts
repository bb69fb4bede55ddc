import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listRoleChanges } from '@understudy/contracts/succession-history';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { CriticalRolesService } from '../roles/critical-roles.service.js';
import { presentChanges } from './role-changes.presenter.js';
import { RoleChangesRepository } from './role-changes.repository.js';

/** What a critical role was before, and what was said of its successors; read by whoever sees the role. */
@Injectable()
export class RoleChangesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RoleChangesRepository,
    private readonly roles: CriticalRolesService,
  ) {}

  /**
   * What was changed, or that part of it which is asked for, the latest first unless asked otherwise; of nobody whom the
   * actor does not see as a successor now. A look at what spoke for somebody is recorded like a look at what does.
   * @throws ProblemError not-found outside the actor's scope.
   */
  async list(
    actor: Actor,
    roleId: string,
    { about, direction }: QueryOf<typeof listRoleChanges>,
  ): Promise<ResponseOf<typeof listRoleChanges>> {
    const reading = this.tenants.read(actor);
    const row = await this.roles.allow(reading, actor, 'see', roleId);
    const shown = row.successors.map(({ person }) => person.id);
    const told = presentChanges(row, await this.repository.former(reading, roleId, shown, actor)).filter(
      ({ person }) => about === undefined || (person === null) === (about === 'role'),
    );
    const items = direction === 'ascending' ? told.toReversed() : told;
    await this.roles.recordLook(
      actor,
      row,
      items.flatMap(({ person }) => (person === null ? [] : [person.id])),
    );
    return { items };
  }
}
