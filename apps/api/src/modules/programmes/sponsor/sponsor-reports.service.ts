import { Injectable } from '@nestjs/common';
import type { SponsorReport } from '@understudy/contracts/programmes-sponsor';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { budgetYear } from '@understudy/domain/programmes/sponsor/budget-year';
import { type KeptFigures, latestOf } from '@understudy/domain/programmes/sponsor/kept-figures';
import { tellAgain } from '@understudy/domain/programmes/sponsor/tell-again';
import { tellAnew } from '@understudy/domain/programmes/sponsor/tell-anew';
import { systemOfProgrammes } from '@understudy/domain/programmes/sponsor/told-sums';
import type { Actor } from '../../../common/auth/actor.js';
import { ProgrammesService } from '../catalogue/programmes.service.js';
import { RotationsService } from '../rotations/rotations.service.js';
import { everythingTold, tellAlone, toldOf } from './everything-told.repository.js';
import { SponsorRepository } from './sponsor.repository.js';
import {
  presentAttendance,
  presentCohorts,
  presentFigure,
  presentProgress,
  presentShare,
  presentSpend,
} from './sponsor-report.presenter.js';

/** What a programme comes to in figures: for admins as it stands, for the sponsor as it may be told. */
@Injectable()
export class SponsorReports {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SponsorRepository,
    private readonly programmes: ProgrammesService,
    private readonly rotations: RotationsService,
  ) {}

  /** The report. @throws ProblemError not-allowed for everybody but admins and the sponsor. */
  async get(actor: Actor, programmeId: string): Promise<SponsorReport> {
    const reading = this.tenants.read(actor);
    const { budget } = await this.programmes.allow(reading, actor, 'see-progress', programmeId);
    const { threshold, firstMonth } = await this.repository.settings(reading);
    const year = budgetYear(actor.today, firstMonth);
    const [figures, spent, cohorts] = await Promise.all([
      actor.isAdmin
        ? this.repository.parts(reading, programmeId, year).then((parts) => ofToday(parts, actor.today))
        : this.repository.told(reading, programmeId).then(latestOf),
      this.repository.spent(reading, programmeId, year),
      this.repository.cohorts(reading, programmeId),
    ]);
    const smallest = actor.isAdmin ? 1 : threshold;
    return {
      ...year,
      budget,
      exact: actor.isAdmin,
      threshold,
      progress: presentProgress(figures, smallest),
      completion: presentShare(figures, 'enrolled', 'completed', smallest),
      spend: presentSpend(spent, figures, { threshold: smallest, exact: actor.isAdmin }),
      hours: presentFigure(figures, 'hours', smallest),
      sessionHours: presentFigure(figures, 'session-hours', smallest),
      attendance: presentAttendance(figures, smallest),
      milestones: presentFigure(figures, 'milestones', smallest),
      cohorts: presentCohorts(cohorts, actor.today, actor.isAdmin),
    };
  }

  /**
   * Tells the figures of every programme anew, as far as enough people stand behind what has changed; and as they were under a
   * threshold that was raised, where they may be told under it.
   */
  async tellAll(tx: TenantTransaction, today: string): Promise<number> {
    await tellAlone(tx);
    const { threshold, firstMonth } = await this.repository.settings(tx);
    const programmes = await this.repository.programmes(tx);
    const told = await everythingTold(tx);
    const system = systemOfProgrammes(threshold, told);
    for (const programmeId of programmes) {
      const now = {
        ...(await this.repository.parts(tx, programmeId, budgetYear(today, firstMonth))),
        ...(await this.rotations.parts(tx, programmeId)),
      };
      const { figures } = toldOf(told, programmeId);
      const again = tellAgain(system, figures, { programmeId, first: Object.keys(now) });
      await this.repository.tellAgain(tx, programmeId, again, threshold);
      await this.repository.tell(tx, programmeId, tellAnew(system, figures, now, { programmeId, today }));
    }
    return programmes.length;
  }
}

const ofToday = (parts: Awaited<ReturnType<SponsorRepository['parts']>>, asOf: string): KeptFigures =>
  Object.fromEntries(Object.entries(parts).map(([name, own]) => [name, { asOf, parts: own }]));
