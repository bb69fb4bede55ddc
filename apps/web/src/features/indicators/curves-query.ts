import { getIndicatorCurves } from '@understudy/contracts/indicators-curves';
import { query } from '../../lib/query.js';
import type { ChosenGroup } from './chosen-group.js';

/** The survival and promotion curves of one group on one day; without a day, today. */
export const curvesQuery = (group: ChosenGroup, asOf?: string) =>
  query('indicators', getIndicatorCurves, { query: { ...group, asOf } });
