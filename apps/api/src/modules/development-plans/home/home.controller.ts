import { Controller } from '@nestjs/common';
import { getPlanHome } from '@understudy/contracts/development-plans-home';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor, CurrentSession } from '../../../common/auth/current-actor.js';
import type { SignedIn } from '../../../common/auth/signed-in.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { HomeService } from './home.service.js';

@Controller()
export class HomeController {
  constructor(private readonly home: HomeService) {}

  @Endpoint(getPlanHome)
  get(@CurrentActor() actor: Actor, @CurrentSession() session: SignedIn) {
    return this.home.get(actor, session.lastVisitAt);
  }
}
