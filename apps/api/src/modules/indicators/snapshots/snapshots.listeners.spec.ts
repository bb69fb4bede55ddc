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
  ['critical-role.changed', { nominee: 'refused', from: '2024-06-01' }, '2024-06-01'],
  ['successor.changed', { change: 'removed', since: '2020-01-01', from: '2024-06-01' }, '2024-06-01'],
  ['role-opening.changed', { change: 'corrected', from: '2022-06-01' }, '2022-06-01'],
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

test.each([
  ['critical-role.changed', { written: 'note' }, false],
  ['critical-role.changed', { written: 'gap', entryId: 'x', entry: 'removed' }, false],
  ['critical-role.changed', { fields: ['reviewedOn'] }, false],
  ['critical-role.changed', { fields: ['name', 'impact'], incumbentId: 'x', from: '2024-06-01' }, false],
  ['critical-role.changed', { fields: ['name', 'incumbentId'], incumbentId: 'x', from: '2024-06-01' }, true],
  ['critical-role.changed', { fields: ['unitId'], corrected: true, from: '2024-06-01' }, true],
  ['critical-role.changed', { fields: ['ownerId'], from: '2024-06-01' }, true],
  ['critical-role.changed', { created: true, openedOn: '2024-06-01' }, true],
  ['critical-role.changed', { closedOn: '2024-06-01' }, true],
  ['critical-role.changed', { successorLeftOn: '2024-06-01' }, true],
  ['critical-role.changed', { nominee: 'given', from: '2024-06-01' }, false],
  ['critical-role.changed', { nominee: 'refused', from: '2024-06-01' }, true],
  ['successor.changed', { change: 'changed', horizon: 'ready-now', former: 'ready-now' }, false],
  ['successor.changed', { change: 'changed', horizon: 'ready-now', former: 'within-1-year' }, true],
  ['successor.changed', { change: 'nominated', horizon: 'ready-now' }, true],
  ['successor.changed', { change: 'removed', since: '2024-06-01' }, true],
  ['role-opening.changed', { change: 'changed', fields: ['note', 'planned'], from: '2024-06-01' }, false],
  ['role-opening.changed', { change: 'changed', fields: ['openedOn'], from: '2024-06-01' }, true],
  ['role-opening.changed', { change: 'filled', from: '2024-06-01' }, true],
  ['unit.changed', { parentId: 'x', formerParentId: 'x' }, false],
  ['unit.changed', { parentId: 'x', formerParentId: 'y' }, true],
  ['unit.changed', { created: true, parentId: null }, true],
] as const)('%s %j touches figures: %s', (name, payload, touches) => {
  expect(touchesFigures({ name, payload })).toBe(touches);
});
