import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

/** A number of minutes in words: "45 minutes", "2.5 hours". */
export const useDuration = (): ((minutes: number) => string) => {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  return (minutes) => {
    if (minutes < 90) return t('minutes', { count: minutes });
    const hours = minutes < 600 ? Math.round(minutes / 6) / 10 : Math.round(minutes / 60);
    return t('hours', { count: hours, shown: format.number(hours) });
  };
};
