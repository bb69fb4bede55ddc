import { Controller } from '@nestjs/common';
import {
  answerCohortSurvey,
  changeCohortSurvey,
  listCohortSurveys,
  planCohortSurvey,
  stepCohortSurvey,
} from '@understudy/contracts/programmes-surveys';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { SurveysService } from './surveys.service.js';

@Controller()
export class SurveysController {
  constructor(private readonly surveys: SurveysService) {}

  @Endpoint(listCohortSurveys)
  list(@CurrentActor() actor: Actor, @Input(listCohortSurveys) { params }: InputOf<typeof listCohortSurveys>) {
    return this.surveys.list(actor, params.cohortId);
  }

  @Endpoint(planCohortSurvey)
  plan(@CurrentActor() actor: Actor, @Input(planCohortSurvey) { params, body }: InputOf<typeof planCohortSurvey>) {
    return this.surveys.plan(actor, params.cohortId, body);
  }

  @Endpoint(stepCohortSurvey)
  step(@CurrentActor() actor: Actor, @Input(stepCohortSurvey) { params, body }: InputOf<typeof stepCohortSurvey>) {
    return this.surveys.step(actor, params.surveyId, body);
  }

  @Endpoint(answerCohortSurvey)
  answer(
    @CurrentActor() actor: Actor,
    @Input(answerCohortSurvey) { params, body }: InputOf<typeof answerCohortSurvey>,
  ) {
    return this.surveys.answer(actor, params.surveyId, body);
  }

  @Endpoint(changeCohortSurvey)
  changeDays(
    @CurrentActor() actor: Actor,
    @Input(changeCohortSurvey) { params, body }: InputOf<typeof changeCohortSurvey>,
  ) {
    return this.surveys.changeDays(actor, params.surveyId, body);
  }
}
