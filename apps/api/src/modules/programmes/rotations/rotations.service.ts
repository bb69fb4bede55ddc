import { Injectable } from '@nestjs/common';
import type { ShadowToLeadReport } from '@understudy/contracts/programmes-rotations';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { type ShadowFigure, shadowParts } from '@understudy/domain/programmes/shadow-to-lead';
import { latestOf, type Parts } from '@understudy/domain/programmes/sponsor/kept-figures';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { ProgrammesService } from '../catalogue/programmes.service.js';
import { SponsorRepository } from '../sponsor/sponsor.repository.js';
import { RotationsRepository } from './rotations.repository.js';
import { heldRoles, presentExact, presentTold } from './shadow-to-lead.presenter.js';

/** How shadows become leads. */
@Injectable()
export class RotationsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RotationsRepository,
    private readonly programmes: ProgrammesService,
    private readonly figures: SponsorRepository,
  ) {}

  /**
   * How shadows become leads: for admins as it stands, counted from a cohort on and by name; for the sponsor what was last told
   * of all cohorts together. As it stands, two days could be subtracted, and so could two groups within one another.
   */
  async shadowToLead(actor: Actor, programmeId: string, since: string | undefined): Promise<ShadowToLeadReport> {
    const reading = this.tenants.read(actor);
    await this.programmes.allow(reading, actor, 'see-progress', programmeId);
    const cohorts = await this.repository.cohorts(reading, programmeId);
    const first = since === undefined ? 0 : cohorts.findIndex(({ id }) => id === since);
    if (first < 0) throw notFound();
    if (actor.isAdmin) {
      return presentExact(cohorts, first, await this.repository.ofProgramme(reading, programmeId), actor.today);
    }
    const [told, { threshold }] = await Promise.all([
      this.figures.told(reading, programmeId),
      this.figures.settings(reading),
    ]);
    return presentTold(cohorts, latestOf(told), threshold);
  }

  /** What each person adds to the figures of how shadows become leads, as of now. */
  async parts(access: TenantAccess, programmeId: string): Promise<Record<ShadowFigure, Parts>> {
    const cohorts = await this.repository.cohorts(access, programmeId);
    const rows = await this.repository.ofProgramme(access, programmeId);
    return shadowParts(heldRoles(cohorts, rows), cohorts.length);
  }
}
