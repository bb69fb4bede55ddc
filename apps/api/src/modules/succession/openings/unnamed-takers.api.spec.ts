import { getFramework } from '@understudy/contracts/career-framework';
import { changeManager, recordLeaving } from '@understudy/contracts/people';
import { changeCriticalRole, createCriticalRole, listCriticalRoles, nominate } from '@understudy/contracts/succession';
import { listRoleHistory } from '@understudy/contracts/succession-history';
import { correctRoleOpening, createRoleOpening, fillRoleOpening } from '@understudy/contracts/succession-openings';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { BenchRepository } from '../../indicators/computation/bench.repository.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

/** A role that Emil holds and nobody answers for; Vera, who leads him and Otto, says that it opened 40 days ago, and fills it. */
const start = async () => {
  const company = await smallCompany(app);
  const { people, actor } = company;
  const admin = app.as(company.admin);
  await admin.ok(getFramework);
  const below = { managerId: people.vp, from: '2024-01-01' };
  await admin.ok(changeManager, { params: { personId: people.other }, body: below });
  const [openedOn, filledOn] = [addDays(actor.today, -40), addDays(actor.today, -10)];
  const facts = { name: 'Payments', impact: 'high', vacancyRisk: 'low', targetCover: 1 } as const;
  const role = await admin.ok(createCriticalRole, {
    body: { ...facts, incumbentId: people.em, openedOn: '2023-01-01', stageKey: 'engineering-manager' },
  });
  const params = { roleId: role.id };
  const vera = app.as(await company.signIn('vp'));
  const opened = { ...{ name: 'Payments', roleId: role.id, stageKey: null, planned: false }, openedOn };
  const opening = await vera.ok(createRoleOpening, { body: { ...opened, ownerId: people.vp } });
  const fill = () =>
    vera.ok(fillRoleOpening, {
      params: { openingId: opening.id },
      body: { version: 1, personId: null, filledOn },
    });
  const correct = (version: number, part: Record<string, unknown>) =>
    vera.ok(correctRoleOpening, {
      params: { openingId: opening.id },
      body: { version, reason: 'Noted late.', ...part },
    });
  const held = async () =>
    (await admin.ok(listRoleHistory, { params })).items.map(({ person, from, to }) => `${person?.name} ${from} ${to}`);
  const seen = async () => (await vera.ok(listCriticalRoles)).items;
  return { ...company, admin, vera, params, openedOn, filledOn, fill, correct, held, seen };
};

it('says that nobody holds a role that somebody took who is not in the directory, and leaves it with its line', async () => {
  const { people, actor, vera, params, filledOn, fill, held, seen } = await start();
  await fill();
  expect(await held()).toEqual([`Emil 2023-01-01 ${filledOn}`]);
  const [role] = await seen();
  expect(role).toMatchObject({ incumbent: null, owner: { name: 'Vera' } });
  expect(role?.gaps).not.toContain('owner-gone');
  const evidence = 'Led it for a year before.';
  await vera.ok(nominate, { params, body: { personId: people.em, horizon: 'ready-now', evidence } });
  const [bench] = await app.get(BenchRepository).roles(app.tenants.read(actor), actor.today);
  expect(bench?.successors.map(({ personId }) => personId)).toEqual([people.em]);
  expect(bench?.groups.filter(({ kind }) => kind === 'leader').map(({ key }) => key)).toEqual(
    expect.arrayContaining([people.vp, people.ceo]),
  );
});

it('follows what is known later of the day, and of who it was', async () => {
  const { people, openedOn, filledOn, fill, correct, held } = await start();
  await fill();
  const later = addDays(filledOn, 5);
  await correct(2, { filledOn: later });
  expect(await held()).toEqual([`Emil 2023-01-01 ${later}`]);
  await correct(3, { filledOn: openedOn });
  expect(await held()).toEqual([`Emil 2023-01-01 ${openedOn}`]);
  await correct(4, { filledBy: people.ic, filledOn });
  expect(await held()).toEqual([`Ida ${filledOn} null`, `Emil 2023-01-01 ${filledOn}`]);
});

it('leaves whoever had left before as the last holder, and whoever is recorded to have come on that day', async () => {
  const left = await start();
  await left.admin.ok(recordLeaving, { params: { personId: left.people.em }, body: { leftOn: left.openedOn } });
  await left.fill();
  expect(await left.held()).toEqual([`Emil 2023-01-01 ${left.openedOn}`]);
  expect(await left.seen()).toMatchObject([{ incumbent: null, owner: null }]);
  const named = await start();
  const { params, people, filledOn } = named;
  const since = { version: 1, incumbentId: people.ic, since: filledOn };
  await named.admin.ok(changeCriticalRole, { params, body: since });
  await named.fill();
  expect(await named.held()).toEqual([`Ida ${filledOn} null`, `Emil 2023-01-01 ${filledOn}`]);
});
