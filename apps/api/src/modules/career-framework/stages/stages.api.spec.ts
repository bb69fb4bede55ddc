import {
  assignStage,
  getFramework,
  getMyDevelopment,
  getPipelineBoard,
  listAttention,
  listStageAssignments,
  setTargetStage,
} from '@understudy/contracts/career-framework';
import { mapTitles } from '@understudy/contracts/career-framework-titles';
import {
  listFrameworkVersions,
  publishFrameworkDraft,
  saveFrameworkDraft,
  startFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import { changeTitle } from '@understudy/contracts/people';
import { getPersonTimeline } from '@understudy/contracts/people-timeline';
import { createCriticalRole, nominate } from '@understudy/contracts/succession';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import type { Actor } from '../../../common/auth/actor.js';
import { longStays } from '../testing/long-stays.js';
import { StageDerivation } from './stage-derivation.service.js';

const evidence = 'Led two launches without anybody’s help.';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(async () => {
  await app.close();
});

/** What the background work does after a while, at once. */
const derive = async (actor: Actor): Promise<void> => {
  await app.tenants.run(actor, (tx) => app.get(StageDerivation).deriveEveryone(tx, actor));
};

const start = async () => {
  const company = await smallCompany(app);
  const api = app.as(company.admin);
  await api.ok(getFramework);
  await api.ok(mapTitles, {
    body: {
      mappings: [
        { title: 'Software Engineer', stageKey: 'individual-contributor' },
        { title: 'Engineering Manager', stageKey: 'engineering-manager' },
        { title: 'VP Engineering', stageKey: 'vp-of-engineering' },
        { title: 'CEO', stageKey: null },
      ],
    },
  });
  await derive(company.actor);
  return { ...company, api, today: company.actor.today };
};

describe('a decision about a stage', () => {
  it('wins over the title until the next decision, and none is a decision too', async () => {
    const { actor, api, people, signIn } = await start();
    const params = { personId: people.ic };
    const manager = app.as(await signIn('em'));
    await manager.ok(assignStage, { params, body: { stageKey: 'tech-lead', from: '2023-01-01', reason: 'acting' } });
    await api.ok(assignStage, { params, body: { stageKey: null, from: '2024-01-01', reason: 'return' } });
    await api.ok(assignStage, { params, body: { stageKey: 'tech-lead', from: '2025-01-01', reason: 'promotion' } });
    await api.ok(changeTitle, { params, body: { title: 'Engineering Manager', from: '2024-06-01' } });
    await derive(actor);
    const { items } = await api.ok(listStageAssignments, { params });
    expect(items.map(({ stage, from, to, reason, source }) => [stage.key, from, to, reason, source])).toEqual([
      ['tech-lead', '2025-01-01', null, 'promotion', 'manual'],
      ['tech-lead', '2023-01-01', '2024-01-01', 'acting', 'manual'],
      ['individual-contributor', '2020-01-01', '2023-01-01', 'initial', 'mapping'],
    ]);
  });

  it('belongs to an employment and to a stage of the framework', async () => {
    const { api, people } = await start();
    const params = { personId: people.gone };
    const refusal = (stageKey: string, from: string) =>
      api.refused(assignStage, { params, body: { stageKey, from, reason: 'lateral' } });
    expect(await refusal('captain', '2023-01-01')).toMatchObject({ fields: [{ field: 'stageKey' }] });
    expect(await refusal('cto', '2024-01-01')).toMatchObject({ fields: [{ field: 'from' }] });
  });

  it('is told on the timeline and in the list, with who decided it, how ready the person was agreed to be and from where', async () => {
    const { people, signIn, id } = await start();
    const params = { personId: people.ic };
    const [own, manager] = [app.as(await signIn('ic')), app.as(await signIn('em'))];
    const target = { stageKey: 'engineering-manager', horizon: 'ready-now' } as const;
    await own.ok(setTargetStage, { params, body: { target } });
    const since = (day: string) =>
      app.tenants.run({ organisationId: id }, (tx) => tx.sql`update target_stage set from_on = ${day}::date`);
    await since('2023-01-01');
    const step = (stageKey: string | null, from: string) =>
      manager.ok(assignStage, { params, body: { stageKey, from, reason: 'promotion' } });
    const steps = { '2023-01-01': 'tech-lead', '2023-06-01': 'engineering-manager', '2024-01-01': 'vp-of-engineering' };
    for (const [from, stageKey] of Object.entries({ ...steps, '2024-06-01': null })) await step(stageKey, from);
    await since('2025-01-01');
    const { items } = await own.ok(getPersonTimeline, { params });
    const em = { id: people.em, name: 'Emil' };
    expect(items.flatMap(({ kind, on, decision }) => (kind === 'stage' ? [[on, decision]] : []))).toEqual([
      ['2024-06-01', null],
      ['2024-01-01', { by: em, from: 'decision', readiness: null, filledFrom: 'inside' }],
      ['2023-06-01', { by: em, from: 'decision', readiness: 'ready-now', filledFrom: 'inside' }],
      ['2023-01-01', { by: em, from: 'decision', readiness: null, filledFrom: 'inside' }],
      ['2020-01-01', { by: null, from: 'title', readiness: null, filledFrom: 'outside' }],
    ]);
    const listed = (await own.ok(listStageAssignments, { params })).items;
    expect(
      listed.map(({ from, decidedBy, readiness, filledFrom }) => [from, decidedBy, readiness, filledFrom]),
    ).toEqual(items.flatMap(({ on, decision: d }) => (d ? [[on, d.by, d.readiness, d.filledFrom]] : [])));
    expect((await app.as(await signIn('other')).call(getPersonTimeline, { params })).status).toBe(403);
  });
});

describe('a target', () => {
  it('is set by the person, changed by their line and cleared by an admin', async () => {
    const { api, people, signIn, today } = await start();
    const params = { personId: people.ic };
    const own = app.as(await signIn('ic'));
    const first = { stageKey: 'tech-lead', horizon: 'within-2-years' } as const;
    expect(await own.ok(setTargetStage, { params, body: { target: first } })).toMatchObject({
      targetStage: { stage: { key: 'tech-lead' }, horizon: 'within-2-years', since: today },
    });
    const second = { stageKey: 'engineering-manager', horizon: 'within-1-year' } as const;
    const line = app.as(await signIn('vp'));
    expect(await line.ok(setTargetStage, { params, body: { target: second } })).toMatchObject({
      targetStage: { stage: { key: 'engineering-manager' } },
    });
    expect(await api.ok(setTargetStage, { params, body: { target: null } })).toMatchObject({ targetStage: null });
    expect(await own.refused(setTargetStage, { params, body: { target: { ...first, stageKey: 'x' } } })).toMatchObject({
      fields: [{ field: 'target.stageKey' }],
    });
  });
});

describe('the board', () => {
  it('shows admins everybody and leaders their line, by stage', async () => {
    const { api, signIn } = await start();
    const shown = async (caller: typeof api) =>
      (await caller.ok(getPipelineBoard)).columns
        .filter(({ total }) => total > 0)
        .map(({ stage, total, people }) => [stage?.key ?? null, total, people.map(({ name }) => name)]);
    expect(await shown(api)).toEqual([
      ['individual-contributor', 2, ['Ida', 'Otto']],
      ['engineering-manager', 1, ['Emil']],
      ['vp-of-engineering', 1, ['Vera']],
      [null, 2, ['Cleo', 'Sol']],
    ]);
    expect(await shown(app.as(await signIn('em')))).toEqual([['individual-contributor', 2, ['Ida', 'Otto']]]);
    expect((await api.ok(getPipelineBoard)).columns).toHaveLength(7);
  });
});

describe('attention', () => {
  it('names who needs it and why, the most useful first, page by page', async () => {
    const { api } = await start();
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await api.ok(listAttention, { query: { limit: 2, cursor } });
      names.push(...page.items.map(({ person, reasons }) => `${person.name}: ${reasons.map(({ kind }) => kind)}`));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(names).toEqual([
      ...['Emil', 'Ida', 'Otto', 'Vera'].map((name) => `${name}: no-plan,no-target`),
      'Sol: no-stage',
    ]);
    expect((await api.refused(listAttention, { query: { cursor: 'x' } })).code).toBe('invalid-input');
  });

  it('knows who is past the median time in their stage', async () => {
    const people = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`p${index}`, { title: index === 7 ? 'Late Engineer' : 'Engineer' }]),
    );
    const company = await app.organisation({ people });
    const api = app.as(company.admin);
    await api.ok(getFramework);
    for (let index = 0; index < 6; index += 1) {
      const from = addDays('2020-01-01', index === 4 ? 501 : 100 * (index + 1));
      const params = { personId: company.people[`p${index}`] ?? '' };
      await api.ok(changeTitle, { params, body: { title: 'Lead', from } });
    }
    const mappings = [
      { title: 'Engineer', stageKey: 'individual-contributor' },
      { title: 'Late Engineer', stageKey: 'individual-contributor' },
      { title: 'Lead', stageKey: 'tech-lead' },
    ];
    await api.ok(mapTitles, { body: { mappings } });
    await derive(company.actor);
    const past = async () =>
      (await api.ok(listAttention)).items.flatMap(({ person, reasons }) =>
        reasons.filter(({ kind }) => kind === 'past-median-time-in-stage').map(({ detail }) => [person.name, detail]),
      );
    // Half are left from day 400 to day 501: the median lies between, computed for the page or kept.
    const expected = ['p6', 'p7'].map((name) => [name, '450.5']);
    expect(await past()).toEqual(expected);
    await app.settle();
    expect(await past()).toEqual(expected);
  });

  it('never calls a stay long while the dip of a new stage is to be expected, and counts it from its first assignment', async () => {
    const { admin, since } = await longStays(app);
    const { items } = await app.as(admin).ok(listAttention);
    const past = items.flatMap(({ person, reasons }) =>
      reasons.filter(({ kind }) => kind === 'past-median-time-in-stage').map((reason) => [person.name, reason.since]),
    );
    expect(past).toEqual([['long', since]]);
  });

  it('names whom a critical role hangs on, to their line and never to themselves', async () => {
    const { api, people, signIn, today } = await start();
    const role = { impact: 'high', vacancyRisk: 'low', targetCover: 2, openedOn: today } as const;
    const lead = await api.ok(createCriticalRole, { body: { ...role, name: 'Lead', incumbentId: people.em } });
    const line = await api.ok(createCriticalRole, { body: { ...role, name: 'Line', incumbentId: people.ic } });
    const horizon = 'within-1-year';
    await api.ok(nominate, { params: { roleId: lead.id }, body: { personId: people.ic, horizon, evidence } });
    await api.ok(nominate, { params: { roleId: line.id }, body: { personId: people.em, horizon, evidence } });
    await app.settle();
    const linchpins = async (caller: typeof api) =>
      (await caller.ok(listAttention)).items
        .filter(({ reasons }) => reasons.some(({ kind }) => kind === 'linchpin'))
        .map(({ person }) => person.name);
    expect(await linchpins(api)).toEqual(['Emil', 'Ida']);
    expect(await linchpins(app.as(await signIn('vp')))).toEqual(['Emil', 'Ida']);
    expect(await linchpins(app.as(await signIn('em')))).toEqual([]);
    expect(await linchpins(app.as(await signIn('em', 'admin')))).toEqual(['Ida']);
  });
});

