import { Controller } from '@nestjs/common';
import {
  exportForecastTrend,
  getForecastTrend,
  keepForecastMonths,
} from '@understudy/contracts/indicators-forecast-trend';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../../common/auth/actor.js';
import { CurrentActor } from '../../../../common/auth/current-actor.js';
import { csvReply } from '../../../../common/http/csv-reply.js';
import { Endpoint } from '../../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../../common/http/input.js';
import { Reply } from '../../../../common/http/reply.js';
import { ForecastMonthsService } from './forecast-months.service.js';
import { trendRows } from './forecast-trend.presenter.js';

@Controller()
export class ForecastMonthsController {
  constructor(private readonly months: ForecastMonthsService) {}

  @Endpoint(getForecastTrend)
  trend(@CurrentActor() actor: Actor, @Input(getForecastTrend) { query }: InputOf<typeof getForecastTrend>) {
    return this.months.trend(actor, query);
  }

  @Endpoint(exportForecastTrend)
  async export(
    @CurrentActor() actor: Actor,
    @Input(exportForecastTrend) { query }: InputOf<typeof exportForecastTrend>,
    @Reply() reply: FastifyReply,
  ) {
    await csvReply(reply, `forecast-trend-${actor.today}.csv`, trendRows(await this.months.trend(actor, query)));
  }

  @Endpoint(keepForecastMonths)
  keep(@CurrentActor() actor: Actor, @Input(keepForecastMonths) { body }: InputOf<typeof keepForecastMonths>) {
    return this.months.keep(actor, body);
  }
}
