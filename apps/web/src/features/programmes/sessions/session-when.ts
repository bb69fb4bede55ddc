import type { ProgrammeSession } from '@understudy/contracts/programmes-sessions';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';

/** Day, clock and length of a session, by the clock of the place where it is. */
export const useWhen = () => {
  const { t } = useTranslation('programme-sessions');
  const format = useFormat();
  return ({ day, time, minutes, timeZone }: Pick<ProgrammeSession, 'day' | 'time' | 'minutes' | 'timeZone'>): string =>
    t('when', { day: format.day(day), time, minutes: format.count(minutes), zone: timeZone.replaceAll('_', ' ') });
};
