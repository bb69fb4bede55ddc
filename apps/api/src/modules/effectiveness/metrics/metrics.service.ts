import { Injectable } from '@nestjs/common';
import type {
  changeEffectivenessMetric,
  EffectivenessMetric,
  getEffectivenessMetric,
  listEffectivenessMetrics,
  MetricDraft,
  MetricMeasure,
  MetricSource,
  stepEffectivenessMetric,
} from '@understudy/contracts/effectiveness';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { BuiltInMetrics } from './built-in-metrics.service.js';
import { type MetricAction, mayWithMetric } from './metric.policy.js';
import { presentMetric } from './metric.presenter.js';
import { MetricWritesRepository } from './metric-writes.repository.js';
import { type MetricRow, MetricsRepository, metricColumns } from './metrics.repository.js';

/** How the indicators count what a metric takes from them. */
const countedAs: Readonly<Record<MetricSource, MetricMeasure | null>> = {
  reported: null,
  retention: 'share',
  'first-year-retention': 'share',
  'regretted-turnover': 'rate',
  coverage: 'share',
  'effective-bench-strength': 'share',
};

/** What may be observed at each level. Nothing that was observed loses the words that it was observed under. */
@Injectable()
export class MetricsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: MetricsRepository,
    private readonly writes: MetricWritesRepository,
    private readonly builtIn: BuiltInMetrics,
  ) {}

  /** One page of metrics. */
  async list(
    actor: Actor,
    { level, state, ...query }: QueryOf<typeof listEffectivenessMetrics>,
  ): Promise<ResponseOf<typeof listEffectivenessMetrics>> {
    const listing = listingOf(metricColumns, query);
    await this.builtIn.ensure(actor);
    const rows = await this.repository.page(this.tenants.read(actor), { level, state }, listing);
    const { shown, nextCursor } = pageOfRows(rows, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => presentMetric(actor, row)), nextCursor };
  }

  /** One metric with all its editions. */
  async get(actor: Actor, metricId: string): Promise<ResponseOf<typeof getEffectivenessMetric>> {
    const reading = this.tenants.read(actor);
    const row = await this.allow(reading, actor, 'see', metricId);
    return { ...presentMetric(actor, row), editions: await this.repository.editions(reading, metricId) };
  }

  /** Writes a metric of the organisation's own, after the others of its level. */
  async create(actor: Actor, draft: MetricDraft): Promise<EffectivenessMetric> {
    refuseMiscounted(draft);
    const id = await this.tenants.run(actor, async (tx) => {
      await this.builtIn.give(tx, actor);
      const metric = { ...draft, builtIn: null, ordinal: lastPlace };
      const [written] = await this.writes.insert(tx, [metric], { on: actor.today, by: actor.personId });
      if (written === undefined) throw new Error('The metric was not written.');
      await this.tell(tx, actor, written, 'created');
      return written;
    });
    return this.one(actor, id);
  }

  /** Writes another edition of a metric. */
  async change(
    actor: Actor,
    metricId: string,
    { version, ...draft }: BodyOf<typeof changeEffectivenessMetric>,
  ): Promise<EffectivenessMetric> {
    refuseMiscounted(draft);
    await this.tenants.run(actor, async (tx) => {
      await this.allow(tx, actor, 'change', metricId);
      const by = { on: actor.today, by: actor.personId };
      if (!(await this.writes.write(tx, metricId, version, draft, by))) throw changedMeanwhile();
      await this.tell(tx, actor, metricId, 'changed');
    });
    return this.one(actor, metricId);
  }

  /** Retires a metric, or brings it back. */
  async step(
    actor: Actor,
    metricId: string,
    { action, version }: BodyOf<typeof stepEffectivenessMetric>,
  ): Promise<EffectivenessMetric> {
    await this.tenants.run(actor, async (tx) => {
      await this.allow(tx, actor, action, metricId);
      const state = action === 'retire' ? 'retired' : 'in-use';
      if (!(await this.writes.setState(tx, metricId, version, state))) throw changedMeanwhile();
      await this.tell(tx, actor, metricId, action);
    });
    return this.one(actor, metricId);
  }

  private async one(actor: Actor, metricId: string): Promise<EffectivenessMetric> {
    return presentMetric(actor, await this.allow(this.tenants.read(actor), actor, 'see', metricId));
  }

  private async allow(access: TenantAccess, actor: Actor, action: MetricAction, metricId: string): Promise<MetricRow> {
    const row = await this.repository.find(access, metricId);
    if (row === null || !mayWithMetric(actor, 'see', row)) throw notFound();
    if (!mayWithMetric(actor, action, row)) throw notAllowed();
    return row;
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, change: string): Promise<void> {
    return emit(tx, actor, 'effectiveness-metric.changed', { kind: 'effectiveness-metric', id }, { change });
  }
}

/** Own metrics stand behind those that came with the product. */
const lastPlace = 1000;

/** @throws ProblemError invalid-input for a metric that would be counted otherwise than the indicator it is taken from. */
const refuseMiscounted = ({ source, measure, guarded }: Pick<MetricDraft, 'source' | 'measure' | 'guarded'>): void => {
  const wanted = countedAs[source];
  if (wanted !== null && wanted !== measure) {
    throw invalidInput([{ field: 'measure', message: 'This indicator is counted in another way.' }]);
  }
  if (wanted !== null && guarded) {
    throw invalidInput([{ field: 'guarded', message: 'What is taken from indicators protects itself.' }]);
  }
};
