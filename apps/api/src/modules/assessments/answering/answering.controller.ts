import { Controller } from '@nestjs/common';
import {
  beginSelfAssessment,
  declineRequest,
  exportMyRequests,
  getQuestionnaire,
  listMyRequests,
  listSelfInstruments,
  saveAnswer,
  submitAnswers,
} from '@understudy/contracts/assessments';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { AnsweringService } from './answering.service.js';
import { SubmissionService } from './submission.service.js';

@Controller()
export class AnsweringController {
  constructor(
    private readonly answering: AnsweringService,
    private readonly submissions: SubmissionService,
  ) {}

  @Endpoint(listMyRequests)
  @AsCsv(exportMyRequests)
  list(@CurrentActor() actor: Actor, @Input(listMyRequests) { query }: InputOf<typeof listMyRequests>) {
    return this.answering.list(actor, query);
  }

  @Endpoint(listSelfInstruments)
  instruments(
    @CurrentActor() actor: Actor,
    @Input(listSelfInstruments) { query }: InputOf<typeof listSelfInstruments>,
  ) {
    return this.answering.selfInstruments(actor, query);
  }

  @Endpoint(beginSelfAssessment)
  begin(@CurrentActor() actor: Actor, @Input(beginSelfAssessment) { body }: InputOf<typeof beginSelfAssessment>) {
    return this.answering.begin(actor, body);
  }

  @Endpoint(getQuestionnaire)
  questionnaire(@CurrentActor() actor: Actor, @Input(getQuestionnaire) { params }: InputOf<typeof getQuestionnaire>) {
    return this.answering.questionnaire(actor, params.requestId);
  }

  @Endpoint(saveAnswer)
  save(@CurrentActor() actor: Actor, @Input(saveAnswer) { params, body }: InputOf<typeof saveAnswer>) {
    return this.answering.save(actor, params.requestId, params.itemKey, body);
  }

  @Endpoint(submitAnswers)
  submit(@CurrentActor() actor: Actor, @Input(submitAnswers) { params }: InputOf<typeof submitAnswers>) {
    return this.submissions.submit(actor, params.requestId);
  }

  @Endpoint(declineRequest)
  decline(@CurrentActor() actor: Actor, @Input(declineRequest) { params, body }: InputOf<typeof declineRequest>) {
    return this.submissions.decline(actor, params.requestId, body.reason);
  }
}
