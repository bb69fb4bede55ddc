import { Injectable } from '@nestjs/common';
import type { Framework } from '@understudy/contracts/career-framework';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { groupBy } from '@understudy/domain/collections/group-by';
import type { Actor } from '../../../common/auth/actor.js';
import { FrameworkService } from '../../career-framework/framework/framework.service.js';
import { PublishedContents } from '../instruments/published-contents.service.js';
import { ReleaseRepository } from './release.repository.js';
import { type DueAssessment, writeResult } from './result-document.js';

/** Makes results out of answers: once, all of an assessment at the same moment. */
@Injectable()
export class ReleaseService {
  constructor(
    private readonly repository: ReleaseRepository,
    private readonly contents: PublishedContents,
    private readonly framework: FrameworkService,
  ) {}

  /** Releases a self-assessment that was begun outside a campaign. */
  async releaseOwn(tx: TenantTransaction, actor: Actor, assessmentId: string): Promise<void> {
    const framework = await this.framework.get(actor);
    await this.release(tx, framework, await this.repository.own(tx, assessmentId), actor.today);
  }

  /** Releases a small campaign in one go and ends it. */
  async releaseCampaign(tx: TenantTransaction, actor: Actor, campaignId: string): Promise<void> {
    const framework = await this.framework.get(actor);
    const { all } = await this.repository.count(tx, campaignId);
    await this.releaseNext(tx, framework, campaignId, actor.today, all);
    await this.repository.finish(tx, campaignId, actor.today);
  }

  /** Releases the next assessments of a campaign; how many those were. */
  async releaseNext(
    tx: TenantTransaction,
    framework: Framework,
    campaignId: string,
    today: string,
    most: number,
  ): Promise<number> {
    const due = await this.repository.due(tx, campaignId, most);
    await this.release(tx, framework, due, today);
    return due.length;
  }

  private async release(
    tx: TenantTransaction,
    framework: Framework,
    due: readonly DueAssessment[],
    today: string,
  ): Promise<void> {
    if (due.length === 0) return;
    const ids = due.map(({ id }) => id);
    const answers = groupBy(await this.repository.answers(tx, ids), ({ assessmentId }) => assessmentId);
    const submitted = groupBy(await this.repository.submitted(tx, ids), ({ assessmentId }) => assessmentId);
    const results = [];
    for (const assessment of due) {
      const content = await this.contents.of(tx, assessment.versionId);
      const { id } = assessment;
      const given = [answers.get(id) ?? [], submitted.get(id) ?? []] as const;
      results.push({ id, figures: writeResult(assessment, content, framework, ...given) });
    }
    await this.repository.keep(tx, results, today);
  }
}
