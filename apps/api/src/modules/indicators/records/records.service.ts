import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { FigureRecord, listFigureRecords, RecordsOf } from '@understudy/contracts/indicators';
import { recordedAnswers, recordedCosts } from '@understudy/contracts/indicators-records';
import { TenantDatabase, type TenantReading } from '@understudy/database/tenant-database';
import { externalHires } from '@understudy/domain/indicators/cost-ledger';
import { type Window, windowUpTo } from '@understudy/domain/indicators/window';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput } from '../../../common/errors/problem-error.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { CostsRepository } from '../costs/costs.repository.js';
import { maySeeOwnNominations } from '../groups/group.policy.js';
import { dayInSight, daysInSight, GroupsService, refuseUnknowable, type SeenGroup } from '../groups/groups.service.js';
import { PublicationsRepository } from '../publications/publications.repository.js';
import { ReportRepository } from '../reports/report.repository.js';
import { type RecordRow, RecordsRepository } from './records.repository.js';
import { readRecordCursor, writeRecordCursor } from './records-cursor.js';
import type { RecordsRequest } from './records-request.repository.js';

/** Who is behind a figure. */
@Injectable()
export class RecordsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly groups: GroupsService,
    private readonly reports: ReportRepository,
    private readonly repository: RecordsRepository,
    private readonly publications: PublicationsRepository,
    private readonly scope: PeopleScope,
    private readonly costs: CostsRepository,
    private readonly views: PersonViews,
  ) {}

  /**
   * A page of the records behind a figure, by name or by day: everybody who counts, also those who have left since, or those
   * of them whose name is looked for. Leaders read of people and roles that are below them today, and of leavers whom they led
   * last; the total counts what they find among those. Behind what
   * is told once stand those of the month end told last, where one in sight was told. A look at what was agreed or noted of
   * people, or who is said to be ready, is recorded.
   * Of lines of the ledger of costs it is what the ledger counts, for whoever reads it so, as known now or on a day.
   * @throws ProblemError not-found for a group out of sight, invalid-input for an altered cursor or a day to come, and for
   * what is asked as known on a day and not kept so.
   */
  async list(actor: Actor, query: QueryOf<typeof listFigureRecords>): Promise<ResponseOf<typeof listFigureRecords>> {
    const ofLedger = recordedCosts.some((line) => line === query.indicator);
    const { knownOn } = query;
    if (knownOn !== undefined && !ofLedger) {
      throw invalidInput([{ field: 'knownOn', message: 'These records are kept as they are known now alone.' }]);
    }
    refuseUnknowable(actor, query);
    const after = query.cursor === undefined ? null : readRecordCursor(query, query.cursor);
    const reading = this.tenants.read(actor);
    const [group, historyBegins, stored, told] = await Promise.all([
      this.groups.seen(reading, actor, { ...query, asOf: query.asOf ?? knownOn }),
      this.repository.historyBegins(reading),
      ofLedger
        ? this.costs.day(reading, actor, knownOn)
        : this.reports.day(reading, { asOf: query.asOf, today: actor.today }),
      isToldOnce(query.indicator) ? this.publications.newest(reading, query.asOf ?? actor.today) : null,
    ]);
    const [toldOn] = daysInSight(group, told === null ? [] : [told.toldOn]);
    const newest = dayInSight(group, stored ?? actor.today, knownOn ?? actor.today);
    const window = windowUpTo(toldOn ?? query.asOf ?? newest);
    const hiddenSuccessor = maySeeOwnNominations(actor) ? null : actor.personId;
    const { indicator, horizon, start, stageId = null } = query;
    const request: RecordsRequest = {
      indicator,
      horizon,
      start,
      stageId,
      group,
      window,
      hiddenSuccessor,
      ledger: this.costs.reading(actor, knownOn),
      // Nobody reads about themselves whether they are overlooked.
      without: indicator === 'overlooked' ? actor.personId : null,
      ...(actor.isAdmin
        ? {}
        : {
            inSight: (id) => this.scope.isBelow(actor.personId, id, actor.today),
            seesRole: (role) => this.scope.leadsPlace(actor.personId, role, actor.today),
          }),
    };
    const { search, sort, direction } = query;
    const page = { after, limit: query.limit + 1, search, sort, direction };
    const found = await this.repository.page(reading, request, historyBegins, page);
    const rows = found.slice(0, query.limit);
    if (isToldOnce(indicator) || indicator === 'bench-supply') await this.views.recordMany(actor, peopleIn(rows));
    const last = rows.at(-1);
    return {
      items: rows.map(presentRecord),
      nextCursor: found.length > query.limit && last ? writeRecordCursor(query, last) : null,
      total: found[0]?.total ?? 0,
      leftOut: indicator === 'external-hires' ? await this.leftOut(reading, actor, group, window, knownOn) : null,
      asOf: window.asOf,
      told: isToldOnce(indicator) ? toldOn !== undefined : null,
    };
  }

  /** How many hires the ledger leaves out, because it is not recorded whether they were here before. */
  private async leftOut(
    reading: TenantReading,
    actor: Actor,
    group: SeenGroup,
    window: Window,
    knownOn: string | undefined,
  ): Promise<number> {
    const facts = await this.costs.facts(reading, actor, group, [window.asOf], knownOn);
    return externalHires(facts[0]?.openings ?? [], window).unknownStart.length;
  }
}

const isToldOnce = (indicator: RecordsOf): boolean => recordedAnswers.some((one) => one === indicator);

const peopleIn = (rows: readonly RecordRow[]): string[] =>
  rows.flatMap(({ personId }) => (personId === null ? [] : [personId]));

const presentRecord = ({ personId, name, counts, from, to, note, days, reports }: RecordRow): FigureRecord => ({
  person: personId === null ? null : { id: personId, name: name ?? '' },
  counts,
  from,
  to,
  note,
  days,
  reports,
});
