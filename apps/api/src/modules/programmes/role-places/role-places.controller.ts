import { Controller } from '@nestjs/common';
import {
  exportCohortRoles,
  giveCohortRole,
  listCohortRoles,
  stepCohortRole,
} from '@understudy/contracts/programmes-rotations';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { RolePlacesService } from './role-places.service.js';

@Controller()
export class RolePlacesController {
  constructor(private readonly places: RolePlacesService) {}

  @Endpoint(listCohortRoles)
  @AsCsv(exportCohortRoles)
  list(@CurrentActor() actor: Actor, @Input(listCohortRoles) { params }: InputOf<typeof listCohortRoles>) {
    return this.places.list(actor, params.cohortId);
  }

  @Endpoint(giveCohortRole)
  give(@CurrentActor() actor: Actor, @Input(giveCohortRole) { params, body }: InputOf<typeof giveCohortRole>) {
    return this.places.give(actor, params.cohortId, body);
  }

  @Endpoint(stepCohortRole)
  step(@CurrentActor() actor: Actor, @Input(stepCohortRole) { params, body }: InputOf<typeof stepCohortRole>) {
    return this.places.step(actor, params.cohortRoleId, body);
  }
}
