import { Controller } from '@nestjs/common';
import { getFramework } from '@understudy/contracts/career-framework';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { FrameworkService } from './framework.service.js';

@Controller()
export class FrameworkController {
  constructor(private readonly framework: FrameworkService) {}

  @Endpoint(getFramework)
  get(@CurrentActor() actor: Actor) {
    return this.framework.get(actor);
  }
}
