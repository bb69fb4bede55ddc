import { Injectable } from '@nestjs/common';
import type { SponsorReport } from '@understudy/contracts/programmes-sponsor';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { budgetYear } from '@understudy/domain/programmes/sponsor/budget-year';
import { type KeptFigures, latestOf, tellAnew, type Whole } from '@understudy/domain/programmes/sponsor/kept-figures';
import type { Actor } from '../../../common/auth/actor.js';
import { ProgrammesService } from '../catalogue/programmes.service.js';
import { RotationsService } from '../rotations/rotations.service.js';
import { SponsorRepository } from './sponsor.repository.js';
import { presentAttendance, presentFigure, presentProgress, presentSpend } from './sponsor-report.presenter.js';

/** What can be subtracted from what; of the leads, each narrower group from each wider one. */
const wholes: readonly Whole[] = [
  { total: 'enrolled', parts: ['completed', 'withdrawn'] },
  { total: 'sessions-marked', parts: ['sessions-attended'] },
  { total: 'began-as-shadow', parts: ['later-led'] },
  ...(['served-before', 'shadow-just-before', 'shadow-of-same-area'] as const).map((part) => ({
    total: 'lead-places',
    parts: [part],
  })),
  { total: 'served-before', parts: ['shadow-just-before'] },
  { total: 'served-before', parts: ['shadow-of-same-area'] },
  { total: 'shadow-just-before', parts: ['shadow-of-same-area'] },
];

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
        : this.repository.told(reading, programmeId, 'last').then(latestOf),
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
      spend: presentSpend(spent, figures, { threshold: smallest, exact: actor.isAdmin }),
      hours: presentFigure(figures, 'hours', smallest),
      sessionHours: presentFigure(figures, 'session-hours', smallest),
      attendance: presentAttendance(figures, smallest),
      milestones: presentFigure(figures, 'milestones', smallest),
      cohorts: cohorts.map((cohort) => ({ ...cohort, people: actor.isAdmin ? cohort.people : null })),
    };
  }

  /** Tells the figures of every programme anew, as far as enough people stand behind what has changed. */
  async tellAll(tx: TenantTransaction, today: string): Promise<number> {
    const { threshold, firstMonth } = await this.repository.settings(tx);
    const programmes = await this.repository.programmes(tx);
    for (const programmeId of programmes) {
      const now = {
        ...(await this.repository.parts(tx, programmeId, budgetYear(today, firstMonth))),
        ...(await this.rotations.parts(tx, programmeId)),
      };
      const told = await this.repository.told(tx, programmeId, 'all');
      await this.repository.tell(tx, programmeId, tellAnew(told, now, wholes, { threshold, today }));
    }
    return programmes.length;
  }
}

const ofToday = (parts: Awaited<ReturnType<SponsorRepository['parts']>>, asOf: string): KeptFigures =>
  Object.fromEntries(Object.entries(parts).map(([name, own]) => [name, { asOf, parts: own }]));
