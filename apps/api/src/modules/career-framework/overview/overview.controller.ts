import { Controller } from '@nestjs/common';
import { getMyDevelopment, getPipelineBoard } from '@understudy/contracts/career-framework';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor, CurrentSession } from '../../../common/auth/current-actor.js';
import type { SignedIn } from '../../../common/auth/signed-in.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { BoardService } from './board.service.js';
import { MyDevelopmentService } from './my-development.service.js';

@Controller()
export class OverviewController {
  constructor(
    private readonly board: BoardService,
    private readonly mine: MyDevelopmentService,
  ) {}

  @Endpoint(getPipelineBoard)
  pipeline(@CurrentActor() actor: Actor) {
    return this.board.get(actor);
  }

  @Endpoint(getMyDevelopment)
  development(@CurrentActor() actor: Actor, @CurrentSession() session: SignedIn) {
    return this.mine.get(actor, session.lastVisitAt);
  }
}
