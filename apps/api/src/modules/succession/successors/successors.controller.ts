import { Controller } from '@nestjs/common';
import { changeSuccessor, removeSuccessor } from '@understudy/contracts/succession';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { SuccessorsService } from './successors.service.js';

@Controller()
export class SuccessorsController {
  constructor(private readonly successors: SuccessorsService) {}

  @Endpoint(changeSuccessor)
  change(@CurrentActor() actor: Actor, @Input(changeSuccessor) { params, body }: InputOf<typeof changeSuccessor>) {
    return this.successors.change(actor, params.roleId, params.successorId, body);
  }

  @Endpoint(removeSuccessor)
  remove(@CurrentActor() actor: Actor, @Input(removeSuccessor) { params }: InputOf<typeof removeSuccessor>) {
    return this.successors.remove(actor, params.roleId, params.successorId);
  }
}
