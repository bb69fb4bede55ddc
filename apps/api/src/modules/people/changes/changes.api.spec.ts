import {
  changeManager,
  changeTitle,
  changeUnit,
  changeUnitMembership,
  createUnit,
  getPerson,
  recordLeaving,
} from '@understudy/contracts/people';
import { getPersonTimeline } from '@understudy/contracts/people-timeline';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(async () => {
  await app.close();
});

describe('dated changes', () => {
  it('hold until the next recorded change', async () => {
    const { admin, people } = await smallCompany(app);
    const api = app.as(admin);
    const params = { personId: people.ic };
    await api.ok(changeManager, { params, body: { managerId: people.vp, from: '2023-01-01' } });
    await api.ok(changeManager, { params, body: { managerId: people.ceo, from: '2022-01-01' } });
    await api.ok(changeManager, { params, body: { managerId: null, from: '2021-01-01' } });
    const { items } = await api.ok(getPersonTimeline, { params });
    expect(items.filter(({ kind }) => kind === 'manager').map(({ on, person }) => [on, person?.name ?? null])).toEqual([
      ['2023-01-01', 'Vera'],
      ['2022-01-01', 'Cleo'],
      ['2021-01-01', null],
      ['2020-01-01', 'Emil'],
    ]);
    expect((await api.ok(getPerson, { params })).line.map(({ name }) => name)).toEqual(['Vera', 'Cleo']);
  });

  it('never let anybody report to themselves, on any day', async () => {
    const { admin, people } = await smallCompany(app);
    const api = app.as(admin);
    const refused = await api.refused(changeManager, {
      params: { personId: people.vp },
      body: { managerId: people.ic, from: '2022-02-02' },
    });
    expect(refused).toMatchObject({ code: 'conflict', status: 409 });
    expect(refused.detail ?? refused.title).toContain('from 2022-02-02 on: Vera → Ida → Emil → Vera');
    const self = { managerId: people.vp, from: '2022-02-02' };
    expect(await api.refused(changeManager, { params: { personId: people.vp }, body: self })).toMatchObject({
      code: 'invalid-input',
    });
  });

  it('do not cross: of two that would close a loop together, one is refused', async () => {
    const { admin, people } = await smallCompany(app);
    const api = app.as(admin);
    const answers = await Promise.all([
      api.call(changeManager, {
        params: { personId: people.em },
        body: { managerId: people.sales, from: '2024-01-01' },
      }),
      api.call(changeManager, {
        params: { personId: people.sales },
        body: { managerId: people.em, from: '2024-01-01' },
      }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('belong to an employment', async () => {
    const { admin, people } = await smallCompany(app);
    const api = app.as(admin);
    const params = { personId: people.gone };
    for (const from of ['2019-12-31', '2024-01-01']) {
      const refused = await api.refused(changeTitle, { params, body: { title: 'X', from } });
      expect(refused).toMatchObject({ code: 'invalid-input', fields: [{ field: 'from' }] });
    }
    const unit = await api.ok(createUnit, { body: { name: 'Late', parentId: null } });
    await api.ok(changeUnitMembership, { params, body: { unitId: unit.id, from: '2023-12-31' } });
    const { items } = await api.ok(getPersonTimeline, { params });
    expect(items.map(({ on, kind }) => [on, kind]).slice(0, 2)).toEqual([
      ['2024-01-01', 'left'],
      ['2023-12-31', 'unit'],
    ]);
  });

  it('end with the employment, and with them the lines of the reports', async () => {
    const { admin, people } = await smallCompany(app);
    const api = app.as(admin);
    const body = { leftOn: '2024-06-01', kind: 'voluntary', regretted: true, reason: 'A new city' } as const;
    const left = await api.ok(recordLeaving, { params: { personId: people.em }, body });
    expect(left).toMatchObject({ employed: false, leftOn: '2024-06-01', title: 'Engineering Manager', reports: 0 });
    const report = await api.ok(getPerson, { params: { personId: people.ic } });
    expect(report).toMatchObject({ manager: null, line: [] });
    const corrected = await api.ok(recordLeaving, {
      params: { personId: people.em },
      body: { leftOn: '2024-07-01', kind: 'other' },
    });
    expect(corrected).toMatchObject({ leftOn: '2024-07-01', title: 'Engineering Manager' });
    expect(
      await api.refused(recordLeaving, { params: { personId: people.ic }, body: { leftOn: '2020-01-01' } }),
    ).toMatchObject({ code: 'invalid-input', fields: [{ field: 'leftOn' }] });
  });
});

describe('units', () => {
  it('form a tree that nothing moves into itself', async () => {
    const { admin } = await smallCompany(app);
    const api = app.as(admin);
    const top = await api.ok(createUnit, { body: { name: 'Top', parentId: null } });
    const inner = await api.ok(createUnit, { body: { name: 'Inner', parentId: top.id } });
    const move = { params: { unitId: top.id }, body: { version: 1, parentId: inner.id } };
    expect(await api.refused(changeUnit, move)).toMatchObject({ code: 'conflict' });
    expect(await api.refused(createUnit, { body: { name: 'Inner', parentId: top.id } })).toMatchObject({
      code: 'already-exists',
    });
    expect(
      await api.ok(changeUnit, { params: { unitId: inner.id }, body: { version: 1, name: 'Core' } }),
    ).toMatchObject({
      name: 'Core',
      version: 2,
      parentId: top.id,
    });
    expect(
      await api.refused(changeUnit, { params: { unitId: inner.id }, body: { version: 1, name: 'Late' } }),
    ).toMatchObject({ status: 412 });
  });
});