describe('my development', () => {
  it('says where I am, what comes next and what others changed', async () => {
    const { actor, api, people, signIn } = await start();
    const own = app.as(await signIn('ic'));
    const params = { personId: people.ic };
    await api.ok(changeTitle, { params, body: { title: 'Engineering Manager', from: '2024-01-01' } });
    await derive(actor);
    const page = await own.ok(getMyDevelopment);
    expect(page).toMatchObject({
      stage: { key: 'engineering-manager' },
      stageSince: '2024-01-01',
      nextStage: { key: 'director-of-engineering' },
      transition: { toStageKey: 'director-of-engineering' },
      manager: { name: 'Emil' },
    });
    expect(page.changes.map(({ what, value }) => [what, value])).toContainEqual([
      'title.changed',
      'Engineering Manager',
    ]);
    await own.ok(setTargetStage, { params, body: { target: { stageKey: 'cto', horizon: 'within-3-years' } } });
    expect((await own.ok(getMyDevelopment)).nextStage?.key).toBe('cto');
  });

  it('is empty for somebody who is not in the directory', async () => {
    const { api } = await start();
    expect(await api.ok(getMyDevelopment)).toMatchObject({ person: null, stage: null, changes: [] });
  });
});

it('a timeline keeps the names that held, each with the version where it can be read', async () => {
  const { api, people, today } = await start();
  const { revision, content } = await api.ok(startFrameworkDraft, { body: {} });
  const named = (name: string, key: string) => (key === 'engineering-manager' ? 'Team manager' : name);
  const stages = content.stages.map((stage) => ({ ...stage, name: named(stage.name, stage.key) }));
  const saved = await api.ok(saveFrameworkDraft, { body: { revision, content: { ...content, stages } } });
  await api.ok(publishFrameworkDraft, { body: { revision: saved.revision, moves: {} } });
  await app.settle();
  const body = { stageKey: 'tech-lead', from: today, reason: 'lateral' } as const;
  await api.ok(assignStage, { params: { personId: people.em }, body });
  const { items: versions } = await api.ok(listFrameworkVersions);
  const of = (version: number) => ({
    versionId: versions.find(({ number }) => number === version)?.id,
    version,
    current: version === 2,
  });
  const { items } = await api.ok(getPersonTimeline, { params: { personId: people.em } });
  expect(items.flatMap(({ kind, on, value, stage }) => (kind === 'stage' ? [{ on, value, stage }] : []))).toEqual([
    { on: today, value: 'Tech Lead', stage: { ...of(2), key: 'tech-lead', nameNow: null } },
    {
      on: '2020-01-01',
      value: 'Engineering Manager',
      stage: { ...of(1), key: 'engineering-manager', nameNow: 'Team manager' },
    },
  ]);
});
