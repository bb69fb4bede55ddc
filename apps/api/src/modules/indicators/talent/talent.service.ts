import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listLeaderTalent } from '@understudy/contracts/indicators-talent';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { talentIndicators } from '@understudy/domain/indicators/talent';
import type { Actor } from '../../../common/auth/actor.js';
import { GroupsRepository } from '../groups/groups.repository.js';
import { refuseFuture } from '../groups/groups.service.js';
import { readLeaderCursor, writeLeaderCursor } from '../reports/leader-cursor.js';
import { ReportRepository } from '../reports/report.repository.js';
import { presentLeaderTalent } from './talent.presenter.js';

/** Reads whose people took a step up; nothing here computes. */
@Injectable()
export class TalentService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly groups: GroupsRepository,
    private readonly reports: ReportRepository,
  ) {}

  /** A page of the leaders in sight with what their lines gave, by name and never ranked. */
  async leaders(actor: Actor, query: QueryOf<typeof listLeaderTalent>): Promise<ResponseOf<typeof listLeaderTalent>> {
    if (query.asOf !== undefined) refuseFuture(actor, query.asOf);
    const reading = this.tenants.read(actor);
    const after = query.cursor === undefined ? null : readLeaderCursor(query.cursor);
    const stored = await this.reports.day(reading, { asOf: query.asOf, today: actor.today });
    const asOf = after?.asOf ?? stored ?? query.asOf ?? actor.today;
    const found = await this.reports.leaders(
      reading,
      asOf,
      this.groups.visibleLeaders(actor, actor.isAdmin, asOf),
      ['headcount', ...talentIndicators],
      { after, limit: query.limit + 1, search: query.search },
    );
    const rows = found.slice(0, query.limit);
    const last = rows.at(-1);
    const goesOn = found.length > query.limit && last !== undefined;
    return {
      asOf,
      items: rows.map(presentLeaderTalent),
      nextCursor: goesOn ? writeLeaderCursor({ asOf, nameKey: last.nameKey, id: last.id }) : null,
    };
  }
}
