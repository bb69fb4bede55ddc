import { Injectable } from '@nestjs/common';
import { type TenantActor, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { groupBy } from '@understudy/domain/collections/group-by';
import type { ConfidentialIndicator } from '@understudy/domain/indicators/confidential-answers';
import { decidePublication, resolutions, sameRecords, type ToldCount } from '@understudy/domain/indicators/publication';
import type { Piece } from '@understudy/domain/indicators/shared-atoms';
import { windowUpTo } from '@understudy/domain/indicators/window';
import { SnapshotRepository } from '../snapshots/snapshot.repository.js';
import { type AnswerRow, AnswersRepository } from './answers.repository.js';
import { PublicationsRepository, type StoredPieces, type ToldRow } from './publications.repository.js';

const longestMs = 120_000;

const indicators = Object.keys(resolutions) as ConfidentialIndicator[];

/** Tells figures from confidential records: one month end after the other, each once and never again. */
@Injectable()
export class PublicationWriter {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly snapshots: SnapshotRepository,
    private readonly answers: AnswersRepository,
    private readonly repository: PublicationsRepository,
  ) {}

  /** Tells those of the days that are due, the oldest first. @returns how many. */
  async tell(actor: TenantActor, days: readonly string[]): Promise<number> {
    const due = await this.repository.due(this.tenants.read(actor), days);
    for (const asOf of due) {
      await this.tenants.run(actor, (tx) => this.tellWithin(tx, asOf), {
        timeoutMs: longestMs,
        isolation: 'RepeatableRead',
      });
    }
    return due.length;
  }

  private async tellWithin(tx: TenantTransaction, asOf: string): Promise<void> {
    const { historyBegins, privacyThreshold } = await this.snapshots.start(tx);
    if (!(await this.repository.begin(tx, asOf, privacyThreshold))) return;
    for (const indicator of indicators) {
      const rows = await this.answers.answers(tx, indicator, windowUpTo(asOf), historyBegins);
      const before = await this.repository.toldBefore(tx, sameRecords[indicator]);
      await this.repository.insert(tx, asOf, decided(indicator, rows, before, privacyThreshold));
    }
  }
}

/** What is told of every group and stage that anybody gives an answer in. */
export const decided = (
  indicator: ConfidentialIndicator,
  rows: readonly AnswerRow[],
  before: readonly StoredPieces[],
  threshold: number,
): ToldRow[] => {
  const figures = groupBy(rows, ({ kind, key, stageId }) => `${kind} ${key} ${stageId}`);
  const candidates = [...figures].map(([id, own]) => ({
    id,
    pieces: new Map(own.map(({ answer, pieces }) => [answer, pieces.map(piece)])),
  }));
  const told = decidePublication(
    indicator,
    candidates,
    before.map((sets) => sets.map((set) => set.map(piece))),
    threshold,
  );
  return [...figures].flatMap(([id, [first]]) => {
    if (first === undefined) return [];
    const counts = told.get(id) ?? [];
    const { kind, key, stageId } = first;
    return [{ indicator, kind, key, stageId, ...stored(counts) }];
  });
};

const stored = (counts: readonly ToldCount[]): Pick<ToldRow, 'people' | 'told' | 'pieces'> => ({
  people: counts.length === 0 ? null : counts.reduce((sum, { pieces }) => sum + pieces.length, 0),
  told: counts.map(({ answers, pieces }) => ({ answers, people: pieces.length })),
  pieces: counts.map(({ pieces }) => pieces.map(({ personId, key }) => [personId, key] as const)),
});

const piece = ([personId, key]: readonly [string, string]): Piece => ({ personId, key });
