import { Controller } from '@nestjs/common';
import { getAgreedVersion } from '@understudy/contracts/development-plans-agreed';
import { signPlan, withdrawConsent } from '@understudy/contracts/development-plans-goals';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { AgreedVersions } from './agreed-versions.service.js';
import { AgreementsService } from './agreements.service.js';

@Controller()
export class AgreementsController {
  constructor(
    private readonly agreements: AgreementsService,
    private readonly versions: AgreedVersions,
  ) {}

  @Endpoint(signPlan)
  sign(@CurrentActor() actor: Actor, @Input(signPlan) { params, body }: InputOf<typeof signPlan>) {
    return this.agreements.sign(actor, params.planId, body);
  }

  @Endpoint(withdrawConsent)
  withdraw(@CurrentActor() actor: Actor, @Input(withdrawConsent) { params }: InputOf<typeof withdrawConsent>) {
    return this.agreements.withdraw(actor, params.planId);
  }

  @Endpoint(getAgreedVersion)
  version(@CurrentActor() actor: Actor, @Input(getAgreedVersion) { params }: InputOf<typeof getAgreedVersion>) {
    return this.versions.get(actor, params.planId, params.agreedVersionId);
  }
}
