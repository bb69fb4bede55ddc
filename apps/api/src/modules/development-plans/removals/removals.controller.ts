import { Controller } from '@nestjs/common';
import { restorePlanPart } from '@understudy/contracts/development-plans-removals';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { RemovalsService } from './removals.service.js';

@Controller()
export class RemovalsController {
  constructor(private readonly removals: RemovalsService) {}

  @Endpoint(restorePlanPart)
  restore(@CurrentActor() actor: Actor, @Input(restorePlanPart) { params }: InputOf<typeof restorePlanPart>) {
    return this.removals.restore(actor, params.planId, params.changeId);
  }
}
