import { ctoMetrics } from './cto-metrics.js';
import { directorMetrics } from './director-metrics.js';
import { engineeringManagerMetrics } from './engineering-manager-metrics.js';
import { individualContributorMetrics } from './individual-contributor-metrics.js';
import type { BuiltInMetric } from './metric-shape.js';
import { techLeadMetrics } from './tech-lead-metrics.js';
import { vpMetrics } from './vp-metrics.js';

/** The metrics that come with the product, level by level. */
export const builtInMetrics: readonly BuiltInMetric[] = [
  ...individualContributorMetrics,
  ...techLeadMetrics,
  ...engineeringManagerMetrics,
  ...directorMetrics,
  ...vpMetrics,
  ...ctoMetrics,
];
