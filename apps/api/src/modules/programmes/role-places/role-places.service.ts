import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  CohortRole,
  giveCohortRole,
  listCohortRoles,
  stepCohortRole,
} from '@understudy/contracts/programmes-rotations';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { hasRoom } from '@understudy/domain/programmes/area-board';
import { placedStates } from '@understudy/domain/programmes/enrolment-table';
import { rolePlaceTable } from '@understudy/domain/programmes/role-place-table';
import { decideBeginning, decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { type AreaRow, AreasRepository } from '../areas/areas.repository.js';
import { isUnderWay } from '../areas/areas.service.js';
import type { CohortRow } from '../cohorts/cohorts.repository.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { leadsTo } from '../refused-step.js';
import { RoleMoves } from './role-moves.service.js';
import { placeRoles, presentRolePlace } from './role-place.presenter.js';
import { type RolePlaceRow, RolePlacesRepository } from './role-places.repository.js';

/** Who leads, shadows and advises in a cohort: given by hand, confirmed from a proposal, and given up. */
@Injectable()
export class RolePlacesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RolePlacesRepository,
    private readonly areas: AreasRepository,
    private readonly cohorts: CohortsService,
    private readonly moves: RoleMoves,
  ) {}

  /** The roles of a cohort, those that ended with them; for those who run it. */
  async list(actor: Actor, cohortId: string): Promise<ResponseOf<typeof listCohortRoles>> {
    const reading = this.tenants.read(actor);
    const cohort = await this.cohorts.allow(reading, actor, 'see-enrolments', cohortId);
    const rows = await this.repository.ofCohort(reading, cohortId);
    return { items: rows.map((row) => presentRolePlace(actor, cohort, row)) };
  }

  /** Gives somebody a role. @throws ProblemError conflict beyond the ratio, or for somebody without a place. */
  async give(actor: Actor, cohortId: string, body: BodyOf<typeof giveCohortRole>): Promise<CohortRole> {
    const { enrolmentId, areaId, role } = body;
    const id = await this.tenants.run(actor, async (tx) => {
      const cohort = await this.hold(tx, actor, cohortId);
      const member = await this.repository.member(tx, cohortId, enrolmentId);
      const area = (await this.areas.ofCohort(tx, cohortId)).find((one) => one.id === areaId);
      if (member === null || area === undefined) throw notFound();
      const state = leadsTo(
        decideBeginning(rolePlaceTable, 'give', {
          roles: placeRoles(actor, cohort, member.personId),
          met: [
            ...(placedStates.has(member.state) ? (['has-place'] as const) : []),
            ...(hasRoom(area, area.holders, role) ? (['room'] as const) : []),
            ...((await this.hasIt(tx, member.enrolmentId, areaId, role)) ? [] : (['once'] as const)),
          ],
        }),
      );
      const told = { cohortId, programmeId: cohort.programme.id, personId: member.personId };
      return this.moves.begin(tx, actor, { enrolmentId, areaId, role, state }, told, { action: 'give' });
    });
    return this.shown(actor, id);
  }

  /** Confirms or discards what was proposed, or lets somebody drop out. */
  async step(
    actor: Actor,
    id: string,
    { action, version, reason }: BodyOf<typeof stepCohortRole>,
  ): Promise<CohortRole> {
    await this.tenants.run(actor, async (tx) => {
      const { cohortId } = await this.found(tx, id);
      const cohort = await this.hold(tx, actor, cohortId);
      const row = await this.found(tx, id);
      if (row.version !== version) throw changedMeanwhile();
      const area = (await this.areas.ofCohort(tx, cohortId)).find((one) => one.id === row.areaId);
      const to = leadsTo(
        decideStep(rolePlaceTable, row.state, action, {
          roles: placeRoles(actor, cohort, row.person.id),
          met: await this.metFor(tx, row, area),
        }),
      );
      await this.moves.move(tx, actor, row, { action, to, reason });
    });
    return this.shown(actor, id);
  }

  /** The cohort held, for whoever runs it while it is under way. */
  async hold(tx: TenantTransaction, actor: Actor, cohortId: string): Promise<CohortRow> {
    const cohort = await this.cohorts.hold(tx, actor, 'see-enrolments', cohortId);
    if (!isUnderWay(cohort)) throw new ProblemError('conflict', 'This cohort is over.');
    return cohort;
  }

  /** What is met for confirming a proposed place: room in its area, and that the person has no such role yet. */
  async metFor(
    access: TenantAccess,
    row: RolePlaceRow,
    area: AreaRow | undefined,
  ): Promise<readonly ('room' | 'once')[]> {
    const has = await this.hasIt(access, row.enrolmentId, row.areaId, row.role);
    return [
      ...(area && hasRoom(area, area.holders, row.role) ? (['room'] as const) : []),
      ...(has ? [] : ['once' as const]),
    ];
  }

  private async hasIt(access: TenantAccess, enrolmentId: string, areaId: string, role: string): Promise<boolean> {
    const live = await this.repository.inStates(access, { enrolmentId }, ['chosen', 'held']);
    return live.some((one) => one.areaId === areaId && one.role === role);
  }

  /** One role place as this actor sees it. */
  async shown(actor: Actor, id: string): Promise<CohortRole> {
    const reading = this.tenants.read(actor);
    const row = await this.found(reading, id);
    return presentRolePlace(actor, await this.cohorts.allow(reading, actor, 'see-enrolments', row.cohortId), row);
  }

  private async found(access: TenantAccess, id: string): Promise<RolePlaceRow> {
    const row = await this.repository.find(access, id);
    if (row === null) throw notFound();
    return row;
  }
}
