import { listAuditEntries } from '@understudy/contracts/audit';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { toldInTrail } from '../../../../test/told-in-trail.js';
import { rate } from '../testing/answering.js';
import { launched } from '../testing/campaigns.js';
import { idasCompany } from '../testing/idas-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

it('keeps from the person that their manager has answered about them, also where they read the audit trail', async () => {
  const company = await idasCompany(app);
  const selection = [{ personId: company.people.ida }, { personId: company.people.otto }];
  await launched(app, company.admin, { selection, relations: ['self', 'manager', 'skip-level'] });
  const ida = await company.signIn('ida', 'admin');
  const [head, boss] = [await company.as('head'), await company.as('boss')];
  const handIn = async (...[rater, subject]: [typeof ida, string]) =>
    rate(app, rater, subject, ({ kind }) => (kind === 'text' ? 'Words.' : 3));
  await handIn(ida, 'ida');
  await handIn(head, 'ida');
  await handIn(boss, 'ida');
  await handIn(boss, 'otto');
  const [own, admin] = [app.as(ida), app.as(company.admin)];
  const everything = [boss.email, boss.email, head.email, ida.email];
  expect(await toldInTrail(admin, 'assessment.submitted')).toEqual(everything);
  expect(await toldInTrail(own, 'assessment.submitted')).toEqual([boss.email, ida.email]);
  const { items } = await admin.ok(listAuditEntries, { query: { name: 'assessment.submitted' } });
  const aboutIda = items.find(({ summary }) => summary.personId === company.people.ida)?.subjectId;
  expect(await toldInTrail(own, 'assessment.submitted', aboutIda)).toEqual([ida.email]);
});
