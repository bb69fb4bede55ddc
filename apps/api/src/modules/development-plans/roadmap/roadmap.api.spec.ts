import { randomUUID } from 'node:crypto';
import { assignStage, getFramework, setTargetStage } from '@understudy/contracts/career-framework';
import {
  carryPlanOver,
  createPlan,
  getPlan,
  listPlanChanges,
  type Plan,
} from '@understudy/contracts/development-plans';
import { signPlan } from '@understudy/contracts/development-plans-goals';
import { getRoadmap, takeSuggestions } from '@understudy/contracts/development-plans-roadmap';
import { changeManager } from '@understudy/contracts/people';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const start = async () => {
  const company = await smallCompany(app);
  const admin = app.as(company.admin);
  await admin.send({ method: 'GET', path: '/api/v1/framework' });
  const params = { personId: company.people.ic };
  const stage = { stageKey: 'individual-contributor', from: '2025-01-01', reason: 'initial' } as const;
  await admin.ok(assignStage, { params, body: stage });
  const ida = app.as(await company.signIn('ic'));
  return { ...company, admin, ida, params };
};

it('drafts goals towards the next stage from its expectations, and says that nobody has rated yet', async () => {
  const { ida, params } = await start();
  const roadmap = await ida.ok(getRoadmap, { params });
  expect(roadmap).toMatchObject({ source: 'expectations', target: { key: 'tech-lead' } });
  expect(roadmap.goals).toHaveLength(5);
  for (const goal of roadmap.goals) {
    expect(goal.basis.weight).toBeGreaterThanOrEqual(2);
    expect(goal.why).toContain('Nobody has rated it yet');
    expect(goal.actions.length).toBeGreaterThanOrEqual(2);
  }
});

it('goes towards the target where the person has one, in the language asked for', async () => {
  const { ida, params } = await start();
  const body = { target: { stageKey: 'engineering-manager', horizon: 'within-2-years' } } as const;
  await ida.ok(setTargetStage, { params, body });
  const roadmap = await ida.ok(getRoadmap, { params, query: { locale: 'de', goals: '3' } as never });
  expect(roadmap.target?.key).toBe('engineering-manager');
  expect(roadmap.goals).toHaveLength(3);
  expect(roadmap.goals[0]?.why).toContain('eingeschätzt');
});

it('goes towards another stage where one is asked for, and refuses a stage there is not', async () => {
  const { ida, params } = await start();
  const towards = (stageKey?: string) => ida.ok(getRoadmap, { params, query: stageKey ? { stageKey } : {} });
  const [own, other] = [await towards(), await towards('director-of-engineering')];
  expect([own.target?.key, other.target?.key]).toEqual(['tech-lead', 'director-of-engineering']);
  const { expectations = [] } = (await ida.ok(getFramework)).stages.find(({ key }) => key === other.target?.key) ?? {};
  const asked = new Map(expectations.map(({ skillKey, level }) => [skillKey, level]));
  expect(other.goals.map(({ toLevel, basis }) => [toLevel, basis.expectation])).toEqual(
    other.goals.map(({ skillKey }) => [asked.get(skillKey), asked.get(skillKey)]),
  );
  expect(other.goals).not.toEqual(own.goals);
  expect((await ida.refused(getRoadmap, { params, query: { stageKey: 'captain' } })).fields).toMatchObject([
    { field: 'stageKey' },
  ]);
});

it('becomes a plan as the person has edited it', async () => {
  const { ida, params } = await start();
  const { goals, startsOn, endsOn } = await ida.ok(getRoadmap, { params });
  const [first] = goals;
  if (!first) throw new Error('There is nothing to learn.');
  const { skillKey, fromLevel, toLevel, why, measure, dueOn, basis, actions } = first;
  const edited = { title: 'In my own words', skillKey, fromLevel, toLevel, why, measure, dueOn, basis };
  const plan = await ida.ok(createPlan, {
    body: { personId: params.personId, startsOn, endsOn, goals: [{ ...edited, actions: actions.slice(0, 2) }] },
  });
  expect(plan.goalList[0]).toMatchObject({ title: 'In my own words', skill: { key: skillKey }, basis });
  expect(plan.goalList[0]?.actions.map(({ reason }) => reason)).toEqual(
    actions.slice(0, 2).map(({ reason }) => reason),
  );
});

