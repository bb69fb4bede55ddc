import { Controller } from '@nestjs/common';
import {
  answerSkipLevelOutcome,
  getSkipLevelWords,
  writeSkipLevelNote,
  writeSkipLevelOutcome,
} from '@understudy/contracts/skip-levels-talks';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { TalkWordsService } from './talk-words.service.js';

@Controller()
export class TalkWordsController {
  constructor(private readonly words: TalkWordsService) {}

  @Endpoint(getSkipLevelWords)
  get(@CurrentActor() actor: Actor, @Input(getSkipLevelWords) { params }: InputOf<typeof getSkipLevelWords>) {
    return this.words.get(actor, params.skipLevelTalkId);
  }

  @Endpoint(writeSkipLevelNote)
  note(@CurrentActor() actor: Actor, @Input(writeSkipLevelNote) { params, body }: InputOf<typeof writeSkipLevelNote>) {
    return this.words.note(actor, params.skipLevelTalkId, body);
  }

  @Endpoint(writeSkipLevelOutcome)
  outcome(
    @CurrentActor() actor: Actor,
    @Input(writeSkipLevelOutcome) { params, body }: InputOf<typeof writeSkipLevelOutcome>,
  ) {
    return this.words.writeOutcome(actor, params.skipLevelTalkId, body);
  }

  @Endpoint(answerSkipLevelOutcome)
  answer(
    @CurrentActor() actor: Actor,
    @Input(answerSkipLevelOutcome) { params, body }: InputOf<typeof answerSkipLevelOutcome>,
  ) {
    return this.words.answerOutcome(actor, params.skipLevelTalkId, body);
  }
}
