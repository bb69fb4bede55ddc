import type { PeerGroup } from '@understudy/contracts/peer-groups';
import { useTranslation } from 'react-i18next';

/** Minutes after midnight as a clock shows them. */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Minutes after midnight of what a clock shows; midnight for nothing. */
export const minuteOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/** How often and when a group meets, and an instant by the group's own clock. */
export const useGroupTimes = () => {
  const { t, i18n } = useTranslation('peer-groups');
  return {
    rhythm: ({ cadence, firstOn, startsMinute, minutes, timeZone }: PeerGroup): string => {
      const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' });
      const day = weekday.format(new Date(`${firstOn}T12:00:00Z`));
      return t('rhythm', { cadence: t(`cadence.${cadence}`), day, time: clockOf(startsMinute), minutes, timeZone });
    },
    at: (instant: string, timeZone: string): string =>
      new Intl.DateTimeFormat(i18n.language, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        timeZone,
      }).format(new Date(instant)),
  };
};
