import type { CallInput } from '@understudy/contracts/endpoint';
import { getSession } from '@understudy/contracts/identity';
import { changeMember, listMembers, removeMember } from '@understudy/contracts/organisations';
import { startTestApp, type TestApp } from '../../../test/harness.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const withAdmins = async (count: number) => {
  const keys = Array.from({ length: count }, (_, n) => `admin${n}`);
  const organisation = await app.organisation({ people: Object.fromEntries(keys.map((key) => [key, {}])) });
  const admins = await Promise.all(keys.map((key) => organisation.signIn(key, 'admin')));
  return { organisation, admins };
};
const adminsLeft = async (organisationId: string): Promise<number> => {
  const rows = await app.system.sql`
    select 1 as one from membership where organisation_id = ${organisationId}::uuid and role = 'admin' and ended_at is null`;
  return rows.length;
};

describe('the last admin', () => {
  it('stays, however many go at the same time', async () => {
    const { organisation, admins } = await withAdmins(19);
    const all = [organisation.admin, ...admins];
    const answers = await Promise.all(
      all.map((handle, turn) => {
        const params = { memberId: handle.membershipId };
        return turn % 2 === 0
          ? app.as(handle).call(removeMember, { params })
          : app.as(handle).call(changeMember, { params, body: { role: 'member' } });
      }),
    );
    expect(await adminsLeft(organisation.id)).toBeGreaterThanOrEqual(1);
    expect(answers.filter(({ status }) => status >= 500)).toHaveLength(0);
  });

  it('cannot go or step down alone', async () => {
    const { admin } = await app.organisation();
    const caller = app.as(admin);
    const params = { memberId: admin.membershipId };
    expect((await caller.refused(removeMember, { params })).code).toBe('conflict');
    expect((await caller.refused(changeMember, { params, body: { role: 'member' } })).code).toBe('conflict');
    const [only] = (await caller.ok(listMembers)).items;
    expect(only?.abilities).toEqual(['change']);
  });
});

describe('a membership', () => {
  it('ends with its sessions, and can be given a person that is free', async () => {
    const organisation = await app.organisation({ people: { one: {}, two: {} } });
    const caller = app.as(organisation.admin);
    const one = await organisation.signIn('one');
    const params = { memberId: organisation.admin.membershipId };
    const taken = await caller.refused(changeMember, { params, body: { personId: organisation.people.one } });
    expect(taken.fields).toEqual([{ field: 'personId', message: expect.stringContaining('already') }]);
    const changed = await caller.ok(changeMember, { params, body: { personId: organisation.people.two } });
    expect(changed).toMatchObject({ personName: 'two', role: 'admin' });
    await caller.ok(removeMember, { params: { memberId: one.membershipId } });
    expect((await app.as(one).call(getSession)).status).toBe(401);
    const sessions = await app.system.sql`select 1 as one from user_session where user_id = ${one.userId}::uuid`;
    expect(sessions).toHaveLength(0);
  });
});

describe('the members', () => {
  it('are found, arranged and turned over page by page, and a page belongs to its order', async () => {
    const names = ['Ada', 'Ben', 'Cleo'] as const;
    const people = Object.fromEntries(names.map((name) => [name.toLowerCase(), { name }]));
    const organisation = await app.organisation({ people });
    for (const name of names) await organisation.signIn(name.toLowerCase());
    const caller = app.as(organisation.admin);
    const read = async (query: CallInput<typeof listMembers>['query']) =>
      (await caller.ok(listMembers, { query })).items.map(({ personName, role }) => personName ?? role);
    expect(await read({ search: 'cle' })).toEqual(['Cleo']);
    expect(await read({ role: 'admin' })).toEqual(['admin']);
    const joined = { role: 'member', sort: 'joined', direction: 'descending', limit: 2 } as const;
    const first = await caller.ok(listMembers, { query: joined });
    expect(first.items.map(({ personName }) => personName)).toEqual(['Cleo', 'Ben']);
    const cursor = first.nextCursor ?? '';
    expect(await read({ ...joined, cursor })).toEqual(['Ada']);
    expect(await caller.refused(listMembers, { query: { ...joined, sort: 'name', cursor } })).toMatchObject({
      status: 400,
    });
  });
});
