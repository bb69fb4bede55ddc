import {
  changePlanStatus,
  commentOnPlan,
  getPlan,
  listPlanChanges,
  listPlanComments,
  withdrawPlanComment,
} from '@understudy/contracts/development-plans';
import {
  changeCycle,
  createCycle,
  getCycle,
  launchCycle,
  listCycles,
  removeCycle,
} from '@understudy/contracts/development-plans-cycles';
import { removeAction, removeGoal, signPlan } from '@understudy/contracts/development-plans-goals';
import { restorePlanComment, restorePlanPart } from '@understudy/contracts/development-plans-removals';
import { listRemovedCycles, restoreCycle } from '@understudy/contracts/removed-drafts';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { ahead, planOfIda } from '../testing/plan-of-ida.js';
import { forgetRemovals } from './forget-removals.jobs.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const start = (days?: typeof ahead) => planOfIda(app, days);

describe('what was removed', () => {
  const historyOf = async (caller: Awaited<ReturnType<typeof start>>['ida'], planId: string) =>
    (await caller.ok(listPlanChanges, { params: { planId } })).items;

  it('is brought back as it was, goal, actions and comments, with who did it and when', async () => {
    const { ida, emil, plan } = await start();
    const params = { planId: plan.id };
    const before = await ida.ok(getPlan, { params });
    const [goal] = before.goalList;
    const [action] = goal?.actions ?? [];
    const goalId = goal?.id ?? '';
    const actionId = action?.id ?? '';
    await emil.ok(commentOnPlan, { params, body: { text: 'How goes it?', goalId } });
    const { changeId: first } = await ida.ok(removeAction, { params: { ...params, actionId } });
    const { changeId } = await ida.ok(removeGoal, { params: { ...params, goalId } });
    expect((await ida.ok(getPlan, { params })).goalList).toEqual([]);
    const early = await ida.refused(restorePlanPart, { params: { ...params, changeId: first } });
    expect([early.status, early.detail]).toEqual([409, 'Bring the goal of this action back first.']);
    const restorable = (await historyOf(emil, plan.id)).filter(({ abilities }) => abilities.includes('restore'));
    expect(restorable.map(({ id, what }) => [id, what])).toEqual([
      [changeId, 'goal-removed'],
      [first, 'action-removed'],
    ]);
    await emil.ok(restorePlanPart, { params: { ...params, changeId } });
    await ida.ok(restorePlanPart, { params: { ...params, changeId: first } });
    const after = await ida.ok(getPlan, { params });
    expect(after.goalList).toEqual(before.goalList);
    const { items } = await ida.ok(listPlanComments, { params });
    expect(items.map(({ text, goalId: about }) => [text, about])).toEqual([['How goes it?', goalId]]);
    const told = (await historyOf(ida, plan.id)).slice(0, 2);
    expect(told.map(({ what, author, subject }) => [what, author?.name, subject])).toEqual([
      ['action-restored', before.person.name, action?.title],
      ['goal-restored', plan.agreement.counterSigner?.name, goal?.title],
    ]);
    expect((await ida.refused(restorePlanPart, { params: { ...params, changeId } })).status).toBe(404);
    expect((await historyOf(ida, plan.id)).flatMap(({ abilities }) => abilities)).toEqual([]);
  });

  it('leaves what both have signed as it was once it is back: agreed since that day, and ready to begin', async () => {
    const { ida, emil, plan, params, actor } = await start(ahead);
    const body = { contentHash: plan.agreement.contentHash };
    for (const signer of [ida, emil]) await signer.ok(signPlan, { params, body });
    const goalId = plan.goalList[0]?.id ?? '';
    const { changeId } = await ida.ok(removeGoal, { params: { ...params, goalId } });
    expect(await ida.ok(getPlan, { params })).toMatchObject({ status: 'draft', agreedOn: null });
    await ida.ok(restorePlanPart, { params: { ...params, changeId } });
    const back = await ida.ok(getPlan, { params });
    expect(back).toMatchObject({ status: 'agreed', agreementState: 'agreed', agreedOn: actor.today });
    expect((await historyOf(ida, plan.id)).slice(0, 2).map(({ what }) => what)).toEqual([
      'plan-agreed',
      'goal-restored',
    ]);
    const begun = { version: back.version, status: 'active' } as const;
    expect(await ida.ok(changePlanStatus, { params, body: begun })).toMatchObject({ status: 'active' });
  });

  it('waits for the signature that was missing before, and takes it then', async () => {
    const { ida, emil, plan, params } = await start(ahead);
    const body = { contentHash: plan.agreement.contentHash };
    await ida.ok(signPlan, { params, body });
    const goalId = plan.goalList[0]?.id ?? '';
    const { changeId } = await ida.ok(removeGoal, { params: { ...params, goalId } });
    await ida.ok(restorePlanPart, { params: { ...params, changeId } });
    expect(await ida.ok(getPlan, { params })).toMatchObject({ status: 'draft', agreementState: 'signed-by-person' });
    expect(await emil.ok(signPlan, { params, body })).toMatchObject({ state: 'agreed' });
  });

  it('is brought back by whoever may change the plan, for thirty days, and then let go for good', async () => {
    const company = await start();
    const { ida, plan, id, actor } = company;
    const params = { planId: plan.id };
    const [goal] = plan.goalList;
    const { changeId } = await ida.ok(removeGoal, { params: { ...params, goalId: goal?.id ?? '' } });
    const restoring = { params: { ...params, changeId } };
    expect((await app.as(await company.signIn('other')).refused(restorePlanPart, restoring)).status).toBe(404);
    const other = await start();
    expect((await other.ida.refused(restorePlanPart, { params: { planId: other.plan.id, changeId } })).status).toBe(
      404,
    );
    const age = (days: number) =>
      app.tenants.run({ organisationId: id }, async (tx) => {
        await tx.sql`update plan_removal set removed_at = now() - make_interval(days => ${days}::int)`;
        await tx.sql`update plan_comment set withdrawn_at = now() - make_interval(days => ${days}::int)
                      where withdrawn_at is not null`;
      });
    const kept = async () => {
      await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, forgetRemovals, {}));
      await app.settle();
      const [row] = await app.tenants.read({ organisationId: id }).sql<{ removals: number; words: number }>`
        select (select count(*)::int from plan_removal) as removals,
               (select count(*)::int from plan_comment where withdrawn_text is not null) as words`;
      return row;
    };
    const comment = await ida.ok(commentOnPlan, { params, body: { text: 'Mine' } });
    await ida.ok(withdrawPlanComment, { params: { ...params, commentId: comment.id } });
    await age(29);
    expect(await kept()).toEqual({ removals: 1, words: 1 });
    await age(31);
    expect((await ida.refused(restorePlanPart, restoring)).status).toBe(404);
    expect((await ida.refused(restorePlanComment, { params: { ...params, commentId: comment.id } })).status).toBe(409);
    expect(await kept()).toEqual({ removals: 0, words: 0 });
  });

  it('is brought back also where its table has got a column since, which begins as it does for others', async () => {
    const { ida, emil, plan, params, id } = await start();
    const [goal] = plan.goalList;
    await emil.ok(commentOnPlan, { params, body: { text: 'How goes it?', goalId: goal?.id ?? '' } });
    const before = (await ida.ok(getPlan, { params })).goalList;
    const { changeId } = await ida.ok(removeGoal, { params: { ...params, goalId: goal?.id ?? '' } });
    await app.tenants.run(
      { organisationId: id },
      (tx) => tx.sql`
      update plan_removal
         set content = content #- '{goal,status}' #- '{actions,0,progress}' #- '{comments,0,created_at}'
                       || '{"left_behind": true}'::jsonb`,
    );
    await ida.ok(restorePlanPart, { params: { ...params, changeId } });
    expect((await ida.ok(getPlan, { params })).goalList).toEqual(before);
    expect((await ida.ok(listPlanComments, { params })).items.map(({ text }) => text)).toEqual(['How goes it?']);
  });

  it('of a comment comes back for its author alone, and nobody reads its words meanwhile', async () => {
    const { ida, emil, plan } = await start();
    const params = { planId: plan.id };
    const { id: commentId } = await emil.ok(commentOnPlan, { params, body: { text: 'Too soon said' } });
    const one = { params: { ...params, commentId } };
    await emil.ok(withdrawPlanComment, one);
    const seen = async (caller: typeof ida) => (await caller.ok(listPlanComments, { params })).items[0];
    expect(await seen(ida)).toMatchObject({ text: '', withdrawn: true, abilities: [] });
    expect(await seen(emil)).toMatchObject({ text: '', withdrawn: true, abilities: ['restore'] });
    expect((await ida.refused(restorePlanComment, one)).status).toBe(403);
    expect(await emil.ok(restorePlanComment, one)).toMatchObject({ text: 'Too soon said', abilities: ['withdraw'] });
    expect(await seen(ida)).toMatchObject({ text: 'Too soon said', withdrawn: false });
    expect((await emil.refused(restorePlanComment, one)).status).toBe(409);
  });

  it('of comments stands in the history of the plan, as does what was said, without a word of it', async () => {
    const { ida, emil, plan, params } = await start();
    const goal = plan.goalList[0];
    const said = { text: 'Well said', goalId: goal?.id ?? null };
    const { id: commentId } = await emil.ok(commentOnPlan, { params, body: said });
    await ida.ok(commentOnPlan, { params, body: { text: 'Thanks' } });
    const one = { params: { ...params, commentId } };
    await emil.ok(withdrawPlanComment, one);
    await emil.ok(withdrawPlanComment, one);
    await emil.ok(restorePlanComment, one);
    // Pressed four times at once, it is done once.
    const fourTimes = [1, 2, 3, 4];
    await Promise.all(fourTimes.map(() => emil.ok(withdrawPlanComment, one)));
    const restored = await Promise.all(fourTimes.map(() => emil.call(restorePlanComment, one)));
    expect(restored.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    const { items } = await ida.ok(listPlanChanges, { params, query: { about: 'comments' } });
    expect(items.map(({ what, author, fields }) => [what, author?.name, fields.map(({ after }) => after)])).toEqual([
      ['comment-restored', 'Emil', [goal?.title]],
      ['comment-withdrawn', 'Emil', [goal?.title]],
      ['comment-restored', 'Emil', [goal?.title]],
      ['comment-withdrawn', 'Emil', [goal?.title]],
      ['comment-added', 'Ida', []],
      ['comment-added', 'Emil', [goal?.title]],
    ]);
    expect(JSON.stringify(items)).not.toMatch(/well said|thanks/i);
    expect((await ida.ok(getPlan, { params })).version).toBe(plan.version);
  });
});

