import { Controller } from '@nestjs/common';
import {
  correctEffectiveness,
  exportEffectivenessObservations,
  listEffectivenessObservations,
  reportEffectiveness,
  withdrawEffectiveness,
} from '@understudy/contracts/effectiveness-observations';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { ObservationsService } from './observations.service.js';

@Controller()
export class ObservationsController {
  constructor(private readonly observations: ObservationsService) {}

  @Endpoint(listEffectivenessObservations)
  @AsCsv(exportEffectivenessObservations)
  list(
    @CurrentActor() actor: Actor,
    @Input(listEffectivenessObservations) { params, query }: InputOf<typeof listEffectivenessObservations>,
  ) {
    return this.observations.list(actor, params.leaderId, query);
  }

  @Endpoint(reportEffectiveness)
  report(
    @CurrentActor() actor: Actor,
    @Input(reportEffectiveness) { params, body }: InputOf<typeof reportEffectiveness>,
  ) {
    return this.observations.report(actor, params.leaderId, body);
  }

  @Endpoint(correctEffectiveness)
  correct(
    @CurrentActor() actor: Actor,
    @Input(correctEffectiveness) { params, body }: InputOf<typeof correctEffectiveness>,
  ) {
    return this.observations.correct(actor, params.observationId, body);
  }

  @Endpoint(withdrawEffectiveness)
  withdraw(
    @CurrentActor() actor: Actor,
    @Input(withdrawEffectiveness) { params }: InputOf<typeof withdrawEffectiveness>,
  ) {
    return this.observations.withdraw(actor, params.observationId);
  }
}
