import { Controller } from '@nestjs/common';
import {
  changeRoleOpening,
  correctRoleOpening,
  createRoleOpening,
  exportRoleOpenings,
  fillRoleOpening,
  listRoleOpenings,
  withdrawRoleOpening,
} from '@understudy/contracts/succession-openings';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { OpeningCorrectionsService } from './opening-corrections.service.js';
import { OpeningStepsService } from './opening-steps.service.js';
import { RoleOpeningsService } from './role-openings.service.js';

@Controller()
export class RoleOpeningsController {
  constructor(
    private readonly openings: RoleOpeningsService,
    private readonly steps: OpeningStepsService,
    private readonly corrections: OpeningCorrectionsService,
  ) {}

  @Endpoint(listRoleOpenings)
  @AsCsv(exportRoleOpenings)
  list(@CurrentActor() actor: Actor, @Input(listRoleOpenings) { query }: InputOf<typeof listRoleOpenings>) {
    return this.openings.list(actor, query);
  }

  @Endpoint(createRoleOpening)
  create(@CurrentActor() actor: Actor, @Input(createRoleOpening) { body }: InputOf<typeof createRoleOpening>) {
    return this.openings.create(actor, body);
  }

  @Endpoint(changeRoleOpening)
  change(@CurrentActor() actor: Actor, @Input(changeRoleOpening) { params, body }: InputOf<typeof changeRoleOpening>) {
    return this.openings.change(actor, params.openingId, body);
  }

  @Endpoint(fillRoleOpening)
  fill(@CurrentActor() actor: Actor, @Input(fillRoleOpening) { params, body }: InputOf<typeof fillRoleOpening>) {
    return this.steps.fill(actor, params.openingId, body);
  }

  @Endpoint(withdrawRoleOpening)
  withdraw(
    @CurrentActor() actor: Actor,
    @Input(withdrawRoleOpening) { params, body }: InputOf<typeof withdrawRoleOpening>,
  ) {
    return this.steps.withdraw(actor, params.openingId, body);
  }

  @Endpoint(correctRoleOpening)
  correct(
    @CurrentActor() actor: Actor,
    @Input(correctRoleOpening) { params, body }: InputOf<typeof correctRoleOpening>,
  ) {
    return this.corrections.correct(actor, params.openingId, body);
  }
}
