import { Injectable } from '@nestjs/common';
import type { PlanDocument, requestPlanDocument } from '@understudy/contracts/development-plans-documents';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { PlanAccess } from '../plans/plan-access.service.js';
import { type DocumentRow, DocumentsRepository } from './documents.repository.js';
import { printPlan } from './print-jobs.js';

/** Plans as PDF: asked for, set in the background, kept for a day, and given to whoever may still read the plan. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: DocumentsRepository,
    private readonly plans: PlanAccess,
    private readonly jobs: Jobs,
    private readonly views: PersonViews,
  ) {}

  /** Asks for a plan as PDF. */
  async request(actor: Actor, planId: string, { locale }: BodyOf<typeof requestPlanDocument>): Promise<PlanDocument> {
    return this.tenants.run(actor, async (tx) => {
      await this.plans.allow(tx, actor, 'print', planId);
      if (actor.personId === null) throw notAllowed();
      const documentId = await this.repository.insert(tx, planId, actor.personId, locale);
      const jobId = await this.jobs.request(tx, actor, printPlan, { documentId });
      await this.repository.setJob(tx, documentId, jobId);
      return present(await this.known(tx, actor, documentId));
    });
  }

  /** Whether the PDF is ready. */
  async get(actor: Actor, documentId: string): Promise<PlanDocument> {
    return present(await this.known(this.tenants.read(actor), actor, documentId));
  }

  /** The PDF itself. @throws ProblemError conflict while it is not ready. */
  async download(actor: Actor, documentId: string): Promise<Buffer> {
    const reading = this.tenants.read(actor);
    const document = await this.known(reading, actor, documentId);
    const plan = await this.plans.allow(reading, actor, 'print', document.planId);
    const content = await this.repository.content(reading, documentId);
    if (content === null) throw new ProblemError('conflict', 'The PDF is not ready yet.');
    await this.views.record(actor, plan.personId);
    return content;
  }

  /** A document that the actor asked for, of a plan that they may read at this moment; else it does not exist. */
  private async known(access: TenantAccess, actor: Actor, documentId: string): Promise<DocumentRow> {
    const row = await this.repository.find(access, documentId);
    if (row === null || row.requestedBy !== actor.personId) throw notFound();
    await this.plans.allow(access, actor, 'print', row.planId).catch(() => {
      throw notFound();
    });
    return row;
  }
}

const present = ({ isReady, hasFailed, requestedBy: _requestedBy, ...row }: DocumentRow): PlanDocument => ({
  ...row,
  status: isReady ? 'ready' : hasFailed ? 'failed' : 'waiting',
});
