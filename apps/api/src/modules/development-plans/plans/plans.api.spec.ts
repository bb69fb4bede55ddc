import { getMyDevelopment } from '@understudy/contracts/career-framework';
import {
  carryPlanOver,
  changePlan,
  changePlanStatus,
  commentOnPlan,
  createPlan,
  exportPlans,
  getPlan,
  listPlanChanges,
  listPlanComments,
  listPlans,
  withdrawPlanComment,
} from '@understudy/contracts/development-plans';
import {
  addAction,
  addGoal,
  changeAction,
  changeGoal,
  logProgress,
  removeGoal,
} from '@understudy/contracts/development-plans-goals';
import { changeManager } from '@understudy/contracts/people';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { planOfIda, underWay } from '../testing/plan-of-ida.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const start = () => planOfIda(app);

describe('a plan', () => {
  it('is begun with goals and actions, and read whole', async () => {
    const { plan, ida, params, people } = await start();
    expect(plan).toMatchObject({
      person: { id: people.ic, name: 'Ida' },
      ...underWay,
      status: 'draft',
      focus: 'Lead a small team',
      goals: 1,
      actions: 1,
      actionsDone: 0,
      progress: 0,
      agreementState: 'unsigned',
    });
    expect(plan.goalList[0]).toMatchObject({ title: 'Run good one-to-ones', measure: 'Three talks', status: 'open' });
    expect(plan.goalList[0]?.actions[0]).toMatchObject({
      kind: 'practice',
      title: 'Hold one with an intern',
      owner: { name: 'Ida' },
      progress: 0,
    });
    expect(await ida.ok(getPlan, { params })).toEqual(plan);
  });

  it('takes the target of the person, or sets it', async () => {
    const { admin, people, ida } = await start();
    await app.as(admin).send({ method: 'GET', path: '/api/v1/framework' });
    const next = { startsOn: '2026-07-01', endsOn: '2026-12-31' };
    const target = { stageKey: 'tech-lead', horizon: 'within-1-year' } as const;
    const plan = await ida.ok(createPlan, { body: { personId: people.ic, ...next, target } });
    expect(plan.target).toEqual({ key: 'tech-lead', name: 'Tech Lead' });
    const cleared = await ida.ok(changePlan, {
      params: { planId: plan.id },
      body: { version: plan.version, target: null },
    });
    expect(cleared.target).toBeNull();
  });

  it('is the only open one of its time', async () => {
    const { ida, people, params, plan } = await start();
    const body = { personId: people.ic, startsOn: '2026-06-30', endsOn: '2026-12-31' };
    expect(await ida.refused(createPlan, { body })).toMatchObject({ code: 'already-exists' });
    await ida.ok(changePlanStatus, { params, body: { version: plan.version, status: 'closed' } });
    await ida.ok(createPlan, { body });
  });

  it('is refused by the database too, should two be written side by side', async () => {
    const { id, people } = await start();
    const insert = app.tenants.run(
      { organisationId: id },
      (tx) =>
        tx.sql`insert into development_plan (organisation_id, person_id, starts_on, ends_on, created_on, content_hash)
             values (${id}::uuid, ${people.ic}::uuid, '2026-02-01', '2026-03-01', '2026-01-01', 'x')`,
    );
    await expect(insert).rejects.toThrow(/development_plan_one_open/);
  });

  it('is refused for days in the wrong order', async () => {
    const { ida, people } = await start();
    const body = { personId: people.ic, startsOn: '2027-06-30', endsOn: '2027-01-01' };
    expect(await ida.refused(createPlan, { body })).toMatchObject({ fields: [{ field: 'endsOn' }] });
  });

  it('keeps every change, in words, the newest first', async () => {
    const { ida, emil, params, plan } = await start();
    const goal = plan.goalList[0];
    const goalParams = { ...params, goalId: goal?.id ?? '' };
    await emil.ok(changeGoal, { params: goalParams, body: { version: 1, measure: 'Five talks' } });
    const actionId = goal?.actions[0]?.id ?? '';
    await ida.ok(logProgress, { params: { ...params, actionId }, body: { progress: 100, evidence: 'Wrote it up' } });
    const { items } = await ida.ok(listPlanChanges, { params });
    expect(items.map(({ what, author, subject, fields }) => [what, author?.name, subject, fields])).toEqual([
      [
        'progress-logged',
        'Ida',
        'Hold one with an intern',
        [
          { field: 'progress', before: '0', after: '100' },
          { field: 'evidence', before: null, after: 'Wrote it up' },
        ],
      ],
      [
        'goal-changed',
        'Emil',
        'Run good one-to-ones',
        [{ field: 'measure', before: 'Three talks', after: 'Five talks' }],
      ],
      ['plan-created', 'Ida', null, [{ field: 'period', before: null, after: '2026-01-01 – 2026-06-30' }]],
    ]);
    const first = await ida.ok(listPlanChanges, { params, query: { limit: 2 } });
    const rest = await ida.ok(listPlanChanges, { params, query: { limit: 2, cursor: first.nextCursor ?? '' } });
    expect([...first.items, ...rest.items]).toEqual(items);
    expect(rest.nextCursor).toBeNull();
  });

  it('lets two people write to different goals, and not over each other', async () => {
    const { ida, emil, params, plan } = await start();
    const goalParams = { ...params, goalId: plan.goalList[0]?.id ?? '' };
    await emil.ok(addGoal, { params, body: { title: 'Write decisions down' } });
    await ida.ok(changeGoal, { params: goalParams, body: { version: 1, why: 'I will lead soon' } });
    const late = await emil.refused(changeGoal, { params: goalParams, body: { version: 1, why: 'x' } });
    expect(late).toMatchObject({ code: 'changed-meanwhile' });
    await ida.ok(changePlan, { params, body: { version: plan.version, focus: 'Lead well' } });
    const stale = await emil.refused(changePlan, { params, body: { version: plan.version, focus: 'x' } });
    expect(stale).toMatchObject({ code: 'changed-meanwhile' });
  });

  it('takes only owners who are the person or lead them, when they are named', async () => {
    const { ida, params, plan, people, admin, actor } = await start();
    const goalParams = { ...params, goalId: plan.goalList[0]?.id ?? '' };
    const draft = { kind: 'mentoring', title: 'Shadow' } as const;
    const mine = await ida.ok(addAction, { params: goalParams, body: { ...draft, ownerId: people.em } });
    expect(mine.owner.name).toBe('Emil');
    const other = { params: goalParams, body: { ...draft, ownerId: people.other } };
    expect(await ida.refused(addAction, other)).toMatchObject({ fields: [{ field: 'ownerId' }] });
    const changed = {
      params: { ...params, actionId: mine.id },
      body: { version: mine.version, ownerId: people.sales },
    };
    expect(await ida.refused(changeAction, changed)).toMatchObject({ fields: [{ field: 'ownerId' }] });
    // Whoever led them when it was given keeps it through every other change, and is not given another.
    const moved = { managerId: people.sales, from: actor.today };
    await app.as(admin).ok(changeManager, { params: { personId: people.ic }, body: moved });
    const body = { version: mine.version, title: 'Shadow twice', ownerId: people.em };
    const kept = await ida.ok(changeAction, { params: { ...params, actionId: mine.id }, body });
    expect(kept).toMatchObject({ title: 'Shadow twice', owner: { name: 'Emil' } });
    expect(await ida.refused(addAction, { params: goalParams, body: { ...draft, ownerId: people.em } })).toMatchObject({
      fields: [{ field: 'ownerId' }],
    });
  });

  it('opens a done action again when its progress falls', async () => {
    const { ida, params, plan } = await start();
    const actionId = plan.goalList[0]?.actions[0]?.id ?? '';
    const log = (progress: number) => ida.ok(logProgress, { params: { ...params, actionId }, body: { progress } });
    expect((await log(100)).doneOn).not.toBeNull();
    expect(await log(60)).toMatchObject({ doneOn: null, progress: 60 });
  });
});

