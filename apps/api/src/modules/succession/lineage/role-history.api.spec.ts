import { getFramework } from '@understudy/contracts/career-framework';
import type { CallInput } from '@understudy/contracts/endpoint';
import {
  changeCriticalRole,
  changeSuccessor,
  createCriticalRole,
  listCriticalRoles,
  nominate,
} from '@understudy/contracts/succession';
import {
  correctRoleUnit,
  exportRoleChanges,
  listRoleChanges,
  listRoleHistory,
} from '@understudy/contracts/succession-history';
import { createRoleOpening, fillRoleOpening } from '@understudy/contracts/succession-openings';
import { addDays } from '@understudy/domain/calendar/day';
import { parse } from 'csv-parse/sync';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { BenchRepository } from '../../indicators/computation/bench.repository.js';

const evidence = 'Led two launches without anybody’s help.';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const start = async (timeZone?: string) => {
  const company = await smallCompany(app, timeZone);
  const api = app.as(company.admin);
  await api.ok(getFramework);
  return { ...company, api, today: company.actor.today };
};

const makeRole = (api: Caller, incumbentId: string) =>
  api.ok(createCriticalRole, {
    body: {
      ...{ name: 'Head of Payments', impact: 'critical', vacancyRisk: 'high', targetCover: 2 },
      ...{ incumbentId, openedOn: '2023-01-01', stageKey: 'director-of-engineering' },
    },
  });

const openingDraft = { name: 'Head of Payments', stageKey: null, planned: false, openedOn: '2024-02-01' } as const;

it('corrects to which unit a role belonged, with the reason, by whoever decides about it', async () => {
  const { api, people, actor, today, signIn } = await start();
  const role = await makeRole(api, people.vp);
  const params = { roleId: role.id };
  const [unit] = await app.tenants.read(actor).sql<{ id: string }>`select id::text as id from unit limit 1`;
  const unitId = unit?.id ?? '';
  const reason = 'It belonged there until the summer.';
  const past = { version: 1, unitId, from: '2024-01-01', to: '2024-07-01', reason };
  expect(await api.ok(correctRoleUnit, { params, body: past })).toMatchObject({ unit: null, version: 2 });
  const units = async () =>
    (await api.ok(listRoleHistory, { params })).items.flatMap((spell) =>
      spell.kind === 'unit' ? [`${spell.unit?.name} ${spell.from} ${spell.to} ${spell.reason}`] : [],
    );
  expect(await units()).toEqual([`Engineering 2024-01-01 2024-07-01 ${reason}`]);
  const since = { ...past, version: 2, from: '2025-01-01', to: null };
  expect(await api.ok(correctRoleUnit, { params, body: since })).toMatchObject({ unit: { name: 'Engineering' } });
  expect(await units()).toHaveLength(2);
  const none = { ...since, version: 3, unitId: null, from: '2024-06-01', to: '2024-07-01' };
  await api.ok(correctRoleUnit, { params, body: none });
  expect((await units()).at(-1)).toBe(`Engineering 2024-01-01 2024-06-01 ${reason}`);
  const later = { ...since, version: 4, from: addDays(today, 1) };
  expect((await api.refused(correctRoleUnit, { params, body: later })).fields?.[0]?.field).toBe('from');
  expect(await api.refused(correctRoleUnit, { params, body: past })).toMatchObject({ status: 412 });
  const foreign = { ...since, version: 4, unitId: role.id };
  expect(await api.refused(correctRoleUnit, { params, body: foreign })).toMatchObject({ status: 404 });
  const vera = app.as(await signIn('vp'));
  expect(await vera.refused(correctRoleUnit, { params, body: { ...since, version: 4 } })).toMatchObject({
    status: 404,
  });
});

