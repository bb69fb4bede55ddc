import type { CalendarItem } from '@understudy/domain/calendar/icalendar';
import type { EntryRow } from './calendar-entries.repository.js';

/** An entry as other programs are told about it, with the way back to its page. */
export const calendarItemOf = (row: EntryRow, publicUrl: string): CalendarItem => {
  const url = `${publicUrl}${row.page}`;
  return {
    uid: `${row.id}@${new URL(publicUrl).hostname}`,
    sequence: row.sequence,
    changedAt: row.changedAt,
    day: row.day,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    title: row.title,
    description: [row.description, row.link, url].filter((part) => part !== null && part !== '').join('\n\n'),
    place: row.place === '' ? (row.link ?? '') : row.place,
    url,
    cancelled: row.cancelled,
  };
};
