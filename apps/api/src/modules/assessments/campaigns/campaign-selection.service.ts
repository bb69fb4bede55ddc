import { Injectable } from '@nestjs/common';
import type { SelectionEntry } from '@understudy/contracts/assessments-campaigns';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { CampaignSelectionRepository } from './campaign-selection.repository.js';

/** Whom a campaign may be about. */
@Injectable()
export class CampaignSelectionService {
  constructor(private readonly repository: CampaignSelectionRepository) {}

  /**
   * Lets only a selection pass whose people, units and leaders exist and, where a leader runs it, belong to their line.
   * @throws ProblemError invalid-input, not-found or not-allowed
   */
  async allow(
    access: TenantAccess,
    actor: Actor,
    leaderId: string | null,
    selection: readonly SelectionEntry[],
  ): Promise<void> {
    const unclear = selection.findIndex(
      ({ personId, unitId, leaderId: lineOf }) => [personId, unitId, lineOf].filter(Boolean).length !== 1,
    );
    if (unclear >= 0) {
      throw invalidInput([{ field: `selection.${unclear}`, message: 'Give a person, a unit or a leader.' }]);
    }
    const { unknown, outside } = await this.repository.standing(access, selection, leaderId, actor.today);
    if (unknown > 0) throw notFound();
    if (outside > 0) throw notAllowed('Choose people of your own line.');
  }
}
