import { changeManager, listPersonViewers, recordLeaving } from '@understudy/contracts/people';
import {
  changeCriticalRole,
  changeSuccessor,
  closeCriticalRole,
  createCriticalRole,
  listCriticalRoles,
  nominate,
  removeSuccessor,
} from '@understudy/contracts/succession';
import { correctRoleHolder, listRoleHistory } from '@understudy/contracts/succession-history';
import { changeSuccessionSettings } from '@understudy/contracts/succession-nominations';
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

const draft = { name: 'Payments', impact: 'high', vacancyRisk: 'low', targetCover: 1 } as const;

/** The VP's role with the manager and an engineer as successors, and the manager's role. */
const start = async () => {
  const company = await smallCompany(app);
  const admin = app.as(company.admin);
  const { people } = company;
  const create = (incumbentId: string, name: string) =>
    admin.ok(createCriticalRole, { body: { ...draft, name, incumbentId, openedOn: '2023-01-01' } });
  const vpRole = await create(people.vp, 'VP role');
  const emRole = await create(people.em, 'EM role');
  const params = { roleId: vpRole.id };
  await admin.ok(nominate, { params, body: { personId: people.em, horizon: 'ready-now', evidence } });
  await admin.ok(nominate, { params, body: { personId: people.sales, horizon: 'ready-now', evidence } });
  await admin.ok(nominate, {
    params: { roleId: emRole.id },
    body: { personId: people.ic, horizon: 'ready-now', evidence },
  });
  return { ...company, admin, vpRole, emRole };
};

it('shows a leader only roles held by somebody below them', async () => {
  const { signIn } = await start();
  const seen = async (key: 'ceo' | 'vp' | 'em') =>
    (await app.as(await signIn(key)).ok(listCriticalRoles)).items.map(({ name }) => name);
  expect(await seen('ceo')).toEqual(['EM role', 'VP role']);
  expect(await seen('vp')).toEqual(['EM role']);
  expect(await seen('em')).toEqual([]);
});

it('is closed to those who lead nobody', async () => {
  const { signIn } = await start();
  expect(await app.as(await signIn('ic')).refused(listCriticalRoles)).toMatchObject({ status: 403 });
});

it('never shows anybody but an admin a nomination of themselves', async () => {
  const { admin, people, vpRole, signIn } = await start();
  await admin.ok(nominate, {
    params: { roleId: vpRole.id },
    body: { personId: people.ceo, horizon: 'ready-now', evidence },
  });
  const ceo = app.as(await signIn('ceo'));
  const { items } = await ceo.ok(listCriticalRoles);
  const role = items.find(({ id }) => id === vpRole.id);
  expect(role?.successors.map(({ person }) => person.name)).toEqual(['Emil', 'Sol']);
  const all = (await admin.ok(listCriticalRoles)).items.find(({ id }) => id === vpRole.id);
  const own = all?.successors.find(({ person }) => person.id === people.ceo);
  const params = { roleId: vpRole.id, successorId: own?.id ?? '' };
  expect(await ceo.refused(removeSuccessor, { params })).toMatchObject({ status: 404 });
  expect(await ceo.refused(changeSuccessor, { params, body: { version: 1, evidence: 'x' } })).toMatchObject({
    status: 404,
  });
});

it('tells of a successor’s other roles only where the viewer sees them', async () => {
  const { admin, people, vpRole, emRole, signIn } = await start();
  await admin.ok(nominate, {
    params: { roleId: emRole.id },
    body: { personId: people.sales, horizon: 'ready-now', evidence },
  });
  const { items } = await app.as(await signIn('vp')).ok(listCriticalRoles);
  const sales = items[0]?.successors.find(({ person }) => person.id === people.sales);
  expect(sales).toMatchObject({ alsoFor: [], stage: null });
  const ceo = (await app.as(await signIn('ceo')).ok(listCriticalRoles)).items.find(({ id }) => id === emRole.id);
  const known = ceo?.successors.find(({ person }) => person.id === people.sales);
  expect(known?.alsoFor).toEqual([{ roleId: vpRole.id, name: 'VP role' }]);
});

it('remembers who looked at what speaks for somebody, and tells nobody so of what was confided', async () => {
  const { admin, people, emRole, signIn } = await start();
  const vp = app.as(await signIn('vp'));
  const params = { roleId: emRole.id };
  await admin.ok(nominate, { params, body: { personId: people.sales, horizon: 'ready-now', evidence } });
  const looked = async () => {
    const seen = [];
    for (const key of ['ic', 'sales', 'ceo'] as const) {
      const { items } = await admin.ok(listPersonViewers, { params: { personId: people[key] } });
      seen.push(items.some(({ who, lastLookedAt }) => who === 'Vera' && lastLookedAt !== null));
    }
    return seen;
  };
  expect(await looked()).toEqual([false, false, false]);
  await vp.ok(listCriticalRoles);
  expect(await looked()).toEqual([true, false, false]);
  await admin.ok(changeSuccessionSettings, { body: { nomineeConsent: 'told', version: 0 } });
  await admin.ok(nominate, { params, body: { personId: people.ceo, horizon: 'ready-now', evidence } });
  await vp.ok(changeCriticalRole, { params, body: { version: 1, name: 'The EM role' } });
  expect(await looked()).toEqual([true, false, true]);
});

