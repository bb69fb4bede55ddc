import { Controller } from '@nestjs/common';
import {
  changeEffectivenessMetric,
  createEffectivenessMetric,
  exportEffectivenessMetrics,
  getEffectivenessMetric,
  listEffectivenessMetrics,
  stepEffectivenessMetric,
} from '@understudy/contracts/effectiveness';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { MetricsService } from './metrics.service.js';

@Controller()
export class MetricsController {
  constructor(private readonly metrics: MetricsService) {}

  @Endpoint(listEffectivenessMetrics)
  @AsCsv(exportEffectivenessMetrics)
  list(
    @CurrentActor() actor: Actor,
    @Input(listEffectivenessMetrics) { query }: InputOf<typeof listEffectivenessMetrics>,
  ) {
    return this.metrics.list(actor, query);
  }

  @Endpoint(getEffectivenessMetric)
  get(@CurrentActor() actor: Actor, @Input(getEffectivenessMetric) { params }: InputOf<typeof getEffectivenessMetric>) {
    return this.metrics.get(actor, params.metricId);
  }

  @Endpoint(createEffectivenessMetric)
  create(
    @CurrentActor() actor: Actor,
    @Input(createEffectivenessMetric) { body }: InputOf<typeof createEffectivenessMetric>,
  ) {
    return this.metrics.create(actor, body);
  }

  @Endpoint(changeEffectivenessMetric)
  change(
    @CurrentActor() actor: Actor,
    @Input(changeEffectivenessMetric) { params, body }: InputOf<typeof changeEffectivenessMetric>,
  ) {
    return this.metrics.change(actor, params.metricId, body);
  }

  @Endpoint(stepEffectivenessMetric)
  step(
    @CurrentActor() actor: Actor,
    @Input(stepEffectivenessMetric) { params, body }: InputOf<typeof stepEffectivenessMetric>,
  ) {
    return this.metrics.step(actor, params.metricId, body);
  }
}
