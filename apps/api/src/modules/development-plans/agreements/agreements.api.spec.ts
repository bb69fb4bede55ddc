import { getMyDevelopment } from '@understudy/contracts/career-framework';
import {
  changePlanStatus,
  commentOnPlan,
  createPlan,
  getPlan,
  listPlanChanges,
  type Plan,
} from '@understudy/contracts/development-plans';
import { getAgreedVersion } from '@understudy/contracts/development-plans-agreed';
import {
  addGoal,
  changeGoal,
  logProgress,
  removeGoal,
  signPlan,
  withdrawConsent,
} from '@understudy/contracts/development-plans-goals';
import { changeManager } from '@understudy/contracts/people';
import { addCalendarMonths } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { startAgreedPlans } from './start-agreed-plans.jobs.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

/** A plan for a time to come, unless another first day is given. */
const start = async (startsOn = '2030-01-01') => {
  const company = await smallCompany(app);
  const ida = app.as(await company.signIn('ic'));
  const emil = app.as(await company.signIn('em'));
  const goals = [{ title: 'Run good one-to-ones', actions: [{ kind: 'practice' as const, title: 'Hold one' }] }];
  const body = { personId: company.people.ic, startsOn, endsOn: addCalendarMonths(startsOn, 6), goals };
  const plan = await ida.ok(createPlan, { body });
  const params = { planId: plan.id };
  const sign = (caller: typeof ida, { agreement }: Plan = plan) =>
    caller.ok(signPlan, { params, body: { contentHash: agreement.contentHash } });
  const now = () => ida.ok(getPlan, { params });
  return { ...company, ida, emil, plan, params, sign, now };
};

it('is made of two signatures under the same version', async () => {
  const { ida, emil, sign, now } = await start();
  expect(await sign(ida)).toMatchObject({ state: 'signed-by-person', counterSigner: { name: 'Emil' } });
  expect((await now()).status).toBe('draft');
  expect(await sign(emil)).toMatchObject({ state: 'agreed' });
  expect(await now()).toMatchObject({ status: 'agreed', agreementState: 'agreed' });
});

it('is not made by whoever is neither the person nor their manager', async () => {
  const { plan, params, signIn } = await start();
  const vera = app.as(await signIn('vp'));
  const body = { contentHash: plan.agreement.contentHash };
  expect(await vera.refused(signPlan, { params, body })).toMatchObject({ status: 403 });
});

it('is refused for a version that is no longer there', async () => {
  const { ida, emil, plan, params } = await start();
  await emil.ok(addGoal, { params, body: { title: 'One more' } });
  const body = { contentHash: plan.agreement.contentHash };
  expect(await ida.refused(signPlan, { params, body })).toMatchObject({ code: 'changed-meanwhile' });
});

it('is made with the manager of today, whose signature takes the place of that of a manager before', async () => {
  const { ida, emil, sign, people, admin, actor, signIn } = await start();
  expect(await sign(emil)).toMatchObject({ state: 'signed-by-manager' });
  const body = { managerId: people.vp, from: actor.today };
  await app.as(admin).ok(changeManager, { params: { personId: people.ic }, body });
  const signed = await sign(app.as(await signIn('vp')));
  expect(signed).toMatchObject({ state: 'signed-by-manager', counterSigner: { name: 'Vera' } });
  expect(signed.signatures.map(({ signer }) => signer.name)).toEqual(['Vera']);
  expect(await sign(ida)).toMatchObject({ state: 'agreed' });
});

it('is outdated by a change of goals, and asks both again', async () => {
  const { ida, emil, sign, plan, params, now } = await start();
  await sign(ida);
  await sign(emil);
  const agreed = await now();
  await ida.ok(changePlanStatus, { params, body: { version: agreed.version, status: 'active' } });
  const goalParams = { ...params, goalId: plan.goalList[0]?.id ?? '' };
  await emil.ok(changeGoal, { params: goalParams, body: { version: 1, toLevel: 3 } });
  const changed = await now();
  expect(changed).toMatchObject({ status: 'active', agreementState: 'changed-since-agreed' });
  expect(changed.abilities).toContain('sign');
  await sign(ida, changed);
  expect(await now()).toMatchObject({ agreementState: 'changed-since-agreed' });
  expect(await sign(emil, changed)).toMatchObject({ state: 'agreed' });
  expect((await now()).status).toBe('active');
});

