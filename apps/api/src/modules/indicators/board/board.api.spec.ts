import { exportPipelineBoard } from '@understudy/contracts/indicators-board';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { SnapshotWriter } from '../snapshots/snapshot-writer.service.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

it('sets the pipeline of those whom one may see as a PDF, records who asked, and refuses everybody else', async () => {
  const company = await smallCompany(app);
  const { actor, people } = company;
  const admin = app.as(company.admin);
  expect(await admin.refused(exportPipelineBoard, { query: {} })).toMatchObject({ status: 409 });
  await app.get(SnapshotWriter).write(actor, actor.today);
  for (const locale of ['en-GB', 'de'] as const) {
    const answer = await admin.call(exportPipelineBoard, { query: { locale } });
    expect([answer.status, answer.headers['content-type'], answer.text.slice(0, 5)]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
  }
  const emil = app.as(await company.signIn('em'));
  expect((await emil.call(exportPipelineBoard, { query: { groupKind: 'leader' } })).status).toBe(200);
  const above = { query: { groupKind: 'leader' as const, groupId: people.vp } };
  expect(await emil.refused(exportPipelineBoard, above)).toMatchObject({ status: 404 });
  expect(await emil.refused(exportPipelineBoard, { query: {} })).toMatchObject({ status: 404 });
  expect(await app.as(await company.signIn('ic')).refused(exportPipelineBoard, { query: {} })).toMatchObject({
    status: 403,
  });
  const recorded = await app.tenants.run(
    actor,
    (tx) => tx.sql<{ kind: string }>`
      select payload->>'groupKind' as kind from domain_event where name = 'indicators.exported' order by position`,
  );
  expect(recorded.map(({ kind }) => kind)).toEqual(['organisation', 'organisation', 'leader']);
}, 120_000);
