import { getCostLedger, getCostSettings } from '@understudy/contracts/indicators-costs';
import { query } from '../../lib/query.js';
import type { ChosenGroup } from './chosen-group.js';

/**
 * What it cost a group not to have kept and grown people, up to a day, as known now or on another; without a day, up to the newest
 * that is computed.
 */
export const costsQuery = (group: ChosenGroup, asOf?: string, knownOn?: string) =>
  query('indicators', getCostLedger, { query: { ...group, asOf, knownOn } });

/** With which salaries and ranges is reckoned. */
export const costSettingsQuery = () => query('indicators', getCostSettings);
