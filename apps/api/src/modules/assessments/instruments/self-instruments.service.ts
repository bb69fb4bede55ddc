import { Injectable } from '@nestjs/common';
import type { SelfInstrument } from '@understudy/contracts/assessments';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { askedItems, ratedStages } from '@understudy/domain/assessments/asked-items';
import { minutesToAnswer } from '@understudy/domain/assessments/time-to-answer';
import { notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { type InstrumentRow, InstrumentsRepository } from './instruments.repository.js';
import { PublishedContents } from './published-contents.service.js';

/** An instrument that is offered, and what it asks about one stage. */
type Offered = { readonly versionId: string; readonly shown: SelfInstrument };

/** What people can begin a self-assessment with: what is published, in use and offered for that. */
@Injectable()
export class SelfInstruments {
  constructor(
    private readonly instruments: InstrumentsRepository,
    private readonly contents: PublishedContents,
  ) {}

  /** Those that have something to rate about a stage: the built-in one first, then as they were made. */
  async about(access: TenantAccess, stageKey: string): Promise<Offered[]> {
    const rows = await this.instruments.allInUse(access);
    const asked = await Promise.all(rows.filter(isOffered).map((row) => this.asking(access, row, stageKey)));
    return asked.filter((one) => one !== null);
  }

  /**
   * The published version of the instrument that was chosen, else of the first that asks about the stage.
   * @throws ProblemError not-found for one that is not offered, conflict for one that is not in use or asks nothing about it.
   */
  async versionFor(access: TenantAccess, instrumentId: string | undefined, stageKey: string): Promise<string> {
    if (instrumentId === undefined) {
      const [first] = await this.about(access, stageKey);
      if (first === undefined) throw new ProblemError('conflict', 'No instrument in use asks about that stage.');
      return first.versionId;
    }
    const row = await this.instruments.find(access, instrumentId);
    if (row === null || !row.selfOffered) throw notFound();
    if (!isOffered(row)) throw new ProblemError('conflict', 'This instrument is not in use.');
    const found = await this.asking(access, row, stageKey);
    if (found === null) throw new ProblemError('conflict', 'This instrument asks nothing about that stage.');
    return found.versionId;
  }

  private async asking(access: TenantAccess, row: InstrumentRow, stageKey: string): Promise<Offered | null> {
    if (row.published === null) return null;
    const { id: versionId, name, description } = row.published;
    const { items } = await this.contents.of(access, versionId);
    if (ratedStages(items)?.includes(stageKey) === false) return null;
    const asked = askedItems(items, stageKey);
    const minutes = minutesToAnswer(asked, 'self');
    const shown = { id: row.id, name, description, builtIn: row.builtIn, questions: asked.length, minutes };
    return { versionId, shown };
  }
}

const isOffered = ({ published, retired, selfOffered }: InstrumentRow): boolean =>
  published !== null && !retired && selfOffered;
