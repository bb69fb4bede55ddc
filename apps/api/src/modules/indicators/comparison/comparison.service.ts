import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { Figure, IndicatorReport } from '@understudy/contracts/indicators';
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
   * Figure by figure, the earlier day first, of one day the earlier knowledge; nothing but the day that is missing where one was
   * not computed yet. Who stands behind both is known of what is known now alone.
   * @throws ProblemError invalid-input for a day to come or known before the day, not-found for a group out of sight.
   */
  async compare(
    actor: Actor,
    { with: other, withKnownOn, asOf, knownOn, ...group }: QueryOf<typeof compareIndicators>,
  ): Promise<Comparison> {
    refuseFuture(actor, other);
    const found = await Promise.all([
      this.reports.get(actor, { ...group, asOf, knownOn }),
      this.reports.get(actor, { ...group, asOf: other, knownOn: withKnownOn }),
    ]);
    const [before, after] = placeOf(found[0]) <= placeOf(found[1]) ? found : [found[1], found[0]];
    const { people: _, ...about } = after.group;
    const days = {
      ...{ before: before.asOf, after: after.asOf },
      ...{ beforeKnownOn: before.knownOn, afterKnownOn: after.knownOn },
      ...{ beforeFormulaVersion: versionOf(before), afterFormulaVersion: versionOf(after) },
    };
    const missing = found.find(({ state }) => state === 'missing');
    if (missing !== undefined) return { group: about, ...days, missing: missing.asOf, items: [] };
    const windows = [windowUpTo(before.asOf), windowUpTo(after.asOf)] as const;
    const isOfNow = before.knownOn === null && after.knownOn === null;
    const shared = isOfNow ? await this.pairs.shared(this.tenants.read(actor), about, windows) : null;
    return {
      group: about,
      ...days,
      missing: null,
      items: after.figures.flatMap((figure) => {
        const earlier = before.figures.find(isOf(figure));
        return earlier === undefined
          ? []
          : [{ days, ...compared(earlier, figure, { ...days, windowFrom: after.windowFrom }, shared) }];
      }),
    };
  }
}

/** By the day, and of one day by what was known; nothing is known later than now. */
const placeOf = ({ asOf, knownOn }: Pick<IndicatorReport, 'asOf' | 'knownOn'>): string => `${asOf} ${knownOn ?? 'now'}`;

const versionOf = ({ state, formulaVersion }: IndicatorReport): number | null =>
  state === 'missing' ? null : formulaVersion;

const isOf =
  ({ indicator, horizon }: Figure) =>
  (other: Figure): boolean =>
    other.indicator === indicator && other.horizon === horizon;

const compared = (
  before: Figure,
  after: Figure,
  days: { before: string; after: string; windowFrom: string },
  shared: SharedTrials | null,
): Omit<Comparison['items'][number], 'days'> => {
  const change = figureChange(after.indicator, days, [before, after], shared);
  return { before, after, ...change, shared: change.method === 'same-people' ? (shared?.trials ?? null) : null };
};
