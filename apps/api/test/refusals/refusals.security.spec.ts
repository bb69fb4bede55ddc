import { randomUUID } from 'node:crypto';
import { permissionsOf, type Standing } from '@understudy/contracts/permissions';
import { allContracts } from '../../src/common/openapi/all-contracts.js';
import { startTestApp, type TestApp } from '../harness.js';
import { callWith, comparable, refersToRecords } from './contract-call.js';
import { makeTwin, type Twin } from './twin-records.js';

let app: TestApp;
let ours: Twin;
let theirs: Twin;
beforeAll(async () => {
  app = await startTestApp();
  ours = await makeTwin(app, 'ours');
  theirs = await makeTwin(app, 'theirs');
});
afterAll(() => app.close());

const known = (field: string, twin: Twin): string => {
  const id = twin.ids[field];
  if (id === undefined) throw new Error(`No twin record stands for "${field}"; add one to twin-records.ts.`);
  return id;
};
const missing = () => randomUUID();
const named = allContracts.filter(({ contract }) => contract.produces !== 'text/event-stream');
const guarded = allContracts.filter(({ contract }) => contract.permission !== 'public');

describe('somebody who is not signed in', () => {
  it.each(guarded)('is refused $name', async ({ contract }) => {
    const answer = await callWith(app.stranger(), contract, { params: missing, rest: missing });
    expect(answer.status).toBe(401);
    expect(answer.parsed).toMatchObject({ code: 'not-signed-in', status: 401 });
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});

describe('somebody without the permission', () => {
  const cases = (['member', 'leader', 'mentor'] as const).flatMap((standing) => {
    const allowed: ReadonlySet<string> = new Set<string>(permissionsOf[standing satisfies Standing]);
    return guarded.filter(({ contract }) => !allowed.has(contract.permission)).map((each) => ({ ...each, standing }));
  });
  it.each(cases)('as $standing is refused $name', async ({ contract, standing }) => {
    const answer = await callWith(app.as(ours.actors[standing]), contract, { params: missing, rest: missing });
    expect(answer.status).toBe(403);
    expect(answer.parsed).toMatchObject({ code: 'not-allowed' });
  });
});

describe('a record of another organisation', () => {
  const addressed = named.filter(
    ({ contract }) =>
      contract.permission !== 'public' && contract.params !== undefined && !('kind' in contract.params.shape),
  );
  it.each(addressed)('answers $name exactly like one that does not exist', async ({ contract }) => {
    const admin = app.as(ours.actors.admin);
    const rest = (field: string) => known(field, ours);
    const absent = await callWith(admin, contract, { params: missing, rest });
    const foreign = await callWith(admin, contract, { params: (field) => known(field, theirs), rest });
    expect(comparable(foreign)).toEqual(comparable(absent));
    expect(absent.status).toBe(404);
  });

  const referring = named.filter(({ contract }) => contract.permission !== 'public' && refersToRecords(contract));
  it.each(referring)('is no better in the rest of an input of $name', async ({ contract }) => {
    const admin = app.as(ours.actors.admin);
    const params = (field: string) => known(field, ours);
    const absent = await callWith(admin, contract, { params, rest: missing });
    const foreign = await callWith(admin, contract, { params, rest: (field) => known(field, theirs) });
    expect(comparable(foreign)).toEqual(comparable(absent));
  });
});
