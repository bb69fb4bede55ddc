import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { releaseSurvey, surveyThreshold } from '@understudy/domain/programmes/surveys/release-survey';
import { surveyTable } from '@understudy/domain/programmes/surveys/survey-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { emit } from '../../../common/events/emit.js';
import { leadsTo } from '../refused-step.js';
import { SurveyAnswersRepository } from './survey-answers.repository.js';
import type { SurveyRow } from './surveys.repository.js';

type Role = 'admin' | 'facilitator' | 'product';

/** The steps of a survey, taken by somebody or by the day. */
@Injectable()
export class SurveyMoves {
  constructor(private readonly answers: SurveyAnswersRepository) {}

  /** Takes one step of a survey that is held. @throws ProblemError not-allowed or conflict for a refused one. */
  async take(
    tx: TenantTransaction,
    actor: Actor,
    survey: SurveyRow,
    action: 'open' | 'close' | 'drop',
    roles: readonly Role[],
  ): Promise<void> {
    const { people, smallestGroup } = await this.answers.placed(tx, survey.cohortId);
    const threshold = surveyThreshold(smallestGroup);
    const met = people.length >= threshold ? (['enough-people'] as const) : [];
    const to = leadsTo(decideStep(surveyTable, survey.state, action, { roles, met }));
    if (to === 'open') await this.answers.open(tx, survey.id, people, threshold);
    else if (to === 'closed') await this.release(tx, survey);
    else await this.answers.setState(tx, survey.id, to);
    await this.tell(tx, actor, survey, action, to === 'open' ? people : undefined);
  }

  /** What is due by the day: a survey that nobody could answer without a name is dropped instead of opened. */
  async takeByDay(tx: TenantTransaction, actor: Actor, survey: SurveyRow): Promise<void> {
    if (survey.state === 'open') return this.take(tx, actor, survey, 'close', ['product']);
    const { people, smallestGroup } = await this.answers.placed(tx, survey.cohortId);
    const enough = people.length >= surveyThreshold(smallestGroup);
    return this.take(tx, actor, survey, enough ? 'open' : 'drop', ['product']);
  }

  /** Tells that something changed about a survey; of answers nothing is ever told. */
  tell(
    tx: TenantTransaction,
    actor: Actor,
    { id, cohortId, programmeId }: Pick<SurveyRow, 'id' | 'cohortId' | 'programmeId'>,
    change: string,
    personIds?: readonly string[],
  ): Promise<void> {
    const payload = { cohortId, programmeId, change, ...(personIds ? { personIds } : {}) };
    return emit(tx, actor, 'cohort-survey.changed', { kind: 'cohort-survey', id }, payload);
  }

  private async release(tx: TenantTransaction, { id, threshold }: SurveyRow): Promise<void> {
    const { answers, submitted } = await this.answers.answered(tx, id);
    await this.answers.keep(tx, id, releaseSurvey(answers, threshold ?? Number.POSITIVE_INFINITY, submitted));
  }
}
