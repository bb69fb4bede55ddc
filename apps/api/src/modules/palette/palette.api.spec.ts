import { createPlan } from '@understudy/contracts/development-plans';
import { findAnything } from '@understudy/contracts/palette';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import type { SignInHandle } from '../../../test/organisation-builder.js';
import { makeTwin, type Twin } from '../../../test/refusals/twin-records.js';

let app: TestApp;
let here: Twin;
let elsewhere: Twin;
beforeAll(async () => {
  app = await startTestApp();
  [here, elsewhere] = await Promise.all([makeTwin(app, 'kestrel'), makeTwin(app, 'osprey')]);
}, 120_000);
afterAll(() => app.close());

/** How many of each kind somebody finds. */
const found = async (actor: SignInHandle, search: string) => {
  const answer = await app.as(actor).ok(findAnything, { query: { search } });
  return Object.fromEntries(Object.entries(answer).map(([kind, items]) => [kind, items.length]));
};
const nothing = { people: 0, plans: 0, programmes: 0, cohorts: 0, campaigns: 0, opportunities: 0, frameworks: 0 };

it('finds everything by a part of its name, in any case of letters', async () => {
  const answer = await app.as(here.actors.admin).ok(findAnything, { query: { search: 'KESTREL' } });
  // Plans are found by those who may read them, and admins may not.
  expect(Object.entries(answer).filter(([, items]) => items.length === 0)).toEqual([['plans', []]]);
  for (const name of Object.values(answer).flatMap((items) => items.map((item) => JSON.stringify(item)))) {
    expect(name).toContain('kestrel');
  }
});

it('finds of each kind only what the actor may see by its own list', async () => {
  const { member, leader, mentor } = here.actors;
  expect(await found(member, 'kestrel')).toMatchObject({ plans: 1, campaigns: 0 });
  expect(await found(leader, 'kestrel')).toMatchObject({ campaigns: 1 });
  expect(await found(mentor, 'kestrel')).toEqual(nothing);
  const outsider = await here.organisation.signIn('outsider');
  expect(await found(outsider, 'kestrel')).toMatchObject({ plans: 0, campaigns: 0 });
  await app.tenants.run({ organisationId: here.organisation.id }, async (tx) => {
    await tx.sql`update cohort set state = 'planned'`;
    await tx.sql`delete from cohort_facilitator`;
    await tx.sql`update programme set state = 'draft', sponsor_id = null`;
    await tx.sql`update opportunity set status = 'draft'`;
  });
  expect(await found(outsider, 'kestrel')).toMatchObject({ programmes: 0, cohorts: 0, opportunities: 0 });
  expect(await found(here.actors.admin, 'kestrel')).toMatchObject({ programmes: 1, cohorts: 1, opportunities: 1 });
});

it('finds the plans that can be read also where others by the same name stand before them', async () => {
  const named = (name: string, manager?: string) => ({ name: `${name} Sandpiper`, ...(manager ? { manager } : {}) });
  const people = { boss: { name: 'Zoe' }, anna: named('Anna'), bert: named('Bert', 'boss'), cora: named('Cora') };
  const organisation = await app.organisation({ people });
  for (const key of ['anna', 'bert', 'cora'] as const) {
    const own = app.as(await organisation.signIn(key));
    const period = { startsOn: '2026-01-01', endsOn: '2026-06-30', focus: 'Lead a team', goals: [] };
    await own.ok(createPlan, { body: { personId: organisation.people[key], ...period } });
  }
  const boss = app.as(await organisation.signIn('boss', 'admin'));
  const { plans } = await boss.ok(findAnything, { query: { search: 'sandpiper', limit: 1 } });
  expect(plans.map(({ person }) => person.name)).toEqual(['Bert Sandpiper']);
});

it('finds nothing of another organisation', async () => {
  for (const actor of Object.values(elsewhere.actors)) expect(await found(actor, 'kestrel')).toEqual(nothing);
});

it('asks for two letters at least', async () => {
  expect((await app.as(here.actors.admin).call(findAnything, { query: { search: ' k ' } })).status).toBe(400);
});
