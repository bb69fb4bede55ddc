import { Injectable } from '@nestjs/common';
import type { QueryOf } from '@understudy/contracts/endpoint';
import type { ConfidentialFigures, getConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { CsvCell } from '../../../common/http/csv-reply.js';
import { GroupsService, refuseFuture } from '../groups/groups.service.js';
import { ReportRepository } from '../reports/report.repository.js';
import { NewcomersRepository } from './newcomers.repository.js';
import { PublicationsRepository } from './publications.repository.js';
import { presentToldFigures, toldRows } from './told-figures.presenter.js';

/**
 * Reads what has been told of a group; whoever asks, on whichever day, gets what was decided once for everybody, but for the
 * numbers of the overlooked that count themselves, and for what was told under a lower threshold than today's.
 */
@Injectable()
export class ToldFiguresService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly groups: GroupsService,
    private readonly reports: ReportRepository,
    private readonly repository: PublicationsRepository,
    private readonly newcomers: NewcomersRepository,
  ) {}

  /**
   * What was told of a group up to a day.
   * @throws ProblemError invalid-input for a day to come, not-found for a group out of sight.
   */
  async get(actor: Actor, query: QueryOf<typeof getConfidentialFigures>): Promise<ConfidentialFigures> {
    const asOf = query.asOf ?? actor.today;
    refuseFuture(actor, asOf);
    const reading = this.tenants.read(actor);
    const { kind, id, key, name, since } = await this.groups.seen(reading, actor, query);
    const [telling, points, { stages }] = await Promise.all([
      this.repository.newest(reading, asOf),
      this.repository.toldOf(reading, kind, key, asOf, { since, readerId: actor.personId }),
      this.reports.frame(reading),
    ]);
    const days = [...new Set(points.flatMap(({ asOf: day, people }) => (people === null ? [] : [day])))]
      .toSorted()
      .slice(-1);
    const newcomers = await this.newcomers.of(reading, { kind, id }, days);
    return {
      group: { kind, id, name },
      toldOn: telling?.toldOn ?? null,
      toldAt: telling?.toldAt ?? null,
      formulaVersion: telling?.formulaVersion ?? null,
      threshold: telling?.threshold ?? null,
      keptUpTo: telling?.keptUpTo ?? null,
      figures: presentToldFigures(stages, points, newcomers, telling?.threshold),
    };
  }

  /** The rows of the CSV file, the header first. */
  async export(actor: Actor, query: QueryOf<typeof getConfidentialFigures>): Promise<CsvCell[][]> {
    return toldRows(await this.get(actor, query));
  }
}
