import { Controller } from '@nestjs/common';
import { answerAnalyticsConsent, getNextSteps } from '@understudy/contracts/programmes-enrolments';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { ConsentsService } from './consents.service.js';
import { NextStepsService } from './next-steps.service.js';

@Controller()
export class NoticesController {
  constructor(
    private readonly steps: NextStepsService,
    private readonly consents: ConsentsService,
  ) {}

  @Endpoint(getNextSteps)
  suggest(@CurrentActor() actor: Actor, @Input(getNextSteps) { params }: InputOf<typeof getNextSteps>) {
    return this.steps.suggest(actor, params.enrolmentId);
  }

  @Endpoint(answerAnalyticsConsent)
  answer(
    @CurrentActor() actor: Actor,
    @Input(answerAnalyticsConsent) { params, body }: InputOf<typeof answerAnalyticsConsent>,
  ) {
    return this.consents.answer(actor, params.enrolmentId, body.agreed);
  }
}
