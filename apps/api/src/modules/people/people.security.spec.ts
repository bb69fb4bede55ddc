import { assignStage, listStageAssignments, setTargetStage } from '@understudy/contracts/career-framework';
import {
  changeManager,
  changePerson,
  changeTitle,
  createPerson,
  exportPeople,
  getPerson,
  listPeople,
  listPersonViewers,
  listTree,
  recordLeaving,
} from '@understudy/contracts/people';
import { getPersonTimeline } from '@understudy/contracts/people-timeline';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { smallCompany } from '../../../test/small-company.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(async () => {
  await app.close();
});

const missing = '00000000-0000-4000-8000-000000000000';

/** Every request about one person, with a body that would be accepted. */
const requestsAbout = (caller: Caller, personId: string) => {
  const params = { personId };
  return {
    get: () => caller.call(getPerson, { params }),
    timeline: () => caller.call(getPersonTimeline, { params }),
    stages: () => caller.call(listStageAssignments, { params }),
    viewers: () => caller.call(listPersonViewers, { params }),
    change: () => caller.call(changePerson, { params, body: { version: 1, name: 'X' } }),
    title: () => caller.call(changeTitle, { params, body: { title: 'X', from: '2022-01-01' } }),
    manager: () => caller.call(changeManager, { params, body: { managerId: null, from: '2022-01-01' } }),
    leaving: () => caller.call(recordLeaving, { params, body: { leftOn: '2025-01-01' } }),
    stage: () => caller.call(assignStage, { params, body: { stageKey: null, from: '2022-01-01', reason: 'return' } }),
    target: () => caller.call(setTargetStage, { params, body: { target: null } }),
  };
};

const statuses = async (caller: Caller, personId: string): Promise<Record<string, number>> => {
  const entries: [string, number][] = [];
  for (const [name, request] of Object.entries(requestsAbout(caller, personId))) {
    entries.push([name, (await request()).status]);
  }
  return Object.fromEntries(entries);
};

const readings = ['get', 'timeline', 'stages', 'viewers'] as const;
const readingsOf = (all: Record<string, number>): (number | undefined)[] => readings.map((name) => all[name]);

it('answers about a stranger as about nobody, whoever asks', async () => {
  const { admin, signIn, people } = await smallCompany(app);
  const twin = await smallCompany(app);
  for (const caller of [app.as(admin), app.as(await signIn('em'))]) {
    const texts = new Set<string>();
    for (const personId of [twin.people.ic, missing]) {
      for (const request of Object.values(requestsAbout(caller, personId))) {
        const { status, text } = await request();
        if (status !== 403) texts.add(`${status} ${text.replace(/"requestId":"[^"]*"/, '')}`);
      }
    }
    expect(texts.size).toBe(1);
    expect([...texts][0]).toMatch(/^404 /);
  }
  const foreignManager = { managerId: twin.people.em, from: '2022-01-01' };
  const params = { personId: people.ic };
  expect((await app.as(admin).call(changeManager, { params, body: foreignManager })).status).toBe(404);
  expect((await app.as(admin).ok(listTree, { query: { managerId: twin.people.em } })).items).toEqual([]);
});

it('lets nobody look upwards or sideways', async () => {
  const { signIn, people } = await smallCompany(app);
  const ic = app.as(await signIn('ic'));
  expect(readingsOf(await statuses(ic, people.em))).toEqual([200, 403, 403, 403]);
  expect(readingsOf(await statuses(ic, people.other))).toEqual([200, 403, 403, 403]);
  const em = app.as(await signIn('em'));
  expect(readingsOf(await statuses(em, people.vp))).toEqual([200, 403, 403, 403]);
  expect(readingsOf(await statuses(em, people.ic))).toEqual([200, 200, 200, 403]);
  expect(readingsOf(await statuses(ic, people.ic))).toEqual([200, 200, 200, 200]);
});

it('lets a leader decide about stage and target below them, and nothing else', async () => {
  const { signIn, people } = await smallCompany(app);
  const { change, title, manager, leaving, stage, target } = await statuses(app.as(await signIn('vp')), people.ic);
  expect({ change, title, manager, leaving }).toEqual({ change: 403, title: 403, manager: 403, leaving: 403 });
  expect({ stage, target }).toEqual({ stage: 200, target: 200 });
  const upwards = await statuses(app.as(await signIn('em')), people.vp);
  expect([upwards.stage, upwards.target]).toEqual([403, 403]);
  const own = await statuses(app.as(await signIn('em')), people.em);
  expect([own.stage, own.target]).toEqual([403, 200]);
  const draft = { employeeNumber: 'X1', name: 'X', joinedOn: '2024-01-01' };
  expect((await app.as(await signIn('vp')).call(createPerson, { body: draft })).status).toBe(403);
});