describe('the next period', () => {
  it('carries chosen goals and actions on, with where they came from', async () => {
    const { ida, params, plan } = await start();
    const left = await ida.ok(addGoal, { params, body: { title: 'Left behind' } });
    const goal = plan.goalList[0];
    const actionId = goal?.actions[0]?.id ?? '';
    await ida.ok(logProgress, { params: { ...params, actionId }, body: { progress: 40 } });
    const next = await ida.ok(carryPlanOver, {
      params,
      body: { startsOn: '2026-07-01', endsOn: '2026-12-31', goalIds: [], actionIds: [actionId] },
    });
    expect(next).toMatchObject({ carriedFromId: plan.id, status: 'draft', goals: 1, actions: 1, progress: 40 });
    expect(next.goalList[0]).toMatchObject({ title: goal?.title, carriedFromId: goal?.id });
    expect(next.goalList[0]?.actions[0]).toMatchObject({ carriedFromId: actionId, progress: 40 });
    expect(next.goalList.map(({ title }) => title)).not.toContain(left.title);
    const removal = await ida.refused(removeGoal, { params: { ...params, goalId: goal?.id ?? '' } });
    expect(removal).toMatchObject({ code: 'conflict' });
  });

  it('gives what was due before it its own last day and tells the old one, and lets later days and done actions be', async () => {
    const { ida, people, params } = await start();
    const due = (title: string, dueOn: string | null) => ({
      title,
      dueOn,
      kind: 'practice' as const,
      ownerId: people.ic,
    });
    const goal = await ida.ok(addGoal, { params, body: { title: 'Late goal', dueOn: '2026-05-31' } });
    const within = { params: { ...params, goalId: goal.id } };
    const actions = [
      due('Late', '2026-06-01'),
      due('Later', '2026-08-01'),
      due('Whenever', null),
      due('Done', '2026-03-01'),
    ];
    const made = [];
    for (const body of actions) made.push(await ida.ok(addAction, { ...within, body }));
    await ida.ok(logProgress, { params: { ...params, actionId: made[3]?.id ?? '' }, body: { progress: 100 } });
    const next = await ida.ok(carryPlanOver, {
      params,
      body: { startsOn: '2026-07-01', endsOn: '2026-12-31', goalIds: [goal.id], actionIds: made.map(({ id }) => id) },
    });
    const [carried] = next.goalList;
    expect([carried?.dueOn, ...(carried?.actions ?? []).map(({ dueOn }) => dueOn)]).toEqual([
      ...['2026-12-31', '2026-12-31', '2026-08-01'],
      ...[null, '2026-03-01'],
    ]);
    const { items } = await ida.ok(listPlanChanges, { params: { planId: next.id } });
    const moved = items.flatMap(({ what, subject, fields }) =>
      what === 'plan-carried-over' ? [] : [{ what, subject, fields }],
    );
    const day = (before: string) => [{ field: 'dueOn', before, after: '2026-12-31' }];
    expect(moved).toHaveLength(2);
    expect(moved).toEqual(
      expect.arrayContaining([
        { what: 'goal-changed', subject: 'Late goal', fields: day('2026-05-31') },
        { what: 'action-changed', subject: 'Late', fields: day('2026-06-01') },
      ]),
    );
  });
});

