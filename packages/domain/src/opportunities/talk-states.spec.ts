import { addDays } from '../calendar/day.js';
import { walkTable, writtenSteps } from '../testing/walk-table.js';
import { type OpenTalk, safetyTalkTable, talkAfter, tellingsOf } from './talk-states.js';

it('moves in these ways and in no other', () => {
  expect(walkTable(safetyTalkTable)).toEqual(
    writtenSteps(`
      planned hold held person,skip-level
      planned move planned person,skip-level
      planned note planned person,skip-level
      planned miss missed product
      missed hold held person,skip-level
      missed move planned person,skip-level
      missed note missed person,skip-level
      missed tell-again missed product
      held hold held person,skip-level
      held move planned person,skip-level
      held take-back planned person,skip-level`),
  );
});

it('stays missed with a note alone, and is over once it is held or moved', () => {
  expect(talkAfter('missed', { held: false, moved: false })).toBe('missed');
  expect(talkAfter('missed', { held: false, moved: true })).toBe('planned');
  expect(talkAfter('missed', { held: true, moved: false })).toBe('held');
  expect(talkAfter('held', { held: false, moved: false })).toBe('planned');
});

const first = '2026-03-02';
const talk = (id: string, changes: Partial<OpenTalk> = {}): OpenTalk => ({
  ...{ id, assignmentId: 'a', state: 'planned', plannedOn: first, toldOn: null, toldTimes: 0 },
  ...changes,
});

it('is told the morning after, and every week for as long as it stays missed', () => {
  let open = [talk('one')];
  const told: number[] = [];
  for (let day = 0; day <= 30; day += 1) {
    const today = addDays(first, day);
    const [telling] = tellingsOf(open, today);
    if (telling === undefined) continue;
    expect(telling.missedSince).toBe(first);
    told.push(day);
    open = open.map((one) => ({ ...one, state: 'missed', toldOn: today, toldTimes: telling.times }));
  }
  expect(told).toEqual([1, 8, 15, 22, 29]);
});

it('is told as one with the others that one net has missed, and not with those to come', () => {
  const open = [
    talk('old', { state: 'missed', toldOn: addDays(first, 1), toldTimes: 1 }),
    talk('new', { plannedOn: addDays(first, 6) }),
    talk('ahead', { plannedOn: addDays(first, 30) }),
    talk('elsewhere', { assignmentId: 'b', plannedOn: addDays(first, 20) }),
  ];
  expect(tellingsOf(open, addDays(first, 6))).toEqual([]);
  const [telling, ...others] = tellingsOf(open, addDays(first, 7));
  expect(telling).toEqual({ assignmentId: 'a', talkIds: ['old', 'new'], missedSince: first, times: 2 });
  expect(others).toEqual([]);
});
