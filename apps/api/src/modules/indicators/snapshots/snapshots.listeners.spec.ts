import { firstDayTouched, touchesFigures } from './snapshots.listeners.js';

test.each([
  ['person.left', { joinedOn: '2020-01-01', leftOn: '2024-03-01', corrected: '2024-02-01' }, '2024-02-01'],
  ['person.left', { joinedOn: '2020-01-01', leftOn: '2024-03-01', corrected: null }, '2024-03-01'],
  ['person.created', { joinedOn: '2024-05-01' }, '2024-05-01'],
  ['reporting-line.changed', { from: '2024-05-01', until: '2024-06-01', manager: 'x' }, '2024-05-01'],
  ['import.applied', { rows: 10 }, null],
  ['unit.changed', { created: true, parentId: null }, null],
  ['enrolment.changed', { change: 'accept', enrolledOn: '2024-04-01' }, '2024-04-01'],
  ['programme.changed', { change: 'history-imported', enrolledFrom: '2021-01-01' }, '2021-01-01'],
  ['programme.changed', { change: 'history-undone' }, null],
] as const)('%s %j touches days from %s', (name, payload, day) => {
  expect(firstDayTouched({ name, payload })).toBe(day);
});

test('of the settings, the privacy threshold alone makes figures stale', () => {
  const changed = (...fields: string[]) => ({ name: 'organisation.changed' as const, payload: { changed: fields } });
  expect(touchesFigures(changed('name', 'locale'))).toBe(false);
  expect(touchesFigures(changed('name', 'privacyThreshold'))).toBe(true);
  expect(touchesFigures({ name: 'unit.changed', payload: {} })).toBe(true);
});

test('of enrolments, the day somebody got a place on alone makes figures stale', () => {
  const about = (name: 'enrolment.changed' | 'programme.changed', payload: Record<string, unknown>) =>
    touchesFigures({ name, payload });
  expect(about('enrolment.changed', { change: 'accept', enrolledOn: '2024-04-01' })).toBe(true);
  expect(about('enrolment.changed', { change: 'apply' })).toBe(false);
  expect(about('programme.changed', { change: 'history-imported', enrolledFrom: '2021-01-01' })).toBe(true);
  expect(about('programme.changed', { change: 'history-undone' })).toBe(true);
  expect(about('programme.changed', { change: 'changed' })).toBe(false);
});
