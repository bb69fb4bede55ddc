import { type CalendarKind, calendarKind } from '@understudy/contracts/calendar';

/**
 * What somebody's calendar can hold: a mentor from outside has nothing in it but talks of their mentorships, whatever they
 * were on while they worked here.
 */
export const kindsFor = (fromOutside: boolean): readonly CalendarKind[] =>
  fromOutside ? ['mentoring-session'] : calendarKind.options;
