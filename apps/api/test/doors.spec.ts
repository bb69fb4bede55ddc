import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getLiveness, getReadiness } from '@understudy/contracts/health';
import { requestPasswordReset } from '@understudy/contracts/identity';
import smtpTester from 'smtp-tester';
import { Settings } from '../src/common/config/settings.js';
import { startApplication } from '../src/main.js';
import { startWorker } from '../src/worker.js';
import { startTestApp, type TestApp } from './harness.js';

const page = '<!doctype html><title>Understudy</title>';
let app: TestApp;
let webDirectory: string;
beforeAll(async () => {
  webDirectory = await mkdtemp(path.join(tmpdir(), 'understudy-web-'));
  await mkdir(path.join(webDirectory, 'assets'));
  await writeFile(path.join(webDirectory, 'index.html'), page);
  await writeFile(path.join(webDirectory, 'assets', 'app-abc123.js'), `export const text = '${'x'.repeat(3000)}';`);
  app = await startTestApp({ webDirectory });
});
afterAll(async () => {
  await app.close();
  await rm(webDirectory, { recursive: true });
});

/** A port that another program listens on, until it lets go. */
const occupiedPort = async (): Promise<{ port: number; release(): Promise<void> }> => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, release: () => new Promise((resolve) => other.close(() => resolve())) };
};

const get = (place: string, headers: Record<string, string> = {}) =>
  app.stranger().send({ method: 'GET', path: place, headers });

describe('the web application', () => {
  it('is one page at every address outside the API', async () => {
    for (const place of ['/', '/people', '/people/some-id?tab=history', '/../../etc/passwd']) {
      const answer = await get(place);
      expect(answer).toMatchObject({ status: 200, text: page });
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
    }
  });

  it('sends hashed files once and for all, compressed', async () => {
    const answer = await get('/assets/app-abc123.js', { 'accept-encoding': 'br' });
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
    });
    const again = await get('/assets/app-abc123.js', { 'if-none-match': String(answer.headers.etag) });
    expect(again.status).toBe(304);
    expect((await get('/assets/app-old.js')).status).toBe(404);
  });

  it('does not swallow addresses of the API that do not exist', async () => {
    expect((await get('/api/v1/nowhere')).parsed).toMatchObject({ code: 'not-found' });
  });
});

describe('health', () => {
  it('tells whether the process lives and can serve', async () => {
    expect((await app.stranger().ok(getLiveness)).status).toBe('up');
    expect(await app.stranger().ok(getReadiness)).toEqual({ status: 'up', checks: { database: 'up', events: 'up' } });
  });
});

describe('starting', () => {
  it('refuses a port that is taken, in one sentence', async () => {
    const { port, release } = await occupiedPort();
    await expect(startApplication(new Settings({ ...app.settings, port }))).rejects.toMatchObject({
      name: 'StartRefusal',
      message: `Port ${port} is taken by another program; stop it, or set PORT to a free one.`,
    });
    await release();
  });

  it('refuses a role that row-level security does not bind, at both doors', async () => {
    const settings = new Settings({ ...app.settings, databaseUrl: app.database.ownerUrl });
    await expect(startApplication(settings)).rejects.toMatchObject({ name: 'StartRefusal' });
    await expect(startWorker(settings)).rejects.toMatchObject({ name: 'StartRefusal' });
    const superuser = new Settings({ ...app.settings, systemDatabaseUrl: app.database.superuserUrl });
    await expect(startApplication(superuser)).rejects.toMatchObject({ name: 'StartRefusal' });
  });

  it('refuses the demonstration in production', async () => {
    const { id } = await app.organisation();
    await app.system.sql`update organisation set demonstration = true where organisation_id = ${id}::uuid`;
    const settings = new Settings({ ...app.settings, environment: 'production' });
    await expect(startApplication(settings)).rejects.toMatchObject({
      message: expect.stringContaining('demonstration'),
    });
    await app.system.sql`update organisation set demonstration = false where organisation_id = ${id}::uuid`;
  });

  it('opens a worker that listens to nothing and closes cleanly', async () => {
    const worker = await startWorker(app.settings);
    await worker.close();
  });
});

describe('mails', () => {
  it('go out through the server that is configured, and are then not shown to anybody', async () => {
    const { port, release } = await occupiedPort();
    await release();
    const server = smtpTester.init(port);
    const smtpUrl = `smtp://127.0.0.1:${port}?ignoreTLS=true`;
    const sending = await startTestApp({ smtpUrl });
    const { admin } = await sending.organisation();
    await sending.stranger().ok(requestPasswordReset, { body: { email: admin.email } });
    const { email } = await server.captureOne(admin.email, { wait: 5000 });
    expect(email.headers.subject).toBe('A new password for Understudy');
    expect(email.body).toContain('/reset-password#token=');
    const kept = await sending.stranger().send({ method: 'GET', path: '/api/v1/development/mails' });
    expect(kept.status).toBe(404);
    await sending.close();
    await new Promise((resolve) => server.stop(() => resolve(undefined)));
  });
});
