import { FollowSurveysJob } from './follow-surveys.jobs.js';
import { SurveyAnswersRepository } from './survey-answers.repository.js';
import { SurveyMoves } from './survey-moves.service.js';
import { SurveysController } from './surveys.controller.js';
import { SurveysRepository } from './surveys.repository.js';
import { SurveysService } from './surveys.service.js';

/** What the module of programmes needs for surveys of cohorts. */
export const surveyParts = {
  controllers: [SurveysController],
  providers: [FollowSurveysJob, SurveyAnswersRepository, SurveyMoves, SurveysRepository, SurveysService],
};
