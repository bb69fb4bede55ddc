import { createPlan, getPlan } from '@understudy/contracts/development-plans';
import { addGoal } from '@understudy/contracts/development-plans-goals';
import {
  getEffectivenessReview,
  keepEffectivenessWords,
  openEffectivenessReview,
  planEffectivenessTry,
  stepEffectivenessReview,
  writeEffectivenessSide,
} from '@understudy/contracts/effectiveness-reviews';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { observedCompany } from '../testing/observed-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

/** Mia and Dora have closed a conversation, after which Mia tries one thing. */
const closedReview = async () => {
  const company = await observedCompany(app);
  const [mia, dora] = [
    app.as(await company.organisation.signIn('mia')),
    app.as(await company.organisation.signIn('dora')),
  ];
  const body = { from: '2024-01-01', to: '2024-04-01' };
  const opened = await mia.ok(openEffectivenessReview, { params: { leaderId: company.people.mia }, body });
  const params = { reviewId: opened.id };
  const version = async () => (await mia.ok(getEffectivenessReview, { params })).version;
  const step = async (caller: Caller, action: 'hand-in' | 'close') =>
    caller.ok(stepEffectivenessReview, { params, body: { action, version: await version() } });
  for (const caller of [mia, dora]) {
    await caller.ok(writeEffectivenessSide, { params, body: { text: 'What I see', version: 0 } });
    await step(caller, 'hand-in');
  }
  const tries = [{ text: 'Say no earlier', whose: 'leader' as const, dueOn: null }];
  await mia.ok(keepEffectivenessWords, { params, body: { learned: 'Less at once.', tries, version: await version() } });
  await step(mia, 'close');
  const closed = await step(dora, 'close');
  const { today } = company.organisation.actor;
  const planOf = async (key: 'mia' | 'max') => {
    const own = app.as(await company.organisation.signIn(key));
    const period = { startsOn: today, endsOn: addDays(today, 90) };
    const { id: planId } = await own.ok(createPlan, { body: { personId: company.people[key], ...period } });
    const goal = await own.ok(addGoal, { params: { planId }, body: { title: 'Fewer promises' } });
    return { planId, goalId: goal.id };
  };
  const titles = async (planId: string) =>
    (await dora.ok(getPlan, { params: { planId } })).goalList.flatMap(({ actions }) =>
      actions.map(({ title }) => title),
    );
  return { mia, dora, planOf, titles, params: { ...params, tryId: closed.tries[0]?.id ?? '' } };
};

it('brings what a leader tries into their own plan alone, never into that of another whom their manager leads', async () => {
  const { dora, params, planOf, titles } = await closedReview();
  const body = await planOf('max');
  expect(await dora.refused(planEffectivenessTry, { params, body })).toMatchObject({
    code: 'conflict',
    detail: 'A plan holds what its own person tries.',
  });
  expect(await titles(body.planId)).toEqual([]);
});

it('makes one action of it, however many of the two bring it in at once', async () => {
  const { mia, dora, params, planOf, titles } = await closedReview();
  const body = await planOf('mia');
  const tried = [mia, dora, mia, dora].map((caller) => caller.call(planEffectivenessTry, { params, body }));
  expect((await Promise.all(tried)).map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
  expect(await titles(body.planId)).toEqual(['Say no earlier']);
});

it('says that it stands in a plan only where it does', async () => {
  const { mia, params, planOf } = await closedReview();
  const { planId } = await planOf('mia');
  const nowhere = { planId, goalId: planId };
  expect(await mia.refused(planEffectivenessTry, { params, body: nowhere })).toMatchObject({ status: 404 });
  const { tries } = await mia.ok(getEffectivenessReview, { params: { reviewId: params.reviewId } });
  expect(tries[0]?.plannedOn).toBeNull();
});
