import type { SurveyState } from '@understudy/contracts/programmes-surveys';
import type { Actor } from '../../../common/auth/actor.js';

/** What links an actor to a survey of a cohort. */
export type SurveyFacts = {
  readonly state: SurveyState;
  readonly isFacilitator: boolean;
  readonly isSponsor: boolean;
  /** Stands by the cohort as one of its alumni. */
  readonly isAdviser: boolean;
  readonly mine: 'not-asked' | 'asked' | 'answered';
};

type Asking = Pick<Actor, 'isAdmin' | 'permissions'>;

/** The roles that somebody holds at a survey. */
export const surveyRoles = (
  actor: Asking,
  { isFacilitator }: Pick<SurveyFacts, 'isFacilitator'>,
): ('admin' | 'facilitator')[] =>
  actor.permissions.has('cohorts.run')
    ? [...(actor.isAdmin ? (['admin'] as const) : []), ...(isFacilitator ? (['facilitator'] as const) : [])]
    : [];

/** Whether somebody sees that there is a survey: who runs it always, who was asked from its opening, the sponsor and the adviser at its end. */
export const seesSurvey = (actor: Asking, facts: SurveyFacts): boolean =>
  surveyRoles(actor, facts).length > 0 ||
  facts.mine !== 'not-asked' ||
  ((facts.isSponsor || facts.isAdviser) && facts.state === 'closed');

/** How much of the results somebody reads: nothing before the end, and sponsor and adviser no words, for words tell of people. */
export const resultSight = (actor: Asking, facts: SurveyFacts): 'all' | 'figures' | 'none' => {
  if (facts.state !== 'closed' || !seesSurvey(actor, facts)) return 'none';
  return surveyRoles(actor, facts).length > 0 || facts.mine !== 'not-asked' ? 'all' : 'figures';
};
