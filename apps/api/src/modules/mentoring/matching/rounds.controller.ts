import { Controller } from '@nestjs/common';
import {
  changeRound,
  exportRounds,
  getRound,
  listRounds,
  matchAgain,
  planRound,
  stepRound,
} from '@understudy/contracts/mentoring-rounds';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { RoundSteps } from './round-steps.service.js';
import { RoundsService } from './rounds.service.js';

@Controller()
export class RoundsController {
  constructor(
    private readonly rounds: RoundsService,
    private readonly steps: RoundSteps,
  ) {}

  @Endpoint(listRounds)
  @AsCsv(exportRounds)
  list(@CurrentActor() actor: Actor, @Input(listRounds) { query }: InputOf<typeof listRounds>) {
    return this.rounds.list(actor, query);
  }

  @Endpoint(planRound)
  plan(@CurrentActor() actor: Actor, @Input(planRound) { body }: InputOf<typeof planRound>) {
    return this.rounds.plan(actor, body);
  }

  @Endpoint(getRound)
  get(@CurrentActor() actor: Actor, @Input(getRound) { params }: InputOf<typeof getRound>) {
    return this.rounds.get(actor, params.roundId);
  }

  @Endpoint(changeRound)
  change(@CurrentActor() actor: Actor, @Input(changeRound) { params, body }: InputOf<typeof changeRound>) {
    return this.rounds.change(actor, params.roundId, body);
  }

  @Endpoint(stepRound)
  step(@CurrentActor() actor: Actor, @Input(stepRound) { params, body }: InputOf<typeof stepRound>) {
    return this.steps.step(actor, params.roundId, body);
  }

  @Endpoint(matchAgain)
  again(@CurrentActor() actor: Actor, @Input(matchAgain) { params }: InputOf<typeof matchAgain>) {
    return this.rounds.planAgain(actor, params.roundId);
  }
}
