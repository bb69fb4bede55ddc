import { Controller } from '@nestjs/common';
import { listLearnedBefore } from '@understudy/contracts/programmes-learned';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { LearnedService } from './learned.service.js';

@Controller()
export class LearnedController {
  constructor(private readonly learned: LearnedService) {}

  @Endpoint(listLearnedBefore)
  list(@CurrentActor() actor: Actor) {
    return this.learned.list(actor);
  }
}
