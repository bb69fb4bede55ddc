import { createPlan, getPlan } from '@understudy/contracts/development-plans';
import {
  downloadPlanDocument,
  getPlanDocument,
  requestPlanDocument,
} from '@understudy/contracts/development-plans-documents';
import { signPlan } from '@understudy/contracts/development-plans-goals';
import { changeManager } from '@understudy/contracts/people';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { figuresIn, unbroken, waysToWrite } from '../../../../test/pdf/figures-in-words.js';
import { pdfText } from '../../../../test/pdf/pdf-text.js';
import { smallCompany } from '../../../../test/small-company.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { clearPlanDocuments } from './print-jobs.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const start = async () => {
  const company = await smallCompany(app);
  const ida = app.as(await company.signIn('ic'));
  const emil = app.as(await company.signIn('em'));
  const goals = [
    { title: 'Führen lernen, Ελληνικά, Русский', actions: [{ kind: 'practice' as const, title: 'Zuhören' }] },
  ];
  const body = { personId: company.people.ic, startsOn: '2026-01-01', endsOn: '2026-06-30', goals };
  const plan = await ida.ok(createPlan, { body });
  const params = { planId: plan.id };
  return { ...company, ida, emil, plan, params };
};

it('is set as PDF in the background and fetched by whoever asked', async () => {
  const { ida, plan, params, actor } = await start();
  await ida.ok(signPlan, { params, body: { contentHash: plan.agreement.contentHash } });
  const asked = await ida.ok(requestPlanDocument, { params, body: { locale: 'de' } });
  const file = { params: { documentId: asked.id } };
  await app.settle();
  expect(await ida.ok(getPlanDocument, file)).toMatchObject({ status: 'ready', locale: 'de', planId: plan.id });
  const answer = await ida.call(downloadPlanDocument, file);
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toBe('application/pdf');
  expect(answer.text.slice(0, 5)).toBe('%PDF-');
  expect(answer.text).toContain('%%EOF');
  const runs = pdfText(answer.content);
  const shown = await ida.ok(getPlan, { params });
  const said = unbroken(runs.join(''));
  for (const words of [
    'Entwicklungsplan',
    'Ida',
    'Führen lernen, Ελληνικά, Русский',
    'Zuhören',
    'nicht unterschrieben',
    // At the foot of each page.
    'vertraulich · Stand',
  ]) {
    expect(said).toContain(unbroken(words));
  }
  // Nothing is counted on paper that the page does not say.
  const written = waysToWrite([shown, actor.today], 'de');
  expect(runs.flatMap(figuresIn).filter((figure) => !written.has(figure) && figure !== '1')).toEqual([]);
}, 60_000);

it('is nobody else’s, and gone for a manager who has lost the person', async () => {
  const { ida, emil, admin, people, actor, params, signIn } = await start();
  const asked = await emil.ok(requestPlanDocument, { params, body: { locale: 'en-GB' } });
  await app.settle();
  const file = { params: { documentId: asked.id } };
  for (const caller of [ida, app.as(admin), app.as(await signIn('vp'))]) {
    expect(await caller.refused(getPlanDocument, file)).toMatchObject({ status: 404 });
    expect(await caller.refused(downloadPlanDocument, file)).toMatchObject({ status: 404 });
  }
  expect((await emil.call(downloadPlanDocument, file)).status).toBe(200);
  const body = { managerId: people.sales, from: actor.today };
  await app.as(admin).ok(changeManager, { params: { personId: people.ic }, body });
  expect(await emil.refused(downloadPlanDocument, file)).toMatchObject({ status: 404 });
  expect(
    await app.as(await signIn('other')).refused(requestPlanDocument, { params, body: { locale: 'de' } }),
  ).toMatchObject({
    status: 404,
  });
}, 60_000);

it('is kept for a day', async () => {
  const { ida, actor, params } = await start();
  const asked = await ida.ok(requestPlanDocument, { params, body: { locale: 'en-GB' } });
  await app.settle();
  const file = { params: { documentId: asked.id } };
  await app.tenants.run(actor, (tx) => tx.sql`update plan_document set expires_at = now() - interval '1 second'`);
  expect(await ida.refused(downloadPlanDocument, file)).toMatchObject({ status: 404 });
  await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, clearPlanDocuments, {}));
  await app.settle();
  const left = await app.tenants.read(actor).sql`select id from plan_document`;
  expect(left).toEqual([]);
}, 60_000);
