import { addDays } from '../calendar/day.js';
import { dueTalks, graceDays, type HeldTalk } from './check-in-adherence.js';

const asOf = '2026-05-10';
const first = { id: 'one', personId: 'ida', leaderId: 'emil', kind: 'one-to-one', heldOn: '2026-03-01' };
const talk = (changes: Partial<HeldTalk> = {}): HeldTalk => ({ ...first, nextOn: '2026-04-01', ...changes });
const next = (heldOn: string, changes: Partial<HeldTalk> = {}): HeldTalk =>
  talk({ id: 'two', heldOn, nextOn: null, ...changes });
const led = () => true;
const heldOf = (...talks: HeldTalk[]) => dueTalks(talks, asOf, led).map(({ held }) => held);

it('is held by its day and through the days of grace, earlier as well, and not after them', () => {
  expect(heldOf(talk(), next('2026-03-02'))).toEqual([true]);
  expect(heldOf(talk(), next(addDays('2026-04-01', graceDays)))).toEqual([true]);
  const late = addDays('2026-04-01', graceDays + 1);
  expect(dueTalks([talk(), next(late)], asOf, led)).toEqual([
    { id: 'one', dueOn: '2026-04-01', followedOn: late, held: false },
  ]);
  expect(dueTalks([talk()], asOf, led)).toMatchObject([{ followedOn: null, held: false }]);
});

it('is answered by another talk of the same two alone, on another day, and by none with a mentor or over a head', () => {
  expect(heldOf(talk(), next('2026-03-20', { kind: 'review' }))).toEqual([true]);
  for (const other of [{ kind: 'mentor' }, { kind: 'skip-level' }, { personId: 'otto' }, { leaderId: 'vera' }]) {
    expect(heldOf(talk(), next('2026-03-20', other))).toEqual([false]);
  }
  expect(heldOf(talk(), next(talk().heldOn))).toEqual([false]);
  expect(heldOf(talk({ kind: 'review' }), next('2026-03-20'))).toEqual([]);
});

it('is due once its grace is over, within twelve months, and where one still led the other on the day', () => {
  const dueOn = (nextOn: string) => heldOf(talk({ heldOn: '2025-01-01', nextOn })).length;
  expect([dueOn(addDays(asOf, -graceDays)), dueOn(addDays(asOf, -graceDays - 1))]).toEqual([0, 1]);
  expect([dueOn('2025-05-10'), dueOn('2025-05-11')]).toEqual([0, 1]);
  const until = (day: string) => dueTalks([talk()], asOf, (_leader, _person, on) => on < day).length;
  expect([until('2026-04-01'), until('2026-04-02')]).toEqual([0, 1]);
});
