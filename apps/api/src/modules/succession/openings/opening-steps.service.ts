import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { fillRoleOpening, RoleOpening, withdrawRoleOpening } from '@understudy/contracts/succession-openings';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { decideStep } from '@understudy/domain/states/state-table';
import { openingTable } from '@understudy/domain/succession/opening-table';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { refuseFuture } from '../lineage/refuse-future.js';
import { CriticalRolesService } from '../roles/critical-roles.service.js';
import { refuseOneself } from './refuse-oneself.js';
import { type OpeningRow, RoleOpeningsRepository } from './role-openings.repository.js';
import { RoleOpeningsService } from './role-openings.service.js';

/** How an opening ends: somebody takes the position, or it is not to be filled after all. */
@Injectable()
export class OpeningStepsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RoleOpeningsRepository,
    private readonly openings: RoleOpeningsService,
    private readonly roles: CriticalRolesService,
    private readonly scope: PeopleScope,
  ) {}

  /**
   * Somebody has taken the position: from inside when they worked here on the day before. Whoever takes a critical role
   * holds it from then on; where it is somebody who is not in the directory, nobody is known to.
   * @throws ProblemError invalid-input for a day that cannot be, or somebody who did not work here on it.
   */
  async fill(
    actor: Actor,
    openingId: string,
    { version, personId, filledOn, note }: BodyOf<typeof fillRoleOpening>,
  ): Promise<RoleOpening> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.openings.hold(tx, actor, 'fill', openingId, version);
      refuseOtherDays(actor, row, 'filledOn', filledOn);
      const met =
        personId === null || (await this.worksHere(tx, actor, personId, filledOn)) ? (['works-here'] as const) : [];
      const decision = decideStep(openingTable, row.currentState, 'fill', { roles: ['keeper'], met });
      if ('refused' in decision) throw refusalOf(decision.refused);
      const { before } = await this.before(tx, personId, filledOn);
      const filledFrom = before ? 'inside' : 'outside';
      const ending = { filledOn, filledBy: personId, filledFrom, withdrawnOn: null, note: note ?? row.note } as const;
      await this.repository.end(tx, openingId, { state: decision.to, ...ending });
      const roleId = row.role?.id ?? null;
      if (roleId !== null) await this.roles.handTo(tx, actor, roleId, personId, filledOn);
      await this.openings.tell(tx, actor, openingId, { change: 'filled', roleId, filledFrom, from: filledOn });
    });
    return this.openings.get(actor, openingId);
  }

  /** The position is not to be filled after all. */
  async withdraw(
    actor: Actor,
    openingId: string,
    { version, withdrawnOn, note }: BodyOf<typeof withdrawRoleOpening>,
  ): Promise<RoleOpening> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.openings.hold(tx, actor, 'withdraw', openingId, version);
      refuseOtherDays(actor, row, 'withdrawnOn', withdrawnOn);
      const decision = decideStep(openingTable, row.currentState, 'withdraw', { roles: ['keeper'] });
      if ('refused' in decision) throw refusalOf(decision.refused);
      const ending = { filledOn: null, filledBy: null, filledFrom: null, withdrawnOn, note: note ?? row.note };
      await this.repository.end(tx, openingId, { state: decision.to, ...ending });
      await this.openings.tell(tx, actor, openingId, { change: 'withdrawn', from: withdrawnOn });
    });
    return this.openings.get(actor, openingId);
  }

  private async worksHere(tx: TenantTransaction, actor: Actor, personId: string, day: string): Promise<boolean> {
    refuseOneself(actor, personId);
    if ((await this.scope.relationTo(tx, actor, personId)) === null) throw notFound();
    return (await this.repository.employedAround(tx, personId, day)).on;
  }

  private async before(tx: TenantTransaction, personId: string | null, day: string): Promise<{ before: boolean }> {
    return personId === null ? { before: false } : this.repository.employedAround(tx, personId, day);
  }
}

const refuseOtherDays = (actor: Actor, { openedOn }: OpeningRow, field: string, day: string): void => {
  refuseFuture(actor, field, day);
  if (day < openedOn) throw invalidInput([{ field, message: `Choose ${openedOn} or a later day.` }]);
};

const refusalOf = (refused: 'impossible' | 'not-yours' | 'unmet'): ProblemError =>
  refused === 'unmet'
    ? invalidInput([{ field: 'personId', message: 'They did not work here on that day.' }])
    : new ProblemError('conflict', 'It is not at this point.');
