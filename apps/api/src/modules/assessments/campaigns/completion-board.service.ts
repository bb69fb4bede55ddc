import { Injectable } from '@nestjs/common';
import type { getCompletionBoard } from '@understudy/contracts/assessments-campaigns';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { completionBoard, withoutKept } from '@understudy/domain/assessments/completion-board';
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

  /**
   * Those who look at the same time share an answer, found after the last of them was allowed to: it is the same for all,
   * but for what each is kept from knowing about themselves.
   */
  async of(actor: Actor, campaignId: string): Promise<Board> {
    const reading = this.tenants.read(actor);
    await this.campaigns.allow(reading, actor, 'see-board', campaignId);
    const [shared, kept] = await Promise.all([
      this.sharedBy(`${actor.organisationId} ${campaignId}`, { actor, campaignId }),
      this.repository.keptFrom(reading, actor.personId, campaignId),
    ]);
    const { units, waitingForApproval, tooFewAsked } = shared;
    const { total, rows } = withoutKept(shared.board, kept);
    const present = ({ id, ...counted }: typeof total) => ({ ...counted, unit: units.get(id) ?? null });
    return { total: present(total), rows: rows.map(present), waitingForApproval, tooFewAsked };
  }

  private readonly sharedBy = askedTogether(async ({ actor, campaignId }: { actor: Actor; campaignId: string }) => {
    const reading = this.tenants.read(actor);
    const [progress, { privacyThreshold, waitingForApproval, tooFewAsked }] = await Promise.all([
      this.repository.progress(reading, campaignId),
      this.repository.counts(reading, campaignId),
    ]);
    const units = new Map(
      progress.map(({ id, unitId, unitName }) => [id, unitId === null ? null : { id: unitId, name: unitName ?? '' }]),
    );
    return { board: completionBoard(progress, privacyThreshold), units, waitingForApproval, tooFewAsked };
  });
}
