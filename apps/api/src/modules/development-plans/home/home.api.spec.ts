import { createPlan } from '@understudy/contracts/development-plans';
import { recordCheckIn } from '@understudy/contracts/development-plans-check-ins';
import { addGoal, logProgress, signPlan } from '@understudy/contracts/development-plans-goals';
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
  const empty = { plan: null, nextActions: [], nextCheckIn: null, changes: [], handOversToDecide: 0, cycle: null };
  expect(await app.as(await signIn('other')).ok(getPlanHome)).toEqual(empty);
  expect(await app.as(admin).ok(getPlanHome)).toEqual(empty);
});
