import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';

export const surveyMoment = z.enum(['middle', 'end']).meta({ id: 'SurveyMoment' });
export type SurveyMoment = z.infer<typeof surveyMoment>;
export const surveyState = z.enum(['planned', 'open', 'closed', 'dropped']).meta({ id: 'SurveyState' });
export type SurveyState = z.infer<typeof surveyState>;

/** The scale questions, rated from 0, not at all, to 4, entirely. */
export const surveyScale = z.enum(['useful', 'pace', 'safe', 'tried']).meta({ id: 'SurveyScaleQuestion' });
/** The questions in free words. */
export const surveyWords = z.enum(['keep', 'change']).meta({ id: 'SurveyWordQuestion' });

const figureState = z.enum(['shown', 'too-few', 'withheld', 'no-answer']).meta({ id: 'SurveyFigureState' });

export const surveyResults = z
  .object({
    /** So many had to answer before anything is shown. */
    threshold: z.number().int(),
    items: z.array(
      z.object({
        key: surveyScale,
        state: figureState,
        mean: z.number().nullable(),
        /** How many answered it, in bands. */
        raters: z.string().nullable(),
      }),
    ),
    /** What was written, in no order of theirs; null for the sponsor, who reads figures. */
    notes: z.array(z.object({ key: surveyWords, state: figureState, notes: z.array(z.string()) })).nullable(),
  })
  .meta({ id: 'SurveyResults' });
export type SurveyResults = z.infer<typeof surveyResults>;

export const cohortSurvey = z
  .object({
    id: identifier,
    cohortId: identifier,
    moment: surveyMoment,
    state: surveyState,
    opensOn: isoDate,
    closesOn: isoDate,
    /** Whether I was asked, and whether I have answered; nobody learns that of anybody else. */
    mine: z.enum(['not-asked', 'asked', 'answered']),
    results: surveyResults.nullable(),
    version: z.number().int(),
    abilities: z.array(z.enum(['open', 'close', 'drop', 'answer', 'change-days'])),
  })
  .meta({ id: 'CohortSurvey' });
export type CohortSurvey = z.infer<typeof cohortSurvey>;

const ofCohort = z.strictObject({ cohortId: identifier });
const ofSurvey = z.strictObject({ surveyId: identifier });

export const listCohortSurveys = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/surveys',
  summary: 'The surveys of a cohort; results for those who were asked, those who run it, and in figures the sponsor',
  permission: 'programmes.read',
  params: ofCohort,
  response: z.object({ items: z.array(cohortSurvey) }),
  errors: ['not-found'],
});

export const planCohortSurvey = endpoint({
  method: 'POST',
  path: '/api/v1/cohorts/:cohortId/surveys',
  summary: 'Plan a survey among those in a cohort; it opens and closes by its days',
  permission: 'cohorts.run',
  params: ofCohort,
  body: z.strictObject({ moment: surveyMoment, opensOn: isoDate, closesOn: isoDate }),
  response: cohortSurvey,
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});

export const changeCohortSurvey = endpoint({
  method: 'PATCH',
  path: '/api/v1/cohort-surveys/:surveyId',
  summary: 'Choose other days for a survey: both while it is planned, the last one while it is open',
  permission: 'cohorts.run',
  params: ofSurvey,
  body: z.strictObject({ version: z.number().int(), opensOn: isoDate.optional(), closesOn: isoDate }),
  response: cohortSurvey,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const stepCohortSurvey = endpoint({
  method: 'POST',
  path: '/api/v1/cohort-surveys/:surveyId/steps',
  summary: 'Open, close or drop a survey',
  permission: 'cohorts.run',
  params: ofSurvey,
  body: z.strictObject({ action: z.enum(['open', 'close', 'drop']), version: z.number().int() }),
  response: cohortSurvey,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});

const level = z.number().int().min(0).max(4).nullable();
const words = plainText(2000, 0);

export const answerCohortSurvey = endpoint({
  method: 'POST',
  path: '/api/v1/cohort-surveys/:surveyId/answers',
  summary: 'Answer a survey, once and without a name; null or empty is an answer that was left out',
  permission: 'programmes.enrol',
  params: ofSurvey,
  body: z.strictObject({
    levels: z.strictObject({ useful: level, pace: level, safe: level, tried: level }),
    words: z.strictObject({ keep: words, change: words }),
  }),
  status: 204,
  traceless: true,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});
