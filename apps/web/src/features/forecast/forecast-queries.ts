import type { CallInput } from '@understudy/contracts/endpoint';
import type { Session } from '@understudy/contracts/identity';
import { type GroupKind, listIndicatorGroups } from '@understudy/contracts/indicators';
import { getForecast, listForecasts } from '@understudy/contracts/indicators-forecast';
import { getForecastTrend } from '@understudy/contracts/indicators-forecast-trend';
import { pagedQuery, query } from '../../lib/query.js';
import type { ForecastSearch } from './forecast-search.js';

/** Whose forecast it is. */
export type ForecastGroup = { groupKind: GroupKind; groupId?: string };

/** The group that the address names, else the organisation for admins and for a leader their own line. */
export const forecastGroup = (session: Session, { kind, group }: ForecastSearch): ForecastGroup => {
  if (kind === 'organisation') return { groupKind: 'organisation' };
  if (kind && group) return { groupKind: kind, groupId: group };
  return !session.standings.includes('admin') && session.personId
    ? { groupKind: 'leader', groupId: session.personId }
    : { groupKind: 'organisation' };
};

/** The newest forecasts of a group that one may see. */
export const forecastsQuery = (group: ForecastGroup) =>
  query('forecasts', listForecasts, { query: { ...group, limit: 20 } });

/** All of them, page after page, the newest first unless asked otherwise. */
export const forecastPagesQuery = (group: ForecastGroup, order: CallInput<typeof listForecasts>['query'] = {}) =>
  pagedQuery('forecasts', listForecasts, { query: { ...group, ...order, limit: 20 } });

/** One forecast with everything. */
export const forecastQuery = (forecastId: string) => query('forecasts', getForecast, { params: { forecastId } });

/** The groups that one may choose from. */
export const forecastGroupsQuery = () => query('indicators', listIndicatorGroups, { query: {} });

/** What forecasts of a group said at the ends of months, and what came of them. */
export const forecastTrendQuery = (group: ForecastGroup) => query('forecasts', getForecastTrend, { query: group });
