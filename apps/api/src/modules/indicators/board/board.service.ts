import { Injectable } from '@nestjs/common';
import type { QueryOf } from '@understudy/contracts/endpoint';
import type { IndicatorReport } from '@understudy/contracts/indicators';
import type { exportPipelineBoard } from '@understudy/contracts/indicators-board';
import type { ProgrammeEffect } from '@understudy/contracts/indicators-effect';
import type { CriticalRole } from '@understudy/contracts/succession';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { toldUpTo } from '@understudy/domain/indicators/told-up-to';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { localTime } from '../../../common/events/local-time.js';
import { runApart } from '../../../common/threads/run-apart.js';
import { CriticalRolesService } from '../../succession/roles/critical-roles.service.js';
import { CostsService } from '../costs/costs.service.js';
import { EffectsService } from '../effects/effects.service.js';
import { ForecastsService } from '../forecasts/forecasts.service.js';
import { GroupsRepository } from '../groups/groups.repository.js';
import { ToldFiguresService } from '../publications/told-figures.service.js';
import { ReportService } from '../reports/report.service.js';
import { type BoardFacts, boardSheet } from './board-sheet.js';
import { BoardRolesRepository } from './roles/board-roles.repository.js';

type AskedGroup = Pick<QueryOf<typeof exportPipelineBoard>, 'groupKind' | 'groupId'>;

const bytes = z.custom<Uint8Array>((content) => ArrayBuffer.isView(content));
const limits = {
  timeMs: 30_000,
  memoryMb: 512,
  tooMuch: () => new ProblemError('conflict', 'Setting the pages took too long. Try again in a moment.'),
};
const months = 24;
/** As many as one page has: two years of month ends are among them. */
const mostForecasts = 200;

/** The pipeline as a PDF: what the page shows to whoever asks, asked of the same services, and who asked is recorded. */
@Injectable()
export class BoardService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reports: ReportService,
    private readonly effects: EffectsService,
    private readonly forecasts: ForecastsService,
    private readonly costs: CostsService,
    private readonly groups: GroupsRepository,
    private readonly told: ToldFiguresService,
    private readonly roles: CriticalRolesService,
    private readonly rolesOf: BoardRolesRepository,
  ) {}

  /** @throws ProblemError not-found for a group out of sight, conflict while nothing is computed. */
  async pdf(actor: Actor, { locale, linchpinsBy, ...group }: QueryOf<typeof exportPipelineBoard>): Promise<Buffer> {
    const facts = await this.facts(actor, group);
    const script = new URL('./board.worker.js', import.meta.url);
    const content = bytes.parse(await runApart(script, boardSheet(facts, locale, linchpinsBy), limits));
    const { group: whose, asOf, knownOn } = facts.report;
    await this.tenants.run(actor, (tx) =>
      emit(
        tx,
        actor,
        'indicators.exported',
        { kind: 'organisation', id: actor.organisationId },
        { groupKind: whose.kind, groupId: whose.id, asOf, ...(knownOn === null ? {} : { knownOn }) },
      ),
    );
    return Buffer.from(content);
  }

  /** What the sheet is arranged from. @throws ProblemError as the PDF does. */
  async facts(
    actor: Actor,
    group: Omit<QueryOf<typeof exportPipelineBoard>, 'locale' | 'linchpinsBy'>,
  ): Promise<BoardFacts> {
    const report = await this.reports.get(actor, group);
    if (report.state === 'missing') throw notComputed(report.knownOn);
    const { knownOn, ...about } = group;
    // As known on a day everything is of the day that is kept so.
    const asked = knownOn === undefined ? about : { ...about, asOf: report.asOf, knownOn };
    const programmesOf: Partial<AskedGroup> =
      isAllInSight(actor, report.group) && knownOn === undefined ? {} : groupOf(group);
    const [trend, effects, costs, { items }, organisation, readiness] = await Promise.all([
      this.reports.trend(actor, { ...asked, indicator: 'retention', horizon: 'within-1-year', months }),
      this.effectsOf(actor, programmesOf, knownOn),
      this.costs.ledger(actor, asked),
      this.forecasts.list(actor, { ...about, sort: 'date', direction: 'descending', limit: mostForecasts }),
      this.groups.find(this.tenants.read(actor), 'organisation', null, actor),
      this.told.get(actor, knownOn === undefined ? about : { ...about, asOf: toldUpTo(report.asOf, knownOn) }),
    ]);
    // Of nominations role by role it is not kept what was known.
    const roles = knownOn === undefined ? await this.benchOf(actor, report.group) : [];
    const newest = items.find(
      ({ status, finishedAt }) =>
        status === 'completed' &&
        (knownOn === undefined ||
          (finishedAt !== null && localTime(new Date(finishedAt), actor.timeZone).date <= knownOn)),
    );
    return {
      organisation: organisation?.name ?? '',
      report,
      retention: trend.points,
      effects,
      areEffectsOfGroup: programmesOf.groupKind === 'leader' || programmesOf.groupKind === 'unit',
      forecast: newest === undefined ? null : await this.forecasts.get(actor, newest.id),
      costs,
      readiness,
      roles,
    };
  }

  /** Every programme that the actor reads of on the page, by name: of a group those for which somebody in it stands. */
  private async effectsOf(
    actor: Actor,
    group: Partial<AskedGroup>,
    knownOn: string | undefined,
  ): Promise<ProgrammeEffect[]> {
    const asked = { ...group, sort: 'name', direction: 'ascending', limit: 200, knownOn } as const;
    const found: ProgrammeEffect[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = await this.effects.list(actor, cursor === undefined ? asked : { ...asked, cursor });
      found.push(...page.items);
      cursor = page.nextCursor;
    }
    return found;
  }

  /** The roles that the actor reads of on the page: all in a leader's sight for their own group, else those of the group. */
  private async benchOf(actor: Actor, { kind, id }: IndicatorReport['group']): Promise<CriticalRole[]> {
    if (!actor.permissions.has('succession.read')) return [];
    const own = isAllInSight(actor, { kind, id })
      ? null
      : await this.rolesOf.of(this.tenants.read(actor), { kind, id }, actor.today);
    const asked = { sort: 'impact', direction: 'ascending', closed: false, limit: 200 } as const;
    const found: CriticalRole[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null && found.length < (own?.size ?? Number.POSITIVE_INFINITY)) {
      const page = await this.roles.named(actor, cursor === undefined ? asked : { ...asked, cursor });
      found.push(...page.items.filter((role) => own?.has(role.id) ?? true));
      cursor = page.nextCursor;
    }
    return found;
  }
}

/** Whether the page of the group is of all that is in sight: of the organisation, and of a leader's own pipeline. */
const isAllInSight = (actor: Actor, { kind, id }: Pick<IndicatorReport['group'], 'kind' | 'id'>): boolean =>
  kind === 'organisation' || (id === actor.personId && !actor.isAdmin);

const groupOf = ({ groupKind, groupId }: AskedGroup): AskedGroup => ({ groupKind, groupId });

const notComputed = (knownOn: string | null): ProblemError =>
  knownOn === null
    ? new ProblemError('conflict', 'The figures of today are not computed yet.')
    : new ProblemError('conflict', 'Nobody had computed any figures by that day.');
