import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { correctRoleOpening, RoleOpening } from '@understudy/contracts/succession-openings';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notFound } from '../../../common/errors/problem-error.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { refuseFuture } from '../lineage/refuse-future.js';
import { RoleHistoryService } from '../lineage/role-history.service.js';
import { CriticalRolesService } from '../roles/critical-roles.service.js';
import { OpeningCorrectionsRepository } from './opening-corrections.repository.js';
import { refuseOneself } from './refuse-oneself.js';
import { type OpeningFacts, type OpeningRow, RoleOpeningsRepository } from './role-openings.repository.js';
import { RoleOpeningsService } from './role-openings.service.js';

/** Corrects the days and people of openings, also of those that ended; what was written before is kept with the reason. */
@Injectable()
export class OpeningCorrectionsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RoleOpeningsRepository,
    private readonly corrections: OpeningCorrectionsRepository,
    private readonly openings: RoleOpeningsService,
    private readonly roles: CriticalRolesService,
    private readonly history: RoleHistoryService,
    private readonly scope: PeopleScope,
  ) {}

  /**
   * Its state stays. Whoever took a critical role held it from the corrected day; figures of the days in between follow.
   * @throws ProblemError invalid-input for days that cannot be, or somebody who did not work here on theirs; not-allowed
   * to say of oneself that one took it.
   */
  async correct(
    actor: Actor,
    openingId: string,
    { version, reason, ...changes }: BodyOf<typeof correctRoleOpening>,
  ): Promise<RoleOpening> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.openings.hold(tx, actor, 'correct', openingId, version);
      const before = factsOf(row);
      const after = await this.judged(tx, actor, before, { ...before, ...changes });
      await this.corrections.write(tx, openingId, after, { reason, before, correctedBy: actor.personId });
      if (row.role !== null && row.currentState === 'filled') await this.follow(tx, actor, row.role.id, before, after);
      await this.openings.tell(tx, actor, openingId, { change: 'corrected', from: firstOf(before, after) });
    });
    return this.openings.get(actor, openingId);
  }

  private async judged(
    tx: TenantTransaction,
    actor: Actor,
    before: OpeningFacts,
    after: OpeningFacts,
  ): Promise<OpeningFacts> {
    const { openedOn, filledOn, withdrawnOn, predecessorId } = after;
    refuseFuture(actor, 'openedOn', openedOn);
    if ((filledOn === null) !== (before.filledOn === null)) throw invalidInput([unlike('filledOn')]);
    if ((withdrawnOn === null) !== (before.withdrawnOn === null)) throw invalidInput([unlike('withdrawnOn')]);
    for (const [field, day] of Object.entries({ filledOn, withdrawnOn })) {
      if (day === null) continue;
      refuseFuture(actor, field, day);
      if (day < openedOn) throw invalidInput([{ field, message: `Choose ${openedOn} or a later day.` }]);
    }
    await this.known(tx, actor, predecessorId, before.predecessorId);
    if (filledOn === null) return { ...after, filledBy: null, filledFrom: null };
    if (after.filledBy !== before.filledBy || filledOn !== before.filledOn) refuseOneself(actor, after.filledBy);
    await this.known(tx, actor, after.filledBy, before.filledBy);
    if (after.filledBy === null) return { ...after, filledFrom: 'outside' };
    const around = await this.repository.employedAround(tx, after.filledBy, filledOn);
    if (!around.on) throw invalidInput([{ field: 'filledBy', message: 'They did not work here on that day.' }]);
    return { ...after, filledFrom: around.before ? 'inside' : 'outside' };
  }

  private async known(
    tx: TenantTransaction,
    actor: Actor,
    personId: string | null,
    former: string | null,
  ): Promise<void> {
    if (personId === null || personId === former) return;
    if ((await this.scope.relationTo(tx, actor, personId)) === null) throw notFound();
  }

  private async follow(
    tx: TenantTransaction,
    actor: Actor,
    roleId: string,
    before: OpeningFacts,
    after: OpeningFacts,
  ): Promise<void> {
    if (before.filledOn === after.filledOn && before.filledBy === after.filledBy) return;
    if (before.filledOn === null || after.filledOn === null) return;
    const said = { value: before.filledBy, from: before.filledOn };
    const known = { value: after.filledBy, from: after.filledOn };
    await this.roles.keepingLine(tx, actor, roleId, () => this.history.moveBeginning(tx, actor, roleId, said, known));
    await this.roles.tellHeld(tx, actor, roleId, firstOf(before, after));
  }
}

const unlike = (field: string) => ({ field, message: 'A correction does not change how it ended.' });

const factsOf = (row: OpeningRow): OpeningFacts => ({
  openedOn: row.openedOn,
  filledOn: row.filledOn,
  filledBy: row.filledBy?.id ?? null,
  filledFrom: row.filledFrom,
  withdrawnOn: row.withdrawnOn,
  predecessorId: row.predecessor?.id ?? null,
});

const firstOf = (...facts: readonly OpeningFacts[]): string =>
  facts
    .flatMap(({ openedOn, filledOn, withdrawnOn }) => [openedOn, filledOn, withdrawnOn])
    .filter((day) => day !== null)
    .toSorted()[0] ?? '';
