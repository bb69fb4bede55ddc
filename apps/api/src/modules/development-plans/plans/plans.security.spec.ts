import {
  changePlan,
  commentOnPlan,
  createPlan,
  exportPlanChanges,
  exportPlans,
  getPlan,
  listPlanChanges,
  listPlanComments,
  listPlans,
} from '@understudy/contracts/development-plans';
import { getAgreedVersion } from '@understudy/contracts/development-plans-agreed';
import { recordCheckIn, releaseCheckInNote, writeCheckInNote } from '@understudy/contracts/development-plans-check-ins';
import { listPlanEvidence } from '@understudy/contracts/development-plans-evidence';
import { addAction, addGoal, logProgress, signPlan } from '@understudy/contracts/development-plans-goals';
import { chooseHandOver } from '@understudy/contracts/development-plans-hand-over';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { changeManager, listPersonViewers } from '@understudy/contracts/people';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { FrameworkSeeder } from '../../career-framework/framework/framework-seeder.service.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const start = async () => {
  const company = await smallCompany(app);
  const ida = app.as(await company.signIn('ic'));
  const emil = app.as(await company.signIn('em'));
  const goals = [{ title: 'A secret wish', actions: [{ kind: 'practice' as const, title: 'A secret step' }] }];
  const body = { personId: company.people.ic, startsOn: '2026-01-01', endsOn: '2026-06-30', focus: 'Secret', goals };
  const plan = await ida.ok(createPlan, { body });
  return { ...company, ida, emil, plan, params: { planId: plan.id } };
};
type Started = Awaited<ReturnType<typeof start>>;

/** What each way into the plan answers. */
const attempts = async (caller: Started['ida'], { params, plan }: Started): Promise<number[]> => {
  const actionId = plan.goalList[0]?.actions[0]?.id ?? '';
  const answers = [
    await caller.call(getPlan, { params }),
    await caller.call(listPlanChanges, { params }),
    await caller.call(listPlanComments, { params }),
    await caller.call(getAgreedVersion, { params: { ...params, agreedVersionId: plan.id } }),
    await caller.call(commentOnPlan, { params, body: { text: 'x' } }),
    await caller.call(changePlan, { params, body: { version: 1, focus: 'x' } }),
    await caller.call(addGoal, { params, body: { title: 'x' } }),
    await caller.call(logProgress, { params: { ...params, actionId }, body: { progress: 1 } }),
    await caller.call(signPlan, { params, body: { contentHash: 'x' } }),
  ];
  for (const { text } of answers) expect(text).not.toMatch(/secret/i);
  return answers.map(({ status }) => status);
};
const everywhere = (status: number): number[] => Array.from({ length: 9 }, () => status);

it('does not exist for a colleague or a leader of others', async () => {
  const started = await start();
  const otto = app.as(await started.signIn('other'));
  const sol = app.as(await started.signIn('sales'));
  expect(await attempts(otto, started)).toEqual(everywhere(404));
  expect(await attempts(sol, started)).toEqual(everywhere(404));
  for (const scope of ['mine', 'line', 'reports', 'organisation'] as const) {
    expect((await otto.ok(listPlans, { query: { scope } })).items).toEqual([]);
    expect((await otto.call(exportPlans, { query: { scope } })).text).not.toContain('Ida');
  }
});

it('is seen by an admin as a card, and not opened', async () => {
  const started = await start();
  const admin = app.as(started.admin);
  expect(await attempts(admin, started)).toEqual(everywhere(403));
  const listed = await admin.call(listPlans, { query: { scope: 'organisation' } });
  expect(listed.body.items).toMatchObject([{ person: { name: 'Ida' }, goals: 1, readable: false }]);
  expect(listed.text).not.toMatch(/secret/i);
});

