import { Injectable } from '@nestjs/common';
import type { RequestSummary } from '@understudy/contracts/assessments';
import type { InstrumentItem } from '@understudy/contracts/assessments-instruments';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { askedItems } from '@understudy/domain/assessments/asked-items';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { PublishedContents } from '../instruments/published-contents.service.js';
import { ReleaseService } from '../results/release.service.js';
import { isAnonymous, mayWithRequest, type RequestAction } from './answering.policy.js';
import { AnsweringService, notTaken } from './answering.service.js';
import { type DraftRow, MyRequestsRepository, type RequestRow } from './my-requests.repository.js';
import { factsOf } from './request.presenter.js';
import { type LockedRequest, SubmissionRepository } from './submission.repository.js';

/** Handing in, once, and declining. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly requests: MyRequestsRepository,
    private readonly submissions: SubmissionRepository,
    private readonly contents: PublishedContents,
    private readonly answering: AnsweringService,
    private readonly release: ReleaseService,
  ) {}

  /**
   * Hands the actor's draft in. A self-assessment outside a campaign has its result at once.
   * @throws ProblemError invalid-input naming what is not answered yet, conflict when it is too late.
   */
  async submit(actor: Actor, requestId: string): Promise<RequestSummary> {
    await this.tenants.run(actor, async (tx) => {
      const { row, locked } = await this.lock(tx, actor, 'submit', requestId);
      const { items } = await this.contents.of(tx, row.versionId);
      requireAnswers(askedItems(items, row.targetStageKey), await this.requests.draft(tx, requestId));
      if (isAnonymous(row.relation)) await this.submissions.keepAnonymous(tx, locked, row.relation);
      else await this.submissions.keepNamed(tx, requestId);
      await this.submissions.markSubmitted(tx, locked);
      if (locked.campaignId === null) await this.release.releaseOwn(tx, actor, locked.assessmentId);
      await this.tell(tx, actor, row, locked);
    });
    return this.answering.summary(actor, requestId);
  }

  /** Says no, with a reason that whoever approves raters can read. */
  async decline(actor: Actor, requestId: string, reason: string): Promise<RequestSummary> {
    await this.tenants.run(actor, async (tx) => {
      const { row, locked } = await this.lock(tx, actor, 'decline', requestId);
      await this.submissions.markDeclined(tx, locked, reason);
      const subject = { kind: 'assessment-request', id: requestId };
      const { assessmentId, campaignId } = locked;
      const payload = { change: 'declined', assessmentId, campaignId, personId: row.subject.id };
      await emit(tx, actor, 'assessment-request.changed', subject, payload);
    });
    return this.answering.summary(actor, requestId);
  }

  private async lock(
    tx: TenantTransaction,
    actor: Actor,
    action: RequestAction,
    requestId: string,
  ): Promise<{ row: RequestRow; locked: LockedRequest }> {
    if ((await this.requests.find(tx, actor, requestId)) === null) throw notFound();
    const locked = await this.submissions.lock(tx, requestId);
    const row = await this.requests.find(tx, actor, requestId);
    if (row === null || locked === null) throw notFound();
    if (!mayWithRequest(action, factsOf(row))) throw notTaken();
    return { row, locked };
  }

  /** What was handed in without a name is told to nobody: beside the times of signing in, a time alone would tell who. */
  private async tell(tx: TenantTransaction, actor: Actor, row: RequestRow, locked: LockedRequest): Promise<void> {
    if (isAnonymous(row.relation)) return;
    const { assessmentId, campaignId } = locked;
    const payload = { campaignId, personId: row.subject.id, relation: row.relation, requestId: row.id };
    await emit(tx, actor, 'assessment.submitted', { kind: 'assessment', id: assessmentId }, payload);
  }
}

const requireAnswers = (items: readonly InstrumentItem[], draft: readonly DraftRow[]): void => {
  const answered = new Set(draft.map(({ itemKey }) => itemKey));
  const open = items.filter(({ kind, key }) => kind === 'scale' && !answered.has(key));
  if (open.length === 0) return;
  throw invalidInput(
    open.map(({ key }) => ({ field: key, message: 'Answer this, or say that you could not see it.' })),
  );
};
