import { getFramework } from '@understudy/contracts/career-framework';
import { recordLeaving } from '@understudy/contracts/people';
import {
  changeCriticalRole,
  changeSuccessor,
  closeCriticalRole,
  createCriticalRole,
  listCriticalRoles,
  nominate,
  removeSuccessor,
} from '@understudy/contracts/succession';
import {
  correctRoleHolder,
  exportRoleHistory,
  listRoleChanges,
  listRoleHistory,
} from '@understudy/contracts/succession-history';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { smallCompany } from '../../../test/small-company.js';

const evidence = 'Led two launches without anybody’s help.';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(async () => {
  await app.close();
});

const start = async () => {
  const company = await smallCompany(app);
  const api = app.as(company.admin);
  await api.ok(getFramework);
  return { ...company, api, today: company.actor.today };
};

const draft = { name: 'Head of Payments', impact: 'critical', vacancyRisk: 'high', targetCover: 2 } as const;

const makeRole = (api: Caller, incumbentId: string | null, name: string = draft.name) =>
  api.ok(createCriticalRole, {
    body: { ...draft, name, incumbentId, openedOn: '2023-01-01', stageKey: 'director-of-engineering' },
  });

it('keeps roles with their successors, the readiest first', async () => {
  const { api, people } = await start();
  const role = await makeRole(api, people.vp);
  expect(role).toMatchObject({ incumbent: { name: 'Vera' }, stage: { key: 'director-of-engineering' }, version: 1 });
  const params = { roleId: role.id };
  await api.ok(nominate, {
    params,
    body: { personId: people.ic, horizon: 'within-3-years', evidence, from: '2024-01-01' },
  });
  const full = await api.ok(nominate, {
    params,
    body: { personId: people.em, horizon: 'ready-now', evidence },
  });
  expect(full.successors.map(({ person, horizon, title }) => [person.name, horizon, title])).toEqual([
    ['Emil', 'ready-now', 'Engineering Manager'],
    ['Ida', 'within-3-years', 'Software Engineer'],
  ]);
  const other = await makeRole(api, people.sales, 'Head of Sales');
  const twice = await api.ok(nominate, {
    params: { roleId: other.id },
    body: { personId: people.em, horizon: 'ready-now', evidence },
  });
  expect(twice.successors[0]?.alsoFor).toEqual([{ roleId: role.id, name: draft.name }]);
});

it('refuses the incumbent, the same person twice, leavers, oneself and days that cannot be', async () => {
  const { api, people, signIn, today } = await start();
  const role = await makeRole(api, people.vp);
  const params = { roleId: role.id };
  const refusal = async (personId: string, from?: string) =>
    (await api.refused(nominate, { params, body: { personId, horizon: 'ready-now', evidence, from } })).code;
  expect(await refusal(people.vp)).toBe('conflict');
  expect(await refusal(people.gone)).toBe('conflict');
  expect(await refusal(people.ic, '2022-12-31')).toBe('invalid-input');
  expect(await refusal(people.ic, addDays(today, 1))).toBe('invalid-input');
  await api.ok(nominate, { params, body: { personId: people.ic, horizon: 'ready-now', evidence } });
  expect(await refusal(people.ic)).toBe('already-exists');
  const boss = app.as(await signIn('ceo'));
  const self = { personId: people.ceo, horizon: 'ready-now', evidence } as const;
  expect((await boss.refused(nominate, { params, body: self })).code).toBe('not-allowed');
});

it('asks for what speaks for somebody when they are nominated', async () => {
  const { api, people } = await start();
  const params = { roleId: (await makeRole(api, people.vp)).id };
  const refused = async (words: string) =>
    (await api.refused(nominate, { params, body: { personId: people.ic, horizon: 'ready-now', evidence: words } }))
      .fields;
  const tooShort = [{ field: 'evidence', message: 'Use at least 10 characters.' }];
  expect([await refused(''), await refused('Led two.         ')]).toEqual([tooShort, tooShort]);
  expect((await api.ok(listCriticalRoles)).items[0]?.successors).toEqual([]);
});

