import {
  endDevice,
  getSession,
  listDevices,
  signIn,
  signOut,
  signOutEverywhere,
  switchOrganisation,
} from '@understudy/contracts/identity';
import { signUp } from '@understudy/contracts/organisations';
import { startTestApp, type TestApp, testPassword } from '../../../../test/harness.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const draft = {
  organisationName: 'Meridian',
  slug: 'meridian',
  timeZone: 'Europe/London',
  locale: 'en-GB' as const,
  name: 'Ada Admin',
  email: 'Ada@meridian.example',
  password: testPassword,
};

describe('signing up and in', () => {
  it('signs up an organisation, signs in its first admin, and tells what they may do', async () => {
    const browser = app.stranger();
    const { organisationId } = await browser.ok(signUp, { body: draft });
    const session = await browser.ok(getSession);
    expect(session.organisation).toMatchObject({ id: organisationId, slug: 'meridian', timeZone: 'Europe/London' });
    expect(session.standings).toEqual(['admin', 'member']);
    expect(session.homes).toEqual(['admin']);
    expect(session.permissions).toContain('imports.create');
    await app.settle();
  });

  it('signs in whatever the case of the address, under a new token each time', async () => {
    const browser = app.stranger();
    await browser.ok(signIn, { body: { email: 'ada@MERIDIAN.example', password: testPassword } });
    const first = browser.cookies.get('__Host-understudy');
    await browser.ok(signIn, { body: { email: 'ada@meridian.example', password: testPassword } });
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(browser.cookies.get('__Host-understudy')).not.toBe(first);
  });

  it('sends a cookie that scripts and other sites cannot have', async () => {
    const answer = await app.stranger().call(signIn, { body: { email: draft.email, password: testPassword } });
    const [cookie] = answer.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^__Host-understudy=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('refuses a slug that is taken and leaves no account behind', async () => {
    const body = { ...draft, email: 'eve@elsewhere.example' };
    const problem = await app.stranger().refused(signUp, { body });
    expect(problem).toMatchObject({ code: 'already-exists', fields: [{ field: 'slug' }] });
    const rows = await app.system.sql`select 1 as one from user_account where email_key = 'eve@elsewhere.example'`;
    expect(rows).toHaveLength(0);
  });
});

describe('devices', () => {
  it('lists where somebody is signed in and ends one, or all', async () => {
    const organisation = await app.organisation();
    const here = app.as(organisation.admin);
    const there = app.stranger();
    await there.ok(signIn, { body: { email: organisation.admin.email, password: testPassword } });
    const { items } = await here.ok(listDevices);
    expect(items.map(({ current }) => current).sort()).toEqual([false, true]);
    const other = items.find(({ current }) => !current);
    await here.ok(endDevice, { params: { deviceId: other?.id ?? '' } });
    expect((await there.refused(getSession)).code).toBe('not-signed-in');
    await there.ok(signIn, { body: { email: organisation.admin.email, password: testPassword } });
    await here.ok(signOutEverywhere);
    expect((await there.refused(getSession)).code).toBe('not-signed-in');
    expect((await here.refused(getSession)).code).toBe('not-signed-in');
  });

  it('takes the cookie back at sign-out', async () => {
    const organisation = await app.organisation();
    const browser = app.as(organisation.admin);
    await browser.ok(signOut);
    expect(browser.cookies.has('__Host-understudy')).toBe(false);
    expect((await app.as(organisation.admin).refused(getSession)).code).toBe('not-signed-in');
  });
});

describe('homes and standings', () => {
  it('follow the reporting line of today', async () => {
    const organisation = await app.organisation({
      people: {
        top: {},
        middle: { manager: 'top' },
        below: { manager: 'middle' },
        former: { manager: 'below', leftOn: '2021-01-01' },
      },
    });
    const homesOf = async (key: 'top' | 'middle' | 'below', role?: 'admin') =>
      (await app.as(await organisation.signIn(key, role)).ok(getSession)).homes;
    expect(await homesOf('top')).toEqual(['leader', 'manager', 'individual']);
    expect(await homesOf('middle')).toEqual(['manager', 'individual']);
    expect(await homesOf('below')).toEqual(['individual']);
    expect(await homesOf('top', 'admin')).toEqual(['admin', 'leader', 'manager', 'individual']);
  });
});

describe('several organisations', () => {
  it('switches between those one belongs to, and to no other', async () => {
    const [one, two, foreign] = [await app.organisation(), await app.organisation(), await app.organisation()];
    const browser = app.stranger();
    await browser.ok(signUp, { body: { ...draft, slug: 'third-of-three', email: one.admin.email } });
    await browser.ok(switchOrganisation, { body: { organisationId: one.id } });
    const session = await browser.ok(getSession);
    expect(session.organisation?.id).toBe(one.id);
    expect(session.organisations).toHaveLength(2);
    for (const organisationId of [two.id, foreign.id]) {
      expect((await browser.refused(switchOrganisation, { body: { organisationId } })).code).toBe('not-found');
    }
  });
});
