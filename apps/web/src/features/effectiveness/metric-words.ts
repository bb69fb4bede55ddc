import type { MetricMeasure, MetricWords } from '@understudy/contracts/effectiveness';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import type { Format } from '../../lib/format.js';

const nothing: MetricWords = { locale: 'en-GB', name: '', about: '', unit: '', misleads: '', prompts: [] };

/** The words of a metric in the reader's language where it is written in it, else in the first it has. */
export const useMetricWords = () => {
  const { i18n } = useTranslation();
  const german = i18n.language.startsWith('de');
  return (words: readonly MetricWords[]): MetricWords =>
    words.find(({ locale }) => (locale === 'de') === german) ?? words[0] ?? nothing;
};

/** A number of a metric, as it is counted. */
export const numberOf = (format: Format, measure: MetricMeasure, value: number): string =>
  measure === 'share' ? format.percent(value) : format.number(value);

/** A span of a figure. */
export const spanOf = (format: Format, measure: MetricMeasure, lower: number, upper: number): string =>
  format.interval(lower, upper, measure === 'share' ? 'proportion' : 'ratio');

/** A period by its first and last day. */
export const periodOf = (format: Format, { from, to }: { from: string; to: string }): string =>
  format.dayRange(from, addDays(to, -1));
