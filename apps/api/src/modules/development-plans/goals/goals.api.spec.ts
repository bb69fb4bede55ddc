import { getFramework } from '@understudy/contracts/career-framework';
import { getPlan } from '@understudy/contracts/development-plans';
import { addGoal, changeGoal, type Goal } from '@understudy/contracts/development-plans-goals';
import {
  publishFrameworkDraft,
  saveFrameworkDraft,
  startFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { planOfIda } from '../testing/plan-of-ida.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

it('keeps the skill that the framework has no more with the goal that has it, whatever else of it is changed', async () => {
  const { ida, admin: administrator, plan } = await planOfIda(app);
  const admin = app.as(administrator);
  await admin.ok(getFramework);
  const { revision, content } = await admin.ok(startFrameworkDraft, { body: {} });
  const [skill, other] = content.skills;
  const params = { planId: plan.id };
  const words = { title: 'Hand over', why: '', measure: '', fromLevel: 1, toLevel: 2, dueOn: null };
  const goal = await ida.ok(addGoal, { params, body: { ...words, skillKey: skill?.key ?? null } });
  const skills = content.skills.filter(({ key }) => key !== skill?.key);
  const expectations = content.expectations.filter(({ skillKey }) => skillKey !== skill?.key);
  const body = { revision, content: { ...content, skills, expectations } };
  const saved = await admin.ok(saveFrameworkDraft, { body });
  await admin.ok(publishFrameworkDraft, { body: { revision: saved.revision, moves: {}, people: [] } });
  await app.settle();

  const change = (known: Goal, values: object) =>
    ({ params: { ...params, goalId: goal.id }, body: { version: known.version, ...values } }) as const;
  const kept = await ida.ok(changeGoal, change(goal, { ...words, title: 'Hand over more', skillKey: skill?.key }));
  expect(kept).toMatchObject({ title: 'Hand over more', skill: { key: skill?.key, name: skill?.name } });
  const moved = await ida.ok(changeGoal, change(kept, { skillKey: other?.key }));
  expect(moved.skill?.key).toBe(other?.key);
  const back = await ida.refused(changeGoal, change(moved, { skillKey: skill?.key }));
  expect(back.fields).toEqual([{ field: 'skillKey', message: 'The framework has no such skill.' }]);
  expect((await ida.ok(getPlan, { params })).goalList.at(-1)?.title).toBe('Hand over more');
});
