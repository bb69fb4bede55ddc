import { Controller } from '@nestjs/common';
import { formPeerGroups, proposePeerGroups } from '@understudy/contracts/peer-groups';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { FormingService } from './forming.service.js';

@Controller()
export class FormingController {
  constructor(private readonly forming: FormingService) {}

  @Endpoint(proposePeerGroups)
  propose(@CurrentActor() actor: Actor, @Input(proposePeerGroups) { query }: InputOf<typeof proposePeerGroups>) {
    return this.forming.propose(actor, query);
  }

  @Endpoint(formPeerGroups)
  form(@CurrentActor() actor: Actor, @Input(formPeerGroups) { body }: InputOf<typeof formPeerGroups>) {
    return this.forming.form(actor, body);
  }
}
