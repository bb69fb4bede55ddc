import { Controller } from '@nestjs/common';
import { signPlan, withdrawConsent } from '@understudy/contracts/development-plans-goals';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { AgreementsService } from './agreements.service.js';

@Controller()
export class AgreementsController {
  constructor(private readonly agreements: AgreementsService) {}

  @Endpoint(signPlan)
  sign(@CurrentActor() actor: Actor, @Input(signPlan) { params, body }: InputOf<typeof signPlan>) {
    return this.agreements.sign(actor, params.planId, body);
  }

  @Endpoint(withdrawConsent)
  withdraw(@CurrentActor() actor: Actor, @Input(withdrawConsent) { params }: InputOf<typeof withdrawConsent>) {
    return this.agreements.withdraw(actor, params.planId);
  }
}
