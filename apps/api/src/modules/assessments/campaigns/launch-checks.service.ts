import { Injectable } from '@nestjs/common';
import type { NotReadyReason } from '@understudy/contracts/assessments';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { ratedStages } from '@understudy/domain/assessments/asked-items';
import { notReadyBecause } from '@understudy/domain/assessments/launch-checks';
import { PublishedContents } from '../instruments/published-contents.service.js';
import { knowsWhoIsPassedOver } from './asked-raters.repository.js';
import { LaunchChecksRepository } from './launch-checks.repository.js';

/** Whether a campaign can begin: by hand and by itself the same. */
@Injectable()
export class LaunchChecks {
  constructor(
    private readonly repository: LaunchChecksRepository,
    private readonly contents: PublishedContents,
  ) {}

  /** Why it cannot begin on a day with what is published of its instrument; null when it can. */
  async missing(tx: TenantTransaction, campaignId: string, today: string): Promise<NotReadyReason | null> {
    const { versionId, leaderId } = await this.repository.takePublished(tx, campaignId);
    const stages = ratedStages((await this.contents.of(tx, versionId)).items);
    return notReadyBecause(await this.repository.of(tx, campaignId, stages, today, knowsWhoIsPassedOver(leaderId)));
  }
}
