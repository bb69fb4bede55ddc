import { getCostLedger, getCostSettings } from '@understudy/contracts/indicators-costs';
import { query } from '../../lib/query.js';
import type { ChosenGroup } from './chosen-group.js';

/** What it cost a group not to have kept and grown people. */
export const costsQuery = (group: ChosenGroup) => query('indicators', getCostLedger, { query: group });

/** With which salaries and ranges is reckoned. */
export const costSettingsQuery = () => query('indicators', getCostSettings);
