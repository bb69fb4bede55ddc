import { uploadImport } from '@understudy/contracts/data-exchange';
import { changeProfile, getSession } from '@understudy/contracts/identity';
import { changePerson } from '@understudy/contracts/people';
import { startTestApp, type TestApp } from '../harness.js';
import type { SignInHandle } from '../organisation-builder.js';

let app: TestApp;
let admin: SignInHandle;
beforeAll(async () => {
  app = await startTestApp();
  admin = (await app.organisation()).admin;
});
afterAll(() => app.close());

const patch = (body: string | Buffer) =>
  app
    .as(admin)
    .send({ method: 'PATCH', path: '/api/v1/session/profile', headers: { 'content-type': 'application/json' }, body });
const cursor = (position: readonly unknown[]) => Buffer.from(JSON.stringify(position)).toString('base64url');
const someId = '00000000-0000-4000-8000-000000000000';
const get = (path: string) => app.as(admin).send({ method: 'GET', path });

describe('hostile input is refused with a clear problem', () => {
  it.each([
    ['a key that reaches the prototype', '{"__proto__":{"isAdmin":true},"name":"x"}'],
    ['a key that reaches the constructor', '{"constructor":{"prototype":{"isAdmin":true}},"name":"x"}'],
    ['a NUL character', '{"name":"a\\u0000b"}'],
    ['an unknown key', '{"name":"x","role":"admin"}'],
    ['half a document', '{"name":'],
    ['another type', '{"name":{"$gt":""}}'],
    ['a text that is too long', JSON.stringify({ name: 'x'.repeat(50_000) })],
    ['deep nesting', `{"name":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['no object at all', '"x"'],
    ['nothing', ''],
  ])('%s', async (_what, body) => {
    const answer = await patch(body);
    expect(answer.status).toBe(400);
    expect(answer.parsed).toMatchObject({ code: 'invalid-input', requestId: expect.any(String) });
    expect(answer.text).not.toMatch(/zod|fastify|node_modules|stack/i);
  });

  it('a number that no column holds', async () => {
    const organisation = await app.organisation({ people: { one: {} } });
    const caller = app.as(organisation.admin);
    const params = { personId: organisation.people.one };
    for (const version of [2 ** 31, 2 ** 53 - 1]) {
      const problem = await caller.refused(changePerson, { params, body: { version, name: 'x' } });
      expect(problem).toMatchObject({ status: 400, code: 'invalid-input' });
    }
  });

  it('more than two megabytes', async () => {
    expect((await patch(JSON.stringify({ name: 'x'.repeat(3_000_000) }))).status).toBe(413);
  });

  it.each([
    ['/api/v1/people?limit=1&limit=2', 400],
    ['/api/v1/people?unknown=1', 400],
    ['/api/v1/people?cursor=tampered', 400],
    ['/api/v1/people?limit=-1', 400],
    ['/api/v1/people?limit=1000000000', 400],
    ['/api/v1/people?sort=name_key', 400],
    [`/api/v1/people?sort=joined&cursor=${cursor(['joined', 'ascending', '2024-99-99', someId, 1])}`, 400],
    [`/api/v1/people?cursor=${cursor(['name', 'ascending', 'a\0', someId, 1])}`, 400],
    [`/api/v1/jobs?cursor=${cursor(['9999-99-99 99:99:99+00', someId])}`, 400],
    [`/api/v1/audit?cursor=${cursor([Number.POSITIVE_INFINITY])}`, 400],
    [`/api/v1/indicators/leaders?cursor=${cursor(['0000-01-01', 'a', someId])}`, 400],
    ['/api/v1/indicators?groupKind=organisation&asOf=0000-01-01', 400],
    ['/api/v1/indicators?groupKind=organisation&asOf=0001-01-01', 400],
    ['/api/v1/indicators?groupKind=organisation&asOf=9999-12-31', 400],
    ['/api/v1/indicators/records?groupKind=organisation&indicator=retention&asOf=0001-01-01', 400],
    ['/api/v1/people?search=%00', 400],
    ['/api/v1/people/not-an-identifier', 400],
    ['/api/v1/people/%ZZ', 400],
    ['/api/v1/nowhere', 404],
    ['/api/v1/people/..%2f..%2fetc%2fpasswd', 400],
    [`/api/v1/people?search=${'x'.repeat(5_000)}`, 400],
  ])('%s', async (path, status) => {
    const answer = await get(path);
    expect(answer.parsed).toMatchObject({ status });
    expect(answer.status).toBe(status);
  });

  it('an address beyond all measure', async () => {
    const answer = await get(`/api/v1/people?search=${'x'.repeat(20_000)}`);
    expect(answer.parsed).toMatchObject({ code: 'too-large' });
  });

  it('a file of more than twenty megabytes, or none at all', async () => {
    const file = { name: 'large.csv', content: Buffer.alloc(21 * 1024 * 1024, 'a') };
    expect((await app.as(admin).refused(uploadImport, {}, { file })).code).toBe('too-large');
    const answer = await app.as(admin).send({ method: 'POST', path: '/api/v1/imports' });
    expect(answer.parsed).toMatchObject({ status: 400, fields: [{ field: 'file' }] });
  });

  it('names the field and what to do about it', async () => {
    const problem = await app.as(admin).refused(changeProfile, { body: { name: '  ' } });
    expect(problem).toMatchObject({ status: 400, fields: [{ field: 'name', message: 'This must not be empty.' }] });
  });

  it('keeps names of every script as they are', async () => {
    const name = 'Zoë 王小明 עִבְרִית ‮x‬ 👩🏽‍🚀';
    await app.as(admin).ok(changeProfile, { body: { name } });
    expect((await app.as(admin).ok(getSession)).user.name).toBe(name);
  });
});
