import type { EffectivenessMetric } from '@understudy/contracts/effectiveness';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithMetric } from './metric.policy.js';
import type { MetricRow } from './metrics.repository.js';

const abilities = ['change', 'retire', 'bring-back'] as const;

/** A metric as it holds today, with what this actor may do with it. */
export const presentMetric = (actor: Actor, { sortKey: _sortKey, ...row }: MetricRow): EffectivenessMetric => ({
  ...row,
  abilities: abilities.filter((ability) => mayWithMetric(actor, ability, row)),
});
