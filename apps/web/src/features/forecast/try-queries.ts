import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ForecastQuestion } from '@understudy/contracts/indicators-forecast';
import { tryForecast } from '@understudy/contracts/indicators-forecast-tries';
import { call } from '../../lib/api-client.js';
import type { ForecastGroup } from './forecast-queries.js';

/** What would be if, on few paths; the answer before stays until the next one is there. */
export const tryQuery = (group: ForecastGroup, { leavings: _, ...question }: ForecastQuestion) =>
  queryOptions({
    queryKey: ['forecasts', tryForecast.path, group, question] as const,
    queryFn: ({ signal }) => call(tryForecast, { body: { ...group, question } }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