it('can be read later word for word, with what is different today, and names who agreed before', async () => {
  const { ida, emil, sign, plan, params, now, people, admin, actor, signIn } = await start();
  const goal = { params: { ...params, goalId: plan.goalList[0]?.id ?? '' } };
  const kept = () => app.tenants.read(actor).sql<{ id: string }>`
    select id::text as id, content from signed_plan_content order by kept_at`;
  const at = (versionId: string | null | undefined) => ({ params: { ...params, agreedVersionId: versionId ?? '' } });
  await sign(ida);
  const [words] = await kept();
  // What one alone has signed was not agreed on.
  expect(await ida.refused(getAgreedVersion, at(words?.id))).toMatchObject({ status: 404 });
  await sign(emil);
  expect(await kept()).toEqual([words]);
  expect((await now()).agreements).toMatchObject([
    { versionId: words?.id, by: [{ name: 'Ida' }, { name: 'Emil' }], until: null, unchanged: true },
  ]);
  const same = { changes: [], added: [], goals: [{ since: 'same', changes: [] }] };
  expect(await ida.ok(getAgreedVersion, at(words?.id))).toMatchObject(same);
  await emil.ok(changeGoal, { ...goal, body: { version: 1, title: 'Run better one-to-ones', measure: 'Three talks' } });
  await emil.ok(addGoal, { params, body: { title: 'Listen' } });
  const version = await ida.ok(getAgreedVersion, at(words?.id));
  expect(version).toMatchObject({ startsOn: plan.startsOn, endsOn: plan.endsOn, changes: [] });
  expect(version.added.map(({ title }) => title)).toEqual(['Listen']);
  const changes = [
    { field: 'title', before: 'Run good one-to-ones', after: 'Run better one-to-ones' },
    { field: 'measure', before: null, after: 'Three talks' },
  ];
  expect(version.goals).toMatchObject([{ title: 'Run good one-to-ones', measure: '', since: 'changed', changes }]);
  // Agreed on anew, and with another manager after that; what was agreed on with the former one stays as it was.
  for (const caller of [ida, emil]) await sign(caller, await now());
  const body = { managerId: people.vp, from: actor.today };
  await app.as(admin).ok(changeManager, { params: { personId: people.ic }, body });
  const vera = app.as(await signIn('vp'));
  await vera.ok(removeGoal, goal);
  for (const caller of [vera, ida]) await sign(caller, await now());
  const { agreements, agreementCount } = await vera.ok(getPlan, { params });
  expect([
    agreementCount,
    ...agreements.map(({ by, unchanged }) => [unchanged, ...by.map(({ name }) => name)]),
  ]).toEqual([...[3, [true, 'Ida', 'Vera'], [false, 'Ida', 'Emil'], [false, 'Ida', 'Emil']]]);
  expect(agreements[2]?.versionId).toBe(words?.id);
  const first = await vera.ok(getAgreedVersion, at(words?.id));
  expect(first.goals).toMatchObject([{ title: 'Run good one-to-ones', since: 'removed' }]);
  // Read by whoever may read the plan now and by nobody else, a manager of then included.
  const otto = app.as(await signIn('other'));
  for (const [caller, status] of [
    [emil, 404],
    [otto, 404],
    [app.as(admin), 403],
  ] as const) {
    expect(await caller.refused(getAgreedVersion, at(words?.id))).toMatchObject({ status });
  }
  // Nobody writes other words in the place of these; they go with the plan.
  const written = app.tenants.run(actor, (tx) => tx.sql`update signed_plan_content set content = '{}'`);
  await expect(written).rejects.toThrow('permission denied');
  const removed = app.tenants.run(actor, (tx) => tx.sql`delete from signed_plan_content`);
  await expect(removed).rejects.toThrow('permission denied');
  await app.tenants.run(actor, (tx) => tx.sql`delete from development_plan where id = ${params.planId}::uuid`);
  expect(await kept()).toEqual([]);
});

it('stands while steps and progress change, and makes the plan a draft again when goals do before it starts', async () => {
  const { ida, emil, sign, plan, params, now } = await start();
  await sign(ida);
  await sign(emil);
  const actionId = plan.goalList[0]?.actions[0]?.id ?? '';
  await ida.ok(logProgress, { params: { ...params, actionId }, body: { progress: 50 } });
  expect(await now()).toMatchObject({ status: 'agreed', agreementState: 'agreed' });
  await ida.ok(addGoal, { params, body: { title: 'One more' } });
  expect(await now()).toMatchObject({ status: 'draft', agreementState: 'changed-since-agreed', agreedOn: null });
});

it('is taken back by either before the plan starts, and not after', async () => {
  const { ida, emil, sign, params, now } = await start();
  await sign(ida);
  await sign(emil);
  expect(await emil.ok(withdrawConsent, { params })).toMatchObject({ state: 'signed-by-person' });
  expect((await now()).status).toBe('draft');
  await sign(emil);
  const { version } = await now();
  await ida.ok(changePlanStatus, { params, body: { version, status: 'active' } });
  expect(await emil.refused(withdrawConsent, { params })).toMatchObject({ status: 403 });
});