it('gives a role that was filled on a past day until whoever is recorded after, and counts nobody as their own successor', async () => {
  const company = await start();
  const { api, people, actor } = company;
  const role = await makeRole(api, people.vp);
  const params = { roleId: role.id };
  const opening = await api.ok(createRoleOpening, {
    body: { ...openingDraft, roleId: role.id, ownerId: people.ceo },
  });
  const since = { version: role.version, incumbentId: people.sales, since: '2025-01-01' } as const;
  await api.ok(changeCriticalRole, { params, body: since });
  for (const [person, from] of [
    [people.em, '2024-01-01'],
    [people.ic, '2024-01-01'],
  ] as const) {
    await api.ok(nominate, { params, body: { personId: person, horizon: 'ready-now', evidence, from } });
  }
  const body = { version: 1, personId: people.em, filledOn: '2024-05-01' };
  await api.ok(fillRoleOpening, { params: { openingId: opening.id }, body });
  const { items } = await api.ok(listRoleHistory, { params });
  expect(items.flatMap(({ person, from, to }) => (person ? [`${person.name} ${from} ${to}`] : []))).toEqual([
    'Sol 2025-01-01 null',
    'Emil 2024-05-01 2025-01-01',
    'Vera 2023-01-01 2024-05-01',
  ]);
  const [now] = (await api.ok(listCriticalRoles)).items;
  expect(now).toMatchObject({ incumbent: { name: 'Sol' }, successors: [{ person: { name: 'Ida' } }] });
  await api.ok(changeCriticalRole, {
    params,
    body: { version: now?.version ?? 0, incumbentId: people.ic, since: '2025-06-01' },
  });
  const bench = async (asOf: string) =>
    (await app.get(BenchRepository).roles(app.tenants.read(actor), asOf)).flatMap(({ successors }) =>
      successors.map(({ personId }) => Object.entries(people).find(([, id]) => id === personId)?.[0]),
    );
  expect([await bench('2024-04-30'), await bench('2025-05-31'), await bench('2025-06-01')]).toEqual([
    expect.arrayContaining(['em', 'ic']),
    ['ic'],
    [],
  ]);
});

it('tells of how soon a seat may be empty while its holder of today sat on it, never of a former holder', async () => {
  const { api, people } = await start();
  const role = await makeRole(api, people.em);
  const params = { roleId: role.id };
  await api.ok(changeCriticalRole, { params, body: { version: 1, vacancyRisk: 'low' } });
  const risks = async () =>
    (await api.ok(listRoleChanges, { params })).items.flatMap(({ facts }) => facts.map(({ fact }) => fact));
  expect(await risks()).toEqual(['vacancyRisk']);
  await api.ok(changeCriticalRole, { params, body: { version: 2, incumbentId: people.ic } });
  expect(await risks()).toEqual([]);
});

// At every hour one of the two is on another day than UTC.
it.each(['Etc/GMT+12', 'Etc/GMT-14'])(
  'compares the days of %s with each other, not with those of UTC',
  async (zone) => {
    const { api, people, today } = await start(zone);
    const risks = async (roleId: string) =>
      (await api.ok(listRoleChanges, { params: { roleId } })).items.flatMap(({ facts }) =>
        facts.map(({ fact }) => fact),
      );
    const make = async (openedOn: string) => {
      const facts = { name: openedOn, impact: 'high', vacancyRisk: 'high', targetCover: 1 } as const;
      const { id } = await api.ok(createCriticalRole, { body: { ...facts, incumbentId: people.em, openedOn } });
      await api.ok(changeCriticalRole, { params: { roleId: id }, body: { version: 1, vacancyRisk: 'low' } });
      return id;
    };
    expect(await risks(await make(addDays(today, -1)))).toEqual(['vacancyRisk']);
    // Whoever came on that very day does not read what was thought of the one before.
    expect(await risks(await make(today))).toEqual([]);
  },
);

it('tells changes of the role or of successors alone, the oldest first where that is asked for, and as a file', async () => {
  const { api, people } = await start();
  const role = await makeRole(api, people.em);
  const params = { roleId: role.id };
  const nominated = await api.ok(nominate, { params, body: { personId: people.ic, horizon: 'ready-now', evidence } });
  const current = { ...params, successorId: nominated.successors[0]?.id ?? '' };
  await api.ok(changeSuccessor, { params: current, body: { version: 1, evidence: 'Grew.' } });
  for (const [version, impact] of [
    [1, 'high'],
    [2, 'moderate'],
  ] as const) {
    await api.ok(changeCriticalRole, { params, body: { version, impact } });
  }
  const told = async (query: CallInput<typeof listRoleChanges>['query']) =>
    (await api.ok(listRoleChanges, { params, query })).items.map(({ facts }) => facts[0]?.before);
  expect(await told({})).toEqual(['high', 'critical', evidence]);
  expect(await told({ direction: 'ascending' })).toEqual([evidence, 'critical', 'high']);
  expect([await told({ about: 'role' }), await told({ about: 'successors' })]).toEqual([
    ['high', 'critical'],
    [evidence],
  ]);
  const { text } = await api.call(exportRoleChanges, { params, query: { about: 'role', direction: 'ascending' } });
  expect(parse(text, { bom: true, columns: true })).toMatchObject([
    { person: '', facts: 'fact: impact, before: critical, after: high' },
    { person: '', facts: 'fact: impact, before: high, after: moderate' },
  ]);
});
