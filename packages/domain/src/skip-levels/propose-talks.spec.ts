import { addDays } from '../calendar/day.js';
import { proposeTalks, type TalkCandidate, type TalkPlan } from './propose-talks.js';

const monday = '2026-03-02';
const plan: TalkPlan = {
  firstOn: monday,
  lastOn: addDays(monday, 27),
  weekdays: [1, 2, 3, 4, 5],
  earliestMinute: 600,
  latestMinute: 720,
  minutes: 30,
  timeZone: 'UTC',
  perWeek: 2,
  everyMonths: 6,
};
const now = { after: Date.parse('2026-03-01T00:00:00Z'), busy: [] };
const person = (id: string, own: Partial<TalkCandidate> = {}): TalkCandidate => ({
  id,
  timeZone: 'UTC',
  lastOn: null,
  sinceOn: '2020-01-01',
  ...own,
});
const many = (count: number, own: (place: number) => Partial<TalkCandidate> = () => ({})) =>
  Array.from({ length: count }, (_, place) => person(`p${String(place).padStart(3, '0')}`, own(place)));

it('talks first with those who never talked, then with those whose last talk is longest ago', () => {
  const { talks, leftOut } = proposeTalks(
    [
      person('lately', { lastOn: '2026-01-10' }),
      person('long-ago', { lastOn: '2024-05-01' }),
      person('ago', { lastOn: '2025-02-01' }),
      person('new', { sinceOn: '2025-12-01' }),
      person('never'),
    ],
    plan,
    now,
  );
  expect(talks.map(({ personId, why }) => `${personId} ${why}`)).toEqual([
    'never never',
    'new never',
    'long-ago longest',
    'ago longest',
  ]);
  expect(leftOut).toEqual([{ personId: 'lately', why: 'talked-lately' }]);
});

it('spreads them over the weeks, no more in a week than the leader wants, never two at once', () => {
  const { talks, leftOut } = proposeTalks(many(11), plan, now);
  const weekOf = (at: number) => Math.floor((at - Date.parse(`${monday}T00:00:00Z`)) / (7 * 86_400_000));
  const perWeek = [0, 1, 2, 3].map((week) => talks.filter(({ startsAt }) => weekOf(startsAt) === week).length);
  expect(perWeek).toEqual([2, 2, 2, 2]);
  expect(new Set(talks.map(({ startsAt }) => startsAt)).size).toBe(8);
  expect(leftOut.map(({ why }) => why)).toEqual(['no-room', 'no-room', 'no-room']);
  const few = proposeTalks(many(4), plan, now);
  expect(few.talks.map(({ startsAt }) => weekOf(startsAt))).toEqual([0, 1, 2, 3]);
});

it('asks nobody outside their own working hours, and says so when the clocks never meet', () => {
  const { talks, leftOut } = proposeTalks(
    [person('berlin', { timeZone: 'Europe/Berlin' }), person('auckland', { timeZone: 'Pacific/Auckland' })],
    plan,
    now,
  );
  expect(talks.map(({ personId }) => personId)).toEqual(['berlin']);
  expect(leftOut).toEqual([{ personId: 'auckland', why: 'no-common-hours' }]);
});

it('moves somebody whom many times suit, rather than leave out whoever has waited longer for few', () => {
  const narrow = {
    ...plan,
    lastOn: addDays(monday, 4),
    weekdays: [1],
    earliestMinute: 480,
    latestMinute: 600,
    perWeek: 4,
  };
  const { talks } = proposeTalks(
    [person('anytime', { timeZone: 'Europe/Berlin' }), ...many(2, () => ({ sinceOn: '2021-01-01' }))],
    narrow,
    now,
  );
  expect(talks.map(({ personId }) => personId)).toEqual(['anytime', 'p000', 'p001']);
});

it('leaves out what is past and when the leader is busy', () => {
  const busy = [{ from: Date.parse('2026-03-02T10:00:00Z'), to: Date.parse('2026-03-02T12:00:00Z') }];
  const oneDay = { ...plan, lastOn: addDays(monday, 1) };
  const { talks } = proposeTalks([person('a')], oneDay, { after: Date.parse('2026-03-02T09:00:00Z'), busy });
  expect(talks).toEqual([{ personId: 'a', startsAt: Date.parse('2026-03-03T10:00:00Z'), why: 'never' }]);
});

it('plans a line of two thousand over half a year at once', () => {
  const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata'];
  const line = many(2_000, (place) => ({ timeZone: zones[place % 4] ?? 'UTC' }));
  const long = { ...plan, lastOn: addDays(monday, 180), earliestMinute: 540, latestMinute: 1_020, perWeek: 5 };
  const { talks, leftOut } = proposeTalks(line, long, now);
  expect(talks.length).toBe(26 * 5);
  expect(leftOut.length).toBe(2_000 - 130);
});
