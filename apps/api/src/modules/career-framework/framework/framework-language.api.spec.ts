import { getFramework } from '@understudy/contracts/career-framework';
import { startTestApp, type TestApp } from '../../../../test/harness.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

it('begins in the language of the organisation, and stays its own text when that changes', async () => {
  const organisation = await app.organisation();
  const speak = (locale: string) =>
    app.tenants.run(
      { organisationId: organisation.id },
      (tx) => tx.sql`update organisation set locale = ${locale}::text`,
    );
  await speak('de');
  const api = app.as(organisation.admin);
  const german = await api.ok(getFramework);
  expect(german).toMatchObject({ name: 'Technische Führung', tracks: [{ key: 'leadership', name: 'Führung' }] });
  expect(german.stages.map(({ key, name }) => [key, name]).slice(0, 2)).toEqual([
    ['individual-contributor', 'Fachkraft'],
    ['tech-lead', 'Tech Lead'],
  ]);
  await speak('en-GB');
  expect(await api.ok(getFramework)).toEqual(german);
});

it('is the English one everywhere else, whole, and there once', async () => {
  const { admin } = await app.organisation();
  const api = app.as(admin);
  const [framework, again] = await Promise.all([api.ok(getFramework), api.ok(getFramework)]);
  expect(again).toEqual(framework);
  expect(framework).toMatchObject({ version: 1, name: 'Engineering leadership' });
  expect(framework.stages.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
  for (const stage of framework.stages) {
    expect(stage.expectations.length).toBeGreaterThan(0);
    expect(stage.derailers.length).toBeGreaterThan(0);
  }
  expect(framework.transitions.length).toBeGreaterThanOrEqual(4);
  expect(framework.skills.every(({ indicators }) => indicators.length === 5)).toBe(true);
});
