import type { ForecastSummary } from '@understudy/contracts/indicators-forecast';
import { addDays } from '@understudy/domain/calendar/day';

/** Whether a forecast is of a day before the one on which it was asked for; where one's day is another's night counts as one. */
export const isOfPastDay = ({ asOf, createdAt }: Pick<ForecastSummary, 'asOf' | 'createdAt'>): boolean =>
  asOf < addDays(createdAt.slice(0, 10), -1);
