import { changePlanStatus, createPlan, getPlan, listPlanChanges } from '@understudy/contracts/development-plans';
import { recordCheckIn } from '@understudy/contracts/development-plans-check-ins';
import {
  addAction,
  addGoal,
  changeAction,
  logProgress,
  signPlan,
  withdrawConsent,
} from '@understudy/contracts/development-plans-goals';
import { getPlanHome } from '@understudy/contracts/development-plans-home';
import { keepPromise, listPromises } from '@understudy/contracts/development-plans-promises';
import { changeManager } from '@understudy/contracts/people';
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

it('tells what others did with my talks, and not what I did, or what is told of the plan itself', async () => {
  const { ida, emil, people, today, params } = await start();
  await emil.ok(addGoal, { params, body: { title: 'Listen' } });
  for (const by of [ida, emil]) await by.ok(recordCheckIn, { body: { personId: people.ic, heldOn: today } });
  const { changes } = await ida.ok(getPlanHome);
  expect(changes.map(({ what, author }) => [what, author?.name])).toEqual([['check-in-held', 'Emil']]);
});

describe('what somebody promised others', () => {
  /** Emil has taken on two actions in Ida’s plan, the later one first. */
  const promised = async () => {
    const started = await start();
    const { ida, plan, params, people, today } = started;
    const goal = { params: { ...params, goalId: plan.goalList[0]?.id ?? '' } };
    const take = (title: string, dueOn: string) =>
      ida.ok(addAction, { ...goal, body: { kind: 'practice', title, details: 'At ten', ownerId: people.em, dueOn } });
    const later = await take('Give her the floor', addDays(today, 5));
    const late = await take('Introduce her to sales', addDays(today, -3));
    const leave = () =>
      app.as(started.admin).ok(changeManager, {
        params: { personId: people.ic },
        body: { managerId: people.sales, from: today },
      });
    return { ...started, later, late, leave };
  };
  type Started = Awaited<ReturnType<typeof promised>>;
  const of = (caller: Started['ida']) => caller.ok(listPromises, { query: {} });

  it('stands on their own home, the earliest due first, until it is done; of what is others’, nothing', async () => {
    const { ida, emil, plan, params, late, later, people, today } = await promised();
    expect((await of(emil)).items).toEqual([
      {
        ...{ id: late.id, kind: 'practice', title: 'Introduce her to sales', details: 'At ten' },
        ...{ dueOn: addDays(today, -3), progress: 0, doneOn: null, evidence: '' },
        ...{ person: { id: people.ic, name: 'Ida' }, planId: plan.id, abilities: ['log-progress'] },
      },
      expect.objectContaining({ id: later.id, dueOn: addDays(today, 5) }),
    ]);
    expect((await of(ida)).items).toEqual([]);
    const done = { params: { actionId: late.id }, body: { progress: 100, evidence: 'They met.' } };
    expect(await emil.ok(keepPromise, done)).toMatchObject({ progress: 100, doneOn: today, evidence: 'They met.' });
    expect((await of(emil)).items.map(({ id }) => id)).toEqual([later.id]);
    const { items } = await ida.ok(listPlanChanges, { params, query: {} });
    expect(items[0]).toMatchObject({ what: 'progress-logged', subject: late.title, author: { name: 'Emil' } });
  });

  it('is the action alone once its owner reads the plan no more, who still says how far it is', async () => {
    const { ida, emil, plan, params, late, leave } = await promised();
    await leave();
    expect((await emil.refused(getPlan, { params })).status).toBe(404);
    const progress = { params: { ...params, actionId: late.id }, body: { progress: 50 } };
    expect((await emil.refused(logProgress, progress)).status).toBe(404);
    const { text, body } = await emil.call(listPromises, { query: {} });
    expect(body.items.map(({ title, planId }) => [title, planId])).toEqual([
      ['Introduce her to sales', null],
      ['Give her the floor', null],
    ]);
    expect(text).not.toMatch(/Lead|First/);
    expect(text).not.toContain(plan.id);
    await emil.ok(keepPromise, { params: { actionId: late.id }, body: { progress: 50 } });
    const actions = (await ida.ok(getPlan, { params })).goalList.flatMap((goal) => goal.actions);
    expect(actions.find(({ id }) => id === late.id)).toMatchObject({ progress: 50 });
  });

  it('is marked by its owner alone, while it is theirs and the plan is open', async () => {
    const started = await promised();
    const { ida, emil, admin, params, late, later, people, signIn } = started;
    const keep = (actionId: string) => ({ params: { actionId }, body: { progress: 100 } });
    const others = [
      ida,
      app.as(admin),
      app.as(await signIn('vp')),
      app.as(await signIn('other')),
      (await promised()).emil,
    ];
    for (const other of others) {
      expect((await other.refused(keepPromise, keep(late.id))).status).toBe(404);
      expect((await of(other)).items.filter(({ id }) => id === late.id)).toEqual([]);
    }
    const own = started.plan.goalList[0]?.actions[0]?.id ?? '';
    expect((await ida.refused(keepPromise, keep(own))).status).toBe(404);
    const body = { version: late.version, ownerId: people.ic };
    await ida.ok(changeAction, { params: { ...params, actionId: late.id }, body });
    expect((await emil.refused(keepPromise, keep(late.id))).status).toBe(404);
    const { version } = await ida.ok(getPlan, { params });
    await ida.ok(changePlanStatus, { params, body: { version, status: 'closed', closingNote: '' } });
    expect((await of(emil)).items).toEqual([]);
    expect((await emil.refused(keepPromise, keep(later.id))).status).toBe(403);
  });
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
