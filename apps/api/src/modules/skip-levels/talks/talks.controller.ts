import { Controller } from '@nestjs/common';
import {
  exportSkipLevelTalks,
  getSkipLevelTalk,
  listSkipLevelTalks,
  listSkipLevelTalkTimes,
  stepSkipLevelTalk,
} from '@understudy/contracts/skip-levels-talks';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { TalkStepsService } from './talk-steps.service.js';
import { TalksService } from './talks.service.js';

@Controller()
export class TalksController {
  constructor(
    private readonly talks: TalksService,
    private readonly steps: TalkStepsService,
  ) {}

  @Endpoint(listSkipLevelTalks)
  @AsCsv(exportSkipLevelTalks)
  list(@CurrentActor() actor: Actor, @Input(listSkipLevelTalks) { query }: InputOf<typeof listSkipLevelTalks>) {
    return this.talks.list(actor, query);
  }

  @Endpoint(getSkipLevelTalk)
  get(@CurrentActor() actor: Actor, @Input(getSkipLevelTalk) { params }: InputOf<typeof getSkipLevelTalk>) {
    return this.talks.get(actor, params.skipLevelTalkId);
  }

  @Endpoint(listSkipLevelTalkTimes)
  times(
    @CurrentActor() actor: Actor,
    @Input(listSkipLevelTalkTimes) { params }: InputOf<typeof listSkipLevelTalkTimes>,
  ) {
    return this.steps.times(actor, params.skipLevelTalkId);
  }

  @Endpoint(stepSkipLevelTalk)
  step(@CurrentActor() actor: Actor, @Input(stepSkipLevelTalk) { params, body }: InputOf<typeof stepSkipLevelTalk>) {
    return this.steps.take(actor, params.skipLevelTalkId, body);
  }
}