it('moves sight with the reporting line, at the next request', async () => {
  const { admin, signIn, people } = await smallCompany(app);
  const former = app.as(await signIn('em'));
  const next = app.as(await signIn('sales'));
  const params = { personId: people.ic };
  expect((await former.call(getPersonTimeline, { params })).status).toBe(200);
  expect((await next.call(getPersonTimeline, { params })).status).toBe(403);
  await app.as(admin).ok(changeManager, { params, body: { managerId: people.sales, from: '2024-01-01' } });
  expect((await former.call(getPersonTimeline, { params })).status).toBe(403);
  expect((await next.call(getPersonTimeline, { params })).status).toBe(200);
});

it('leaves a person who left to those who led them last and to admins', async () => {
  const { admin, signIn, people } = await smallCompany(app);
  const [em, sales, other] = await Promise.all([signIn('em'), signIn('sales'), signIn('other')]);
  const seen = async () =>
    Promise.all(
      [admin, em, sales, other].map(async (who) => (await requestsAbout(app.as(who), people.gone).get()).status),
    );
  expect(await seen()).toEqual([200, 200, 404, 404]);
  await app.as(admin).ok(recordLeaving, { params: { personId: people.ic }, body: { leftOn: '2025-01-01' } });
  const found = async (who: typeof em) =>
    (await app.as(who).ok(listPeople, { query: { employed: 'left' } })).items.map(({ name }) => name);
  expect(await found(em)).toEqual(['Gero', 'Ida']);
  expect(await found(other)).toEqual([]);
});

it('ends the sight of somebody who leaves', async () => {
  const { admin, signIn, people } = await smallCompany(app);
  const em = app.as(await signIn('em'));
  const params = { personId: people.ic };
  expect((await em.call(getPersonTimeline, { params })).status).toBe(200);
  await app.as(admin).ok(recordLeaving, { params: { personId: people.em }, body: { leftOn: '2025-01-01' } });
  expect([401, 403]).toContain((await em.call(getPersonTimeline, { params })).status);
});

it('gives no date and no stage of others away by order, filter or file', async () => {
  const { admin, signIn, people } = await smallCompany(app);
  await app.as(admin).ok(createPerson, { body: { employeeNumber: 'N', name: 'Abel', joinedOn: '2023-03-03' } });
  const ic = app.as(await signIn('ic'));
  const order = async (direction: 'ascending' | 'descending') =>
    (await ic.ok(listPeople, { query: { sort: 'joined', direction } })).items.filter(({ id }) => id !== people.ic);
  const forwards = await order('ascending');
  expect(forwards.map(({ joinedOn }) => joinedOn)).toEqual([null, null, null, null, null, null]);
  expect(forwards.map(({ id }) => id)).toEqual([...forwards.map(({ id }) => id)].sort());
  expect((await ic.ok(listPeople, { query: { stageKey: 'none' } })).items.map(({ name }) => name)).toEqual(['Ida']);
  expect((await ic.call(exportPeople)).text).not.toContain('2023-03-03');
});

it('finds a full name that is not shown only for those who are shown it', async () => {
  const { admin, signIn, people } = await smallCompany(app);
  const body = { version: 1, name: 'Wilhelmine Formerly', preferredName: 'Ida' };
  await app.as(admin).ok(changePerson, { params: { personId: people.ic }, body });
  const found = async (caller: Caller) => (await caller.ok(listPeople, { query: { search: 'formerly' } })).total;
  expect(await found(app.as(admin))).toBe(1);
  for (const [key, count] of [
    ['ic', 1],
    ['em', 1],
    ['ceo', 1],
    ['other', 0],
    ['sales', 0],
  ] as const) {
    const caller = app.as(await signIn(key));
    expect([key, await found(caller)]).toEqual([key, count]);
    expect((await caller.ok(listPeople, { query: { search: 'ida' } })).total).toBe(1);
    expect((await caller.call(exportPeople, { query: { search: 'formerly' } })).text.includes('Ida')).toBe(count === 1);
  }
});
