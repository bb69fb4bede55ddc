import { Controller } from '@nestjs/common';
import { getMyDevelopment, getPipelineBoard, listAttention } from '@understudy/contracts/career-framework';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor, CurrentSession } from '../../../common/auth/current-actor.js';
import type { SignedIn } from '../../../common/auth/signed-in.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { AttentionService } from './attention.service.js';
import { BoardService } from './board.service.js';
import { MyDevelopmentService } from './my-development.service.js';

@Controller()
export class OverviewController {
  constructor(
    private readonly board: BoardService,
    private readonly attention: AttentionService,
    private readonly mine: MyDevelopmentService,
  ) {}

  @Endpoint(getPipelineBoard)
  pipeline(@CurrentActor() actor: Actor) {
    return this.board.get(actor);
  }

  @Endpoint(listAttention)
  needingAttention(@CurrentActor() actor: Actor, @Input(listAttention) { query }: InputOf<typeof listAttention>) {
    return this.attention.list(actor, query);
  }

  @Endpoint(getMyDevelopment)
  development(@CurrentActor() actor: Actor, @CurrentSession() session: SignedIn) {
    return this.mine.get(actor, session.lastVisitAt);
  }
}
