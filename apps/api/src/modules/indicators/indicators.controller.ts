import { Controller } from '@nestjs/common';
import {
  exportFigureRecords,
  exportIndicators,
  exportLeaderIndicators,
  getIndicators,
  getIndicatorTrend,
  listFigureRecords,
  listIndicatorGroups,
  listLeaderIndicators,
  recomputeIndicators,
} from '@understudy/contracts/indicators';
import { exportIndicatorCurves, getIndicatorCurves } from '@understudy/contracts/indicators-curves';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../common/auth/actor.js';
import { CurrentActor } from '../../common/auth/current-actor.js';
import { AsCsv } from '../../common/http/as-csv.js';
import { csvReply } from '../../common/http/csv-reply.js';
import { Endpoint } from '../../common/http/endpoint.js';
import { Input, type InputOf } from '../../common/http/input.js';
import { Reply } from '../../common/http/reply.js';
import { GroupsService } from './groups/groups.service.js';
import { RecordsService } from './records/records.service.js';
import { CurvesService } from './reports/curves.service.js';
import { fileName } from './reports/file-name.js';
import { ReportService } from './reports/report.service.js';
import { RecomputationService } from './snapshots/recomputation.service.js';

@Controller()
export class IndicatorsController {
  constructor(
    private readonly groups: GroupsService,
    private readonly reports: ReportService,
    private readonly curves: CurvesService,
    private readonly records: RecordsService,
    private readonly recomputations: RecomputationService,
  ) {}

  @Endpoint(getIndicators)
  get(@CurrentActor() actor: Actor, @Input(getIndicators) { query }: InputOf<typeof getIndicators>) {
    return this.reports.get(actor, query);
  }

  @Endpoint(listIndicatorGroups)
  listGroups(@CurrentActor() actor: Actor, @Input(listIndicatorGroups) { query }: InputOf<typeof listIndicatorGroups>) {
    return this.groups.list(actor, query);
  }

  @Endpoint(listLeaderIndicators)
  @AsCsv(exportLeaderIndicators)
  leaders(@CurrentActor() actor: Actor, @Input(listLeaderIndicators) { query }: InputOf<typeof listLeaderIndicators>) {
    return this.reports.leaders(actor, query);
  }

  @Endpoint(getIndicatorTrend)
  trend(@CurrentActor() actor: Actor, @Input(getIndicatorTrend) { query }: InputOf<typeof getIndicatorTrend>) {
    return this.reports.trend(actor, query);
  }

  @Endpoint(listFigureRecords)
  @AsCsv(exportFigureRecords)
  listRecords(@CurrentActor() actor: Actor, @Input(listFigureRecords) { query }: InputOf<typeof listFigureRecords>) {
    return this.records.list(actor, query);
  }

  @Endpoint(exportIndicators)
  async export(
    @CurrentActor() actor: Actor,
    @Input(exportIndicators) { query }: InputOf<typeof exportIndicators>,
    @Reply() reply: FastifyReply,
  ) {
    await csvReply(reply, `${fileName('indicators', actor.today, query)}.csv`, await this.reports.export(actor, query));
  }

  @Endpoint(getIndicatorCurves)
  getCurves(@CurrentActor() actor: Actor, @Input(getIndicatorCurves) { query }: InputOf<typeof getIndicatorCurves>) {
    return this.curves.get(actor, query);
  }

  @Endpoint(exportIndicatorCurves)
  async exportCurves(
    @CurrentActor() actor: Actor,
    @Input(exportIndicatorCurves) { query }: InputOf<typeof exportIndicatorCurves>,
    @Reply() reply: FastifyReply,
  ) {
    await csvReply(reply, `${fileName('curves', actor.today, query)}.csv`, await this.curves.export(actor, query));
  }

  @Endpoint(recomputeIndicators)
  recompute(@CurrentActor() actor: Actor, @Input(recomputeIndicators) { body }: InputOf<typeof recomputeIndicators>) {
    return this.recomputations.request(actor, body);
  }
}
