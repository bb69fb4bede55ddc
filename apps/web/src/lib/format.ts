import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOptionalSession } from './session.js';

/** How figures are counted; see the contract's figure. */
export type FigureUnit = 'proportion' | 'per-person-year' | 'count' | 'months' | 'days' | 'ratio';

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * Words for dates and numbers in one language. Days (YYYY-MM-DD) have no time zone and are shown as they are; instants
 * are shown in the organisation's time zone. Every function returns text ready for the screen.
 */
export const createFormat = (locale: string, timeZone: string) => {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const dayOfInstant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 0, maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const months = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'month',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  const days = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });

  const numbersOf = (unit: FigureUnit) => {
    if (unit === 'proportion' || unit === 'per-person-year') return percent;
    if (unit === 'months' || unit === 'days') return unit === 'months' ? months : days;
    return unit === 'count' ? whole : decimal;
  };

  return {
    /** 31 Mar 2026 */
    day: (value: string) => day.format(utc(value)),
    /** 1 Apr 2025 – 31 Mar 2026 */
    dayRange: (from: string, to: string) => day.formatRange(utc(from), utc(to)),
    /** Mar 2026 */
    month: (value: string) => month.format(utc(value)),
    /** 31 Mar 2026: the day of an instant in the organisation's time zone */
    dayOf: (value: string) => dayOfInstant.format(new Date(value)),
    /** 31 Mar 2026, 14:05 in the organisation's time zone */
    instant: (value: string) => instant.format(new Date(value)),
    /** 31 Mar 2026, 14:05 – 15:30 in the organisation's time zone */
    instantRange: (from: string, to: string) => instant.formatRange(new Date(from), new Date(to)),
    /** 3 days ago; `now` is an instant in milliseconds. */
    relative: (value: string, now: number) => {
      const minutes = (new Date(value).getTime() - now) / 60_000;
      if (Math.abs(minutes) < 60) return relative.format(Math.round(minutes), 'minute');
      if (Math.abs(minutes) < 36 * 60) return relative.format(Math.round(minutes / 60), 'hour');
      if (Math.abs(minutes) < 45 * 24 * 60) return relative.format(Math.round(minutes / 1440), 'day');
      return relative.format(Math.round(minutes / 43_830), 'month');
    },
    /** 1,234 */
    count: (value: number) => whole.format(value),
    /** 1.25 */
    number: (value: number) => decimal.format(value),
    /** A proportion between 0 and 1: 83.3% */
    percent: (value: number) => percent.format(value),
    /** A figure's value in its unit. */
    figure: (value: number, unit: FigureUnit) => numbersOf(unit).format(value),
    /** A figure's interval in its unit: 72% – 88.1% */
    interval: (lower: number, upper: number, unit: FigureUnit) => numbersOf(unit).formatRange(lower, upper),
    /** Ada, Ben and Cem */
    list: (values: readonly string[]) => list.format(values),
    /** Compares words as the language orders them. */
    compare: new Intl.Collator(locale, { numeric: true }).compare,
  };
};
export type Format = ReturnType<typeof createFormat>;

/** The words for dates and numbers in the language of the page and the time zone of the organisation. */
export const useFormat = (): Format => {
  const { i18n } = useTranslation();
  const timeZone = useOptionalSession()?.organisation?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const locale = i18n.language === 'pseudo' ? 'en-GB' : i18n.language;
  return useMemo(() => createFormat(locale, timeZone), [locale, timeZone]);
};
