import { Controller } from '@nestjs/common';
import { changeUnit, createUnit, listUnits } from '@understudy/contracts/people';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { UnitsService } from './units.service.js';

@Controller()
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  @Endpoint(listUnits)
  list(@CurrentActor() actor: Actor) {
    return this.units.list(actor);
  }

  @Endpoint(createUnit)
  create(@CurrentActor() actor: Actor, @Input(createUnit) { body }: InputOf<typeof createUnit>) {
    return this.units.create(actor, body);
  }

  @Endpoint(changeUnit)
  change(@CurrentActor() actor: Actor, @Input(changeUnit) { params, body }: InputOf<typeof changeUnit>) {
    return this.units.change(actor, params.unitId, body);
  }
}
