import { getFramework } from '@understudy/contracts/career-framework';
import { changeManager } from '@understudy/contracts/people';
import { createCriticalRole, listCriticalRoles, nominate } from '@understudy/contracts/succession';
import { listRoleHistory } from '@understudy/contracts/succession-history';
import {
  changeRoleOpening,
  correctRoleOpening,
  createRoleOpening,
  exportRoleOpenings,
  fillRoleOpening,
  listRoleOpenings,
  withdrawRoleOpening,
} from '@understudy/contracts/succession-openings';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

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

const draft = {
  name: 'Engineering Manager Payments',
  stageKey: 'engineering-manager',
  planned: false,
  openedOn: '2024-03-01',
} as const;

const open = async (company: Awaited<ReturnType<typeof start>>, own: Record<string, unknown> = {}) =>
  company.api.ok(createRoleOpening, { body: { ...draft, ownerId: company.people.vp, ...own } });

it('says since when a position stands open, and from where it was filled', async () => {
  const company = await start();
  const { api, people, today, actor } = company;
  const opening = await open(company);
  expect(opening).toMatchObject({ state: 'open', daysOpen: days(draft.openedOn, today), owner: { name: 'Vera' } });
  const params = { openingId: opening.id };
  const filled = await api.ok(fillRoleOpening, {
    params,
    body: { version: 1, personId: people.ic, filledOn: '2024-03-11' },
  });
  expect(filled).toMatchObject({
    state: 'filled',
    filledFrom: 'inside',
    filledBy: { name: 'Ida' },
    daysOpen: 10,
    abilities: ['correct'],
  });
  const second = await open(company);
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`update employment set joined_on = '2024-03-11' where person_id = ${people.other}::uuid`;
  });
  const body = { version: 1, personId: people.other, filledOn: '2024-03-11' } as const;
  const outside = await api.ok(fillRoleOpening, { params: { openingId: second.id }, body });
  expect(outside).toMatchObject({ filledFrom: 'outside', filledBy: { name: 'Otto' } });
  const third = await open(company);
  const unknown = { version: 1, personId: null, filledOn: today } as const;
  expect(await api.ok(fillRoleOpening, { params: { openingId: third.id }, body: unknown })).toMatchObject({
    filledFrom: 'outside',
    filledBy: null,
  });
});

it('shows on every day what was so on that day', async () => {
  const company = await start();
  const { api, people } = company;
  const opening = await open(company);
  const body = { version: 1, personId: people.ic, filledOn: '2024-04-01' } as const;
  await api.ok(fillRoleOpening, { params: { openingId: opening.id }, body });
  const on = async (day: string) => (await api.ok(listRoleOpenings, { query: { on: day } })).items;
  expect(await on('2024-02-29')).toEqual([]);
  expect(await on('2024-03-31')).toMatchObject([{ state: 'open', daysOpen: 30, filledOn: null, filledBy: null }]);
  expect(await on('2024-04-01')).toMatchObject([{ state: 'filled', daysOpen: 31, filledBy: { name: 'Ida' } }]);
  const open31 = await api.ok(listRoleOpenings, { query: { on: '2024-03-31', state: 'open' } });
  expect(open31.items).toHaveLength(1);
  expect((await api.ok(listRoleOpenings, { query: { state: 'open' } })).items).toEqual([]);
});

it('hands a critical role to whoever takes it, and ends their nomination on that day', async () => {
  const company = await start();
  const { api, people, today, actor } = company;
  const role = await api.ok(createCriticalRole, {
    body: {
      ...{ name: 'Head of Payments', impact: 'high', vacancyRisk: 'low', targetCover: 1, incumbentId: people.vp },
      ...{ openedOn: '2023-01-01', stageKey: 'vp-of-engineering' },
    },
  });
  const nomination = { personId: people.em, horizon: 'ready-now', evidence, from: '2024-01-01' } as const;
  await api.ok(nominate, { params: { roleId: role.id }, body: nomination });
  const own = { roleId: role.id, stageKey: null, ownerId: people.ceo, openedOn: today };
  const opening = await open(company, own);
  expect(opening).toMatchObject({
    role: { id: role.id },
    stage: { key: 'vp-of-engineering' },
    predecessor: { name: 'Vera' },
  });
  const twice = { ...draft, ...own };
  expect((await api.refused(createRoleOpening, { body: twice })).code).toBe('already-exists');
  await api.ok(fillRoleOpening, {
    params: { openingId: opening.id },
    body: { version: 1, personId: people.em, filledOn: today },
  });
  const [lineage] = (await api.ok(listRoleOpenings, { query: { roleId: role.id } })).items;
  expect(lineage?.nomination).toEqual({ since: '2024-01-01', horizon: 'ready-now' });
  const [after] = (await api.ok(listCriticalRoles)).items;
  expect(after).toMatchObject({ incumbent: { name: 'Emil' }, successors: [] });
  const spells = await app.tenants.read(actor).sql<{ to: string | null }>`
    select to_on::text as "to" from successor where role_id = ${role.id}::uuid`;
  expect(spells).toEqual([{ to: today }]);
});