it('shows what was taken into it as evidence of a skill to those who read the plan, and to nobody else', async () => {
  const started = await start();
  const { ida, emil, params, people, actor } = started;
  await app.tenants.run(actor, (tx) => app.get(FrameworkSeeder).seed(tx, actor));
  const goal = await ida.ok(addGoal, { params, body: { title: 'Break work down', skillKey: 'breaking-down-work' } });
  const body = { kind: 'stretch', title: 'The migration', evidence: 'A secret lesson.' } as const;
  const done = await ida.ok(addAction, { params: { ...params, goalId: goal.id }, body });
  expect(done).toMatchObject({ progress: 100, doneOn: actor.today, evidence: 'A secret lesson.' });
  const of = { params: { personId: people.ic }, query: { skillKey: 'breaking-down-work' } };
  const expected = [{ skill: { key: 'breaking-down-work' }, title: 'The migration', evidence: 'A secret lesson.' }];
  for (const reader of [ida, emil]) expect((await reader.ok(listPlanEvidence, of)).items).toMatchObject(expected);
  const [otto, sol] = [app.as(await started.signIn('other')), app.as(await started.signIn('sales'))];
  for (const reader of [otto, sol, app.as(started.admin)]) {
    expect((await reader.ok(listPlanEvidence, of)).items).toEqual([]);
  }
  await app.as(started.admin).ok(changeManager, {
    params: { personId: people.ic },
    body: { managerId: people.vp, from: actor.today },
  });
  expect((await emil.ok(listPlanEvidence, of)).items).toEqual([]);
});

it('is gone for a manager from the request after they lost the person', async () => {
  const started = await start();
  const { admin, people, emil, params } = started;
  await emil.ok(getPlan, { params });
  const [today] = await app.system.sql<{ day: string }>`select current_date::text as day`;
  const body = { managerId: people.sales, from: today?.day ?? '' };
  await app.as(admin).ok(changeManager, { params: { personId: people.ic }, body });
  expect(await attempts(emil, started)).toEqual(everywhere(404));
  expect((await emil.ok(listPlans, { query: { scope: 'line' } })).items).toEqual([]);
});

it('is not handed to a new manager by itself', async () => {
  const started = await start();
  const { admin, people, signIn, id } = started;
  await app.tenants.run({ organisationId: id }, (tx) => tx.sql`update development_plan set created_on = '2025-12-01'`);
  const [today] = await app.system.sql<{ day: string }>`select current_date::text as day`;
  const body = { managerId: people.sales, from: today?.day ?? '' };
  await app.as(admin).ok(changeManager, { params: { personId: people.ic }, body });
  const sol = app.as(await signIn('sales'));
  expect(await attempts(sol, started)).toEqual(everywhere(403));
});

it('stays readable for whoever led the person all along, however the line between changes', async () => {
  const { admin, people, signIn, id, params } = await start();
  await app.tenants.run({ organisationId: id }, (tx) => tx.sql`update development_plan set created_on = '2025-12-01'`);
  const [today] = await app.system.sql<{ day: string }>`select current_date::text as day`;
  const body = { managerId: people.vp, from: today?.day ?? '' };
  await app.as(admin).ok(changeManager, { params: { personId: people.ic }, body });
  const vera = app.as(await signIn('vp'));
  expect((await vera.ok(getPlan, { params })).focus).toBe('Secret');
});

it('tells the person who looked', async () => {
  const { ida, emil, params, people } = await start();
  await emil.ok(getPlan, { params });
  await ida.ok(getPlan, { params });
  const { items } = await ida.ok(listPersonViewers, { params: { personId: people.ic } });
  expect(items.filter(({ lastLookedAt }) => lastLookedAt !== null).map(({ who }) => who)).toEqual(['Emil']);
});

it('names among who sees something of the person whoever owns an action or mentors them, to them alone', async () => {
  const { ida, admin, plan, people, params, id, actor } = await start();
  const goal = { params: { ...params, goalId: plan.goalList[0]?.id ?? '' } };
  await ida.ok(addAction, { ...goal, body: { kind: 'mentoring', title: 'A secret word for her', ownerId: people.vp } });
  await app.tenants.run(actor, async (tx) => {
    for (const [mentorId, external] of [
      [people.other, false],
      [people.gone, true],
    ] as const) {
      await tx.sql`
        insert into mentor_profile (organisation_id, person_id, external, help, languages, time_zone, capacity, created_on)
        values (${id}::uuid, ${mentorId}::uuid, ${external}::bool, 'help', '{en}', 'UTC', 2, '2024-01-01')`;
      await tx.sql`
        insert into mentorship (organisation_id, mentor_id, mentee_id, origin, status, proposed_on, answer_by,
                                mentor_accepted_on, mentee_accepted_on, starts_on)
        values (${id}::uuid, ${mentorId}::uuid, ${people.ic}::uuid, 'mentee', 'active', current_date - 40, current_date,
                current_date - 40, current_date - 40, current_date - 40)`;
    }
  });
  const seen = async (caller: typeof ida, personId: string) =>
    (await caller.ok(listPersonViewers, { params: { personId } })).items.flatMap(({ who, relation, also }) => {
      const partner = [relation, ...also].filter((one) => one === 'owner' || one === 'mentoring');
      return partner.length > 0 ? [[who, ...partner]] : [];
    });
  expect(await seen(ida, people.ic)).toEqual([
    ['Vera', 'owner'],
    ['Gero', 'mentoring'],
    ['Otto', 'mentoring'],
  ]);
  expect(await seen(app.as(admin), people.ic)).toEqual([]);
});

