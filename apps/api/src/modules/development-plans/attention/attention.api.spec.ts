import { assignStage, listAttention } from '@understudy/contracts/career-framework';
import { createPlan, getPlan } from '@understudy/contracts/development-plans';
import { recordCheckIn } from '@understudy/contracts/development-plans-check-ins';
import { signPlan } from '@understudy/contracts/development-plans-goals';
import { changeDevelopmentSettings } from '@understudy/contracts/development-plans-hand-over';
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

it('shows the plan of the next period to whoever is to sign it, beside the one in force', async () => {
  const { emil, ida, people, actor, reasons } = await start();
  const make = async (from: number, to: number) => {
    const period = { startsOn: addDays(actor.today, from), endsOn: addDays(actor.today, to) };
    const plan = await ida.ok(createPlan, { body: { personId: people.ic, ...period, goals: [{ title: 'Lead' }] } });
    return { params: { planId: plan.id }, body: { contentHash: plan.agreement.contentHash } };
  };
  const now = await make(-10, 100);
  await ida.ok(signPlan, now);
  await emil.ok(signPlan, now);
  const next = await make(101, 200);
  expect((await reasons()).at(-1)).toEqual(['Ida', 'no-target']);
  await ida.ok(signPlan, next);
  expect((await reasons())[0]).toEqual(['Ida', 'plan-awaits-agreement', 'no-target']);
  const [first] = (await emil.ok(listAttention)).items;
  expect(first?.reasons[0]).toMatchObject({ detail: next.params.planId, since: actor.today });
  await emil.ok(signPlan, next);
  expect((await reasons()).at(-1)).toEqual(['Ida', 'no-target']);
});

it('asks whoever the organisation named where nobody leads, and tells them nothing else of that person', async () => {
  const { admin, emil, people, actor, reasons, signIn } = await start();
  const sign = { version: 0, signerWithoutManagerId: people.em };
  const { version } = await admin.ok(changeDevelopmentSettings, { body: sign });
  const cleo = app.as(await signIn('ceo'));
  const period = { startsOn: addDays(actor.today, -10), endsOn: addDays(actor.today, 100) };
  const plan = await cleo.ok(createPlan, { body: { personId: people.ceo, ...period, goals: [{ title: 'Lead' }] } });
  const signing = { params: { planId: plan.id }, body: { contentHash: plan.agreement.contentHash } };
  await cleo.ok(signPlan, signing);
  const ofEmil = [
    ['Cleo', 'plan-awaits-agreement'],
    ['Ida', 'no-plan', 'no-target'],
    ['Otto', 'no-plan', 'no-target'],
  ];
  expect(await reasons()).toEqual(ofEmil);
  await app.settle();
  expect(await reasons()).toEqual(ofEmil);
  const askedFor = async (reason: 'plan-awaits-agreement' | 'no-stage') =>
    (await emil.ok(listAttention, { query: { reason } })).items.map(({ person }) => person.name);
  expect([await askedFor('plan-awaits-agreement'), await askedFor('no-stage')]).toEqual([['Cleo'], []]);
  expect((await reasons(app.as(await signIn('vp')))).map(([name]) => name)).not.toContain('Cleo');
  await admin.ok(changeDevelopmentSettings, { body: { version, signerWithoutManagerId: people.vp } });
  expect(await reasons()).toEqual(ofEmil.slice(1));
  expect((await reasons(app.as(await signIn('vp'))))[0]).toEqual(['Cleo', 'plan-awaits-agreement']);
  await emil.refused(signPlan, signing);
});

it('tells of plans in which nothing has happened for a while, and which they are only where they may be read', async () => {
  const { admin, emil, ida, people, actor, reasons } = await start();
  const period = { startsOn: addDays(actor.today, -90), endsOn: addDays(actor.today, 100) };
  const plan = await ida.ok(createPlan, { body: { personId: people.ic, ...period } });
  const reasonsAfter = async (days: number) => {
    await app.tenants.run(actor, async (tx) => {
      await tx.sql`update development_plan set changed_at = now() - make_interval(days => ${days}::int)`;
      await app.get(AttentionStandings).distrust(tx);
    });
    return (await reasons()).at(-1);
  };
  expect(await reasonsAfter(29)).not.toContain('plan-quiet');
  expect(await reasonsAfter(31)).toEqual(['Ida', 'plan-quiet', 'no-target']);
  expect(await reasonsAfter(30)).toEqual(['Ida', 'plan-quiet', 'no-target']);
  const planTold = async (caller: typeof emil) =>
    (await caller.ok(listAttention, { query: { reason: 'plan-quiet' } })).items.map(({ person, reasons: [first] }) => [
      person.name,
      first?.detail,
    ]);
  expect(await planTold(emil)).toEqual([['Ida', plan.id]]);
  expect(await planTold(admin)).toEqual([['Ida', null]]);
  expect((await admin.refused(getPlan, { params: { planId: plan.id } })).status).toBe(403);
});

it('is read page by page', async () => {
  const { emil } = await start();
  const first = await emil.ok(listAttention, { query: { limit: 1 } });
  const second = await emil.ok(listAttention, { query: { limit: 1, cursor: first.nextCursor ?? '' } });
  expect([...first.items, ...second.items].map(({ person }) => person.name)).toEqual(['Ida', 'Otto']);
  expect(second.nextCursor).toBeNull();
});
