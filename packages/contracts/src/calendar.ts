import { z } from 'zod';
import { identifier, instant, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';

/** What can stand in a calendar, as a closed list. */
export const calendarKind = z
  .enum([
    'programme-session',
    'mentoring-session',
    'peer-group-meeting',
    'skip-level-meeting',
    'stretch-check-in',
    'stretch-end',
    'calibration-day',
  ])
  .meta({ id: 'CalendarKind' });
export type CalendarKind = z.infer<typeof calendarKind>;

/** Something of mine that takes place. */
export const calendarDate = z
  .object({
    id: identifier,
    kind: calendarKind,
    title: z.string(),
    /** The day of what has no time of day. */
    day: isoDate.nullable(),
    startsAt: instant,
    endsAt: instant,
    place: z.string(),
    /** Where it takes place online. */
    link: z.string().nullable(),
    /** The page of the product where it belongs, from the root. */
    page: z.string(),
  })
  .meta({ id: 'CalendarDate' });
export type CalendarDate = z.infer<typeof calendarDate>;

export const listMyDates = endpoint({
  method: 'GET',
  path: '/api/v1/calendar/dates',
  summary: 'What takes place next that I am on, the soonest first',
  permission: 'calendar.own',
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(50).default(10) }),
  response: z.object({ items: z.array(calendarDate) }),
});

export const calendarSettings = z
  .object({
    /** My secret link, of which nobody can be told again what it says; null where there is none. */
    link: z.object({ madeAt: instant, lastReadAt: instant.nullable() }).nullable(),
    /** Whether invitations reach me by mail. */
    mailInvitations: z.boolean(),
  })
  .meta({ id: 'CalendarSettings' });
export type CalendarSettings = z.infer<typeof calendarSettings>;

export const getCalendarSettings = endpoint({
  method: 'GET',
  path: '/api/v1/calendar/settings',
  summary: 'Whether my calendar has a secret link, when it was last read, and whether I am invited by mail',
  permission: 'calendar.own',
  response: calendarSettings,
});

export const changeCalendarSettings = endpoint({
  method: 'PUT',
  path: '/api/v1/calendar/settings',
  summary: 'Choose whether invitations reach me by mail',
  permission: 'calendar.own',
  body: z.strictObject({ mailInvitations: z.boolean() }),
  response: calendarSettings,
});

export const makeCalendarLink = endpoint({
  method: 'POST',
  path: '/api/v1/calendar/link',
  summary: 'Make the secret link of my calendar, shown this once; an earlier one ends',
  permission: 'calendar.own',
  response: z.object({ url: z.string() }),
  status: 201,
  traceless: true,
});

export const revokeCalendarLink = endpoint({
  method: 'DELETE',
  path: '/api/v1/calendar/link',
  summary: 'Revoke the secret link of my calendar; whoever reads it finds nothing from then on',
  permission: 'calendar.own',
  errors: ['not-found'],
});

export const readCalendarFeed = endpoint({
  method: 'GET',
  path: '/api/v1/calendar-feeds/:file',
  summary: 'The dates of whoever made this secret link, as iCalendar; absent (404) where it is not, or no longer, one',
  permission: 'public',
  params: z.strictObject({ file: z.string() }),
  produces: 'text/calendar',
  errors: ['not-found', 'too-many-requests'],
});
