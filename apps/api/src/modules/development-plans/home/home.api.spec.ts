import { changePlanStatus, createPlan, getPlan } from '@understudy/contracts/development-plans';
import { recordCheckIn } from '@understudy/contracts/development-plans-check-ins';
import { createCycle, getAskedPeriod, launchCycle } from '@understudy/contracts/development-plans-cycles';
import { addGoal, logProgress, signPlan, withdrawConsent } from '@understudy/contracts/development-plans-goals';
import { getPlanHome } from '@understudy/contracts/development-plans-home';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const start = async () => {
  const company = await smallCompany(app);
  const ida = app.as(await company.signIn('ic'));
  const emil = app.as(await company.signIn('em'));
  const { today } = company.actor;
  const action = (title: string, due: number) => ({ kind: 'practice' as const, title, dueOn: addDays(today, due) });
  const plan = await ida.ok(createPlan, {
    body: {
      personId: company.people.ic,
      startsOn: addDays(today, -10),
      endsOn: addDays(today, 100),
      goals: [
        { title: 'Lead', actions: [action('Fourth', 40), action('First', 10), action('Third', 30)] },
        { title: 'Write', actions: [action('Second', 20)] },
      ],
    },
  });
  return { ...company, ida, emil, today, plan, params: { planId: plan.id } };
};

it('shows the next three actions, whichever goal they belong to', async () => {
  const { ida, plan, params } = await start();
  const titles = async () => (await ida.ok(getPlanHome)).nextActions.map(({ title, goalTitle }) => [title, goalTitle]);
  expect(await titles()).toEqual([
    ['First', 'Lead'],
    ['Second', 'Write'],
    ['Third', 'Lead'],
  ]);
  const first = plan.goalList[0]?.actions.find(({ title }) => title === 'First');
  await ida.ok(logProgress, { params: { ...params, actionId: first?.id ?? '' }, body: { progress: 100 } });
  expect((await titles()).map(([title]) => title)).toEqual(['Second', 'Third', 'Fourth']);
});

it('shows the state of the plan and whether it waits for me', async () => {
  const { ida, emil, plan, params } = await start();
  expect((await ida.ok(getPlanHome)).plan).toMatchObject({ id: plan.id, status: 'draft', awaitsMySignature: false });
  await emil.ok(signPlan, { params, body: { contentHash: plan.agreement.contentHash } });
  expect((await ida.ok(getPlanHome)).plan).toMatchObject({ awaitsMySignature: true });
});

it('shows the next talk, or the one that did not come', async () => {
  const { ida, emil, people, today } = await start();
  expect((await ida.ok(getPlanHome)).nextCheckIn).toBeNull();
  await emil.ok(recordCheckIn, { body: { personId: people.ic, heldOn: today, nextOn: addDays(today, 14) } });
  expect((await ida.ok(getPlanHome)).nextCheckIn).toMatchObject({
    with: { name: 'Emil' },
    on: addDays(today, 14),
    overdue: false,
    turn: null,
  });
  const talk = { personId: people.ic, heldOn: addDays(today, 7), twoSided: true };
  const { id } = await emil.ok(recordCheckIn, { body: talk });
  expect((await ida.ok(getPlanHome)).nextCheckIn).toMatchObject({ checkInId: id, on: talk.heldOn, turn: 'write' });
});

it('shows the plan of the next period beside the one in force, and whose signature it waits for', async () => {
  const { ida, emil, people, today, plan } = await start();
  const next = { personId: people.ic, startsOn: addDays(today, 101), endsOn: addDays(today, 200) };
  const made = await ida.ok(createPlan, { body: { ...next, goals: [{ title: 'Lead' }] } });
  const signing = { params: { planId: made.id }, body: { contentHash: made.agreement.contentHash } };
  const shown = async () => {
    const { plan: current, otherPlans } = await ida.ok(getPlanHome);
    expect([current?.id, ...otherPlans.map(({ id }) => id)]).toEqual([plan.id, made.id]);
    return otherPlans[0];
  };
  expect(await shown()).toMatchObject({ awaitsMySignature: false, awaitsSignatureOf: null });
  await ida.ok(signPlan, signing);
  expect(await shown()).toMatchObject({ awaitsMySignature: false, awaitsSignatureOf: { name: 'Emil' } });
  await ida.ok(withdrawConsent, { params: signing.params });
  await emil.ok(signPlan, signing);
  expect(await shown()).toMatchObject({ awaitsMySignature: true, awaitsSignatureOf: null });
  await ida.ok(signPlan, signing);
  expect(await shown()).toMatchObject({ status: 'agreed', awaitsMySignature: false, awaitsSignatureOf: null });
});

