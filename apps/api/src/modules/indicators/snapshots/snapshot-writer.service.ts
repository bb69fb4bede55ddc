import { Injectable } from '@nestjs/common';
import { type TenantActor, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { type Window, windowUpTo } from '@understudy/domain/indicators/window';
import { BeliefsRepository } from '../beliefs/beliefs.repository.js';
import { batchesOfGroups, inTurn } from '../computation/batches.js';
import { BenchRepository } from '../computation/bench.repository.js';
import { benchFigures } from '../computation/bench-figures.js';
import { curveFigures } from '../computation/curve-figures.js';
import { numbered } from '../computation/numbered-times.js';
import { openingFigures } from '../computation/opening-figures.js';
import { OpeningsRepository } from '../computation/openings.repository.js';
import { rateFigures } from '../computation/rate-figures.js';
import { RatesRepository } from '../computation/rates.repository.js';
import { spanFigures } from '../computation/span-figures.js';
import { SpansRepository } from '../computation/spans.repository.js';
import { StageFlowRepository } from '../computation/stage-flow.repository.js';
import { stayFigures } from '../computation/stay-figures.js';
import { TalentRepository } from '../computation/talent.repository.js';
import { TimesRepository } from '../computation/times.repository.js';
import { isMonthEnd } from './month-ends.js';
import { SnapshotRepository } from './snapshot.repository.js';

const longestComputationMs = 120_000;
const mostAttempts = 5;

/** PostgreSQL's serialization_failure. */
const collided = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '40001';

/** Computes every indicator of every group of one organisation on one day and stores them, all or nothing. */
@Injectable()
export class SnapshotWriter {
  constructor(
    private readonly database: TenantDatabase,
    private readonly snapshots: SnapshotRepository,
    private readonly rates: RatesRepository,
    private readonly flows: StageFlowRepository,
    private readonly times: TimesRepository,
    private readonly bench: BenchRepository,
    private readonly beliefs: BeliefsRepository,
    private readonly openings: OpeningsRepository,
    private readonly talent: TalentRepository,
    private readonly spans: SpansRepository,
  ) {}

  /**
   * Writes the snapshot of a day in a transaction of its own that sees one moment of the history. The same history gives
   * the same figures. When another writer gets in between, it begins again.
   * @param fewest people a rate must stand on; the organisation's privacy threshold unless said otherwise, which does not
   * concern roles.
   * @returns the number of people of the organisation on that day.
   */
  async write(actor: TenantActor, asOf: string, fewest?: number): Promise<number> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.database.run(actor, (tx) => this.writeWithin(tx, windowUpTo(asOf), fewest), {
          timeoutMs: longestComputationMs,
          isolation: 'RepeatableRead',
        });
      } catch (error) {
        if (attempt === mostAttempts || !collided(error)) throw error;
      }
    }
  }

  /**
   * The database and this process have a core each: once the times are there, everything else that the database counts and
   * stores is on its way to it, while the curves are worked out here in batches, so that it never waits for long.
   */
  private async writeWithin(tx: TenantTransaction, window: Window, wanted: number | undefined): Promise<number> {
    const started = performance.now();
    const { asOf, windowFrom } = window;
    const { historyBegins, privacyThreshold, eventPosition } = await this.snapshots.start(tx);
    const fewest = wanted ?? privacyThreshold;
    const day = { asOf, remembers: isMonthEnd(asOf) && (await this.beliefs.noteFormer(tx, asOf)) };
    await this.snapshots.begin(tx, { asOf, windowFrom, eventPosition, people: 0, durationMs: 0 });
    const { rows, stayedAgain } = await this.times.times(tx, window, historyBegins);
    const counted = Promise.all([
      this.rates.counts(tx, window, historyBegins),
      this.bench.roles(tx, asOf),
      this.openings.counts(tx, window, historyBegins),
      this.spans.spans(tx, asOf),
    ]);
    const storing = [
      this.flows.store(tx, window, historyBegins, day),
      this.talent.store(tx, window, historyBegins, day),
    ];
    const curves = async (): Promise<void> => {
      const batches = batchesOfGroups(rows.map(numbered));
      const stays = await inTurn(batches, (times) =>
        stayFigures(
          times.filter(({ what }) => what === 'stay'),
          fewest,
        ),
      );
      const found = inTurn(batches, (times) => curveFigures(times, stayedAgain, fewest));
      await Promise.all([
        this.snapshots.keep(tx, day, 'stays', stays),
        found.then((figures) => this.snapshots.keep(tx, day, 'curves', figures)),
      ]);
    };
    const figures = async (): Promise<number> => {
      const [counts, roles, openings, spans] = await counted;
      await this.snapshots.keep(tx, day, 'others', [
        ...counts.flatMap((row) => rateFigures(row, window, fewest)),
        ...benchFigures(roles, wanted),
        ...openingFigures(openings, wanted),
        ...spanFigures(spans, fewest),
      ]);
      return counts.find(({ kind }) => kind === 'organisation')?.closing ?? 0;
    };
    const [people] = await Promise.all([figures(), curves(), ...storing]);
    if (isMonthEnd(asOf)) await this.beliefs.noteVersion(tx, asOf, eventPosition);
    await this.snapshots.finish(tx, asOf, people, Math.round(performance.now() - started));
    return people;
  }
}
