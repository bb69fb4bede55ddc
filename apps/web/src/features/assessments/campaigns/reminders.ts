import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';

/** When reminders go out by themselves, in words. */
export const useReminders = () => {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  return (days: readonly number[]): string =>
    days.length === 0 ? t('schedule.never') : t('schedule.days', { days: format.list(days.map(String)) });
};
