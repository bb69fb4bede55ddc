import { recomputeIndicators } from '@understudy/contracts/indicators';
import { changeSuccessor, createCriticalRole, nominate } from '@understudy/contracts/succession';
import { addNominationEntry, reviewCriticalRole } from '@understudy/contracts/succession-nominations';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

it('computes nothing anew for notes, reviews and evidence about a role, and the day itself once somebody is ready sooner', async () => {
  const company = await smallCompany(app);
  const { people, actor } = company;
  const admin = app.as(company.admin);
  const facts = { name: 'Payments', impact: 'high', vacancyRisk: 'low', targetCover: 2 } as const;
  const created = await admin.ok(createCriticalRole, {
    body: { ...facts, incumbentId: people.em, openedOn: '2023-01-01' },
  });
  const params = { roleId: created.id };
  const nominee = { personId: people.ic, horizon: 'within-1-year', evidence: 'Led two launches.' } as const;
  await admin.ok(nominate, { params, body: { ...nominee, from: '2024-01-01' } });
  await app.settle();
  for (const asOf of ['2024-03-31', actor.today]) await admin.ok(recomputeIndicators, { body: { asOf } });
  await app.settle();
  const computed = () =>
    app.tenants.read(actor).sql<{ asOf: string; at: string }>`
      select as_of::text as "asOf", computed_at::text as at from indicator_snapshot order by as_of`;
  const before = await computed();
  await admin.ok(addNominationEntry, {
    params,
    body: { personId: people.ic, kind: 'evidence', text: 'Calm in June.' },
  });
  const { version, successors } = await admin.ok(reviewCriticalRole, { params, body: { version: created.version } });
  const successor = { params: { ...params, successorId: successors[0]?.id ?? '' } };
  const evidence = 'Led three launches.';
  await admin.ok(changeSuccessor, { ...successor, body: { version: successors[0]?.version ?? 0, evidence } });
  await app.settle();
  expect(version).toBeGreaterThan(0);
  expect(await computed()).toEqual(before);
  const sooner = { version: (successors[0]?.version ?? 0) + 1, horizon: 'ready-now' as const };
  await admin.ok(changeSuccessor, { ...successor, body: sooner });
  await app.settle();
  const after = await computed();
  expect(after.filter(({ at }, place) => at !== before[place]?.at).map(({ asOf }) => asOf)).toEqual([actor.today]);
});
