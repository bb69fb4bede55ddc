import { getSession, signIn } from '@understudy/contracts/identity';
import { getOrganisation } from '@understudy/contracts/organisations';
import { startTestApp, type TestApp, testPassword } from '../../../../test/harness.js';
import { hashOfToken } from '../../../common/auth/token.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('a session', () => {
  it('ends after twelve idle hours and after thirty days', async () => {
    const { admin } = await app.organisation();
    const age = (column: 'idle' | 'whole') =>
      column === 'idle'
        ? app.system
            .sql`update user_session set last_seen_at = now() - interval '12 hours 1 second' where token_hash = ${hashOfToken(admin.token)}`
        : app.system
            .sql`update user_session set last_seen_at = now(), expires_at = now() - interval '1 second' where token_hash = ${hashOfToken(admin.token)}`;
    expect((await app.as(admin).call(getSession)).status).toBe(200);
    await age('idle');
    expect((await app.as(admin).call(getSession)).status).toBe(401);
    await age('whole');
    expect((await app.as(admin).call(getSession)).status).toBe(401);
  });

  it('is stored as a hash only', async () => {
    const { admin } = await app.organisation();
    const rows = await app.system.sql`select 1 as one from user_session where token_hash = ${admin.token}`;
    expect(rows).toHaveLength(0);
  });

  it('remembers the visit before this one', async () => {
    const { admin } = await app.organisation();
    await app.system.sql`
      update user_session set last_seen_at = now() - interval '3 hours' where token_hash = ${hashOfToken(admin.token)}`;
    await app.as(admin).ok(getSession);
    const { lastVisitAt } = await app.as(admin).ok(getSession);
    const hours = (Date.now() - Date.parse(lastVisitAt ?? '')) / 3_600_000;
    expect(hours).toBeGreaterThan(2.9);
    expect(hours).toBeLessThan(3.1);
  });
});

describe('authority follows the facts at the next request', () => {
  it('when the employment ends, also for signing in again', async () => {
    const organisation = await app.organisation({ people: { leaver: {} } });
    const leaver = await organisation.signIn('leaver');
    await app.as(leaver).ok(getOrganisation);
    await app.tenants.read(organisation.actor).sql`
      update employment set left_on = current_date where organisation_id = ${organisation.id}::uuid`;
    expect((await app.as(leaver).refused(getOrganisation)).code).toBe('not-signed-in');
    const again = await app.stranger().refused(signIn, { body: { email: leaver.email, password: testPassword } });
    const nobody = await app.stranger().refused(signIn, { body: { email: 'no@body.example', password: testPassword } });
    expect({ ...again, requestId: '' }).toEqual({ ...nobody, requestId: '' });
  });

  it('when the membership ends or the role changes', async () => {
    const organisation = await app.organisation({ people: { somebody: {} } });
    const handle = await organisation.signIn('somebody', 'admin');
    const permissions = async () => (await app.as(handle).ok(getSession)).permissions;
    expect(await permissions()).toContain('members.change');
    await app.system.sql`update membership set role = 'member' where id = ${handle.membershipId}::uuid`;
    expect(await permissions()).not.toContain('members.change');
    await app.system.sql`update membership set ended_at = now() where id = ${handle.membershipId}::uuid`;
    expect((await app.as(handle).call(getSession)).status).toBe(401);
  });

  it('when somebody stops leading', async () => {
    const organisation = await app.organisation({ people: { boss: {}, report: { manager: 'boss' } } });
    const boss = await organisation.signIn('boss');
    expect((await app.as(boss).ok(getSession)).standings).toEqual(['leader', 'member']);
    await app.tenants.read(organisation.actor).sql`
      update reporting_closure set to_on = current_date where organisation_id = ${organisation.id}::uuid`;
    expect((await app.as(boss).ok(getSession)).standings).toEqual(['member']);
  });
});

describe('somebody who belongs nowhere any more', () => {
  it('signs in to an account without an organisation, and may do nothing else', async () => {
    const organisation = await app.organisation();
    await app.system.sql`update membership set ended_at = now() where user_id = ${organisation.admin.userId}::uuid`;
    const browser = app.stranger();
    const session = await browser.ok(signIn, { body: { email: organisation.admin.email, password: testPassword } });
    expect(session).toMatchObject({ organisation: null, organisations: [], permissions: ['session.own'], homes: [] });
    expect((await browser.refused(getOrganisation)).code).toBe('not-allowed');
  });
});

describe('the cookie where a browser would not keep a secure one', () => {
  const safari = 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
  const cookiesFor = async (headers: Record<string, string>): Promise<string[]> => {
    const { admin } = await app.organisation();
    const browser = app.stranger();
    const body = { email: admin.email, password: testPassword };
    await browser.ok(signIn, { body }, { headers });
    expect((await browser.call(getSession, undefined, { headers })).status).toBe(200);
    return [...browser.cookies.keys()].filter((name) => !name.endsWith('-device'));
  };

  it('has a plain name: Safari on this machine, and plain http elsewhere', async () => {
    expect(await cookiesFor({ 'user-agent': safari })).toEqual(['understudy']);
    expect(await cookiesFor({ host: 'understudy.lan', origin: 'http://understudy.lan' })).toEqual(['understudy']);
    expect(await cookiesFor({ 'user-agent': 'Mozilla/5.0 (X11) Chrome/140.0 Safari/537.36' })).toEqual([
      '__Host-understudy',
    ]);
  });
});

describe('who may ask at all', () => {
  const signInBody = JSON.stringify({ email: 'a@b.example', password: 'x' });
  const post = (headers: Record<string, string>, body = signInBody) =>
    app.stranger().send({ method: 'POST', path: '/api/v1/session', headers, body });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])('refuses a page of %s', async (origin) => {
    const answer = await post({ origin, 'content-type': 'application/json' });
    expect(answer.parsed).toMatchObject({ code: 'not-allowed' });
  });

  it('refuses a form, and text that pretends', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=b']) {
      const { status } = await post({ 'content-type': type });
      expect([400, 415]).toContain(status);
    }
  });

  it('sends the security headers with every answer, refusals included', async () => {
    for (const path of ['/api/v1/health/live', '/api/v1/session', '/api/nowhere']) {
      const { headers } = await app.stranger().send({ method: 'GET', path });
      expect(headers['content-security-policy']).toContain("script-src 'self';");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['x-request-id']).toMatch(/^[\w-]{8,}$/);
    }
  });
});
