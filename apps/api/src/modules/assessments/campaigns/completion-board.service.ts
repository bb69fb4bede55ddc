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
/** Of which campaign, and whether it waits for its release. */
type Question = { readonly actor: Actor; readonly campaignId: string; readonly waits: boolean };

/** How far a campaign is, for whoever runs it: counts, never who. */
@Injectable()
export class CompletionBoard {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly campaigns: CampaignsService,
    private readonly repository: CompletionBoardRepository,
  ) {}

  /**
   * Those who may see the same and look at the same time share an answer, found after the last of them was allowed to.
   * Whoever is one of those whom the campaign is about is kept from knowing of some answers, and looks alone: what is
   * counted and what is taken off it have to be of one moment, or their difference tells of an answer between.
   */
  async of(actor: Actor, campaignId: string): Promise<Board> {
    const reading = this.tenants.read(actor);
    const { status, closed } = await this.campaigns.allow(reading, actor, 'see-board', campaignId);
    const { organisationId, today, isAdmin, personId } = actor;
    const question = { actor, campaignId, waits: status === 'running' && closed };
    if (await this.isAbout([organisationId, campaignId, personId].join(' '), question)) {
      return this.find(question, personId);
    }
    const name = [organisationId, today, campaignId, question.waits, isAdmin || personId].join(' ');
    return this.sharedBy(name, question);
  }

  private readonly isAbout = askedTogether(({ actor, campaignId }: Question) =>
    this.repository.isAbout(this.tenants.read(actor), actor.personId, campaignId),
  );

  private readonly sharedBy = askedTogether((question: Question) => this.find(question, null));

  private async find({ actor, campaignId, waits }: Question, keptFrom: string | null): Promise<Board> {
    const reading = this.tenants.read(actor);
    const [progress, privacyThreshold, counts] = await Promise.all([
      this.repository.progress(reading, campaignId, keptFrom),
      this.repository.privacyThreshold(reading),
      this.repository.counts(reading, actor, campaignId, waits),
    ]);
    const units = new Map(
      progress.map(({ id, unitId, unitName }) => [id, unitId === null ? null : { id: unitId, name: unitName ?? '' }]),
    );
    const kept = progress.find(({ answers }) => answers > 0) ?? null;
    const { total, rows } = withoutKept(completionBoard(progress, privacyThreshold), kept);
    const present = ({ id, ...counted }: typeof total) => ({ ...counted, unit: units.get(id) ?? null });
    return { total: present(total), rows: rows.map(present), ...counts };
  }
}
