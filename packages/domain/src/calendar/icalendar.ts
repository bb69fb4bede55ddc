import { addDays } from './day.js';

/** Something that takes place, as calendar programs of others are told about it. */
export type CalendarItem = {
  readonly uid: string;
  /** Higher with each change, so that an older copy never replaces a newer one. */
  readonly sequence: number;
  /** ISO instants. */
  readonly changedAt: string;
  /** YYYY-MM-DD of what has no time of day; it keeps nobody from other dates. */
  readonly day: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  /** The page where it belongs. */
  readonly url: string;
  readonly cancelled: boolean;
};

/** A name with its address, as organiser or invited. */
export type CalendarParty = { readonly name: string; readonly email: string };

const product = '-//Understudy//Understudy//EN';
const longestLine = 75;

/** All dates of somebody, to be read again and again by a calendar program (RFC 5545). */
export function calendarFeed(name: string, items: readonly CalendarItem[]): string {
  return written([
    ...head('PUBLISH'),
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...items.flatMap((item) => event(item)),
    'END:VCALENDAR',
  ]);
}

/** An invitation to one date, a change of it, or its end, for one person (RFC 5546). */
export function calendarInvitation(
  method: 'REQUEST' | 'CANCEL',
  item: CalendarItem,
  organiser: CalendarParty,
  invited: CalendarParty,
): string {
  const who = method === 'REQUEST' ? 'ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE' : 'ROLE=REQ-PARTICIPANT';
  return written([
    ...head(method),
    ...event(item, [
      `ORGANIZER;CN=${quoted(organiser.name)}:mailto:${organiser.email}`,
      `ATTENDEE;CN=${quoted(invited.name)};${who}:mailto:${invited.email}`,
    ]),
    'END:VCALENDAR',
  ]);
}

function head(method: string): string[] {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${product}`, 'CALSCALE:GREGORIAN', `METHOD:${method}`];
}

function event(item: CalendarItem, parties: readonly string[] = []): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(item.uid)}`,
    `SEQUENCE:${item.sequence}`,
    `DTSTAMP:${utc(item.changedAt)}`,
    `LAST-MODIFIED:${utc(item.changedAt)}`,
    ...when(item),
    `SUMMARY:${escaped(item.title)}`,
    ...(item.description === '' ? [] : [`DESCRIPTION:${escaped(item.description)}`]),
    ...(item.place === '' ? [] : [`LOCATION:${escaped(item.place)}`]),
    `URL:${item.url.replace(/[\r\n]/g, '')}`,
    `STATUS:${item.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${item.day === null ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...parties,
    'END:VEVENT',
  ];
}

function when({ day, startsAt, endsAt }: CalendarItem): string[] {
  if (day === null) return [`DTSTART:${utc(startsAt)}`, `DTEND:${utc(endsAt)}`];
  const date = (value: string) => value.replaceAll('-', '');
  return [`DTSTART;VALUE=DATE:${date(day)}`, `DTEND;VALUE=DATE:${date(addDays(day, 1))}`];
}

function written(lines: readonly string[]): string {
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** An instant as 20260331T120500Z. */
function utc(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Text as a value: what would end or divide it is escaped, and no control character gets through. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Text as a parameter, where nothing can be escaped: quotes and control characters are left out. */
function quoted(text: string): string {
  return `"${text.replace(/["\p{Cc}]/gu, ' ').trim()}"`;
}

/** Lines of at most 75 octets, each further one begun by a space; no character is torn apart. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > longestLine) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += sign;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
