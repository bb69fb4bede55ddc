import { Injectable } from '@nestjs/common';
import type { getCompletionBoard } from '@understudy/contracts/assessments-campaigns';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { completionBoard } from '@understudy/domain/assessments/completion-board';
import type { Actor } from '../../../common/auth/actor.js';
import { askedTogether } from '../../../common/together/asked-together.js';
import { CampaignsService } from './campaigns.service.js';
import { CompletionBoardRepository } from './completion-board.repository.js';

type Board = ResponseOf<typeof getCompletionBoard>;

/** How far a campaign is, for whoever runs it: counts, never who. */
@Injectable()
export class CompletionBoard {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly campaigns: CampaignsService,
    private readonly repository: CompletionBoardRepository,
  ) {}

  /** Those who look at the same time share an answer, found after the last of them was allowed to: it is the same for all. */
  async of(actor: Actor, campaignId: string): Promise<Board> {
    await this.campaigns.allow(this.tenants.read(actor), actor, 'see-board', campaignId);
    return this.boardOf(`${actor.organisationId} ${campaignId}`, { actor, campaignId });
  }

  private readonly boardOf = askedTogether(
    async ({ actor, campaignId }: { actor: Actor; campaignId: string }): Promise<Board> => {
      const reading = this.tenants.read(actor);
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
    },
  );
}