it('keeps showing a plan that is open beyond its period, until it is closed or the next one has begun', async () => {
  const { ida, plan, people, today, actor } = await start();
  await app.tenants.run(
    actor,
    (tx) => tx.sql`
      update development_plan set starts_on = ${addDays(today, -90)}::date, ends_on = ${addDays(today, -1)}::date
       where id = ${plan.id}::uuid`,
  );
  expect(await ida.ok(getPlanHome)).toMatchObject({ plan: { id: plan.id }, otherPlans: [], nextActions: [] });
  const next = await ida.ok(createPlan, { body: { personId: people.ic, startsOn: today, endsOn: addDays(today, 90) } });
  expect(await ida.ok(getPlanHome)).toMatchObject({ plan: { id: next.id }, otherPlans: [{ id: plan.id }] });
  const { version } = await ida.ok(getPlan, { params: { planId: plan.id } });
  await ida.ok(changePlanStatus, { params: { planId: plan.id }, body: { version, status: 'closed' } });
  expect(await ida.ok(getPlanHome)).toMatchObject({ plan: { id: next.id }, otherPlans: [] });
});

describe('while a cycle runs', () => {
  /** A running cycle of Emil's line for plans of so many days from today on. */
  const running = async () => {
    const company = await start();
    const admin = app.as(company.admin);
    const { today, people } = company;
    const period = { plansStartOn: addDays(today, 91), plansEndOn: addDays(today, 270) };
    const window = { opensOn: today, closesOn: addDays(today, 14), remindDays: [] };
    const audience = { kind: 'line' as const, leaderId: people.em };
    const { id } = await admin.ok(createCycle, { body: { name: 'Autumn', ...window, ...period, audience } });
    await admin.ok(launchCycle, { params: { cycleId: id } });
    await app.settle();
    return { ...company, period, window, cycleId: id };
  };
  const ofCycle = (id: string, state: string, planId: string | null) => ({ name: 'Autumn', id, state, planId });

  it('says whether a plan of mine counts for it, however well the one in force goes', async () => {
    const { ida, emil, people, cycleId, period } = await running();
    const told = async () => (await ida.ok(getPlanHome)).cycle;
    expect(await told()).toMatchObject({ ...ofCycle(cycleId, 'none', null), ...period });
    const { asked } = await ida.ok(getAskedPeriod, { params: { personId: people.ic } });
    const body = { startsOn: asked?.startsOn ?? '', endsOn: asked?.endsOn ?? '', goals: [{ title: 'Lead' }] };
    const next = await ida.ok(createPlan, { body: { personId: people.ic, ...body } });
    expect(await told()).toMatchObject(ofCycle(cycleId, 'draft', next.id));
    const signing = { params: { planId: next.id }, body: { contentHash: next.agreement.contentHash } };
    await ida.ok(signPlan, signing);
    await emil.ok(signPlan, signing);
    expect(await told()).toMatchObject(ofCycle(cycleId, 'agreed', next.id));
    expect(await ida.ok(getAskedPeriod, { params: { personId: people.ic } })).toEqual({ asked: null });
  });

  it('says for when a plan is asked for, as far as that is free, to the person and whoever leads them alone', async () => {
    const { ida, emil, people, today, period, window, signIn } = await running();
    const params = { personId: people.ic };
    const asked = {
      cycle: 'Autumn',
      closesOn: window.closesOn,
      startsOn: addDays(today, 101),
      endsOn: period.plansEndOn,
    };
    expect(await ida.ok(getAskedPeriod, { params })).toEqual({ asked });
    expect(await emil.ok(getAskedPeriod, { params })).toEqual({ asked });
    expect(await emil.ok(getAskedPeriod, { params: { personId: people.other } })).toEqual({
      asked: { ...asked, startsOn: period.plansStartOn },
    });
    expect(await emil.ok(getAskedPeriod, { params: { personId: people.em } })).toEqual({ asked: null });
    const otto = app.as(await signIn('other'));
    expect((await otto.refused(getAskedPeriod, { params })).status).toBe(403);
  });
});

it('tells what others changed, and not what I did', async () => {
  const { ida, emil, params } = await start();
  await emil.ok(addGoal, { params, body: { title: 'Listen' } });
  const { changes } = await ida.ok(getPlanHome);
  expect(changes.map(({ what, author, subject }) => [what, author?.name, subject])).toEqual([
    ['goal-added', 'Emil', 'Listen'],
  ]);
});

it('is empty for somebody without a plan, and for a sign-in without a person', async () => {
  const { signIn, admin } = await start();
  const empty = {
    plan: null,
    otherPlans: [],
    nextActions: [],
    nextCheckIn: null,
    changes: [],
    handOversToDecide: 0,
    cycle: null,
  };
  expect(await app.as(await signIn('other')).ok(getPlanHome)).toEqual(empty);
  expect(await app.as(admin).ok(getPlanHome)).toEqual(empty);
});
