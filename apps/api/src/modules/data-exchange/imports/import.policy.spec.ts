import type { DataImport } from '@understudy/contracts/data-exchange';
import { importStatus } from '@understudy/contracts/data-exchange';
import { permissionsOf } from '@understudy/contracts/permissions';
import { type ImportAction, mayImport, possible } from './import.policy.js';

it.each([
  ['member', false],
  ['leader', false],
  ['admin', true],
] as const)('a %s may import: %s', (standing, expected) => {
  expect(mayImport({ permissions: new Set(permissionsOf[standing]) })).toBe(expected);
});

const inStates = (action: ImportAction, problem: number | null): DataImport['status'][] =>
  importStatus.options.filter((status) => possible[action]({ status, summary: problem === null ? null : { problem } }));

it.each<[ImportAction, DataImport['status'][]]>([
  ['change', ['uploaded', 'previewed', 'failed']],
  ['apply', ['previewed']],
  ['undo', ['applied']],
  ['discard', ['uploaded', 'previewed', 'failed']],
])('an import can be met with "%s" in %j', (action, states) => {
  expect(inStates(action, 0)).toEqual(states);
});

it('cannot be applied with a problem, or before it was checked', () => {
  expect(inStates('apply', 1)).toEqual([]);
  expect(inStates('apply', null)).toEqual([]);
});