it('is told on the home of the person, as is what others changed, by each of them once and nothing twice', async () => {
  const { ida, emil, sign, params, now } = await start();
  const told = async (caller = ida) =>
    (await caller.ok(getMyDevelopment)).changes.flatMap(({ what, value, recordId }) =>
      what.startsWith('plan.') ? [[what, value, recordId === params.planId]] : [],
    );
  const by = (what: string) => [what, 'Emil', true];
  await sign(ida);
  expect(await told()).toEqual([]);
  await sign(emil);
  expect(await told()).toEqual([by('plan.agreed')]);
  await emil.ok(withdrawConsent, { params });
  for (const title of ['Listen', 'Write']) await emil.ok(addGoal, { params, body: { title } });
  await ida.ok(addGoal, { params, body: { title: 'My own' } });
  await emil.ok(commentOnPlan, { params, body: { text: 'A good start' } });
  expect(await told()).toEqual([by('plan.commented'), by('plan.changed'), by('plan.signature-withdrawn')]);
  await sign(emil, await now());
  const signed = [by('plan.signed'), by('plan.commented'), by('plan.changed')];
  expect(await told()).toEqual(signed);
  expect(await sign(ida, await now())).toMatchObject({ state: 'agreed' });
  expect([await told(), await told(emil)]).toEqual([signed, []]);
});

it('begins at once with the second signature when the first day has come', async () => {
  const { ida, emil, sign, params, now, actor } = await start('2026-01-01');
  await sign(emil);
  expect((await now()).status).toBe('draft');
  expect(await sign(ida)).toMatchObject({ state: 'agreed' });
  expect(await now()).toMatchObject({ status: 'active', activatedOn: actor.today, agreementState: 'agreed' });
  expect((await now()).abilities).not.toContain('activate');
  const { items } = await ida.ok(listPlanChanges, { params });
  const byItself = items.slice(0, 2).map(({ what, author }) => [what, author].join());
  expect(byItself).toEqual(['plan-activated,', 'plan-agreed,']);
});

it('begins by itself in the night of its first day, once, and tells so', async () => {
  const { ida, emil, sign, params, now, actor, people } = await start();
  const night = async () => {
    await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, startAgreedPlans, {}));
    await app.settle();
  };
  await sign(ida);
  await sign(emil);
  await night();
  expect((await now()).status).toBe('agreed');
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`update development_plan set starts_on = ${actor.today}::date where id = ${params.planId}::uuid`;
  });
  await night();
  await night();
  expect(await now()).toMatchObject({ status: 'active', activatedOn: actor.today });
  const told = await app.tenants.read(actor).sql<{ payload: { change?: string } }>`
    select payload from domain_event
     where name = 'plan.changed' and subject_id = ${params.planId}::uuid and payload ->> 'change' = 'plan-activated'`;
  expect(told.map(({ payload }) => payload)).toEqual([
    { personId: people.ic, counterSignerId: people.em, change: 'plan-activated' },
  ]);
});

it('comes before the start', async () => {
  const { ida, params, plan } = await start();
  const body = { version: plan.version, status: 'active' } as const;
  expect(await ida.refused(changePlanStatus, { params, body })).toMatchObject({ code: 'conflict' });
});

it('needs one signature where nobody leads the person, and says so', async () => {
  const { people, signIn } = await start();
  const cleo = app.as(await signIn('ceo'));
  const body = { personId: people.ceo, startsOn: '2026-01-01', endsOn: '2026-06-30', goals: [{ title: 'Listen' }] };
  const plan = await cleo.ok(createPlan, { body });
  expect(plan.agreement).toMatchObject({ counterpart: 'alone', counterSigner: null });
  const params = { planId: plan.id };
  const signed = await cleo.ok(signPlan, { params, body: { contentHash: plan.agreement.contentHash } });
  expect(signed.state).toBe('agreed');
  const { agreements } = await cleo.ok(getPlan, { params });
  expect(agreements.map(({ by, unchanged }) => [unchanged, ...by.map(({ name }) => name)])).toEqual([[true, 'Cleo']]);
});

it('is told of a version whose words were not kept then, which nobody can read', async () => {
  const { ida, now, people, params, actor } = await start();
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`
      insert into plan_signature (organisation_id, plan_id, signer_id, role, content_hash)
      values (${tx.organisationId}::uuid, ${params.planId}::uuid, ${people.ic}::uuid, 'person', 'long ago'),
             (${tx.organisationId}::uuid, ${params.planId}::uuid, ${people.em}::uuid, 'manager', 'long ago')`;
  });
  expect((await now()).agreements).toMatchObject([{ versionId: null, unchanged: false }]);
  const none = { params: { ...params, agreedVersionId: params.planId } };
  expect(await ida.refused(getAgreedVersion, none)).toMatchObject({ status: 404 });
});

it('needs something to agree on', async () => {
  const { people, signIn } = await start();
  const otto = app.as(await signIn('other'));
  const body = { personId: people.other, startsOn: '2026-01-01', endsOn: '2026-06-30' };
  const plan = await otto.ok(createPlan, { body });
  const signing = { params: { planId: plan.id }, body: { contentHash: plan.agreement.contentHash } };
  expect(await otto.refused(signPlan, signing)).toMatchObject({ code: 'conflict' });
});
