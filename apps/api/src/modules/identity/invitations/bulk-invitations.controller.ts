import { Controller } from '@nestjs/common';
import { countUninvited, inviteMany } from '@understudy/contracts/organisations-invitations';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { BulkInvitationService } from './bulk-invitations.service.js';

@Controller()
export class BulkInvitationController {
  constructor(private readonly invitations: BulkInvitationService) {}

  @Endpoint(countUninvited)
  countUninvited(@CurrentActor() actor: Actor, @Input(countUninvited) _input: InputOf<typeof countUninvited>) {
    return this.invitations.uninvited(actor);
  }

  @Endpoint(inviteMany)
  inviteMany(@CurrentActor() actor: Actor, @Input(inviteMany) { body }: InputOf<typeof inviteMany>) {
    return this.invitations.invite(actor, body);
  }
}
