import { useTranslation } from 'react-i18next';

/** Minutes after midnight as a clock shows them. */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Minutes after midnight of what a clock shows; midnight for nothing. */
export const minuteOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/** The clock of whoever looks. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** An instant by the clock of whoever looks, with the day of the week: one plans by one's own week. */
export const useTalkTimes = () => {
  const { i18n } = useTranslation();
  const locale = i18n.language === 'pseudo' ? 'en-GB' : i18n.language;
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ownTimeZone(),
  });
  return { at: (instant: string): string => format.format(new Date(instant)) };
};