it('begins a new spell with a new horizon and keeps the old one, and what role and evidence said before', async () => {
  const { api, people, actor, today, signIn } = await start();
  const role = await makeRole(api, people.vp);
  const params = { roleId: role.id };
  const nominated = await api.ok(nominate, {
    params,
    body: { personId: people.ic, horizon: 'within-2-years', evidence, from: '2024-01-01' },
  });
  const successorId = nominated.successors[0]?.id ?? '';
  const changed = await api.ok(changeSuccessor, {
    params: { ...params, successorId },
    body: { version: 1, horizon: 'within-1-year', evidence: 'Grew.' },
  });
  expect(changed.successors).toMatchObject([{ horizon: 'within-1-year', since: today, evidence: 'Grew.', version: 2 }]);
  const spells = await app.tenants.read(actor).sql<{ horizon: string; from: string; to: string | null }>`
    select horizon, from_on::text as "from", to_on::text as "to" from successor
     where role_id = ${role.id}::uuid order by from_on`;
  expect(spells).toEqual([
    { horizon: 'within-2-years', from: '2024-01-01', to: today },
    { horizon: 'within-1-year', from: today, to: null },
  ]);
  const current = { ...params, successorId: changed.successors[0]?.id ?? '' };
  const mended = { params: current, body: { version: 2, evidence: 'Grew a lot.' } };
  await api.ok(changeSuccessor, mended);
  const cleo = app.as(await signIn('ceo'));
  const milder = { version: role.version, impact: 'moderate', targetCover: 1 } as const;
  await cleo.ok(changeCriticalRole, { params, body: milder });
  const ofRole = {
    by: { name: 'Cleo' },
    person: null,
    facts: [
      { fact: 'impact', before: 'critical', after: 'moderate' },
      { fact: 'targetCover', before: '2', after: '1' },
    ],
  };
  expect((await cleo.ok(listRoleChanges, { params })).items).toMatchObject([
    ofRole,
    { person: { name: 'Ida' }, facts: [{ fact: 'evidence', before: 'Grew.', after: 'Grew a lot.' }] },
    {
      person: { name: 'Ida' },
      facts: [
        { fact: 'horizon', before: 'within-2-years', after: 'within-1-year' },
        { fact: 'evidence', before: evidence, after: 'Grew.' },
      ],
    },
  ]);
  expect(await app.as(await signIn('ic')).refused(listRoleChanges, { params })).toMatchObject({ status: 403 });
  expect(await app.as(await signIn('em')).refused(listRoleChanges, { params })).toMatchObject({ status: 404 });
  expect(await api.refused(changeSuccessor, { params: current, body: { version: 1, evidence: 'x' } })).toMatchObject({
    status: 412,
  });
  expect((await api.ok(removeSuccessor, { params: current })).successors).toEqual([]);
  expect((await api.refused(removeSuccessor, { params: current })).code).toBe('not-found');
  expect((await cleo.ok(listRoleChanges, { params })).items).toMatchObject([ofRole]);
  // Whoever is nominated again later was told nothing of it when they were taken out.
  await app.tenants.run(
    actor,
    (tx) => tx.sql`
    update successor set to_on = ${addDays(today, -20)}::date where role_id = ${role.id}::uuid`,
  );
  await api.ok(nominate, { params, body: { personId: people.ic, horizon: 'ready-now', evidence: 'Came back.' } });
  const told = (await cleo.ok(listRoleChanges, { params })).items.flatMap(({ facts }) => facts);
  expect(told.filter(({ after }) => after === 'Came back.')).toEqual([]);
});

it('ends the nomination of whoever becomes the incumbent', async () => {
  const { api, people } = await start();
  const role = await makeRole(api, people.vp);
  const params = { roleId: role.id };
  await api.ok(nominate, { params, body: { personId: people.em, horizon: 'ready-now', evidence } });
  const changed = await api.ok(changeCriticalRole, { params, body: { version: 1, incumbentId: people.em } });
  expect(changed).toMatchObject({ incumbent: { name: 'Emil' }, successors: [], version: 2, name: draft.name });
  expect(await api.refused(changeCriticalRole, { params, body: { version: 1, name: 'X' } })).toMatchObject({
    status: 412,
  });
});

it('keeps what was nominated before when somebody is said to hold the role since long', async () => {
  const { api, people, actor, today } = await start();
  const role = await makeRole(api, people.vp);
  const params = { roleId: role.id };
  const nominated = { personId: people.em, horizon: 'ready-now', evidence, from: '2024-02-01' } as const;
  await api.ok(nominate, { params, body: nominated });
  const body = { version: 1, incumbentId: people.em, since: '2023-06-01' };
  expect(await api.ok(changeCriticalRole, { params, body })).toMatchObject({ successors: [] });
  const spells = await app.tenants.read(actor).sql`
    select from_on::text as "from", to_on::text as "to" from successor where role_id = ${role.id}::uuid`;
  expect(spells).toEqual([{ from: '2024-02-01', to: today }]);
});

it('takes no day that has not come, but changes who is to hold a role that opens later', async () => {
  const { api, people, today } = await start();
  const role = await makeRole(api, people.vp);
  const late = { version: 1, incumbentId: null, since: addDays(today, 1) };
  expect((await api.refused(changeCriticalRole, { params: { roleId: role.id }, body: late })).fields).toEqual([
    { field: 'since', message: 'Choose today or an earlier day.' },
  ]);
  const openedOn = addDays(today, 30);
  const planned = await api.ok(createCriticalRole, { body: { ...draft, incumbentId: people.vp, openedOn } });
  const params = { roleId: planned.id };
  const changed = await api.ok(changeCriticalRole, { params, body: { version: 1, incumbentId: people.em } });
  expect(changed.incumbent).toMatchObject({ name: 'Emil' });
  expect((await api.ok(listRoleHistory, { params })).items.map(({ person, from }) => [person?.name, from])).toEqual([
    ['Emil', openedOn],
  ]);
});

