import { daysPerMonth } from '@understudy/domain/calendar/day';
import type { MedianDays } from '@understudy/domain/statistics/kaplan-meier';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

/** Months in words, with an interval where there is one. */
export const useMonthWords = () => {
  const { t } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const rounded = (value: number) => Math.round(value * 10) / 10;
  const months = (value: number): string => t('stay.months', { value: format.number(rounded(value)) });
  const within = (value: number, lower: number | null, upper: number | null): string => {
    if (lower === null) return months(value);
    const range =
      upper === null
        ? t('stay.openRange', { value: format.number(rounded(lower)) })
        : t('figures:interval', { range: format.interval(rounded(lower), rounded(upper), 'months') });
    return t('stay.withRange', { value: months(value), range });
  };
  const median = (days: number, { medianLower, medianUpper }: Omit<MedianDays, 'medianDays'>): string => {
    const inMonths = (end: number | null) => (end === null ? null : end / daysPerMonth);
    return within(days / daysPerMonth, inMonths(medianLower), inMonths(medianUpper));
  };
  return { months, within, median };
};