it('corrects days and people of an opening that has ended, with the reason, and who held the role follows', async () => {
  const company = await start();
  const { api, people, signIn } = company;
  const facts = { name: 'Head of Payments', impact: 'high', vacancyRisk: 'low', targetCover: 1 } as const;
  const role = await api.ok(createCriticalRole, {
    body: { ...facts, incumbentId: people.vp, openedOn: '2023-01-01', stageKey: 'vp-of-engineering' },
  });
  const opening = await open(company, { roleId: role.id, stageKey: null, ownerId: people.ceo });
  const params = { openingId: opening.id };
  await api.ok(fillRoleOpening, { params, body: { version: 1, personId: people.em, filledOn: '2024-05-01' } });
  const held = async () =>
    (await api.ok(listRoleHistory, { params: { roleId: role.id } })).items.map(
      ({ person, from, to }) => `${person?.name} ${from} ${to}`,
    );
  expect(await held()).toEqual(['Emil 2024-05-01 null', 'Vera 2023-01-01 2024-05-01']);
  const correct = (version: number, part: Record<string, unknown>) =>
    api.ok(correctRoleOpening, { params, body: { version, reason: 'Noted late.', ...part } });
  const later = await correct(2, { filledOn: '2024-06-01', openedOn: '2024-02-01' });
  expect(later).toMatchObject({ state: 'filled', openedOn: '2024-02-01', filledOn: '2024-06-01', daysOpen: 121 });
  expect(later.corrections).toMatchObject([{ reason: 'Noted late.' }]);
  expect(await held()).toEqual(['Emil 2024-06-01 null', 'Vera 2023-01-01 2024-06-01']);
  await correct(3, { filledOn: '2024-04-01' });
  expect(await held()).toEqual(['Emil 2024-04-01 null', 'Vera 2023-01-01 2024-04-01']);
  const nominated = { personId: people.ic, horizon: 'ready-now', evidence, from: '2024-01-15' } as const;
  await api.ok(nominate, { params: { roleId: role.id }, body: nominated });
  expect(await correct(4, { filledBy: people.ic })).toMatchObject({ filledBy: { name: 'Ida' }, filledFrom: 'inside' });
  expect(await held()).toEqual(['Ida 2024-04-01 null', 'Vera 2023-01-01 2024-04-01']);
  expect((await api.ok(listCriticalRoles)).items[0]?.successors).toEqual([]);
  const oneself = { version: 5, reason: 'It was me.', filledBy: people.ceo };
  const ceo = app.as(await signIn('ceo'));
  expect(await ceo.refused(correctRoleOpening, { params, body: oneself })).toMatchObject({ status: 403 });
  const refused = async (part: Record<string, unknown>) => {
    const body = { version: 5, reason: 'Noted late.', ...part };
    return (await api.refused(correctRoleOpening, { params, body })).fields?.[0]?.message;
  };
  expect(await refused({ withdrawnOn: '2024-04-01' })).toBe('A correction does not change how it ended.');
  expect(await refused({ filledOn: '2024-01-01' })).toBe('Choose 2024-02-01 or a later day.');
  expect(await refused({ filledBy: people.gone })).toBe('They did not work here on that day.');
});

it('gives the role to whoever is known later to have taken it, and keeps corrections made at once', async () => {
  const company = await start();
  const { api, people } = company;
  const facts = { name: 'Head of Payments', impact: 'high', vacancyRisk: 'low', targetCover: 1 } as const;
  const role = await api.ok(createCriticalRole, {
    body: { ...facts, incumbentId: people.vp, openedOn: '2023-01-01', stageKey: 'vp-of-engineering' },
  });
  const filled = async (openedOn: string, personId: string | null, filledOn: string) => {
    const opening = await open(company, { roleId: role.id, stageKey: null, ownerId: people.ceo, openedOn });
    const body = { version: 1, personId, filledOn };
    return (await api.ok(fillRoleOpening, { params: { openingId: opening.id }, body })).id;
  };
  const correct = (openingId: string, version: number, part: Record<string, unknown>) =>
    api.ok(correctRoleOpening, { params: { openingId }, body: { version, reason: 'Noted late.', ...part } });
  const held = async () =>
    (await api.ok(listRoleHistory, { params: { roleId: role.id } })).items.map(
      ({ person, from, to }) => `${person?.name} ${from} ${to}`,
    );
  const first = await filled('2024-03-01', null, '2024-05-01');
  const second = await filled('2025-01-01', people.ic, '2025-02-01');
  expect(await held()).toEqual(['Ida 2025-02-01 null', 'Vera 2023-01-01 2024-05-01']);
  await correct(first, 2, { filledBy: people.em });
  expect(await held()).toEqual(['Ida 2025-02-01 null', 'Emil 2024-05-01 2025-02-01', 'Vera 2023-01-01 2024-05-01']);
  await Promise.all([correct(first, 3, { filledOn: '2024-06-01' }), correct(second, 2, { filledOn: '2025-03-01' })]);
  expect(await held()).toEqual(['Ida 2025-03-01 null', 'Emil 2024-06-01 2025-03-01', 'Vera 2023-01-01 2024-06-01']);
});

