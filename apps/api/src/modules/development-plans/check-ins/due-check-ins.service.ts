import { Injectable } from '@nestjs/common';
import type { listDueCheckIns } from '@understudy/contracts/development-plans-check-ins-due';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { graceDays } from '@understudy/domain/development-plans/check-in-adherence';
import { proportion } from '@understudy/domain/indicators/figure';
import { windowUpTo } from '@understudy/domain/indicators/window';
import type { Actor } from '../../../common/auth/actor.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { DueCheckInsRepository, type DueCounts, dueColumns } from './due-check-ins.repository.js';

/** Which talks were due, and how many were held in time: of those that whoever asks may read one by one, and of no others. */
@Injectable()
export class DueCheckInsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: DueCheckInsRepository,
    private readonly views: PersonViews,
  ) {}

  /** A page of them with the share of all; a look at those of the line is recorded. @throws ProblemError invalid-input. */
  async list(actor: Actor, query: QueryOf<typeof listDueCheckIns>): Promise<ResponseOf<typeof listDueCheckIns>> {
    const listing = listingOf(dueColumns, query);
    const { windowFrom, asOf } = windowUpTo(actor.today);
    const asked = { whose: query.whose, windowFrom };
    const reading = this.tenants.read(actor);
    const { found, ...counts } = await this.repository.page(reading, actor, asked, listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    if (query.whose === 'line') {
      await this.views.recordMany(actor, [...new Set(shown.map(({ personId }) => personId))]);
    }
    return {
      items: shown.map(({ id, personId, personName, leaderId, leaderName, dueOn, followedOn, held }) => ({
        id,
        person: { id: personId, name: personName },
        leader: { id: leaderId, name: leaderName },
        dueOn,
        followedOn,
        held,
      })),
      nextCursor,
      ...counts,
      share: shareOf(counts),
      windowFrom,
      asOf,
      graceDays,
    };
  }
}

const shareOf = ({ held, due, fewest }: DueCounts): ResponseOf<typeof listDueCheckIns>['share'] => {
  const { value, lower, upper } = proportion(held, due, fewest);
  return value === null || lower === null || upper === null ? null : { value, lower, upper };
};
