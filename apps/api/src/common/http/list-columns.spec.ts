import { endpoint } from '@understudy/contracts/endpoint';
import { exportOf } from '@understudy/contracts/list-export';
import { page, pageOf } from '@understudy/contracts/pagination';
import { z } from 'zod';
import { listColumns } from './list-columns.js';

const named = z.object({ id: z.string(), name: z.string() });
const item = z.object({
  id: z.string(),
  person: named.extend({ employeeNumber: z.string() }),
  stage: named.nullable(),
  startsOn: z.string(),
  dip: z.object({ months: z.number(), endsOn: z.string() }).nullable(),
  tags: z.array(z.string()),
  reasons: z.array(z.object({ kind: z.string(), since: z.string().nullable(), author: named })),
  note: z.string(),
  version: z.number(),
  abilities: z.array(z.string()),
});
const list = endpoint({
  method: 'GET',
  path: '/api/v1/things',
  summary: 'Things',
  permission: 'people.read',
  query: z.strictObject({ ...page, state: z.string().optional() }),
  response: pageOf(item),
});
const columns = listColumns(exportOf(list, { without: ['note'] }));
const thing = {
  id: 'thing-1',
  person: { id: 'p', name: 'Ida Novak', employeeNumber: '0042' },
  stage: null,
  startsOn: '2026-03-01',
  dip: { months: 6, endsOn: '2026-09-01' },
  tags: ['one', 'two'],
  reasons: [
    { kind: 'quiet', since: '2026-02-01', author: { id: 'o', name: 'Otto' } },
    { kind: 'new', since: null, author: { id: 'i', name: 'Ida' } },
  ],
  note: 'for nobody else',
  version: 3,
  abilities: ['change'],
};
const table = Object.fromEntries(columns.map(({ name, cell }) => [name, cell(thing)]));

it('names its columns after the fields of the list, the id last, without what serves buttons', () => {
  expect(columns.map(({ name }) => name)).toEqual([
    'person',
    'person_employee_number',
    'stage',
    'starts_on',
    'dip_months',
    'dip_ends_on',
    'tags',
    'reasons',
    'id',
  ]);
});

it('writes records by their names, and leaves a cell empty where there is nothing', () => {
  expect(table).toMatchObject({ person: 'Ida Novak', person_employee_number: '0042', stage: null, dip_months: 6 });
  expect(columns.map(({ cell }) => cell({ ...thing, dip: null })).slice(4, 6)).toEqual([null, null]);
});

it('writes several things one after another, each with what it says', () => {
  expect(table).toMatchObject({
    tags: 'one; two',
    reasons: 'kind: quiet, since: 2026-02-01, author: Otto; kind: new, author: Ida',
  });
});

it('keeps out of the file what is meant for the screen alone', () => {
  expect(JSON.stringify(table)).not.toContain('for nobody else');
});

it('asks for filters like the list, and for no page', () => {
  const file = exportOf(list);
  expect(Object.keys(file.query.shape)).toEqual(['state']);
  expect(file).toMatchObject({ path: '/api/v1/things/export.csv', permission: 'people.read', produces: 'text/csv' });
});
