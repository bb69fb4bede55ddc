import { assignStage, listAttention } from '@understudy/contracts/career-framework';
import { createPlan } from '@understudy/contracts/development-plans';
import { recordCheckIn } from '@understudy/contracts/development-plans-check-ins';
import { signPlan } from '@understudy/contracts/development-plans-goals';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { AttentionStandings } from './attention-standings.service.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const start = async () => {
  const company = await smallCompany(app);
  const admin = app.as(company.admin);
  const emil = app.as(await company.signIn('em'));
  const ida = app.as(await company.signIn('ic'));
  await admin.send({ method: 'GET', path: '/api/v1/framework' });
  for (const personId of [company.people.ic, company.people.other]) {
    const body = { stageKey: 'individual-contributor', from: '2025-01-01', reason: 'initial' } as const;
    await admin.ok(assignStage, { params: { personId }, body });
  }
  const reasons = async (caller = emil, limit = 50) =>
    (await caller.ok(listAttention, { query: { limit } })).items.map(({ person, reasons: why }) => [
      person.name,
      ...why.map(({ kind }) => kind),
    ]);
  return { ...company, admin, emil, ida, reasons };
};

it('begins with the talk that is overdue, then what waits for a signature, then who has no plan', async () => {
  const { emil, ida, people, actor, reasons } = await start();
  expect(await reasons()).toEqual([
    ['Ida', 'no-plan', 'no-target'],
    ['Otto', 'no-plan', 'no-target'],
  ]);
  const period = { startsOn: addDays(actor.today, -10), endsOn: addDays(actor.today, 100) };
  const plan = await ida.ok(createPlan, { body: { personId: people.ic, ...period, goals: [{ title: 'Lead' }] } });
  await ida.ok(signPlan, { params: { planId: plan.id }, body: { contentHash: plan.agreement.contentHash } });
  expect(await reasons()).toEqual([
    ['Ida', 'plan-awaits-agreement', 'no-target'],
    ['Otto', 'no-plan', 'no-target'],
  ]);
  const dates = { heldOn: addDays(actor.today, -60), nextOn: addDays(actor.today, -30) };
  await emil.ok(recordCheckIn, { body: { personId: people.other, ...dates } });
  expect(await reasons()).toEqual([
    ['Otto', 'check-in-overdue', 'no-plan', 'no-target'],
    ['Ida', 'plan-awaits-agreement', 'no-target'],
  ]);
  const { items } = await emil.ok(listAttention);
  expect(items.map(({ reasons: [first] }) => [first?.since, first?.detail])).toEqual([
    [dates.nextOn, expect.any(String)],
    [actor.today, plan.id],
  ]);
});

it('asks nobody but the manager for the manager’s signature and talks', async () => {
  const { emil, ida, people, actor, reasons, signIn } = await start();
  const period = { startsOn: addDays(actor.today, -10), endsOn: addDays(actor.today, 100) };
  const plan = await ida.ok(createPlan, { body: { personId: people.ic, ...period, goals: [{ title: 'Lead' }] } });
  await ida.ok(signPlan, { params: { planId: plan.id }, body: { contentHash: plan.agreement.contentHash } });
  await emil.ok(recordCheckIn, { body: { personId: people.other, heldOn: '2025-01-01', nextOn: '2025-02-01' } });
  const vera = app.as(await signIn('vp'));
  expect(await reasons(vera)).toEqual([
    ['Otto', 'no-plan', 'no-target'],
    ['Emil', 'no-stage'],
    ['Ida', 'no-target'],
  ]);
});

it('tells of plans in which nothing has happened for a while', async () => {
  const { ida, people, actor, reasons } = await start();
  const period = { startsOn: addDays(actor.today, -90), endsOn: addDays(actor.today, 100) };
  await ida.ok(createPlan, { body: { personId: people.ic, ...period } });
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`update development_plan set changed_at = now() - interval '31 days'`;
    await app.get(AttentionStandings).distrust(tx);
  });
  expect((await reasons()).at(-1)).toEqual(['Ida', 'plan-quiet', 'no-target']);
});

it('is read page by page', async () => {
  const { emil } = await start();
  const first = await emil.ok(listAttention, { query: { limit: 1 } });
  const second = await emil.ok(listAttention, { query: { limit: 1, cursor: first.nextCursor ?? '' } });
  expect([...first.items, ...second.items].map(({ person }) => person.name)).toEqual(['Ida', 'Otto']);
  expect(second.nextCursor).toBeNull();
});
