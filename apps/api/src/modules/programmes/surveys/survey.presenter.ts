import type { CohortSurvey } from '@understudy/contracts/programmes-surveys';
import { surveyTable } from '@understudy/domain/programmes/surveys/survey-table';
import { possibleActions } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { resultSight, surveyRoles } from './survey.policy.js';
import type { SurveyRow } from './surveys.repository.js';

/** A survey as this actor may see it; of what others answered nothing before the end. */
export const presentSurvey = (actor: Actor, row: SurveyRow): CohortSurvey => {
  const {
    isFacilitator: _facilitator,
    isSponsor: _sponsor,
    isAdviser: _adviser,
    programmeId: _programme,
    threshold,
    results,
    ...survey
  } = row;
  const sight = resultSight(actor, row);
  const steps = possibleActions(surveyTable, row.state, surveyRoles(actor, row));
  return {
    ...survey,
    results:
      sight === 'none' || results === null || threshold === null
        ? null
        : { threshold, items: results.items, notes: sight === 'all' ? results.notes : null },
    abilities: [
      ...(row.state === 'open' && row.mine === 'asked' ? (['answer'] as const) : []),
      ...(steps.length > 0 ? (['change-days'] as const) : []),
      ...steps.flatMap((step) => (step === 'plan' ? [] : [step])),
    ],
  };
};
