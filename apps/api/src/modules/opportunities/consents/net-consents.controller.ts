import { Controller } from '@nestjs/common';
import { answerNetConsent } from '@understudy/contracts/opportunities-assignments';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { NetConsents } from './net-consents.service.js';

@Controller()
export class NetConsentsController {
  constructor(private readonly consents: NetConsents) {}

  @Endpoint(answerNetConsent)
  answer(@CurrentActor() actor: Actor, @Input(answerNetConsent) { params, body }: InputOf<typeof answerNetConsent>) {
    return this.consents.answer(actor, params.stretchId, body);
  }
}