describe('the list', () => {
  it('shows mine, my reports’ and my line’s', async () => {
    const { ida, emil, signIn } = await start();
    const vera = app.as(await signIn('vp'));
    const names = async (caller: typeof ida, scope: 'mine' | 'reports' | 'line') =>
      (await caller.ok(listPlans, { query: { scope } })).items.map(({ person }) => person.name);
    expect(await names(ida, 'mine')).toEqual(['Ida']);
    expect(await names(emil, 'mine')).toEqual([]);
    expect(await names(emil, 'reports')).toEqual(['Ida']);
    expect(await names(vera, 'reports')).toEqual([]);
    expect(await names(vera, 'line')).toEqual(['Ida']);
  });

  it('finds those in which nothing has changed for thirty days, and says so of the same', async () => {
    const { emil, id } = await start();
    const query = { scope: 'line', quiet: 'true' } as const;
    const told = async (days: number) => {
      await app.tenants.run(
        { organisationId: id },
        (tx) => tx.sql`update development_plan set changed_at = now() - make_interval(days => ${days}::int)`,
      );
      const [quiet, { items }] = [
        await emil.ok(listPlans, { query }),
        await emil.ok(listPlans, { query: { scope: 'line' } }),
      ];
      return [quiet.items.length, items.filter(({ quietSince }) => quietSince !== null).length];
    };
    expect([await told(0), await told(29), await told(30), await told(31)]).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
      [1, 1],
    ]);
  });

  it('is exported by whoever sees it', async () => {
    const { emil } = await start();
    const csv = await emil.call(exportPlans, { query: { scope: 'line' } });
    const lines = csv.text.trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^Ida,2026-01-01,2026-06-30,draft,,unsigned,1,0,1,0,0,/);
  });
});

describe('comments', () => {
  it('are read by those who read the plan, and taken back by their author', async () => {
    const { ida, emil, params } = await start();
    const said = await emil.ok(commentOnPlan, { params, body: { text: 'A good start' } });
    expect((await ida.ok(listPlanComments, { params })).items).toMatchObject([
      { text: 'A good start', author: { name: 'Emil' }, abilities: [] },
    ]);
    const newTo = async (caller: typeof ida) =>
      (await caller.ok(getMyDevelopment)).changes.filter(({ what }) => what === 'plan.commented');
    expect(await newTo(ida)).toMatchObject([{ value: 'Emil', recordId: params.planId }]);
    const comment = { params: { ...params, commentId: said.id } };
    expect(await ida.refused(withdrawPlanComment, comment)).toMatchObject({ status: 403 });
    await emil.ok(withdrawPlanComment, comment);
    expect((await ida.ok(listPlanComments, { params })).items).toMatchObject([{ text: '', withdrawn: true }]);
    await ida.ok(commentOnPlan, { params, body: { text: 'Thank you' } });
    expect([await newTo(ida), await newTo(emil)]).toEqual([[], []]);
  });
});
