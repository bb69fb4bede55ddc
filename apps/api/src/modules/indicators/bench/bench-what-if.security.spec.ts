import { listFigureRecords } from '@understudy/contracts/indicators';
import { getBenchStress, listBenchPeople, listVacancyChains } from '@understudy/contracts/indicators-bench';
import { changeManager, recordLeaving } from '@understudy/contracts/people';
import { createCriticalRole, listCriticalRoles, nominate } from '@understudy/contracts/succession';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

const evidence = 'Led two launches without anybody’s help.';

let app: TestApp;
let company: Awaited<ReturnType<typeof withBench>>;

/** The VP's role with the manager behind it, and the manager's role with an engineer behind it. */
const withBench = async () => {
  const small = await smallCompany(app);
  const admin = app.as(small.admin);
  const { people } = small;
  const create = (incumbentId: string, name: string, impact: 'critical' | 'high') =>
    admin.ok(createCriticalRole, {
      body: { name, impact, vacancyRisk: 'low', targetCover: 1, incumbentId, openedOn: '2023-01-01' },
    });
  const [vpRole, emRole] = [await create(people.vp, 'VP role', 'critical'), await create(people.em, 'EM role', 'high')];
  const ready = (roleId: string, personId: string) =>
    admin.ok(nominate, { params: { roleId }, body: { personId, horizon: 'within-1-year', evidence } });
  await ready(vpRole.id, people.em);
  await ready(emRole.id, people.ic);
  return { ...small, admin, ready, vpRole, emRole };
};

beforeAll(async () => {
  app = await startTestApp();
  company = await withBench();
}, 60_000);
afterAll(async () => {
  await app.close();
});

const line = (groupId: string) => ({ groupKind: 'leader', groupId }) as const;