it('offers nothing again that the last plan held, to whoever may read that plan', async () => {
  const { admin, ida, people, actor, signIn, params } = await start();
  const keysOf = async (caller: typeof ida) =>
    (await caller.ok(getRoadmap, { params })).goals.flatMap(({ actions }) =>
      actions.map(({ practiceKey }) => practiceKey),
    );
  const { goals, startsOn, endsOn } = await ida.ok(getRoadmap, { params });
  const first = goals.flatMap(({ actions }) => actions.map(({ practiceKey }) => practiceKey));
  const taken = goals.map(({ weightedGap: _, skillName: __, ratedUnder: ___, ...goal }) => goal);
  await ida.ok(createPlan, { body: { personId: params.personId, startsOn, endsOn, goals: taken } });
  const second = await keysOf(ida);
  expect(second).toHaveLength(first.length);
  expect(second.filter((key) => first.includes(key))).toEqual([]);
  expect(await keysOf(app.as(await signIn('em')))).toEqual(second);
  await app.tenants.run(actor, (tx) => tx.sql`update development_plan set created_on = ${actor.today}::date - 30`);
  await admin.ok(changeManager, { params, body: { managerId: people.sales, from: actor.today } });
  expect(await keysOf(app.as(await signIn('sales')))).toEqual(first);
  expect(await keysOf(ida)).toEqual(second);
});

