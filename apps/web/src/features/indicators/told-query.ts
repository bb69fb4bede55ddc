import { getConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import { query } from '../../lib/query.js';
import type { ChosenGroup } from './chosen-group.js';

/** What was told of a group from confidential records up to a day; without a day, today. */
export const toldQuery = (group: ChosenGroup, asOf?: string) =>
  query('indicators', getConfidentialFigures, { query: { ...group, asOf } });
