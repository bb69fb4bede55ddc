import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  exportIndicators,
  getIndicators,
  getIndicatorTrend,
  listLeaderIndicators,
} from '@understudy/contracts/indicators';
import { TenantDatabase, type TenantReading } from '@understudy/database/tenant-database';
import { formulaVersion } from '@understudy/domain/indicators/figure';
import { horizons } from '@understudy/domain/indicators/history';
import { windowUpTo } from '@understudy/domain/indicators/window';
import type { Actor } from '../../../common/auth/actor.js';
import type { CsvCell } from '../../../common/http/csv-reply.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import type { KnownBy } from '../beliefs/known-by.repository.js';
import { linchpinsBeside, type StoredLinchpin } from '../computation/bench-figures.js';
import { maySeeOwnNominations } from '../groups/group.policy.js';
import { GroupsRepository } from '../groups/groups.repository.js';
import {
  daysInSight,
  GroupsService,
  refuseFuture,
  refuseUnknowable,
  type SeenGroup,
} from '../groups/groups.service.js';
import { monthEndsUpTo } from '../snapshots/month-ends.js';
import { peopleIndicators, presentFigure, presentPoint, storedName } from './figure.presenter.js';
import { figureRows } from './figure-rows.js';
import { KnownReportRepository } from './known-report.repository.js';
import { readLeaderCursor, writeLeaderCursor } from './leader-cursor.js';
import { presentReport, type StoredLinchpins } from './report.presenter.js';
import { type ReportFrame, ReportRepository, type ReportRow } from './report.repository.js';

type Report = ResponseOf<typeof getIndicators>;

const knownBy = ({ timeZone }: Actor, day: string): KnownBy => ({ day, timeZone });

/** Reads what has been computed; nothing here computes. */
@Injectable()
export class ReportService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly groups: GroupsService,
    private readonly groupsRepository: GroupsRepository,
    private readonly repository: ReportRepository,
    private readonly known: KnownReportRepository,
    private readonly scope: PeopleScope,
  ) {}

  /**
   * All figures of one group: of the day asked for, else of the newest snapshot of today or yesterday; as known on another day
   * of the newest of which that is kept.
   * @throws ProblemError invalid-input for a day to come or known before the day, not-found for a group out of sight.
   */
  async get(actor: Actor, query: QueryOf<typeof getIndicators>): Promise<Report> {
    refuseUnknowable(actor, query);
    const { groupKind, asOf = query.knownOn, knownOn } = query;
    const reading = this.tenants.read(actor);
    const key = groupKind === 'organisation' ? '' : (query.groupId ?? actor.personId ?? '');
    const [group, row, frame] = await Promise.all([
      this.groups.seen(reading, actor, { ...query, asOf }),
      knownOn === undefined
        ? this.repository.report(reading, groupKind, key, { asOf, today: actor.today })
        : this.known.report(reading, { kind: groupKind, key }, asOf ?? knownOn, knownBy(actor, knownOn)),
      this.repository.frame(reading),
    ]);
    const { kind, id, name } = group;
    if (row === null || daysInSight(group, [row.asOf]).length === 0)
      return missingReport({ kind, id, name }, { asOf: asOf ?? actor.today, knownOn: knownOn ?? null }, frame);
    const stored = linchpinsOf(actor, row);
    const names = await this.names(
      reading,
      actor,
      stored.flatMap(({ people }) => people ?? []),
    );
    return presentReport({ kind, id, name }, row, frame, withNamedRoles(stored, names), names);
  }

  /**
   * One indicator at the month ends that have been computed, and on the day asked for; as known now or on another day.
   * @throws ProblemError invalid-input for a day to come or known before the day, not-found for a group out of sight.
   */
  async trend(actor: Actor, query: QueryOf<typeof getIndicatorTrend>): Promise<ResponseOf<typeof getIndicatorTrend>> {
    refuseUnknowable(actor, query);
    const { knownOn } = query;
    const asOf = query.asOf ?? knownOn ?? actor.today;
    const reading = this.tenants.read(actor);
    const group = await this.groups.seen(reading, actor, { ...query, asOf: query.asOf ?? knownOn });
    const known = knownOn === undefined ? null : knownBy(actor, knownOn);
    const newest = known
      ? await this.known.day(reading, asOf, known)
      : (query.asOf ?? (await this.repository.day(reading, { asOf: undefined, today: actor.today })));
    const day = newest ?? asOf;
    const read = (indicator: string, days: readonly string[]) =>
      known
        ? this.known.points(reading, group, indicator, days, known)
        : this.repository.points(reading, group, indicator, days);
    const [points, people] = await Promise.all([
      read(storedName(query.indicator, query.horizon), daysInSight(group, [...monthEndsUpTo(asOf, query.months), day])),
      read('headcount', daysInSight(group, [day])),
    ]);
    return {
      group: { kind: group.kind, id: group.id, name: group.name, people: people[0]?.value ?? 0 },
      indicator: query.indicator,
      points: points.map(presentPoint),
    };
  }

  /** A page of the leaders in sight with the figures of their lines, by name and never ranked. */
  async leaders(
    actor: Actor,
    query: QueryOf<typeof listLeaderIndicators>,
  ): Promise<ResponseOf<typeof listLeaderIndicators>> {
    if (query.asOf !== undefined) refuseFuture(actor, query.asOf);
    const reading = this.tenants.read(actor);
    const after = query.cursor === undefined ? null : readLeaderCursor(query.cursor);
    const asOf =
      after?.asOf ??
      (await this.repository.day(reading, { asOf: query.asOf, today: actor.today })) ??
      query.asOf ??
      actor.today;
    const visible = this.groupsRepository.visibleLeaders(actor, actor.isAdmin, asOf);
    const page = { after, limit: query.limit + 1, search: query.search };
    const found = await this.repository.leaders(reading, asOf, visible, peopleIndicators, page);
    const rows = found.slice(0, query.limit);
    const last = rows.at(-1);
    return {
      asOf,
      items: rows.map(({ id, name, figures, formulaVersion: version }) => {
        const stored = new Map(figures.map((figure) => [figure.indicator, figure]));
        return {
          leader: { id, name },
          people: stored.get('headcount')?.value ?? 0,
          figures: peopleIndicators.map((indicator) => presentFigure(indicator, null, stored.get(indicator))),
          formulaVersion: version,
        };
      }),
      nextCursor:
        found.length > query.limit && last ? writeLeaderCursor({ asOf, nameKey: last.nameKey, id: last.id }) : null,
    };
  }

  /** The rows of the CSV file, the header first. */
  async export(actor: Actor, query: QueryOf<typeof exportIndicators>): Promise<CsvCell[][]> {
    return figureRows(await this.get(actor, query));
  }

  private async names(
    reading: TenantReading,
    actor: Actor,
    linchpins: readonly StoredLinchpin[],
  ): Promise<Map<string, string>> {
    if (linchpins.length === 0) return new Map();
    return this.repository.names(
      reading,
      linchpins.map(({ personId }) => personId),
      linchpins.flatMap(({ roleIds }) => roleIds),
      actor.isAdmin ? undefined : (role) => this.scope.leadsPlace(actor.personId, role, actor.today),
    );
  }
}