describe('what if somebody leaves', () => {
  it('says who moves up, what opens behind them, and what stays open', async () => {
    const { admin, people, vpRole, emRole } = company;
    const all = await admin.ok(listVacancyChains, { query: { leaving: people.vp } });
    expect(all.leaving).toEqual([{ id: people.vp, name: 'Vera' }]);
    expect(all.items).toEqual([
      {
        role: { id: vpRole.id, name: 'VP role' },
        leaver: { id: people.vp, name: 'Vera' },
        moves: [
          {
            person: { id: people.em, name: 'Emil' },
            to: { id: vpRole.id, name: 'VP role' },
            from: { id: emRole.id, name: 'EM role' },
            horizon: 'within-1-year',
          },
          {
            person: { id: people.ic, name: expect.any(String) },
            to: { id: emRole.id, name: 'EM role' },
            from: null,
            horizon: 'within-1-year',
          },
        ],
        staysOpen: null,
        neededElsewhere: [],
      },
    ]);
    const both = await admin.ok(listVacancyChains, { query: { leaving: `${people.vp},${people.ic}` } });
    expect(both.items.map(({ moves, staysOpen }) => [moves.length, staysOpen?.name])).toEqual([[1, 'EM role']]);
    const now = await admin.ok(listVacancyChains, { query: { leaving: people.vp, horizon: 'ready-now' } });
    expect(now.items.map(({ moves, staysOpen }) => [moves.length, staysOpen?.name])).toEqual([[0, 'VP role']]);
  });

  it('says how many roles stay open at worst and on average, with and without those who hold them', async () => {
    const { admin } = company;
    const everybody = await admin.ok(getBenchStress);
    expect(everybody).toMatchObject({ roles: 2, people: 3, openBefore: 0, among: 'everybody' });
    expect(everybody.items.map((one) => [one.leaving, one.worstAtLeast, one.worstAtMost, one.average])).toEqual([
      [1, 0, 0, 0],
      [2, 1, 1, 1],
      [3, 2, 2, 2],
    ]);
    expect(everybody.items[1]?.roles).toHaveLength(1);
    const bench = await admin.ok(getBenchStress, { query: { among: 'bench', most: 1 } });
    expect(bench).toMatchObject({ people: 2, openBefore: 0 });
    expect(bench.items).toMatchObject([{ worstAtLeast: 1, worstAtMost: 1, average: 1, averageIsExact: true }]);
  });

  it('reckons for a leader with the roles below them alone', async () => {
    const { people, signIn } = company;
    const vp = app.as(await signIn('vp'));
    const query = line(people.vp);
    expect(await vp.ok(getBenchStress, { query })).toMatchObject({ roles: 1, people: 2 });
    expect((await vp.ok(listBenchPeople, { query })).items.map(({ person }) => person.id).sort()).toEqual(
      [people.em, people.ic].sort(),
    );
    const { items } = await vp.ok(listVacancyChains, { query: { ...query, leaving: people.em } });
    expect(items.map(({ role, moves }) => [role.name, moves[0]?.person.id])).toEqual([['EM role', people.ic]]);
    const outside = { query: { ...query, leaving: people.vp } };
    expect(await vp.refused(listVacancyChains, outside)).toMatchObject({ status: 404 });
    expect(await vp.refused(getBenchStress)).toMatchObject({ status: 404 });
    expect(await vp.refused(getBenchStress, { query: line(people.ceo) })).toMatchObject({ status: 404 });
  });

  it('is closed to those who lead nobody, and tells nobody but admins of nominations of themselves', async () => {
    const { people, signIn, ready, vpRole, admin } = company;
    const ic = app.as(await signIn('ic'));
    expect(await ic.refused(listVacancyChains, { query: line(people.ic) })).toMatchObject({ status: 403 });
    await ready(vpRole.id, people.ceo);
    const ceo = app.as(await signIn('ceo'));
    expect((await ceo.ok(getBenchStress, { query: line(people.ceo) })).people).toBe(3);
    const own = { query: { ...line(people.ceo), leaving: people.ceo } };
    expect(await ceo.refused(listVacancyChains, own)).toMatchObject({ status: 404 });
    expect((await admin.ok(getBenchStress)).people).toBe(4);
  });

  it('keeps a role whose holder has left with those who led them last, as the list of roles does', async () => {
    const { admin, people, signIn, emRole } = await withBench();
    const vp = app.as(await signIn('vp'));
    const query = line(people.vp);
    const seen = async () => {
      const stress = await vp.ok(getBenchStress, { query });
      const records = await vp.ok(listFigureRecords, { query: { ...query, indicator: 'coverage' } });
      const { items } = await vp.ok(listCriticalRoles);
      return [stress.roles, stress.openBefore, records.items.map(({ note }) => note), items.map(({ id }) => id)];
    };
    expect(await seen()).toEqual([1, 0, ['EM role'], [emRole.id]]);
    for (const personId of [people.ic, people.other]) {
      await admin.ok(changeManager, { params: { personId }, body: { managerId: people.vp, from: '2024-01-01' } });
    }
    await admin.ok(recordLeaving, {
      params: { personId: people.em },
      body: { leftOn: '2024-02-01', kind: 'voluntary' },
    });
    const vacant = await seen();
    expect([vacant[0], vacant[2], vacant[3]]).toEqual([1, ['EM role'], [emRole.id]]);
    expect((await vp.ok(listVacancyChains, { query })).items).toMatchObject([
      { role: { name: 'EM role' }, leaver: null, moves: [{ person: { id: people.ic } }] },
    ]);
  });

  it('forgets a role with the leader who loses it', async () => {
    const { people, signIn, admin } = company;
    const vp = app.as(await signIn('vp'));
    await admin.ok(changeManager, {
      params: { personId: people.em },
      body: { managerId: people.ceo, from: '2024-01-01' },
    });
    expect(await vp.refused(getBenchStress, { query: line(people.vp) })).toMatchObject({ status: 403 });
    const ceo = app.as(await signIn('ceo'));
    expect(await ceo.ok(getBenchStress, { query: line(people.vp) })).toMatchObject({ roles: 0, people: 0, items: [] });
  });
});
