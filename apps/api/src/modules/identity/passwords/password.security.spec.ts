import {
  changePassword,
  getSession,
  requestPasswordReset,
  resetPassword,
  signIn,
} from '@understudy/contracts/identity';
import { startTestApp, type TestApp, testPassword } from '../../../../test/harness.js';
import type { SignInHandle } from '../../../../test/organisation-builder.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ trustedProxies: 1 });
});
afterAll(() => app.close());

const nextPassword = 'nine patient herons wait';
const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
const admin = async (): Promise<SignInHandle> => (await app.organisation()).admin;
const attempt = (email: string, password: string, address: string, caller = app.stranger()) =>
  caller.call(signIn, { body: { email, password } }, from(address));

describe('guessing', () => {
  it('is answered in the same words and at the same pace whether the account exists or not', async () => {
    const { email } = await admin();
    const took = async (address: string, tries: string): Promise<{ milliseconds: number; text: string }> => {
      const began = performance.now();
      const answer = await attempt(address, 'not the right password', tries);
      expect(answer.status).toBe(401);
      return { milliseconds: performance.now() - began, text: answer.text.replace(/"requestId":"[^"]*"/, '') };
    };
    await took('warm@up.example', '10.1.0.1');
    const known = [];
    const unknown = [];
    for (let turn = 0; turn < 6; turn += 1) {
      known.push(await took(email, '10.1.0.2'));
      unknown.push(await took(`nobody-${turn}@nowhere.example`, '10.1.0.3'));
    }
    expect(new Set([...known, ...unknown].map(({ text }) => text)).size).toBe(1);
    const median = (answers: { milliseconds: number }[]): number =>
      answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)[3] ?? 0;
    expect(median(unknown) / median(known)).toBeGreaterThan(0.5);
    expect(median(unknown) / median(known)).toBeLessThan(2);
  });

  it('ends with 429 and Retry-After, also when it comes all at once, and does not keep the owner out', async () => {
    const { email } = await admin();
    const owner = app.stranger();
    expect((await attempt(email, testPassword, '10.2.0.1', owner)).status).toBe(201);
    const guesses = await Promise.all(
      Array.from({ length: 25 }, (_, n) => attempt(email, `wrong guess ${n}`, '10.2.0.9')),
    );
    const statuses = guesses.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    const refused = guesses.find(({ status }) => status === 429);
    expect(refused?.problem?.code).toBe('too-many-requests');
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(60);
    expect((await attempt(email, testPassword, '10.2.0.9')).status).toBe(429);
    expect((await attempt(email, testPassword, '10.2.0.8')).status).toBe(201);
    expect((await attempt(email, testPassword, '10.2.0.9', owner)).status).toBe(201);
  });

  it('from many addresses at once still lets in the browser that the owner has used before', async () => {
    const { email } = await admin();
    const owner = app.stranger();
    await attempt(email, testPassword, '10.3.0.1', owner);
    await app.system.sql`update sign_in_attempt set failures = 1000`;
    for (let turn = 0; turn < 101; turn += 1) await attempt(email, 'wrong guess', `10.3.1.${turn}`);
    expect((await attempt(email, testPassword, '10.3.2.1')).status).toBe(429);
    expect((await attempt(email, testPassword, '10.3.2.2', owner)).status).toBe(201);
  }, 60_000);
});

describe('changing the password', () => {
  it('needs the current one, signs out every other device, and keeps this one', async () => {
    const handle = await admin();
    const here = app.as(handle);
    const there = app.stranger();
    await attempt(handle.email, testPassword, '10.4.0.1', there);
    const body = { currentPassword: testPassword, newPassword: nextPassword };
    expect((await here.refused(changePassword, { body: { ...body, currentPassword: 'wrong' } })).code).toBe(
      'wrong-credentials',
    );
    const weak = await here.refused(changePassword, { body: { ...body, newPassword: 'passwordpassword' } });
    expect(weak.fields).toEqual([{ field: 'newPassword', message: expect.any(String) }]);
    await here.ok(changePassword, { body });
    await here.ok(getSession);
    expect((await there.refused(getSession)).code).toBe('not-signed-in');
    expect((await attempt(handle.email, testPassword, '10.4.0.2')).status).toBe(401);
    expect((await attempt(handle.email, nextPassword, '10.4.0.2')).status).toBe(201);
  });
});

describe('a reset link', () => {
  const linkFor = async (email: string): Promise<string> => {
    await app.stranger().ok(requestPasswordReset, { body: { email } }, from('10.5.0.1'));
    const mail = (await app.mails()).find(({ recipient }) => recipient === email);
    return /reset-password#token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  };

  it('works once, among many at the same time, and signs out everywhere', async () => {
    const handle = await admin();
    const token = await linkFor(handle.email);
    const body = { token, newPassword: nextPassword };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => app.stranger().call(resetPassword, { body }, from('10.5.0.2'))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array(7).fill(410)]);
    expect((await app.as(handle).refused(getSession)).code).toBe('not-signed-in');
    expect((await attempt(handle.email, nextPassword, '10.5.0.3')).status).toBe(201);
  });

  it('expires, and is not used up by a password that is refused', async () => {
    const handle = await admin();
    const token = await linkFor(handle.email);
    const weak = { token, newPassword: 'understudyunderstudy' };
    expect((await app.stranger().refused(resetPassword, { body: weak }, from('10.5.0.4'))).code).toBe('invalid-input');
    await app.system.sql`update password_reset set expires_at = now() - interval '1 second'`;
    const late = { token, newPassword: nextPassword };
    expect((await app.stranger().refused(resetPassword, { body: late }, from('10.5.0.4'))).code).toBe('link-expired');
  });

  it('is asked for without learning whether the address is known', async () => {
    const { email } = await admin();
    const ask = (address: string) =>
      app.stranger().call(requestPasswordReset, { body: { email: address } }, from('10.5.0.5'));
    const [known, unknown] = [await ask(email), await ask('nobody@nowhere.example')];
    expect(unknown.text).toBe(known.text);
    expect((await app.mails()).some(({ recipient }) => recipient === 'nobody@nowhere.example')).toBe(false);
  });
});
