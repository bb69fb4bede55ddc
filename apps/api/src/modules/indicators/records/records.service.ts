import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { FigureRecord, listFigureRecords } from '@understudy/contracts/indicators';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { windowUpTo } from '@understudy/domain/indicators/window';
import type { Actor } from '../../../common/auth/actor.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { maySeeOwnNominations } from '../groups/group.policy.js';
import { dayInSight, GroupsService, refuseFuture } from '../groups/groups.service.js';
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
    private readonly scope: PeopleScope,
  ) {}

  /**
   * A page of the records behind a figure, by name: everybody who counts, also those who have left since. Leaders read
   * of people and roles that are below them today, and of leavers whom they led last; the total counts those.
   * @throws ProblemError not-found for a group out of sight, invalid-input for an altered cursor or a day to come.
   */
  async list(actor: Actor, query: QueryOf<typeof listFigureRecords>): Promise<ResponseOf<typeof listFigureRecords>> {
    if (query.asOf !== undefined) refuseFuture(actor, query.asOf);
    const after = query.cursor === undefined ? null : readRecordCursor(query.cursor);
    const reading = this.tenants.read(actor);
    const [group, historyBegins, stored] = await Promise.all([
      this.groups.seen(reading, actor, query),
      this.repository.historyBegins(reading),
      this.reports.day(reading, { asOf: query.asOf, today: actor.today }),
    ]);
    const window = windowUpTo(query.asOf ?? dayInSight(group, stored ?? actor.today, actor.today));
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
      ...(actor.isAdmin
        ? {}
        : {
            inSight: (id) => this.scope.isBelow(actor.personId, id, actor.today),
            seesRole: (role) => this.scope.leadsPlace(actor.personId, role, actor.today),
          }),
    };
    const found = await this.repository.page(reading, request, historyBegins, { after, limit: query.limit + 1 });
    const rows = found.slice(0, query.limit);
    const last = rows.at(-1);
    return {
      items: rows.map(presentRecord),
      nextCursor: found.length > query.limit && last ? writeRecordCursor(last) : null,
      total: found[0]?.total ?? 0,
    };
  }
}

const presentRecord = ({ personId, name, counts, from, to, note }: RecordRow): FigureRecord => ({
  person: personId === null ? null : { id: personId, name: name ?? '' },
  counts,
  from,
  to,
  note,
});
