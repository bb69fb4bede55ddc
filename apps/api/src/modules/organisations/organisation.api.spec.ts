import {
  changeOrganisation,
  getOrganisation,
  getSetup,
  noteFrameworkRead,
  signUp,
} from '@understudy/contracts/organisations';
import { startTestApp, type TestApp, testPassword } from '../../../test/harness.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('is changed by one of many who saw the same version', async () => {
  const { admin } = await app.organisation();
  const { version } = await app.as(admin).ok(getOrganisation);
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      app.as(admin).call(changeOrganisation, { body: { version, name: `Name ${n}`, privacyThreshold: 7 } }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
  const changed = await app.as(admin).ok(getOrganisation);
  expect(changed).toMatchObject({ version: version + 1, privacyThreshold: 7 });
});

it('refuses a threshold below five and a time zone that does not exist, by field', async () => {
  const { admin } = await app.organisation();
  const body = { version: 1, privacyThreshold: 4, timeZone: 'Mars/Olympus' };
  const problem = await app.as(admin).refused(changeOrganisation, { body });
  expect(problem.fields?.map(({ field }) => field).sort()).toEqual(['privacyThreshold', 'timeZone']);
});

it('tells today in its own time zone', async () => {
  const east = await app.organisation({ timeZone: 'Pacific/Kiritimati' });
  const west = await app.organisation({ timeZone: 'Pacific/Pago_Pago' });
  const [there, here] = [await app.as(east.admin).ok(getOrganisation), await app.as(west.admin).ok(getOrganisation)];
  expect(there.today > here.today).toBe(true);
});

it('leads a new organisation from empty to running', async () => {
  const browser = app.stranger();
  const body = {
    organisationName: 'Harbour',
    slug: 'harbour',
    timeZone: 'Europe/Berlin',
    locale: 'de' as const,
    name: 'Ada',
    email: 'ada@harbour.example',
    password: testPassword,
  };
  await browser.ok(signUp, { body });
  await app.settle();
  const { steps } = await browser.ok(getSetup);
  expect(steps.map(({ key, done }) => [key, done])).toEqual([
    ['import-people', false],
    ['review-framework', false],
    ['map-titles', false],
    ['critical-roles', false],
    ['invite', false],
    ['launch-assessment', false],
    ['open-cycle', false],
    ['open-programme', false],
    ['open-cohort', false],
  ]);
  await browser.ok(noteFrameworkRead);
  await browser.ok(noteFrameworkRead);
  const done = (await browser.ok(getSetup)).steps.filter((step) => step.done).map(({ key }) => key);
  expect(done).toEqual(['review-framework']);
  const [created] = await app.system.sql<{
    id: string;
  }>`select organisation_id::text as id from organisation where slug = 'harbour'`;
  const events = await app.tenants.read({ organisationId: created?.id ?? '' }).sql<{ name: string }>`
    select name from domain_event where name in ('organisation.created', 'organisation.changed', 'member.joined') order by position`;
  expect(events.map(({ name }) => name)).toEqual(['organisation.created', 'member.joined', 'organisation.changed']);
});