it('closes a role for good, with its history', async () => {
  const { api, people, today } = await start();
  const role = await makeRole(api, people.vp);
  const params = { roleId: role.id };
  await api.ok(nominate, { params, body: { personId: people.em, horizon: 'ready-now', evidence, from: '2023-06-01' } });
  expect((await api.refused(closeCriticalRole, { params, body: { closedOn: '2023-01-01' } })).code).toBe(
    'invalid-input',
  );
  const closed = await api.ok(closeCriticalRole, { params, body: { closedOn: today } });
  expect(closed).toMatchObject({ closedOn: today, abilities: ['change', 'correct'], successors: [{ abilities: [] }] });
  expect((await api.ok(listCriticalRoles)).items).toEqual([]);
  expect((await api.ok(listCriticalRoles, { query: { closed: 'true' } })).items).toMatchObject([{ id: role.id }]);
  const late = { personId: people.ic, horizon: 'ready-now', evidence } as const;
  expect((await api.refused(nominate, { params, body: late })).code).toBe('not-allowed');
});

it('forgets neither role nor bench when people leave', async () => {
  const { api, people, today } = await start();
  const role = await makeRole(api, people.em);
  const params = { roleId: role.id };
  await api.ok(nominate, { params, body: { personId: people.ic, horizon: 'ready-now', evidence, from: '2024-01-01' } });
  await api.ok(nominate, {
    params,
    body: { personId: people.other, horizon: 'ready-now', evidence, from: '2024-01-01' },
  });
  await api.ok(recordLeaving, { params: { personId: people.em }, body: { leftOn: today } });
  await api.ok(recordLeaving, { params: { personId: people.ic }, body: { leftOn: today } });
  await app.settle();
  const { items } = await api.ok(listCriticalRoles);
  expect(items).toMatchObject([{ incumbent: null, successors: [{ person: { name: 'Otto' } }] }]);
  expect(items[0]?.successors).toHaveLength(1);
});

it('counts nobody who has left by another way, such as an import, and counts them again when that is undone', async () => {
  const { api, people, actor, today } = await start();
  const role = await makeRole(api, people.vp);
  const params = { roleId: role.id };
  await api.ok(nominate, { params, body: { personId: people.ic, horizon: 'ready-now', evidence, from: '2024-01-01' } });
  const leave = (on: string | null) =>
    app.tenants.run(actor, async (tx) => {
      await tx.sql`update employment set left_on = ${on}::date where person_id = ${people.ic}::uuid`;
    });
  await leave(today);
  expect((await api.ok(listCriticalRoles)).items[0]?.successors).toEqual([]);
  await leave(null);
  expect((await api.ok(listCriticalRoles)).items[0]?.successors).toHaveLength(1);
});

it('says who held a role when, and what was believed before it was corrected', async () => {
  const { api, people, today, actor } = await start();
  const role = await makeRole(api, people.vp);
  const params = { roleId: role.id };
  const history = async (knownOn?: string) => {
    const { items } = await api.ok(listRoleHistory, { params, query: knownOn === undefined ? {} : { knownOn } });
    return items.map(({ person, from, to, reason }) => [person?.name, from, to, reason]);
  };
  const handed = { version: 1, incumbentId: people.em, since: '2024-05-01' };
  expect((await api.ok(changeCriticalRole, { params, body: handed })).version).toBe(2);
  expect(await history()).toEqual([
    ['Emil', '2024-05-01', null, ''],
    ['Vera', '2023-01-01', '2024-05-01', ''],
  ]);
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`
      update role_holder set recorded_at = recorded_at - interval '2 days', superseded_at = superseded_at - interval '2 days'`;
  });
  const reason = 'She took over two months later.';
  const correction = { version: 2, personId: people.vp, from: '2024-05-01', to: '2024-07-01', reason };
  const corrected = await api.ok(correctRoleHolder, { params, body: correction });
  expect(corrected).toMatchObject({ incumbent: { name: 'Emil' }, version: 3 });
  expect(await history()).toEqual([
    ['Emil', '2024-07-01', null, ''],
    ['Vera', '2023-01-01', '2024-07-01', reason],
  ]);
  expect(await history(addDays(today, -1))).toEqual([
    ['Emil', '2024-05-01', null, ''],
    ['Vera', '2023-01-01', '2024-05-01', ''],
  ]);
  expect(await history(addDays(today, -3))).toEqual([]);
  expect((await api.call(exportRoleHistory, { params })).text).toContain(reason);
  const refused = async (body: Record<string, unknown>) =>
    (await api.refused(correctRoleHolder, { params, body: { ...correction, version: 3, ...body } })).fields?.[0]
      ?.message;
  expect(await refused({ from: addDays(today, 1), to: null })).toBe('Choose today or an earlier day.');
  expect(await refused({ to: '2024-05-01' })).toBe('Choose a day after 2024-05-01.');
  expect(await refused({ from: '1999-01-01' })).toBe('They did not work here on that day.');
  expect(await api.refused(correctRoleHolder, { params, body: correction })).toMatchObject({ status: 412 });
});
