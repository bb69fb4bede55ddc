import { Injectable } from '@nestjs/common';
import type { QueryOf } from '@understudy/contracts/endpoint';
import type { getIndicatorCurves, IndicatorCurves } from '@understudy/contracts/indicators-curves';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { formulaVersion } from '@understudy/domain/indicators/figure';
import type { Actor } from '../../../common/auth/actor.js';
import type { CsvCell } from '../../../common/http/csv-reply.js';
import { daysInSight, GroupsService, refuseUnknowable } from '../groups/groups.service.js';
import { curveRows } from './curve-rows.js';
import { presentIncidences, presentSurvivals } from './curves.presenter.js';
import { KnownReportRepository } from './known-report.repository.js';
import { ReportRepository } from './report.repository.js';

/** Reads the curves that have been computed; nothing here computes. */
@Injectable()
export class CurvesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly groups: GroupsService,
    private readonly repository: ReportRepository,
    private readonly known: KnownReportRepository,
  ) {}

  /**
   * The survival and promotion curves of one group: of the day asked for, else of the newest snapshot of today or yesterday; as
   * known on another day of the newest of which that is kept.
   * @throws ProblemError invalid-input for a day to come or known before the day, not-found for a group out of sight.
   */
  async get(actor: Actor, query: QueryOf<typeof getIndicatorCurves>): Promise<IndicatorCurves> {
    refuseUnknowable(actor, query);
    const { asOf = query.knownOn, knownOn } = query;
    const reading = this.tenants.read(actor);
    const { kind, id, key, name, since } = await this.groups.seen(reading, actor, { ...query, asOf });
    const { timeZone, today } = actor;
    const [found, frame] = await Promise.all([
      knownOn === undefined
        ? this.repository.curves(reading, kind, key, { asOf, today })
        : this.known.curves(reading, { kind, key }, asOf ?? knownOn, { day: knownOn, timeZone }),
      this.repository.frame(reading),
    ]);
    const row = found !== null && daysInSight({ since }, [found.asOf]).length > 0 ? found : null;
    return {
      group: { kind, id, name },
      asOf: row?.asOf ?? asOf ?? today,
      knownOn: knownOn ?? null,
      formulaVersion: row?.formulaVersion ?? formulaVersion,
      state: row === null ? 'missing' : row.stale ? 'stale' : 'fresh',
      survival: presentSurvivals(frame.stages, row?.survival),
      promotionIncidence: presentIncidences(frame.stages, row?.incidence),
    };
  }

  /** The rows of the CSV file, the header first. */
  async export(actor: Actor, query: QueryOf<typeof getIndicatorCurves>): Promise<CsvCell[][]> {
    return curveRows(await this.get(actor, query));
  }
}
