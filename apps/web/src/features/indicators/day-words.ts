import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import type { ChosenDay } from './two-days/two.js';

/** A day in words, with the day on which it was known so where that is not now. */
export const useDayWords = (): ((day: ChosenDay) => string) => {
  const { t } = useTranslation('figures');
  const format = useFormat();
  return ({ asOf, knownOn }) =>
    knownOn === null ? format.day(asOf) : t('dayKnown', { day: format.day(asOf), known: format.day(knownOn) });
};
