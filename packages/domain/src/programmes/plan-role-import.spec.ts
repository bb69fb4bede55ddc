import { onLines } from '../data-exchange/file-line.js';
import { heldKey, planRoleImport } from './plan-role-import.js';

const area = { id: 'd', name: 'Docs', leads: 1, maxShadows: 1, wishedExperienced: 0, wishedNew: 1, holders: [] };
const member = (enrolmentId: string, facts: object = {}) => ({
  enrolmentId,
  hasPlace: true,
  experienced: false,
  holds: new Set<string>(),
  ...facts,
});
const members = new Map([
  ['1', member('one')],
  ['2', member('two')],
  ['3', member('three', { hasPlace: false })],
  ['4', member('four', { holds: new Set([heldKey('d', 'shadow')]) })],
]);
const head = ['person', 'role_area', 'role'];

it('gives the roles of a file, whatever the order of its columns', () => {
  const rows = [head, ['1', 'docs', 'Shadow'], ['2', 'Docs', 'lead']];
  expect(planRoleImport(onLines(rows), [area], members)).toEqual({
    roles: [
      { line: 3, enrolmentId: 'two', areaId: 'd', role: 'lead' },
      { line: 2, enrolmentId: 'one', areaId: 'd', role: 'shadow' },
    ],
    problems: [],
  });
});

it('says of each row why it cannot be taken, and which field it is about', () => {
  const rows = [
    head,
    ['1', 'Notes', 'shadow'],
    ['1', 'Docs', 'boss'],
    ['9', 'Docs', 'shadow'],
    ['3', 'Docs', 'shadow'],
    ['4', 'Docs', 'shadow'],
    ['1', 'Docs', 'shadow'],
    ['1', 'Docs', 'shadow'],
    ['2', 'Docs', 'shadow'],
    ['', 'Docs', 'shadow'],
  ];
  expect(
    planRoleImport(onLines(rows), [area], members).problems.map(({ line, code, field }) => `${line} ${code} ${field}`),
  ).toEqual([
    '2 area-unknown role_area',
    '3 role-unknown role',
    '4 person-unknown person',
    '5 no-place person',
    '6 has-it-already null',
    '8 row-twice null',
    '9 no-room role_area',
    '10 value-missing person',
  ]);
  expect(planRoleImport(onLines([['person']]), [area], members).problems.map(({ value }) => value)).toEqual([
    'role_area',
    'role',
  ]);
});
