import { Injectable } from '@nestjs/common';
import type { QueryOf } from '@understudy/contracts/endpoint';
import type { BelievedFigures, getBelievedFigures } from '@understudy/contracts/indicators-beliefs';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { CsvCell } from '../../../common/http/csv-reply.js';
import { daysInSight, GroupsService, refuseUnknowable } from '../groups/groups.service.js';
import { KnownReportRepository } from '../reports/known-report.repository.js';
import { beliefRows, presentBeliefs } from './beliefs.presenter.js';
import { BeliefsRepository } from './beliefs.repository.js';

/** What was believed of a day, beside what is believed now. */
@Injectable()
export class BeliefsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly groups: GroupsService,
    private readonly repository: BeliefsRepository,
    private readonly reports: KnownReportRepository,
  ) {}

  /**
   * The figures of a group as they were known on a day: of the day asked for, or of the newest before it that is kept so. Where
   * nobody had computed any by then, the state says so.
   * @throws ProblemError invalid-input for a day to come or before the one it is about, not-found for a group out of sight.
   */
  async get(actor: Actor, query: QueryOf<typeof getBelievedFigures>): Promise<BelievedFigures> {
    refuseUnknowable(actor, query);
    const { knownOn, asOf: wanted = knownOn } = query;
    const { timeZone, today } = actor;
    const known = { day: knownOn, timeZone };
    const reading = this.tenants.read(actor);
    const group = await this.groups.seen(reading, actor, { ...query, asOf: wanted });
    const kept = await this.reports.day(reading, wanted, known);
    const asOf = kept !== null && daysInSight(group, [kept]).length > 0 ? kept : wanted;
    const about = { group: { kind: group.kind, id: group.id, name: group.name }, asOf, knownOn };
    const [version, then, now] = await Promise.all([
      this.repository.versionAt(reading, asOf, known),
      this.repository.figuresAt(reading, group, asOf, known),
      this.repository.figuresAt(reading, group, asOf, { day: today, timeZone }),
    ]);
    if (version === null) return { ...about, state: 'not-computed', version, figures: [] };
    return { ...about, state: 'known', version, figures: presentBeliefs(then, now) };
  }

  /** The rows of the CSV file, the header first. */
  async export(actor: Actor, query: QueryOf<typeof getBelievedFigures>): Promise<CsvCell[][]> {
    return beliefRows(await this.get(actor, query));
  }
}