it('answers about a role out of sight as about one that does not exist', async () => {
  const { people, vpRole, signIn } = await start();
  const twin = await start();
  const vp = app.as(await signIn('vp'));
  const bodies: string[] = [];
  for (const roleId of [vpRole.id, twin.emRole.id, '00000000-0000-4000-8000-000000000000']) {
    for (const answer of [
      await vp.call(changeCriticalRole, { params: { roleId }, body: { version: 1, name: 'Mine' } }),
      await vp.call(closeCriticalRole, { params: { roleId }, body: { closedOn: '2024-01-01' } }),
      await vp.call(nominate, { params: { roleId }, body: { personId: people.ic, horizon: 'ready-now', evidence } }),
    ]) {
      expect(answer.status).toBe(404);
      bodies.push(answer.text.replace(/"requestId":"[^"]*"/, ''));
    }
  }
  expect(new Set(bodies).size).toBe(1);
});

it('lets a leader name roles of their own line only', async () => {
  const { people, signIn, emRole } = await start();
  const twin = await start();
  const vp = app.as(await signIn('vp'));
  const create = (incumbentId: string | null) =>
    vp.call(createCriticalRole, { body: { ...draft, incumbentId, openedOn: '2024-01-01' } });
  expect((await create(people.ic)).status).toBe(201);
  expect((await create(people.vp)).status).toBe(403);
  expect((await create(people.sales)).status).toBe(403);
  expect((await create(null)).status).toBe(403);
  expect((await create(twin.people.ic)).status).toBe(404);
  const params = { roleId: emRole.id };
  const away = await vp.call(changeCriticalRole, { params, body: { version: 1, incumbentId: people.sales } });
  expect(away.status).toBe(403);
  const stranger = { personId: twin.people.ic, horizon: 'ready-now', evidence } as const;
  expect((await vp.call(nominate, { params, body: stranger })).status).toBe(404);
});

it('follows the reporting line at the next request', async () => {
  const { admin, people, signIn, emRole } = await start();
  const vp = app.as(await signIn('vp'));
  expect((await vp.ok(listCriticalRoles)).items).toHaveLength(1);
  await admin.ok(changeManager, {
    params: { personId: people.em },
    body: { managerId: people.sales, from: '2024-01-01' },
  });
  await admin.ok(changeManager, {
    params: { personId: people.other },
    body: { managerId: people.vp, from: '2024-01-01' },
  });
  expect((await vp.ok(listCriticalRoles)).items).toEqual([]);
  const late = { personId: people.other, horizon: 'ready-now', evidence } as const;
  expect((await vp.call(nominate, { params: { roleId: emRole.id }, body: late })).status).toBe(404);
  expect((await app.as(await signIn('sales')).ok(listCriticalRoles)).items).toHaveLength(1);
});

it('shows a role of whose last line nobody is left to whoever answers for its plan, and to nobody before', async () => {
  const { admin, people, signIn, emRole } = await start();
  await admin.ok(changeCriticalRole, { params: { roleId: emRole.id }, body: { version: 1, ownerId: people.vp } });
  for (const [personId, managerId] of [
    [people.em, people.sales],
    [people.other, people.vp],
  ] as const) {
    await admin.ok(changeManager, { params: { personId }, body: { managerId, from: '2024-01-01' } });
  }
  const vp = app.as(await signIn('vp'));
  const seenAfter = async (personId: string, leftOn: string) => {
    await admin.ok(recordLeaving, { params: { personId }, body: { leftOn } });
    return (await vp.ok(listCriticalRoles)).items.map(({ name }) => name);
  };
  expect(await seenAfter(people.em, '2024-02-01')).toEqual([]);
  expect(await seenAfter(people.sales, '2024-03-01')).toEqual([]);
  expect(await seenAfter(people.ceo, '2024-03-02')).toEqual(['EM role']);
});

it('tells who held a role to those who see it, and lets those correct it who decide about it', async () => {
  const { people, signIn, vpRole, emRole } = await start();
  const [vp, em, ceo] = [app.as(await signIn('vp')), app.as(await signIn('em')), app.as(await signIn('ceo'))];
  const correct = (roleId: string, personId: string | null, to: string | null = '2024-02-01') => ({
    params: { roleId },
    body: { version: 1, personId, from: '2024-01-15', to, reason: 'As it was.' },
  });
  expect((await vp.ok(listRoleHistory, { params: { roleId: emRole.id } })).items).toMatchObject([
    { kind: 'holder', person: { name: 'Emil' }, from: '2023-01-01', to: null },
  ]);
  for (const [caller, roleId] of [
    [vp, vpRole.id],
    [em, emRole.id],
  ] as const) {
    expect(await caller.refused(listRoleHistory, { params: { roleId } })).toMatchObject({ status: 404 });
    expect(await caller.refused(correctRoleHolder, correct(roleId, people.vp))).toMatchObject({ status: 404 });
  }
  expect(await app.as(await signIn('ic')).refused(listRoleHistory, { params: { roleId: emRole.id } })).toMatchObject({
    status: 403,
  });
  const away = await vp.call(correctRoleHolder, correct(emRole.id, people.sales, null));
  expect([away.status, (await vp.call(correctRoleHolder, correct(emRole.id, null, null))).status]).toEqual([403, 403]);
  expect((await vp.call(correctRoleHolder, correct(emRole.id, people.sales))).status).toBe(200);
  const owned = { params: { roleId: emRole.id }, body: { version: 2, ownerId: people.ceo } };
  await ceo.ok(changeCriticalRole, owned);
  const late = { ...correct(emRole.id, people.vp), body: { ...correct(emRole.id, people.vp).body, version: 3 } };
  expect(await vp.refused(correctRoleHolder, late)).toMatchObject({ status: 403 });
  const { params } = owned;
  const backdated = { params, body: { version: 3, incumbentId: people.ic, since: '2024-01-01' } };
  expect(await vp.refused(changeCriticalRole, backdated)).toMatchObject({ status: 403 });
  const handed = { params, body: { version: 3, incumbentId: people.ic } };
  expect(await vp.ok(changeCriticalRole, handed)).toMatchObject({ incumbent: { name: 'Ida' } });
});