describe('a removed draft of a cycle', () => {
  it('is brought back with its units, begins on no day by itself, and is no way out of a cycle that runs', async () => {
    const company = await smallCompany(app);
    const { today } = company.actor;
    const admin = app.as(company.admin);
    const [unit] = await app.tenants.read(company.actor).sql<{ id: string }>`select id::text as id from unit`;
    const window = { opensOn: addDays(today, 1), closesOn: addDays(today, 14), remindDays: [3], opensByItself: true };
    const audience = { kind: 'units' as const, unitIds: [unit?.id ?? ''] };
    const body = { name: 'Spring', ...window, plansStartOn: '2026-01-01', plansEndOn: '2026-06-30', audience };
    const before = await admin.ok(createCycle, { body });
    const params = { cycleId: before.id };
    await admin.ok(removeCycle, { params });
    expect((await admin.ok(listCycles)).items).toEqual([]);
    expect((await admin.refused(changeCycle, { params, body: { version: 1 } })).status).toBe(404);
    const [kept] = (await admin.ok(listRemovedCycles, { query: {} })).items;
    expect(kept).toMatchObject({ name: 'Spring' });
    const back = { params: { removedDraftId: kept?.id ?? '' } };
    expect(await admin.ok(restoreCycle, back)).toEqual({ ...before, opensByItself: false });
    expect((await admin.refused(restoreCycle, back)).status).toBe(404);
    await admin.ok(launchCycle, { params });
    await app.settle();
    expect(await admin.refused(removeCycle, { params })).toMatchObject({ code: 'conflict' });
    expect(await admin.ok(getCycle, { params })).toMatchObject({ status: 'running', participants: 3 });
  });
});
