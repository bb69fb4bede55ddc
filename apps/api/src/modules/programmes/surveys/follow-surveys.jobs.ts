import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { SurveyAnswersRepository } from './survey-answers.repository.js';
import { SurveyMoves } from './survey-moves.service.js';
import { SurveysRepository } from './surveys.repository.js';

/** Every morning: opens the surveys whose first day has come, and closes those whose last day has passed. */
export const followSurveys = defineJob({
  name: 'follow-surveys',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '06:20', payload: {} },
});

@Injectable()
export class FollowSurveysJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SurveysRepository,
    private readonly answers: SurveyAnswersRepository,
    private readonly moves: SurveyMoves,
  ) {}

  @JobHandler(followSurveys)
  async run(context: JobContext): Promise<void> {
    const { actor } = context;
    await this.tenants.run(actor, async (tx) => {
      const due = await this.repository.due(tx, actor);
      for (const { id } of due) {
        await this.answers.lock(tx, id);
        const [survey] = (await this.repository.due(tx, actor)).filter((one) => one.id === id);
        if (survey) await this.moves.takeByDay(tx, actor, survey);
      }
      await context.finish(tx, { surveys: due.length });
    });
  }
}
