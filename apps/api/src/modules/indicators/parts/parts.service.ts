import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listIndicatorParts } from '@understudy/contracts/indicators-parts';
import { TenantDatabase, type TenantReading } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import type { StoredLinchpin } from '../computation/bench-figures.js';
import { maySeeOwnNominations } from '../groups/group.policy.js';
import { daysInSight, GroupsService, refuseFuture } from '../groups/groups.service.js';
import { ReportRepository } from '../reports/report.repository.js';
import { monthEndsUpTo } from '../snapshots/month-ends.js';
import { partPoints, storedUnder } from './part-rows.js';
import { PartsRepository, type PartsRow } from './parts.repository.js';

/** The course of what is read part by part: flows, stays, curves, and those whom the bench depends on. */
@Injectable()
export class PartsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly groups: GroupsService,
    private readonly reports: ReportRepository,
    private readonly repository: PartsRepository,
    private readonly scope: PeopleScope,
  ) {}

  /**
   * At the month ends that have been computed, and on the day asked for; as it is known now, or was on another day.
   * @throws ProblemError invalid-input for a day to come, not-found for a group out of sight.
   */
  async list(
    actor: Actor,
    { of, months, asOf = actor.today, knownOn = actor.today, ...query }: QueryOf<typeof listIndicatorParts>,
  ): Promise<ResponseOf<typeof listIndicatorParts>> {
    refuseFuture(actor, asOf);
    refuseFuture(actor, knownOn);
    const reading = this.tenants.read(actor);
    const group = await this.groups.seen(reading, actor, { ...query, asOf });
    const days = daysInSight(group, [...new Set([...monthEndsUpTo(asOf, months), asOf])]);
    const known = { day: knownOn, timeZone: actor.timeZone };
    const [rows, { stages }] = await Promise.all([
      this.repository.parts(reading, group, storedUnder[of], days, known),
      this.reports.frame(reading),
    ]);
    const sees = await this.linchpinsInSight(reading, actor, rows);
    const { kind, id, name } = group;
    return {
      group: { kind, id, name },
      notKept: rows.filter(({ parts }) => parts === null).map((row) => row.asOf),
      items: rows.flatMap((row) => (row.parts === null ? [] : partPoints(of, row, row.parts, stages, sees))),
    };
  }

  /** As in a report: nobody reads of their own nominations, nor of roles that they do not see today. */
  private async linchpinsInSight(
    reading: TenantReading,
    actor: Actor,
    rows: readonly PartsRow[],
  ): Promise<(linchpin: StoredLinchpin) => boolean> {
    if (actor.isAdmin) return () => true;
    const roleIds = rows.flatMap(({ parts }) => (parts?.linchpins ?? []).flatMap((linchpin) => linchpin.roleIds));
    const inSight = await this.reports.names(reading, [], [...new Set(roleIds)], (role) =>
      this.scope.leadsPlace(actor.personId, role, actor.today),
    );
    return ({ personId, roleIds: own }) =>
      (maySeeOwnNominations(actor) || personId !== actor.personId) && own.some((id) => inSight.has(id));
  }
}
