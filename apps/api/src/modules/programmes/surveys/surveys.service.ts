import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  answerCohortSurvey,
  CohortSurvey,
  changeCohortSurvey,
  listCohortSurveys,
  planCohortSurvey,
  stepCohortSurvey,
} from '@understudy/contracts/programmes-surveys';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { surveyTable } from '@understudy/domain/programmes/surveys/survey-table';
import { decideBeginning } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import {
  changedMeanwhile,
  invalidInput,
  notAllowed,
  notFound,
  ProblemError,
} from '../../../common/errors/problem-error.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { leadsTo } from '../refused-step.js';
import { seesSurvey, surveyRoles } from './survey.policy.js';
import { presentSurvey } from './survey.presenter.js';
import { SurveyAnswersRepository } from './survey-answers.repository.js';
import { SurveyMoves } from './survey-moves.service.js';
import { type SurveyRow, SurveysRepository } from './surveys.repository.js';

/** What those in a cohort think of it: a few questions, answered without a name, shown once to all. */
@Injectable()
export class SurveysService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SurveysRepository,
    private readonly answers: SurveyAnswersRepository,
    private readonly moves: SurveyMoves,
    private readonly cohorts: CohortsService,
  ) {}

  /** The surveys of a cohort that the actor may see. */
  async list(actor: Actor, cohortId: string): Promise<ResponseOf<typeof listCohortSurveys>> {
    const reading = this.tenants.read(actor);
    await this.cohorts.allow(reading, actor, 'see', cohortId);
    const rows = await this.repository.ofCohort(reading, actor, cohortId);
    return { items: rows.filter((row) => seesSurvey(actor, row)).map((row) => presentSurvey(actor, row)) };
  }

  /** Plans a survey, one for each moment of a cohort. @throws ProblemError not-allowed for whoever does not run it. */
  async plan(actor: Actor, cohortId: string, plan: BodyOf<typeof planCohortSurvey>): Promise<CohortSurvey> {
    const id = await this.tenants.run(actor, async (tx) => {
      const { programme, isFacilitator } = await this.cohorts.hold(tx, actor, 'see', cohortId);
      const met = (await this.repository.has(tx, cohortId, plan.moment)) ? [] : (['no-other'] as const);
      leadsTo(decideBeginning(surveyTable, 'plan', { roles: surveyRoles(actor, { isFacilitator }), met }));
      if (plan.closesOn < plan.opensOn || plan.closesOn < actor.today) {
        throw invalidInput([
          { field: 'closesOn', message: 'Choose a day that is still to come, not before it opens.' },
        ]);
      }
      const surveyId = await this.repository.insert(tx, cohortId, plan);
      await this.moves.tell(tx, actor, { id: surveyId, cohortId, programmeId: programme.id }, 'planned');
      return surveyId;
    });
    return presentSurvey(actor, await this.seen(this.tenants.read(actor), actor, id));
  }

  /** Chooses other days: what is open stays open, and ends on another day. */
  async changeDays(
    actor: Actor,
    id: string,
    { version, opensOn, closesOn }: BodyOf<typeof changeCohortSurvey>,
  ): Promise<CohortSurvey> {
    await this.tenants.run(actor, async (tx) => {
      await this.answers.lock(tx, id);
      const row = await this.seen(tx, actor, id);
      if (surveyRoles(actor, row).length === 0) throw notAllowed();
      if (row.version !== version) throw changedMeanwhile();
      if (row.state !== 'planned' && row.state !== 'open') throw new ProblemError('conflict', 'This survey is closed.');
      const opens = row.state === 'planned' ? (opensOn ?? row.opensOn) : row.opensOn;
      if (closesOn < opens || closesOn < actor.today) {
        throw invalidInput([
          { field: 'closesOn', message: 'Choose a day that is still to come, not before it opens.' },
        ]);
      }
      await this.repository.setDays(tx, id, opens, closesOn);
      await this.moves.tell(tx, actor, row, 'days');
    });
    return presentSurvey(actor, await this.seen(this.tenants.read(actor), actor, id));
  }

  /** Opens, closes or drops a survey. @throws ProblemError changed-meanwhile for an older version. */
  async step(actor: Actor, id: string, { action, version }: BodyOf<typeof stepCohortSurvey>): Promise<CohortSurvey> {
    await this.tenants.run(actor, async (tx) => {
      await this.answers.lock(tx, id);
      const row = await this.seen(tx, actor, id);
      const roles = surveyRoles(actor, row);
      if (roles.length === 0) throw notAllowed();
      if (row.version !== version) throw changedMeanwhile();
      await this.moves.take(tx, actor, row, action, roles);
    });
    return presentSurvey(actor, await this.seen(this.tenants.read(actor), actor, id));
  }

  /** Answers, once; nothing is told of it to anybody. @throws ProblemError conflict for a second time, or too late. */
  async answer(actor: Actor, id: string, { levels, words }: BodyOf<typeof answerCohortSurvey>): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      await this.answers.lock(tx, id);
      const row = await this.seen(tx, actor, id);
      if (row.mine === 'not-asked' || actor.personId === null) throw notAllowed();
      if (row.state !== 'open') throw new ProblemError('conflict', 'This survey is closed.');
      if (row.mine === 'answered') throw new ProblemError('conflict', 'You have answered already.');
      const given = [
        ...Object.entries(levels).map(([question, level]) => ({ question, level, note: null })),
        ...Object.entries(words).map(([question, note]) => ({
          question,
          level: null,
          note: note === '' ? null : note,
        })),
      ].filter(({ level, note }) => level !== null || note !== null);
      await this.answers.handIn(tx, id, actor.personId, given);
    });
  }

  private async seen(access: TenantAccess, actor: Actor, id: string): Promise<SurveyRow> {
    const row = await this.repository.find(access, actor, id);
    if (row === null || !seesSurvey(actor, row)) throw notFound();
    return row;
  }
}
