import { randomUUID } from 'node:crypto';
import { changePassword } from '@understudy/contracts/identity';
import { invite, listInvitations } from '@understudy/contracts/organisations';
import { startTestApp, type TestApp, testPassword } from '../../../test/harness.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const draft = (email: string) => ({ body: { email, role: 'member' as const } });
const under = (key: string) => ({ headers: { 'idempotency-key': key } });

describe('a write repeated under one key', () => {
  it('acts once and answers the same, twenty times at once', async () => {
    const { admin } = await app.organisation();
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => app.as(admin).call(invite, draft('same@time.example'), under(key))),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect((await app.as(admin).ok(listInvitations)).items).toHaveLength(1);
    const again = await app.as(admin).call(invite, draft('same@time.example'), under(key));
    expect(again.text).toBe(answers[0]?.text);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect((await app.mails()).filter(({ recipient }) => recipient === 'same@time.example')).toHaveLength(1);
  });

  it('answers the same when the process died between commit and answer', async () => {
    const organisation = await app.organisation();
    const key = randomUUID();
    const first = await app.as(organisation.admin).call(invite, draft('died@between.example'), under(key));
    await app.tenants.read(organisation.actor).sql`
      update idempotency_key set status = null, response = response - 'answer'`;
    const again = await app.as(organisation.admin).call(invite, draft('died@between.example'), under(key));
    expect({ status: again.status, text: again.text }).toEqual({ status: first.status, text: first.text });
    expect((await app.as(organisation.admin).ok(listInvitations)).items).toHaveLength(1);
  });

  it('is refused when it says something else', async () => {
    const { admin } = await app.organisation();
    const key = randomUUID();
    await app.as(admin).ok(invite, draft('one@thing.example'), under(key));
    const other = await app.as(admin).refused(invite, draft('another@thing.example'), under(key));
    expect(other).toMatchObject({ code: 'key-reused', status: 422 });
  });

  it('may be repeated after it was refused, and belongs to one person in one organisation', async () => {
    const [ours, theirs] = [await app.organisation(), await app.organisation()];
    const key = randomUUID();
    expect((await app.as(ours.admin).refused(invite, draft(ours.admin.email), under(key))).code).toBe('already-exists');
    await app.as(ours.admin).ok(invite, draft('second@try.example'), under(key));
    await app.as(theirs.admin).ok(invite, draft('elsewhere@try.example'), under(key));
    expect((await app.as(theirs.admin).ok(listInvitations)).items.map(({ email }) => email)).toEqual([
      'elsewhere@try.example',
    ]);
  });

  it('keeps neither its key nor a readable word of what was sent and answered', async () => {
    const { admin, actor } = await app.organisation();
    const key = randomUUID();
    const first = await app.as(admin).call(invite, draft('sealed@time.example'), under(key));
    const rows = await app.tenants.read(actor).sql<{ key: string; response: { effects: string[]; answer: string } }>`
      select key, response from idempotency_key`;
    const kept = rows.flatMap(({ key: found, response }) => [found, ...response.effects, response.answer]);
    expect(kept.length).toBeGreaterThan(2);
    const readable = kept.flatMap((text) => [text, Buffer.from(text, 'base64').toString('latin1')]).join(' ');
    expect(readable).not.toContain(key);
    expect(readable).not.toContain('sealed@time');
    expect((await app.as(admin).call(invite, draft('sealed@time.example'), under(key))).text).toBe(first.text);
  });

  it('keeps nothing of a password, not even a digest', async () => {
    const { admin, actor } = await app.organisation();
    const body = { currentPassword: testPassword, newPassword: 'nine loud badgers tumble' };
    await app.as(admin).ok(changePassword, { body }, under(randomUUID()));
    expect(await app.tenants.read(actor).sql`select key from idempotency_key`).toEqual([]);
  });

  it('needs a key that is one', async () => {
    const { admin } = await app.organisation();
    const problem = await app.as(admin).refused(invite, draft('x@y.example'), under('short'));
    expect(problem.fields?.[0]?.field).toBe('Idempotency-Key');
  });
});
