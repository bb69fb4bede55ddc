import type { QueryOf } from '@understudy/contracts/endpoint';
import {
  exportFigureRecords,
  exportLeaderIndicators,
  listFigureRecords,
  listLeaderIndicators,
  recomputeIndicators,
} from '@understudy/contracts/indicators';
import { listLeaderTalent } from '@understudy/contracts/indicators-talent';
import { changeManager } from '@understudy/contracts/people';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';

const people = {
  top: { name: 'Top', joinedOn: '2020-01-01' },
  left: { name: 'Left', manager: 'top', joinedOn: '2021-06-01' },
  right: { name: 'Right', manager: 'top', joinedOn: '2021-06-01' },
  below: { name: 'Below', manager: 'left', joinedOn: '2022-03-01' },
  rising: { name: 'Rising', manager: 'below', joinedOn: '2023-01-01' },
  other: { name: 'Other', manager: 'right', joinedOn: '2022-08-01' },
} as const;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

/** Rising went from the line of Left to that of Right today, and leads Other there. */
const company = async () => {
  const organisation = await app.organisation({ people });
  const admin = app.as(organisation.admin);
  const { rising, right, other } = organisation.people;
  const from = organisation.actor.today;
  await admin.ok(changeManager, { params: { personId: rising }, body: { managerId: right, from } });
  await admin.ok(changeManager, { params: { personId: other }, body: { managerId: rising, from } });
  await admin.ok(recomputeIndicators, { body: {} });
  await app.settle();
  return { organisation, admin };
};

const headcount = { indicator: 'headcount' } as const;
const named = async (caller: Caller, query: Partial<QueryOf<typeof listFigureRecords>> = {}) =>
  (await caller.ok(listFigureRecords, { query: { ...headcount, ...query } })).items.map(({ person }) => person?.name);

it('finds records by name, arranges them by name or day, and makes the same a file', async () => {
  const { admin } = await company();
  expect(await named(admin)).toEqual(['Below', 'Left', 'Other', 'Right', 'Rising', 'Top']);
  expect(await named(admin, { direction: 'descending' })).toEqual(['Top', 'Rising', 'Right', 'Other', 'Left', 'Below']);
  const byDay = await named(admin, { sort: 'day' });
  expect([byDay[0], byDay.slice(1, 3).toSorted(), byDay.slice(3)]).toEqual([
    'Top',
    ['Left', 'Right'],
    ['Below', 'Other', 'Rising'],
  ]);
  expect(await named(admin, { sort: 'day', direction: 'descending' })).toEqual(byDay.toReversed());
  const found = await admin.ok(listFigureRecords, { query: { ...headcount, search: 'RI' } });
  expect([found.items.map(({ person }) => person?.name), found.total]).toEqual([['Right', 'Rising'], 2]);
  const first = await admin.ok(listFigureRecords, { query: { ...headcount, sort: 'day', limit: 1 } });
  const cursor = first.nextCursor ?? '';
  expect(await named(admin, { sort: 'day', limit: 1, cursor })).toEqual([byDay[1]]);
  const turned = { ...headcount, sort: 'day', direction: 'descending', cursor } as const;
  expect((await admin.refused(listFigureRecords, { query: turned })).code).toBe('invalid-input');
  const file = await admin.call(exportFigureRecords, { query: { ...headcount, search: 'ri', sort: 'day' } });
  expect(file.text.match(/Right|Rising|Below|Left|Other|Top/g)).toEqual(['Right', 'Rising']);
});

it('finds leaders by name among those in sight alone, and of a page the next one', async () => {
  const { organisation, admin } = await company();
  const left = app.as(await organisation.signIn('left'));
  for (const list of [listLeaderIndicators, listLeaderTalent]) {
    const names = async (caller: Caller, search: string, limit = 50) =>
      (await caller.ok(list, { query: { search, limit } })).items.map(({ leader }) => leader.name);
    expect(await names(admin, 'ri')).toEqual(['Right', 'Rising']);
    expect(await names(left, 'ri')).toEqual([]);
    expect(await names(left, 'LEF')).toEqual(['Left']);
    const { nextCursor } = await admin.ok(list, { query: { search: 'ri', limit: 1 } });
    const next = await admin.ok(list, { query: { search: 'ri', limit: 1, cursor: nextCursor ?? '' } });
    expect([next.items.map(({ leader }) => leader.name), next.nextCursor]).toEqual([['Rising'], null]);
  }
  const file = await admin.call(exportLeaderIndicators, { query: { search: 'ri' } });
  expect(file.text.match(/Right|Rising|Left|Top/g)).toEqual(['Right', 'Rising']);
});

it('says nothing of records out of sight, however exactly somebody is looked for', async () => {
  const { organisation } = await company();
  const left = app.as(await organisation.signIn('left'));
  const line = { groupKind: 'leader', groupId: organisation.people.left } as const;
  for (const search of ['Rising', 'nobody at all']) {
    const found = await left.ok(listFigureRecords, { query: { ...line, indicator: 'talent-exported', search } });
    expect([found.items, found.total, found.nextCursor]).toEqual([[], 0, null]);
  }
});
