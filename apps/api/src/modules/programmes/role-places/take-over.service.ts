import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { getTakeOver, takeOver } from '@understudy/contracts/programmes-areas';
import type { CohortRole } from '@understudy/contracts/programmes-rotations';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { areaBoard } from '@understudy/domain/programmes/area-board';
import { rolePlaceTable } from '@understudy/domain/programmes/role-place-table';
import { ableToTakeOver } from '@understudy/domain/programmes/take-over';
import { decideBeginning } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notFound } from '../../../common/errors/problem-error.js';
import { AreasRepository } from '../areas/areas.repository.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { leadsTo } from '../refused-step.js';
import { RoleMoves } from './role-moves.service.js';
import { placeRoles } from './role-place.presenter.js';
import { type RolePlaceRow, RolePlacesRepository } from './role-places.repository.js';
import { RolePlacesService } from './role-places.service.js';

/** When a lead is missing: which shadows are able to take over, and letting one of them. */
@Injectable()
export class TakeOverService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RolePlacesRepository,
    private readonly areas: AreasRepository,
    private readonly cohorts: CohortsService,
    private readonly places: RolePlacesService,
    private readonly moves: RoleMoves,
  ) {}

  /** Who could take over, whoever is most able first, each with why. */
  async get(actor: Actor, areaId: string): Promise<ResponseOf<typeof getTakeOver>> {
    const reading = this.tenants.read(actor);
    const cohortId = await this.cohortOf(reading, areaId);
    await this.cohorts.allow(reading, actor, 'see-enrolments', cohortId);
    const able = ableToTakeOver(await this.shadows(reading, cohortId, areaId));
    return {
      leadsShort: await this.leadsShort(reading, cohortId, areaId),
      candidates: able.map(({ shadow, why }) => ({
        cohortRoleId: shadow.id,
        version: shadow.version,
        person: shadow.person,
        why: [...why],
        shadowedHere: shadow.shadowedHere,
        ledBefore: shadow.ledBefore,
        earlierCohorts: shadow.earlierCohorts,
      })),
    };
  }

  /** Lets a shadow rise. Of many at once one wins: the cohort is held, and the lead is missing for the first alone. */
  async take(actor: Actor, areaId: string, body: BodyOf<typeof takeOver>): Promise<CohortRole> {
    const id = await this.tenants.run(actor, async (tx) => {
      const cohortId = await this.cohortOf(tx, areaId);
      const cohort = await this.places.hold(tx, actor, cohortId);
      const shadow = (await this.shadows(tx, cohortId, areaId)).find((one) => one.id === body.cohortRoleId);
      const roles = shadow ? placeRoles(actor, cohort, shadow.person.id) : placeRoles(actor, cohort, '');
      const state = leadsTo(
        decideBeginning(rolePlaceTable, 'take-over', {
          roles,
          met: [
            ...((await this.leadsShort(tx, cohortId, areaId)) > 0 ? (['lead-missing'] as const) : []),
            ...(shadow ? (['shadow'] as const) : []),
          ],
        }),
      );
      if (shadow === undefined || shadow.version !== body.version) throw changedMeanwhile();
      await this.moves.moveByItself(tx, actor, shadow, 'rise', body.reason);
      const tookOverFrom = await this.repository.abandonedLead(tx, areaId);
      const { enrolmentId, programmeId, person } = shadow;
      const draft = { enrolmentId, areaId, role: 'lead' as const, state, tookOverFrom };
      const how = { action: 'take-over', reason: body.reason };
      return this.moves.begin(tx, actor, draft, { cohortId, programmeId, personId: person.id }, how);
    });
    return this.places.shown(actor, id);
  }

  private async shadows(access: TenantAccess, cohortId: string, areaId: string): Promise<RolePlaceRow[]> {
    const held = await this.repository.inStates(access, { cohortId }, ['held']);
    return held.filter((row) => row.areaId === areaId && row.role === 'shadow');
  }

  private async leadsShort(access: TenantAccess, cohortId: string, areaId: string): Promise<number> {
    const area = (await this.areas.ofCohort(access, cohortId)).find(({ id }) => id === areaId);
    return area === undefined ? 0 : areaBoard(area, area.holders).leadsShort;
  }

  private async cohortOf(access: TenantAccess, areaId: string): Promise<string> {
    const cohortId = await this.areas.cohortOf(access, areaId);
    if (cohortId === null) throw notFound();
    return cohortId;
  }
}
