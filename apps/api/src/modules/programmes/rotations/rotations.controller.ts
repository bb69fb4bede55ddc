import { Controller } from '@nestjs/common';
import { getShadowToLead } from '@understudy/contracts/programmes-rotations';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { RotationsService } from './rotations.service.js';

@Controller()
export class RotationsController {
  constructor(private readonly rotations: RotationsService) {}

  @Endpoint(getShadowToLead)
  shadowToLead(
    @CurrentActor() actor: Actor,
    @Input(getShadowToLead) { params, query }: InputOf<typeof getShadowToLead>,
  ) {
    return this.rotations.shadowToLead(actor, params.programmeId, query.cohortId);
  }
}