it('refuses what cannot be, each in its own words', async () => {
  const company = await start();
  const { api, people, today } = company;
  const refused = async (own: Record<string, unknown>) => {
    const problem = await api.refused(createRoleOpening, { body: { ...draft, ownerId: people.vp, ...own } });
    return problem.fields?.[0]?.message ?? problem.code;
  };
  expect(await refused({ stageKey: 'individual-contributor' })).toBe('Choose a stage of leadership.');
  expect(await refused({ stageKey: null })).toBe('Choose a stage.');
  expect(await refused({ openedOn: addDays(today, 1) })).toBe('Choose today or an earlier day.');
  expect(await refused({ ownerId: people.gone })).toBe('Choose somebody who works here.');
  const opening = await open(company);
  const params = { openingId: opening.id };
  const fill = async (personId: string | null, filledOn: string) => {
    const problem = await api.refused(fillRoleOpening, { params, body: { version: 1, personId, filledOn } });
    return problem.fields?.[0]?.message ?? problem.code;
  };
  expect(await fill(people.gone, today)).toBe('They did not work here on that day.');
  expect(await fill(people.ic, '2024-02-01')).toBe('Choose 2024-03-01 or a later day.');
  expect(await fill(people.ic, addDays(today, 1))).toBe('Choose today or an earlier day.');
  const changed = await api.ok(changeRoleOpening, {
    params,
    body: { version: 1, note: 'Asked around.', planned: true },
  });
  expect(changed).toMatchObject({ note: 'Asked around.', planned: true, version: 2 });
  expect(await api.refused(withdrawRoleOpening, { params, body: { version: 1, withdrawnOn: today } })).toMatchObject({
    status: 412,
  });
  const gone = await api.ok(withdrawRoleOpening, { params, body: { version: 2, withdrawnOn: today } });
  expect(gone).toMatchObject({ state: 'withdrawn', withdrawnOn: today, abilities: ['correct'] });
  const late = { version: 3, personId: people.ic, filledOn: today } as const;
  expect((await api.refused(fillRoleOpening, { params, body: late })).code).toBe('not-allowed');
});

it('is seen by whom the position answers to and those above, and by nobody else', async () => {
  const company = await start();
  const { api, people, signIn } = company;
  const opening = await open(company, { ownerId: people.vp });
  const params = { openingId: opening.id };
  const seen = async (key: 'ceo' | 'vp' | 'em') => (await app.as(await signIn(key)).ok(listRoleOpenings)).items.length;
  expect([await seen('ceo'), await seen('vp'), await seen('em')]).toEqual([1, 1, 0]);
  expect(await app.as(await signIn('ic')).refused(listRoleOpenings)).toMatchObject({ status: 403 });
  const em = app.as(await signIn('em'));
  const body = { version: 1, note: 'x' } as const;
  const correction = { version: 1, reason: 'x' } as const;
  expect(await em.refused(correctRoleOpening, { params, body: correction })).toMatchObject({ status: 404 });
  expect(await em.refused(changeRoleOpening, { params, body })).toMatchObject({ status: 404 });
  expect((await em.call(exportRoleOpenings)).text).not.toContain(draft.name);
  const twin = await start();
  expect(await twin.api.refused(changeRoleOpening, { params, body })).toMatchObject({ status: 404 });
  const foreign = { ...draft, ownerId: twin.people.vp };
  expect(await api.refused(createRoleOpening, { body: foreign })).toMatchObject({ status: 404 });
  expect(await em.refused(createRoleOpening, { body: { ...draft, ownerId: people.vp } })).toMatchObject({
    status: 403,
  });
});

it('follows the reporting line at the next request, and keeps a role from whoever does not see it', async () => {
  const company = await start();
  const { api, people, signIn } = company;
  const role = await api.ok(createCriticalRole, {
    body: {
      ...{ name: 'Sales role', impact: 'high', vacancyRisk: 'low', targetCover: 1, incumbentId: people.sales },
      ...{ openedOn: '2023-01-01', stageKey: 'engineering-manager' },
    },
  });
  const opening = await open(company, { ownerId: people.em, roleId: role.id });
  const vp = app.as(await signIn('vp'));
  expect((await vp.ok(listRoleOpenings)).items).toMatchObject([{ id: opening.id, role: null }]);
  expect((await vp.ok(listRoleOpenings, { query: { roleId: role.id } })).items).toEqual([]);
  const boss = app.as(await signIn('ceo'));
  expect((await boss.ok(listRoleOpenings)).items).toMatchObject([{ role: { name: 'Sales role' } }]);
  await api.ok(changeManager, {
    params: { personId: people.em },
    body: { managerId: people.sales, from: '2024-01-01' },
  });
  await api.ok(changeManager, {
    params: { personId: people.other },
    body: { managerId: people.vp, from: '2024-01-01' },
  });
  expect((await vp.ok(listRoleOpenings)).items).toEqual([]);
});

const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
