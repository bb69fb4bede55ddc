import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { Figure } from '@understudy/contracts/indicators';
import type { compareIndicators } from '@understudy/contracts/indicators-comparison';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { figureChange } from '@understudy/domain/indicators/comparison';
import { windowUpTo } from '@understudy/domain/indicators/window';
import type { SharedTrials } from '@understudy/domain/statistics/overlapping-proportions';
import type { Actor } from '../../../common/auth/actor.js';
import { refuseFuture } from '../groups/groups.service.js';
import { ReportService } from '../reports/report.service.js';
import { RetentionPairsRepository } from './retention-pairs.repository.js';

type Comparison = ResponseOf<typeof compareIndicators>;

/** The figures of a group on two days, judged by what stands behind both. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reports: ReportService,
    private readonly pairs: RetentionPairsRepository,
  ) {}

  /**
   * Figure by figure, the earlier day first; nothing but the day that is missing where one was not computed yet.
   * @throws ProblemError invalid-input for a day to come, not-found for a group out of sight.
   */
  async compare(actor: Actor, { with: other, asOf, ...group }: QueryOf<typeof compareIndicators>): Promise<Comparison> {
    refuseFuture(actor, other);
    const found = await Promise.all([
      this.reports.get(actor, { ...group, asOf }),
      this.reports.get(actor, { ...group, asOf: other }),
    ]);
    const [before, after] = found[0].asOf <= found[1].asOf ? found : [found[1], found[0]];
    const { people: _, ...about } = after.group;
    const days = { group: about, before: before.asOf, after: after.asOf };
    const missing = found.find(({ state }) => state === 'missing');
    if (missing !== undefined) return { ...days, missing: missing.asOf, items: [] };
    const windows = [windowUpTo(before.asOf), windowUpTo(after.asOf)] as const;
    const shared = await this.pairs.shared(this.tenants.read(actor), about, windows);
    return {
      ...days,
      missing: null,
      items: after.figures.flatMap((figure) => {
        const earlier = before.figures.find(isOf(figure));
        return earlier === undefined
          ? []
          : [compared(earlier, figure, { ...days, windowFrom: after.windowFrom }, shared)];
      }),
    };
  }
}

const isOf =
  ({ indicator, horizon }: Figure) =>
  (other: Figure): boolean =>
    other.indicator === indicator && other.horizon === horizon;

const compared = (
  before: Figure,
  after: Figure,
  days: { before: string; after: string; windowFrom: string },
  shared: SharedTrials,
): Comparison['items'][number] => {
  const change = figureChange(after.indicator, days, [before, after], shared);
  return { before, after, ...change, shared: change.method === 'same-people' ? shared.trials : null };
};