describe('a new result beside a plan that runs', () => {
  const prepare = async () => {
    const company = await start();
    const { ida, params } = company;
    const emil = app.as(await company.signIn('em'));
    const { goals } = await ida.ok(getRoadmap, { params });
    const [first, second] = goals.map(({ skillName: _name, weightedGap: _gap, ratedUnder: _under, ...goal }) => goal);
    if (!first || !second) throw new Error('There is too little to learn.');
    const begun = { ...first, title: 'In my own words', actions: first.actions.slice(0, 1) };
    const body = { personId: params.personId, startsOn: '2026-01-01', endsOn: '2028-06-30', goals: [begun] };
    const plan = await ida.ok(createPlan, { body });
    const planParams = { params: { planId: plan.id } };
    for (const signer of [ida, emil]) {
      await signer.ok(signPlan, { ...planParams, body: { contentHash: plan.agreement.contentHash } });
    }
    return { ...company, emil, plan, planParams, first, second };
  };
  const outline = ({ goalList }: Plan) => goalList.map(({ title, actions }) => [title, actions.length]);

  it('adds what the person chose, doubles nothing, and asks both to sign anew', async () => {
    const { ida, planParams, first, second } = await prepare();
    const body = { goals: [first, second] };
    const taken = await ida.ok(takeSuggestions, { ...planParams, body });
    const both = [
      ['In my own words', first.actions.length],
      [second.title, second.actions.length],
    ];
    expect(outline(taken)).toEqual(both);
    expect(taken).toMatchObject({ status: 'active', agreementState: 'changed-since-agreed' });
    expect(outline(await ida.ok(takeSuggestions, { ...planParams, body }))).toEqual(both);
    const { items } = await ida.ok(listPlanChanges, planParams);
    const whats = items.map(({ what }) => what);
    expect(whats.filter((what) => what === 'goal-added')).toHaveLength(1);
    expect(whats.filter((what) => what === 'action-added')).toHaveLength(first.actions.length - 1);
    expect(whats.filter((what) => what === 'agreement-outdated')).toHaveLength(1);
  });

  it('doubles nothing either of what is offered here and has no practice of the library', async () => {
    const { ida, planParams, first, second } = await prepare();
    const offer = { kind: 'mentoring' as const, title: 'Ask Zoe to be my mentor', practiceKey: null };
    const bare = { title: 'Without a skill', actions: [offer] };
    const body = { goals: [{ ...first, actions: [offer] }, { ...second, actions: [offer] }, bare, bare] };
    const expected = [
      ['In my own words', 2],
      [second.title, 1],
      ['Without a skill', 1],
    ];
    expect(outline(await ida.ok(takeSuggestions, { ...planParams, body }))).toEqual(expected);
    expect(outline(await ida.ok(takeSuggestions, { ...planParams, body }))).toEqual(expected);
    const { items } = await ida.ok(listPlanChanges, planParams);
    const added = items.flatMap(({ what, subject }) => (/^(goal|action)-added$/.test(what) ? [subject] : []));
    expect(added.toSorted()).toEqual([offer.title, 'Without a skill', second.title].toSorted());
  });

  it('keeps what an action takes up, also into the next period, and does not say what there is and what not', async () => {
    const { ida, people, actor, planParams, first } = await prepare();
    const offer = { kind: 'mentoring' as const, title: 'Ask Vera', offerKind: 'mentor' as const, offerId: people.vp };
    const taken = await ida.ok(takeSuggestions, {
      ...planParams,
      body: { goals: [{ ...first, actions: [offer, ...first.actions] }] },
    });
    const [goal] = taken.goalList;
    const offers = (goal?.actions ?? []).flatMap((action) => (action.offer ? [[action.title, action.offer]] : []));
    expect(offers).toEqual([['Ask Vera', { kind: 'mentor', id: people.vp }]]);
    const actionIds = (goal?.actions ?? []).flatMap(({ id, title }) => (title === 'Ask Vera' ? [id] : []));
    const next = await ida.ok(carryPlanOver, {
      ...planParams,
      body: { startsOn: '2031-01-01', endsOn: '2031-06-30', goalIds: [], actionIds },
    });
    expect(next.goalList[0]?.actions.map((action) => action.offer)).toEqual([{ kind: 'mentor', id: people.vp }]);
    const named = (title: string, changes: object) => ({
      ...planParams,
      body: { goals: [{ ...first, actions: [{ ...offer, title, ...changes }] }] },
    });
    const refused = await ida.refused(takeSuggestions, named('Half of it', { offerId: null }));
    expect(refused).toMatchObject({ code: 'invalid-input', fields: [{ field: 'offerId' }] });
    const [hidden, unknown] = [randomUUID(), randomUUID()];
    await app.tenants.run(
      actor,
      (tx) => tx.sql`
      insert into opportunity (organisation_id, id, kind, title, what, scope, stage_key, sponsor_id, hours_per_week,
                               starts_on, ends_on, places, visibility, status, created_on)
      values (${actor.organisationId}::uuid, ${hidden}::uuid, 'project', 'For few', 'w', 's', 'tech-lead',
              ${people.sales}::uuid, 4, '2026-01-01', '2099-01-01', 1, 'nomination', 'open', '2026-01-01')`,
    );
    const answers: string[] = [];
    for (const offerId of [hidden, unknown]) {
      const body = named(offerId, { kind: 'stretch', offerKind: 'opportunity', offerId });
      const { goalList } = await ida.ok(takeSuggestions, body);
      const kept = goalList.flatMap(({ actions }) => actions).find(({ title }) => title === offerId);
      answers.push(JSON.stringify({ ...kept, id: '' }).replaceAll(offerId, ''));
    }
    expect(answers[0]).toContain('"opportunity"');
    expect(answers[0]).toBe(answers[1]);
  });

  it('leaves the agreement as it is where only steps are added', async () => {
    const { ida, planParams, first } = await prepare();
    const taken = await ida.ok(takeSuggestions, { ...planParams, body: { goals: [first] } });
    expect(outline(taken)).toEqual([['In my own words', first.actions.length]]);
    expect(taken.agreementState).toBe('agreed');
  });

  it('is taken in by the person alone', async () => {
    const { ida, emil, admin, signIn, planParams, second } = await prepare();
    const body = { goals: [second] };
    expect((await ida.ok(getPlan, planParams)).abilities).toContain('take-suggestions');
    expect((await emil.ok(getPlan, planParams)).abilities).not.toContain('take-suggestions');
    const statuses = [];
    for (const caller of [emil, admin, app.as(await signIn('other'))]) {
      statuses.push((await caller.refused(takeSuggestions, { ...planParams, body })).status);
    }
    expect(statuses).toEqual([403, 403, 404]);
  });
});

it('is for the person and those above them', async () => {
  const { admin, signIn, params } = await start();
  expect((await app.as(await signIn('em')).ok(getRoadmap, { params })).goals.length).toBeGreaterThan(0);
  expect(await app.as(await signIn('other')).refused(getRoadmap, { params })).toMatchObject({ status: 403 });
  expect(await admin.refused(getRoadmap, { params })).toMatchObject({ status: 403 });
});
