import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { AgreedVersions } from '../agreements/agreed-versions.service.js';
import { GoalsService } from '../goals/goals.service.js';
import { presentPlan } from '../plans/plan.presenter.js';
import { PlansRepository } from '../plans/plans.repository.js';
import { DocumentsRepository } from './documents.repository.js';
import { sheetOf } from './plan-sheet.js';
import { clearPlanDocuments, printPlan } from './print-jobs.js';
import { setSheet } from './set-sheet.js';

/** Sets plans as PDF, and clears old ones away. Who may have a PDF is asked when it is asked for and when it is fetched. */
@Injectable()
export class PrintPlans {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: DocumentsRepository,
    private readonly plans: PlansRepository,
    private readonly goals: GoalsService,
    private readonly versions: AgreedVersions,
  ) {}

  @JobHandler(printPlan)
  async print(context: JobContext, { documentId }: { readonly documentId: string }): Promise<void> {
    const { actor } = context;
    const reading = this.tenants.read(actor);
    await context.progress(0, 2, 'reading-plan');
    const document = await this.repository.find(reading, documentId);
    const row = document === null ? null : await this.plans.find(reading, actor, document.planId);
    if (document === null || row === null) {
      await this.tenants.run(actor, (tx) => context.finish(tx, { pages: 0 }));
      return;
    }
    const goals = await this.goals.ofPlan(reading, actor, row);
    const plan = presentPlan(actor, row, goals, await this.versions.ofPlan(reading, row));
    const organisation = await this.repository.organisationName(reading);
    await context.progress(1, 2, 'setting-pages');
    const content = await setSheet(sheetOf(plan, organisation, document.locale, actor.timeZone, actor.today));
    await this.tenants.run(actor, async (tx) => {
      await this.repository.setContent(tx, documentId, content);
      await context.finish(tx, { bytes: content.length });
    });
  }

  @JobHandler(clearPlanDocuments)
  async clear(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      const removed = await this.repository.clear(tx);
      await context.finish(tx, { removed });
    });
  }
}
