import { localInstant } from './local-instant.js';
import { hostOf, nextMeetings } from './meeting-dates.js';

const berlin = { time: '09:30', timeZone: 'Europe/Berlin' } as const;
const told = (meetings: ReturnType<typeof nextMeetings>) =>
  meetings.map(({ startsAt }) => new Date(startsAt).toISOString());

it('meets at the same hour of its own clock, on either side of a change of clocks', () => {
  const weekly = { ...berlin, cadence: 'weekly', firstOn: '2026-03-19' } as const;
  expect(told(nextMeetings(weekly, Date.parse('2026-03-01'), 3))).toEqual([
    '2026-03-19T08:30:00.000Z',
    '2026-03-26T08:30:00.000Z',
    '2026-04-02T07:30:00.000Z',
  ]);
  const sydney = {
    cadence: 'fortnightly',
    firstOn: '2026-03-26',
    time: '08:00',
    timeZone: 'Australia/Sydney',
  } as const;
  expect(told(nextMeetings(sydney, 0, 2))).toEqual(['2026-03-25T21:00:00.000Z', '2026-04-08T22:00:00.000Z']);
});

it('keeps the weekday of the month, and lets the fifth be the last', () => {
  const monthly = (firstOn: string) => ({ ...berlin, cadence: 'monthly', firstOn }) as const;
  const days = (firstOn: string, count: number) => nextMeetings(monthly(firstOn), 0, count).map(({ day }) => day);
  expect(days('2026-09-08', 3)).toEqual(['2026-09-08', '2026-10-13', '2026-11-10']);
  expect(days('2026-09-29', 3)).toEqual(['2026-09-29', '2026-10-27', '2026-11-24']);
});

it('goes on where it is, however long ago it began, and counts from its first day', () => {
  for (const cadence of ['weekly', 'fortnightly', 'monthly'] as const) {
    const plan = { ...berlin, cadence, firstOn: '2020-01-07' };
    const all = nextMeetings(plan, 0, 400);
    const after = Date.parse('2024-05-05T12:00Z');
    expect(nextMeetings(plan, after, 3)).toEqual(all.filter(({ startsAt }) => startsAt > after).slice(0, 3));
  }
});

it('knows what an hour means that a change of clocks leaves out or shows twice', () => {
  const at = (day: string, time: string) => new Date(localInstant(day, time, 'Europe/Berlin')).toISOString();
  expect(at('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
  expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
});

it('lets everybody host in turn', () => {
  expect([0, 1, 2, 3].map((ordinal) => hostOf(['a', 'b', 'c'], ordinal))).toEqual(['a', 'b', 'c', 'a']);
  expect(hostOf([], 4)).toBeNull();
});