/** A role that left the viewer's sight since the day of the report takes its linchpins along. */
const withNamedRoles = (linchpins: readonly StoredLinchpins[], names: ReadonlyMap<string, string>): StoredLinchpins[] =>
  linchpins.map(({ horizon, people }) => ({
    horizon,
    people:
      people
        ?.map(({ personId, roleIds }) => ({ personId, roleIds: roleIds.filter((id) => names.has(id)) }))
        .filter(({ roleIds }) => roleIds.length > 0) ?? null,
  }));

const linchpinsOf = (actor: Actor, row: ReportRow): StoredLinchpins[] =>
  horizons.map((horizon) => {
    const beside = linchpinsBeside(horizon);
    if (row.notKept.includes(beside)) return { horizon, people: null };
    const details = row.figures.find(({ indicator }) => indicator === beside)?.details;
    const linchpins = (details?.linchpins ?? []) as StoredLinchpin[];
    return {
      horizon,
      people: linchpins.filter(({ personId }) => maySeeOwnNominations(actor) || personId !== actor.personId),
    };
  });

const missingReport = (
  group: Pick<SeenGroup, 'kind' | 'id' | 'name'>,
  { asOf, knownOn }: Pick<Report, 'asOf' | 'knownOn'>,
  frame: ReportFrame,
): Report => {
  const { windowFrom, length } = windowUpTo(asOf);
  return {
    group: { ...group, people: 0 },
    asOf,
    knownOn,
    windowFrom,
    windowDays: length,
    formulaVersion,
    state: 'missing',
    computedAt: null,
    historyBeginsOn: frame.historyBeginsOn,
    figures: [],
    flows: [],
    moves: [],
    timeInStage: [],
    spans: [],
    linchpins: [],
  };
};
