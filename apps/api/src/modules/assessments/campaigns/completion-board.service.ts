import { Injectable } from '@nestjs/common';
import type { getCompletionBoard } from '@understudy/contracts/assessments-campaigns';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { completionBoard } from '@understudy/domain/assessments/completion-board';
import type { Actor } from '../../../common/auth/actor.js';
import { CampaignsService } from './campaigns.service.js';
import { CompletionBoardRepository } from './completion-board.repository.js';

/** How far a campaign is, for whoever runs it: counts, never who. */
@Injectable()
export class CompletionBoard {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly campaigns: CampaignsService,
    private readonly repository: CompletionBoardRepository,
  ) {}

  async of(actor: Actor, campaignId: string): Promise<ResponseOf<typeof getCompletionBoard>> {
    const reading = this.tenants.read(actor);
    await this.campaigns.allow(reading, actor, 'see-board', campaignId);
    const [progress, counts] = await Promise.all([
      this.repository.progress(reading, campaignId),
      this.repository.counts(reading, campaignId),
    ]);
    const units = new Map(
      progress.map(({ id, unitId, unitName }) => [id, unitId === null ? null : { id: unitId, name: unitName ?? '' }]),
    );
    const { total, rows } = completionBoard(progress, counts.privacyThreshold);
    const present = ({ id, ...counted }: typeof total) => ({ ...counted, unit: units.get(id) ?? null });
    const { waitingForApproval, tooFewAsked } = counts;
    return { total: present(total), rows: rows.map(present), waitingForApproval, tooFewAsked };
  }
}
