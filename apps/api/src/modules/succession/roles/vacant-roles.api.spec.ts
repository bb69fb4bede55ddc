import { getFramework } from '@understudy/contracts/career-framework';
import { changeManager, recordLeaving } from '@understudy/contracts/people';
import { changeCriticalRole, createCriticalRole, listCriticalRoles } from '@understudy/contracts/succession';
import { listRoleHistory } from '@understudy/contracts/succession-history';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const draft = { name: 'Head of Payments', impact: 'high', vacancyRisk: 'low', targetCover: 2 } as const;

/** A role that Emil holds, or one of nobody that is Vera's to plan for, who leads Otto too; and what those do who plan for it. */
const start = async (holder: 'em' | null = 'em') => {
  const company = await smallCompany(app);
  const { people, actor, signIn } = company;
  const admin = app.as(company.admin);
  await admin.ok(getFramework);
  const below = { managerId: people.vp, from: '2024-01-01' };
  await admin.ok(changeManager, { params: { personId: people.other }, body: below });
  const place = holder === null ? { incumbentId: null, ownerId: people.vp } : { incumbentId: people.em, ownerId: null };
  const body = { ...draft, ...place, openedOn: '2023-01-01' };
  const role = await admin.ok(createCriticalRole, { body });
  const params = { roleId: role.id };
  const current = async () => (await admin.ok(listCriticalRoles)).items.find(({ id }) => id === role.id) ?? role;
  const changes = async (changed: Record<string, unknown>) => ({
    params,
    body: { version: (await current()).version, ...changed },
  });
  const leave = (key: keyof typeof people, leftOn = actor.today) =>
    admin.ok(recordLeaving, { params: { personId: people[key] }, body: { leftOn } });
  const held = async () =>
    (await admin.ok(listRoleHistory, { params })).items.map(({ person, from }) => `${person?.name} ${from}`);
  return { people, admin, params, current, changes, leave, held, as: async (key: 'vp') => app.as(await signIn(key)) };
};

it('keeps a role whose holder has left with its line, whatever else is changed, also where nobody is sent back as its holder', async () => {
  const { admin, changes, leave, held, as } = await start();
  await leave('em');
  const vera = await as('vp');
  expect(await vera.ok(changeCriticalRole, await changes({ impact: 'critical' }))).toMatchObject({
    impact: 'critical',
  });
  const whole = { ...draft, incumbentId: null, ownerId: null, unitId: null, stageKey: null };
  for (const caller of [vera, admin]) {
    const changed = await caller.ok(changeCriticalRole, await changes(whole));
    expect(changed).toMatchObject({ impact: 'high', incumbent: null });
  }
  expect((await vera.ok(listCriticalRoles)).items).toMatchObject([{ name: draft.name, incumbent: null }]);
  expect(await held()).toEqual(['Emil 2023-01-01']);
});

it('lets those above whoever left name who answers for the plan, without a new holder', async () => {
  const { people, changes, leave, held, as } = await start();
  await leave('em');
  const vera = await as('vp');
  const [before] = (await vera.ok(listCriticalRoles)).items;
  expect(before?.gaps).toContain('owner-gone');
  const stranger = await vera.refused(changeCriticalRole, await changes({ ownerId: people.sales }));
  expect(stranger.fields).toEqual([{ field: 'ownerId', message: 'Choose somebody who leads whoever holds the role.' }]);
  const mended = await vera.ok(changeCriticalRole, await changes({ ownerId: people.vp }));
  expect(mended).toMatchObject({ owner: { name: 'Vera' }, incumbent: null });
  expect(mended.gaps).not.toContain('owner-gone');
  expect(await held()).toEqual(['Emil 2023-01-01']);
});

it('takes anybody who works here as the owner of a role of whose last line nobody is left', async () => {
  const { people, admin, changes, leave } = await start();
  const moved = { params: { personId: people.em }, body: { managerId: people.sales, from: '2024-01-01' } };
  await admin.ok(changeManager, moved);
  await leave('em', '2024-02-01');
  await leave('sales', '2024-03-01');
  await leave('ceo', '2024-03-02');
  const { owner, gaps } = await admin.ok(changeCriticalRole, await changes({ ownerId: people.vp }));
  expect([owner?.name, gaps.includes('owner-gone')]).toEqual(['Vera', false]);
});

it('lets the owner of a role that nobody ever held change it, and hand it on within their line', async () => {
  const { people, changes, as } = await start(null);
  const vera = await as('vp');
  expect(await vera.ok(changeCriticalRole, await changes({ impact: 'critical' }))).toMatchObject({
    impact: 'critical',
    abilities: expect.arrayContaining(['change', 'hand-on']),
  });
  await vera.ok(changeCriticalRole, await changes({ targetCover: 1, incumbentId: null }));
  for (const ownerId of [people.sales, people.ceo, null]) {
    const refused = await vera.refused(changeCriticalRole, await changes({ ownerId }));
    expect(refused).toMatchObject({ status: 403, detail: 'Choose yourself or somebody of your line.' });
  }
  const handed = await vera.ok(changeCriticalRole, await changes({ ownerId: people.em }));
  expect(handed).toMatchObject({ owner: { name: 'Emil' }, incumbent: null, targetCover: 1 });
  const stranger = await vera.refused(changeCriticalRole, await changes({ incumbentId: people.sales }));
  expect(stranger).toMatchObject({ status: 403 });
  const named = await vera.ok(changeCriticalRole, await changes({ incumbentId: people.ic }));
  expect(named).toMatchObject({ incumbent: { name: 'Ida' } });
});
