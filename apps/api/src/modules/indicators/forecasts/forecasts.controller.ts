import { Controller } from '@nestjs/common';
import {
  exportForecast,
  exportForecasts,
  getForecast,
  listForecasts,
  removeForecast,
  startForecast,
} from '@understudy/contracts/indicators-forecast';
import { tryForecast } from '@understudy/contracts/indicators-forecast-tries';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { csvReply } from '../../../common/http/csv-reply.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Reply } from '../../../common/http/reply.js';
import { forecastRows } from './forecast-csv.js';
import { ForecastTriesService } from './forecast-tries.service.js';
import { ForecastsService } from './forecasts.service.js';

@Controller()
export class ForecastsController {
  constructor(
    private readonly forecasts: ForecastsService,
    private readonly tries: ForecastTriesService,
  ) {}

  @Endpoint(listForecasts)
  @AsCsv(exportForecasts)
  list(@CurrentActor() actor: Actor, @Input(listForecasts) { query }: InputOf<typeof listForecasts>) {
    return this.forecasts.list(actor, query);
  }

  @Endpoint(startForecast)
  start(@CurrentActor() actor: Actor, @Input(startForecast) { body }: InputOf<typeof startForecast>) {
    return this.forecasts.start(actor, body);
  }

  @Endpoint(tryForecast)
  try(@CurrentActor() actor: Actor, @Input(tryForecast) { body }: InputOf<typeof tryForecast>) {
    return this.tries.try(actor, body);
  }

  @Endpoint(getForecast)
  get(@CurrentActor() actor: Actor, @Input(getForecast) { params }: InputOf<typeof getForecast>) {
    return this.forecasts.get(actor, params.forecastId);
  }

  @Endpoint(exportForecast)
  async export(
    @CurrentActor() actor: Actor,
    @Input(exportForecast) { params }: InputOf<typeof exportForecast>,
    @Reply() reply: FastifyReply,
  ) {
    const forecast = await this.forecasts.get(actor, params.forecastId);
    await csvReply(reply, `forecast-${forecast.asOf}.csv`, forecastRows(forecast));
  }

  @Endpoint(removeForecast)
  remove(@CurrentActor() actor: Actor, @Input(removeForecast) { params }: InputOf<typeof removeForecast>) {
    return this.forecasts.remove(actor, params.forecastId);
  }
}