it('is not begun for somebody who is not in one’s line', async () => {
  const { people, signIn, admin } = await start();
  const body = { personId: people.em, startsOn: '2026-01-01', endsOn: '2026-06-30' };
  expect(await app.as(await signIn('ic')).refused(createPlan, { body })).toMatchObject({ status: 403 });
  expect(await app.as(admin).refused(createPlan, { body })).toMatchObject({ status: 403 });
  const gone = { ...body, personId: people.gone };
  expect(await app.as(await signIn('other')).refused(createPlan, { body: gone })).toMatchObject({ status: 404 });
});

it('tells of nothing but ids in its events', async () => {
  const { id, ida, params } = await start();
  await ida.ok(commentOnPlan, { params, body: { text: 'A secret word' } });
  const rows = await app.tenants.read({ organisationId: id }).sql<{ payload: string }>`
    select payload::text as payload from domain_event`;
  expect(rows.filter(({ payload }) => /secret/i.test(payload))).toEqual([]);
});

it('tells in its history of no talk that the reader may not know of, nor of what only the two may', async () => {
  const { ida, emil, people, actor, plan, params, signIn, admin, id } = await start();
  const [vera, sol, otto] = [app.as(await signIn('vp')), app.as(await signIn('sales')), app.as(await signIn('other'))];
  const record = (body: Partial<BodyOf<typeof recordCheckIn>>, caller = ida) =>
    caller.ok(recordCheckIn, { body: { personId: people.ic, heldOn: actor.today, ...body } });
  const dated = await record({ heldOn: plan.startsOn, shared: 'Between us', private: 'Private words' }, emil);
  const skip = await record({
    heldOn: plan.startsOn,
    counterpartId: people.vp,
    kind: 'skip-level',
    shared: 'Between us',
  });
  const mentoring = await record({ heldOn: plan.startsOn, counterpartId: people.sales, kind: 'mentor' });
  const both = await record({ heldOn: plan.startsOn, twoSided: true });
  const open = { params: { checkInId: both.id } };
  await ida.ok(writeCheckInNote, { ...open, body: { visibility: 'shared', text: 'Hers', version: 0 } });
  const told = async (caller: Started['ida'], checkInId: string) => {
    const answer = await caller.call(listPlanChanges, { params });
    expect(answer.text).not.toMatch(/Between us|Private words|Hers/);
    return answer.status === 200
      ? answer.body.items.filter((entry) => entry.checkInId === checkInId).length
      : answer.status;
  };
  await ida.ok(releaseCheckInNote, open);
  expect(await Promise.all([ida, emil, vera].map((caller) => told(caller, dated.id)))).toEqual([2, 2, 2]);
  expect(await Promise.all([ida, emil, vera].map((caller) => told(caller, skip.id)))).toEqual([2, 0, 2]);
  expect(await Promise.all([ida, emil, vera].map((caller) => told(caller, mentoring.id)))).toEqual([1, 0, 0]);
  expect(await Promise.all([ida, emil, vera].map((caller) => told(caller, both.id)))).toEqual([2, 2, 1]);
  expect((await vera.call(exportPlanChanges, { params })).text).not.toContain(mentoring.id);
  for (const [caller, status] of [
    [sol, 404],
    [otto, 404],
    [app.as(admin), 403],
  ] as const) {
    expect(await told(caller, dated.id)).toBe(status);
  }
  await app.tenants.run({ organisationId: id }, async (tx) => {
    await tx.sql`update check_in set created_on = '2025-06-01'`;
    await tx.sql`update development_plan set created_on = '2025-06-01'`;
  });
  const body = { managerId: people.sales, from: actor.today };
  await app.as(admin).ok(changeManager, { params: { personId: people.ic }, body });
  await ida.ok(chooseHandOver, {
    params: { personId: people.ic },
    body: { leaderId: people.sales, choice: 'current-plan' },
  });
  expect(await Promise.all([dated, skip, mentoring].map((talk) => told(sol, talk.id)))).toEqual([0, 0, 1]);
  expect(await told((await start()).ida, dated.id)).toBe(404);
});
