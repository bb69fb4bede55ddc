import fc from 'fast-check';
import { type CalendarItem, calendarFeed, calendarInvitation } from './icalendar.js';

const item: CalendarItem = {
  uid: 'one@understudy.example',
  sequence: 3,
  changedAt: '2026-03-01T08:00:00.000Z',
  day: null,
  startsAt: '2026-03-29T00:30:00.000Z',
  endsAt: '2026-03-29T02:00:00.000Z',
  title: 'Delegation; trust, and letting go',
  description: 'First line\nSecond \\ line',
  place: 'Room 4, second floor',
  url: 'https://understudy.example/sessions/1',
  cancelled: false,
};
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');
const lineOf = (text: string, name: string) =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const read = (value: string | undefined) =>
  value?.replace(/\\([\\;,nN])/g, (_all, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

describe('a calendar for other programs', () => {
  it('says what, when in UTC, where, and since which change', () => {
    expect(unfolded(calendarFeed('My dates', [item]))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Understudy//Understudy//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:My dates',
      'X-WR-CALNAME:My dates',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'UID:one@understudy.example',
      'SEQUENCE:3',
      'DTSTAMP:20260301T080000Z',
      'LAST-MODIFIED:20260301T080000Z',
      'DTSTART:20260329T003000Z',
      'DTEND:20260329T020000Z',
      'SUMMARY:Delegation\\; trust\\, and letting go',
      'DESCRIPTION:First line\\nSecond \\\\ line',
      'LOCATION:Room 4\\, second floor',
      'URL:https://understudy.example/sessions/1',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('says the day alone of what has no time of day, and keeps it free for other dates', () => {
    const lines = unfolded(calendarFeed('', [{ ...item, day: '2026-02-28' }]));
    expect(lines.filter((line) => /^(DTSTART|DTEND|TRANSP)/.test(line))).toEqual([
      'DTSTART;VALUE=DATE:20260228',
      'DTEND;VALUE=DATE:20260301',
      'TRANSP:TRANSPARENT',
    ]);
  });

  it('says of a cancelled date that it is', () => {
    expect(lineOf(calendarFeed('', [{ ...item, cancelled: true }]), 'STATUS')).toBe('CANCELLED');
  });

  it('invites and strikes out one person at a time, whatever stands in their name', () => {
    const organiser = { name: 'Meridian', email: 'no-reply@example.com' };
    const invited = { name: 'Ada "the Countess":\r\nX-EVIL:1', email: 'ada@example.com' };
    const lines = unfolded(calendarInvitation('REQUEST', item, organiser, invited));
    expect(lines).toContain('METHOD:REQUEST');
    expect(lines).toContain('ORGANIZER;CN="Meridian":mailto:no-reply@example.com');
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([
      'ATTENDEE;CN="Ada  the Countess :  X-EVIL:1";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:ada@example.com',
    ]);
    expect(lines.filter((line) => line.startsWith('X-EVIL'))).toEqual([]);
    const struckOut = calendarInvitation('CANCEL', { ...item, cancelled: true }, organiser, invited);
    expect(unfolded(struckOut)).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:3']));
  });

  it('keeps every text whole, in lines of at most 75 octets, and lets none of them write a line of its own', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(texts, texts, (title, description) => {
        const text = calendarFeed('x', [{ ...item, title, description: `.${description}` }]);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const plain = (given: string) => given.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
        expect(read(lineOf(text, 'SUMMARY'))).toBe(plain(title));
        expect(read(lineOf(text, 'DESCRIPTION'))).toBe(plain(`.${description}`));
        expect(unfolded(text)).toHaveLength(25);
      }),
    );
  });
});
