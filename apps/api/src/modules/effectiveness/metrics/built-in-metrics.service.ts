import { Injectable } from '@nestjs/common';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { builtInMetrics } from '@understudy/domain/effectiveness/metrics/built-in-metrics';
import type { Actor } from '../../../common/auth/actor.js';
import { MetricWritesRepository, type NewMetric } from './metric-writes.repository.js';

/** The metrics that come with the product, as they are first written. */
export const metricsOfTheProduct: readonly NewMetric[] = builtInMetrics.map(({ key, words, ...metric }, ordinal) => ({
  ...metric,
  builtIn: key,
  ordinal,
  words: [
    { locale: 'en-GB', ...words['en-GB'], prompts: [...words['en-GB'].prompts] },
    { locale: 'de', ...words.de, prompts: [...words.de.prompts] },
  ],
}));

/** The metrics that come with the product: an organisation that has none yet is given them first. */
@Injectable()
export class BuiltInMetrics {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly writes: MetricWritesRepository,
  ) {}

  /** Makes sure that the organisation has metrics. */
  async ensure(actor: Actor): Promise<void> {
    if (await this.writes.any(this.tenants.read(actor))) return;
    await this.tenants.run(actor, (tx) => this.give(tx, actor));
  }

  /** The same, within a transaction. */
  async give(tx: TenantTransaction, actor: Actor): Promise<void> {
    if (!(await this.writes.any(tx))) await this.writes.insert(tx, metricsOfTheProduct, { on: actor.today, by: null });
  }
}
