import { useQuery } from '@tanstack/react-query';
import type { Forecast } from '@understudy/contracts/indicators-forecast';
import { type ForecastGroup, forecastQuery, forecastsQuery } from './forecast-queries.js';

/** The newest forecast of a group that has been worked out; null where there is none, or none is known yet. */
export const useNewestForecast = (group: ForecastGroup): { forecast: Forecast | null; isPending: boolean } => {
  const list = useQuery(forecastsQuery(group));
  const newest = list.data?.items.find(({ status }) => status === 'completed');
  const { data } = useQuery({ ...forecastQuery(newest?.id ?? ''), enabled: newest !== undefined });
  return { forecast: data ?? null, isPending: list.isPending || (newest !== undefined && data === undefined) };
};
