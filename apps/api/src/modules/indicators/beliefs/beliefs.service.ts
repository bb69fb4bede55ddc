import { Injectable } from '@nestjs/common';
import type { QueryOf } from '@understudy/contracts/endpoint';
import type { BelievedFigures, getBelievedFigures } from '@understudy/contracts/indicators-beliefs';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput } from '../../../common/errors/problem-error.js';
import type { CsvCell } from '../../../common/http/csv-reply.js';
import { GroupsService, refuseFuture } from '../groups/groups.service.js';
import { isMonthEnd } from '../snapshots/month-ends.js';
import { beliefRows, presentBeliefs } from './beliefs.presenter.js';
import { BeliefsRepository } from './beliefs.repository.js';

/** What was believed of a month end on a later day, beside what is believed now. */
@Injectable()
export class BeliefsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly groups: GroupsService,
    private readonly repository: BeliefsRepository,
  ) {}

  /**
   * The figures of a group as they were known on a day. Where they were not kept or not computed by then, the state says so.
   * @throws ProblemError invalid-input for a day to come or before the one it is about, not-found for a group out of sight.
   */
  async get(actor: Actor, query: QueryOf<typeof getBelievedFigures>): Promise<BelievedFigures> {
    const { asOf, knownOn } = query;
    refuseFuture(actor, asOf);
    refuseFuture({ today: actor.today }, knownOn);
    if (knownOn < asOf) throw invalidInput([{ field: 'knownOn', message: 'Choose a day on or after the as-of date.' }]);
    const reading = this.tenants.read(actor);
    const group = await this.groups.seen(reading, actor, query);
    const about = { group: { kind: group.kind, id: group.id, name: group.name }, asOf, knownOn };
    if (!isMonthEnd(asOf)) return { ...about, state: 'not-kept', version: null, figures: [] };
    const [version, then, now] = await Promise.all([
      this.repository.versionAt(reading, asOf, { day: knownOn, timeZone: actor.timeZone }),
      this.repository.figuresAt(reading, group, asOf, { day: knownOn, timeZone: actor.timeZone }),
      this.repository.figuresAt(reading, group, asOf, { day: actor.today, timeZone: actor.timeZone }),
    ]);
    if (version === null) return { ...about, state: 'not-computed', version, figures: [] };
    return { ...about, state: 'known', version, figures: presentBeliefs(then, now) };
  }

  /** The rows of the CSV file, the header first. */
  async export(actor: Actor, query: QueryOf<typeof getBelievedFigures>): Promise<CsvCell[][]> {
    return beliefRows(await this.get(actor, query));
  }
}
