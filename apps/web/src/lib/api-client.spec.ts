import { uploadImport } from '@understudy/contracts/data-exchange';
import { getSession, signIn, signOut } from '@understudy/contracts/identity';
import { getJob, listJobs, retryJob } from '@understudy/contracts/jobs';
import { AnsweringServer, problemOf } from '../../test/answering-server.js';
import { addressOf, call, randomKey, setApiOrigin, upload } from './api-client.js';
import { connection } from './connection.js';
import { ProblemError } from './problem-error.js';
import { abandonSession, rememberUser, resumeSession, sessionEnded } from './session-gate.js';

const jobId = '0191b2a0-0000-7000-8000-000000000009';
const job = {
  id: jobId,
  name: 'compute-indicators' as const,
  status: 'running' as const,
  progress: 3,
  total: 10,
  step: null,
  problem: null,
  attempts: 1,
  createdAt: '2026-03-31T10:00:00Z',
  startedAt: null,
  finishedAt: null,
  requestedBy: null,
  abilities: [],
};

describe('calling the API', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    connection.set('online');
  });
  afterEach(() => server.stop());

  it('fills in parameters and query, and leaves out what is empty', () => {
    expect(addressOf(getJob, { params: { jobId } })).toBe(`${server.origin}/api/v1/jobs/${jobId}`);
    expect(addressOf(listJobs, { query: { limit: 5, status: undefined } })).toBe(
      `${server.origin}/api/v1/jobs?limit=5`,
    );
  });

  it('returns the body, and nothing for an empty answer', async () => {
    server.answer(getJob, job);
    server.respond(signOut, () => ({ status: 204, body: undefined }));
    await expect(call(getJob, { params: { jobId } })).resolves.toEqual(job);
    await expect(call(signOut)).resolves.toBeUndefined();
  });

  it('sends a fresh idempotency key with every POST, or the one given', async () => {
    server.answer(retryJob, job);
    await call(retryJob, { params: { jobId } });
    await call(retryJob, { params: { jobId } });
    await call(retryJob, { params: { jobId } }, { idempotencyKey: 'mine' });
    const keys = server.asked(retryJob).map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys[2]).toBe('mine');
  });

  it('makes keys that are UUIDs also where the browser has no maker of them', () => {
    const original = crypto.randomUUID;
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    expect(randomKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    Object.defineProperty(crypto, 'randomUUID', { value: original, configurable: true });
  });

  it('fails with the problem and its fields', async () => {
    server.refuse(signIn, 'invalid-input', 'Look again.', [{ field: 'email', message: 'Not known.' }]);
    const failure = await call(signIn, { body: { email: 'a@b.example', password: 'x' } }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(ProblemError);
    expect(failure).toMatchObject({ code: 'invalid-input', detail: 'Look again.', fields: [{ field: 'email' }] });
  });

  it('reads how long to wait', async () => {
    server.respond(signIn, () => ({
      status: 429,
      body: problemOf('too-many-requests'),
      headers: { 'retry-after': '30' },
    }));
    await expect(call(signIn, { body: { email: 'a@b.example', password: 'x' } })).rejects.toMatchObject({
      code: 'too-many-requests',
      retryAfter: 30,
    });
  });

  it('takes an answer that is no problem for what its status says', async () => {
    server.respond(getJob, () => ({ status: 502, body: 'bad gateway' }));
    await expect(call(getJob, { params: { jobId } })).rejects.toMatchObject({ code: 'unavailable' });
    expect(connection.get()).toBe('unavailable');
  });

  it('says so when nobody answers', async () => {
    await server.stop();
    await expect(call(getJob, { params: { jobId } })).rejects.toMatchObject({ code: 'offline' });
    expect(connection.get()).toBe('unavailable');
    server = await AnsweringServer.start();
  });

  it('waits for the person to sign in again and then sends the very same request', async () => {
    rememberUser('somebody');
    server.refuse(retryJob, 'not-signed-in');
    const answer = call(retryJob, { params: { jobId } });
    const opened = new Promise<void>((resolve) => {
      const stop = sessionEnded.subscribe(() => {
        stop();
        resolve();
      });
    });
    await opened;
    server.answer(retryJob, job);
    resumeSession();
    await expect(answer).resolves.toEqual(job);
    const [first, second] = server.asked(retryJob);
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
    expect(sessionEnded.get()).toBe(false);
  });

  it('fails when the person does not sign in again, and at once when nobody was signed in', async () => {
    server.refuse(getSession, 'not-signed-in');
    await expect(call(getSession)).rejects.toMatchObject({ code: 'not-signed-in' });
    rememberUser('somebody');
    const stop = sessionEnded.subscribe(() => {
      stop();
      queueMicrotask(() => abandonSession(new ProblemError('not-signed-in', '', 401)));
    });
    await expect(call(getSession)).rejects.toMatchObject({ code: 'not-signed-in' });
  });

  it('sends a file as multipart', async () => {
    server.refuse(uploadImport, 'unsupported-file');
    const file = new File(['name\nAda'], 'people.csv', { type: 'text/csv' });
    await expect(upload(uploadImport, file, { query: { kind: 'people' } })).rejects.toMatchObject({
      code: 'unsupported-file',
    });
    const [request] = server.asked(uploadImport);
    expect(request?.headers['content-type']).toMatch(/^multipart\/form-data/);
    expect(request?.body).toContain('filename="people.csv"');
    expect(request?.path).toContain('kind=people');
  });
});
