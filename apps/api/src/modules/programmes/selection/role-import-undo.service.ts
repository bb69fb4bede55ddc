import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { listRoleImports, RoleImport } from '@understudy/contracts/programmes-selection';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { rolePlaceTable } from '@understudy/domain/programmes/role-place-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { leadsTo } from '../refused-step.js';
import { RoleMoves } from '../role-places/role-moves.service.js';
import { placeRoles } from '../role-places/role-place.presenter.js';
import { RolePlacesRepository } from '../role-places/role-places.repository.js';
import { RolePlacesService } from '../role-places/role-places.service.js';
import { RoleImportsRepository } from './role-imports.repository.js';

/** Taking the roles of a file out again: all of them, or none. */
@Injectable()
export class RoleImportUndo {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RoleImportsRepository,
    private readonly rows: RolePlacesRepository,
    private readonly places: RolePlacesService,
    private readonly cohorts: CohortsService,
    private readonly moves: RoleMoves,
  ) {}

  /** The files of a cohort, the latest first. */
  async list(actor: Actor, cohortId: string): Promise<ResponseOf<typeof listRoleImports>> {
    const reading = this.tenants.read(actor);
    await this.cohorts.allow(reading, actor, 'see-enrolments', cohortId);
    return { items: await this.repository.ofCohort(reading, cohortId) };
  }

  /** Takes them out. @throws ProblemError conflict where one of them has gone on since, or all of them are out already. */
  async undo(actor: Actor, cohortId: string, importId: string): Promise<RoleImport> {
    await this.tenants.run(actor, async (tx) => {
      const cohort = await this.places.hold(tx, actor, cohortId);
      await this.one(tx, cohortId, importId);
      if (!(await this.repository.undo(tx, importId, actor.personId))) {
        throw new ProblemError('conflict', 'This import has been taken out already.');
      }
      const given = await this.rows.ofImport(tx, importId);
      if (given.some(({ state }) => state !== 'held')) {
        throw new ProblemError('conflict', 'Some of these roles have gone on since. End those that remain one by one.');
      }
      for (const row of given) {
        const asking = { roles: placeRoles(actor, cohort, row.person.id), met: ['from-file'] } as const;
        const to = leadsTo(decideStep(rolePlaceTable, row.state, 'undo', asking));
        await this.moves.move(tx, actor, row, { action: 'undo', to });
      }
    });
    return this.one(this.tenants.read(actor), cohortId, importId);
  }

  private async one(access: TenantAccess, cohortId: string, importId: string): Promise<RoleImport> {
    const found = (await this.repository.ofCohort(access, cohortId)).find(({ id }) => id === importId);
    if (found === undefined) throw notFound();
    return found;
  }
}
