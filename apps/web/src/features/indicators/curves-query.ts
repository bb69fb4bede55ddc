import { getIndicatorCurves } from '@understudy/contracts/indicators-curves';
import { query } from '../../lib/query.js';
import type { ChosenGroup } from './chosen-group.js';

/** The survival and promotion curves of one group on one day, as known now or on another; without a day, of the newest. */
export const curvesQuery = (group: ChosenGroup, asOf?: string, knownOn?: string) =>
  query('indicators', getIndicatorCurves, { query: { ...group, asOf, knownOn } });
