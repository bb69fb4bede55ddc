import { changeDevelopmentSettings } from '@understudy/contracts/development-plans-hand-over';
import {
  changePerson,
  changeTitle,
  createPerson,
  createUnit,
  getPerson,
  listPeople,
  listPersonViewers,
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

describe('one person', () => {
  it('has a line above, abilities and, in scope, dates', async () => {
    const { admin, people, signIn } = await smallCompany(app);
    const seen = await app.as(admin).ok(getPerson, { params: { personId: people.ic } });
    expect(seen.line.map(({ name }) => name)).toEqual(['Emil', 'Vera', 'Cleo']);
    expect(seen.abilities).toEqual(['see-history', 'change', 'change-stage', 'change-target', 'invite']);
    const bySales = await app.as(await signIn('sales')).ok(getPerson, { params: { personId: people.ic } });
    expect(bySales).toMatchObject({ title: 'Software Engineer', joinedOn: null, abilities: [] });
    const byManager = await app.as(await signIn('vp')).ok(getPerson, { params: { personId: people.ic } });
    expect(byManager.abilities).toEqual(['see-history', 'change-stage', 'change-target']);
    const own = await app.as(await signIn('ic')).ok(getPerson, { params: { personId: people.ic } });
    expect(own.abilities).toEqual(['see-history', 'change-target']);
  });

  it('is created whole or not at all', async () => {
    const { admin, people } = await smallCompany(app);
    const api = app.as(admin);
    const unit = await api.ok(createUnit, { body: { name: 'Design', parentId: null } });
    const draft = { employeeNumber: 'N1', name: 'Nora', joinedOn: '2024-03-01', title: 'Designer', unitId: unit.id };
    const created = await api.ok(createPerson, { body: { ...draft, managerId: people.vp } });
    expect(created).toMatchObject({ manager: { name: 'Vera' }, title: 'Designer', unit: { name: 'Design' } });
    expect(await api.refused(createPerson, { body: draft })).toMatchObject({
      code: 'already-exists',
      fields: [{ field: 'employeeNumber' }],
    });
    const refused = await api.refused(createPerson, {
      body: { ...draft, employeeNumber: 'N2', managerId: people.gone },
    });
    expect(refused).toMatchObject({ code: 'invalid-input', fields: [{ field: 'managerId' }] });
    expect((await api.ok(listPeople, { query: { search: 'Nora' } })).total).toBe(1);
  });

  it('is changed by whoever has read the latest version', async () => {
    const { admin, people } = await smallCompany(app);
    const api = app.as(admin);
    const params = { personId: people.ic };
    const changed = await api.ok(changePerson, {
      params,
      body: { version: 1, preferredName: 'Iduna', pronouns: 'she' },
    });
    expect(changed).toMatchObject({ name: 'Iduna', fullName: 'Ida', version: 2, email: 'ic@people.example' });
    expect(await api.refused(changePerson, { params, body: { version: 1, name: 'X' } })).toMatchObject({ status: 412 });
    expect(await api.refused(changePerson, { params, body: { version: 2, email: 'EM@people.example' } })).toMatchObject(
      { code: 'already-exists', fields: [{ field: 'email' }] },
    );
    const cleared = await api.ok(changePerson, { params, body: { version: 2, preferredName: null } });
    expect(cleared).toMatchObject({ name: 'Ida', version: 3 });
  });

  it('has a timeline, and sees who looked at it', async () => {
    const { admin, people, signIn } = await smallCompany(app);
    const manager = app.as(await signIn('em'));
    const params = { personId: people.ic };
    await app.as(admin).ok(changeTitle, { params, body: { title: 'Senior Software Engineer', from: '2023-05-01' } });
    const timeline = await manager.ok(getPersonTimeline, { params });
    expect(timeline.items.map(({ on, kind, value, person }) => [on, kind, value ?? person?.name ?? null])).toEqual([
      ['2023-05-01', 'title', 'Senior Software Engineer'],
      ['2020-01-01', 'unit', 'Engineering'],
      ['2020-01-01', 'manager', 'Emil'],
      ['2020-01-01', 'title', 'Software Engineer'],
      ['2020-01-01', 'joined', null],
    ]);
    await manager.ok(getPersonTimeline, { params });
    const viewers = await app.as(await signIn('ic')).ok(listPersonViewers, { params });
    expect(viewers.items.map(({ who, relation }) => [who, relation])).toEqual([
      ['Emil', 'manager'],
      ['Vera', 'line'],
      ['Cleo', 'line'],
      [admin.email, 'admin'],
    ]);
    expect(viewers.items.map(({ lastLookedAt }) => lastLookedAt !== null)).toEqual([true, false, false, false]);
  });

  it('names among the viewers whoever signs where nobody leads, with every other reason of theirs', async () => {
    const { admin, people, signIn } = await smallCompany(app);
    await signIn('sales', 'admin');
    await app.as(admin).ok(changeDevelopmentSettings, { body: { version: 0, signerWithoutManagerId: people.sales } });
    const viewersOf = async (personId: string) => {
      const { items } = await app.as(admin).ok(listPersonViewers, { params: { personId } });
      return items.map(({ who, relation, also }) => [who, relation, ...also]);
    };
    expect(await viewersOf(people.ceo)).toEqual([
      ['Sol', 'signer', 'admin'],
      [admin.email, 'admin'],
    ]);
    expect(await viewersOf(people.vp)).toEqual([
      ['Cleo', 'manager'],
      ['Sol', 'admin'],
      [admin.email, 'admin'],
    ]);
  });
});
