import {
  assignStage,
  getFramework,
  getPipelineBoard,
  listStageAssignments,
  setTargetStage,
} from '@understudy/contracts/career-framework';
import { listTitleMappings, mapTitles } from '@understudy/contracts/career-framework-titles';
import {
  discardFrameworkDraft,
  getFrameworkDraft,
  getFrameworkVersion,
  getFrameworkVersionChanges,
  listFrameworkVersions,
  previewFrameworkMigration,
  publishFrameworkDraft,
  saveFrameworkDraft,
  startFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import { getJob } from '@understudy/contracts/jobs';
import { getPerson } from '@understudy/contracts/people';
import { listRemovedFrameworkDrafts, restoreFrameworkDraft } from '@understudy/contracts/removed-drafts';
import { createCriticalRole, listCriticalRoles } from '@understudy/contracts/succession';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { movedIn } from '../testing/moved-in.js';
import { reworked } from '../testing/reworked.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

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
  await app.settle();
  return { ...company, api, today: company.actor.today };
};

const draftOf = async (api: Awaited<ReturnType<typeof start>>['api'], change = reworked) => {
  const draft = await api.ok(startFrameworkDraft, { body: {} });
  const content = change(draft.content);
  const { revision } = await api.ok(saveFrameworkDraft, { body: { revision: draft.revision, content } });
  return { revision, content };
};

describe('a draft of the next version', () => {
  it('begins as a copy of what holds, is saved as one, and changes nothing until it is published', async () => {
    const { api } = await start();
    const before = await api.ok(getFramework);
    const { revision, content } = await draftOf(api);
    const read = await api.ok(getFrameworkDraft);
    expect(read).toMatchObject({ number: 2, revision, content, published: { number: 1 } });
    expect(read.published.content.stages.map(({ key }) => key)).toEqual(before.stages.map(({ key }) => key));
    expect(await api.ok(getFramework)).toEqual(before);
  });

  it('is one: a second one is refused, and so is saving over what somebody else has saved or begun anew', async () => {
    const { api } = await start();
    const { revision, content } = await draftOf(api);
    expect((await api.refused(startFrameworkDraft, { body: {} })).code).toBe('already-exists');
    const stale = { revision: revision - 1, content: { ...content, name: 'Mine' } };
    expect((await api.refused(saveFrameworkDraft, { body: stale })).code).toBe('changed-meanwhile');
    expect((await api.refused(discardFrameworkDraft, { query: { revision: revision - 1 } })).code).toBe(
      'changed-meanwhile',
    );
    await api.ok(discardFrameworkDraft, { query: { revision } });
    expect((await api.refused(getFrameworkDraft)).code).toBe('not-found');
    const anew = await api.ok(startFrameworkDraft, { body: {} });
    expect((await api.refused(saveFrameworkDraft, { body: { revision, content } })).code).toBe('changed-meanwhile');
    await api.ok(discardFrameworkDraft, { query: { revision: anew.revision } });
    const removed = (await api.ok(listRemovedFrameworkDrafts)).items;
    expect(removed.map(({ name }) => name === content.name).sort()).toEqual([false, true]);
    const known = [revision, anew.revision];
    for (const { id: removedDraftId } of removed) {
      const back = await api.ok(restoreFrameworkDraft, { params: { removedDraftId } });
      expect(back.revision).toBeGreaterThan(Math.max(...known));
      known.push(back.revision);
      await api.ok(discardFrameworkDraft, { query: { revision: back.revision } });
    }
  });

  it('is refused where something stands in it twice', async () => {
    const { api } = await start();
    const { revision, content } = await draftOf(api);
    const body = { revision, content: { ...content, stages: [...content.stages, ...content.stages.slice(0, 1)] } };
    expect((await api.refused(saveFrameworkDraft, { body })).code).toBe('invalid-input');
  });

  it('is published only when nothing essential is missing and everybody has somewhere to go', async () => {
    const { api } = await start();
    const { revision, content } = await draftOf(api);
    const undecided = await api.refused(publishFrameworkDraft, { body: { revision, moves: {} } });
    expect(undecided.fields?.map(({ field }) => field)).toEqual(['moves.individual-contributor']);
    const nameless = { ...content, stages: content.stages.map((stage) => ({ ...stage, name: '' })) };
    const saved = await api.ok(saveFrameworkDraft, { body: { revision, content: nameless } });
    const moves = { 'individual-contributor': 'engineer' };
    const missing = await api.refused(publishFrameworkDraft, { body: { revision: saved.revision, moves } });
    expect(missing.fields).toHaveLength(content.stages.length);
    expect((await api.refused(publishFrameworkDraft, { body: { revision, moves } })).code).toBe('changed-meanwhile');
  });
});

describe('publishing a version', () => {
  it('shows beforehand whom and what it touches', async () => {
    const { api } = await start();
    await draftOf(api);
    const { stages, orderConflicts } = await api.ok(previewFrameworkMigration);
    expect(orderConflicts).toEqual([]);
    expect(stages.map(({ key, fate, newName, total }) => [key, fate, newName, total])).toEqual([
      ['individual-contributor', 'removed', null, 2],
      ['tech-lead', 'kept', null, 0],
      ['engineering-manager', 'renamed', 'Team manager', 1],
      ['director-of-engineering', 'kept', null, 0],
      ['vp-of-engineering', 'kept', null, 1],
      ['cto', 'kept', null, 0],
    ]);
    expect(stages[0]).toMatchObject({ titles: ['Software Engineer'], targets: 0, roles: [] });
    expect(stages[0]?.people.map(({ name }) => name)).toEqual(['Ida', 'Otto']);
  });

  it('moves people, titles, targets and roles from that day on, and nothing before it', async () => {
    const { api, people, today, actor } = await start();
    const target = { stageKey: 'individual-contributor', horizon: 'within-1-year' as const };
    await api.ok(setTargetStage, { params: { personId: people.em }, body: { target } });
    await api.ok(createCriticalRole, {
      body: {
        name: 'Lead',
        stageKey: 'individual-contributor',
        impact: 'high',
        vacancyRisk: 'low',
        targetCover: 1,
        openedOn: today,
      },
    });
    const decision = { stageKey: 'individual-contributor', from: '2022-01-01', reason: 'initial' as const };
    await api.ok(assignStage, { params: { personId: people.sales }, body: decision });
    const { revision } = await draftOf(api);
    const body = { revision, moves: { 'individual-contributor': 'engineer' } };
    const { jobId } = await api.ok(publishFrameworkDraft, { body });
    await app.settle();
    expect(await api.ok(getJob, { params: { jobId } })).toMatchObject({ status: 'completed' });
    expect(await movedIn(app, actor)).toEqual([people.ic, people.other, people.sales].sort());
    const framework = await api.ok(getFramework);
    expect(framework).toMatchObject({ version: 2, name: 'Our ladder' });
    expect(framework.stages.map(({ key }) => key)).toEqual([
      'engineer',
      'tech-lead',
      'engineering-manager',
      'staff-engineer',
      'director-of-engineering',
      'vp-of-engineering',
      'cto',
    ]);
    const historyOf = async (personId: string) =>
      (await api.ok(listStageAssignments, { params: { personId } })).items.map((one) =>
        [one.stage.key, one.from, one.to, one.reason, one.source, one.startKnown, one.filledFrom].join(' '),
      );
    expect(await historyOf(people.ic)).toEqual([
      `engineer ${today}  migration mapping false `,
      `individual-contributor 2020-01-01 ${today} initial mapping true outside`,
    ]);
    expect(await historyOf(people.sales)).toEqual([
      `engineer ${today}  migration manual false `,
      `individual-contributor 2022-01-01 ${today} initial manual true inside`,
    ]);
    expect(await historyOf(people.gone)).toEqual([
      'individual-contributor 2020-01-01 2024-01-01 initial mapping true outside',
    ]);
    expect(await historyOf(people.em)).toEqual(['engineering-manager 2020-01-01  initial mapping true outside']);
    const emil = await api.ok(getPerson, { params: { personId: people.em } });
    expect(emil).toMatchObject({ stage: { name: 'Team manager' }, stageSince: '2020-01-01' });
    expect(emil.targetStage).toMatchObject({ stage: { key: 'engineer' }, horizon: 'within-1-year' });
    const { items: titles } = await api.ok(listTitleMappings);
    expect(titles.find(({ title }) => title === 'Software Engineer')).toMatchObject({
      decided: true,
      stage: { key: 'engineer' },
    });
    const { items: roles } = await api.ok(listCriticalRoles, { query: {} });
    expect(roles.map(({ stage }) => stage?.key)).toEqual(['engineer']);
    const { columns } = await api.ok(getPipelineBoard);
    expect(columns.map(({ stage, total }) => [stage?.key ?? null, total])).toEqual([
      ['engineer', 3],
      ['tech-lead', 0],
      ['engineering-manager', 1],
      ['staff-engineer', 0],
      ['director-of-engineering', 0],
      ['vp-of-engineering', 1],
      ['cto', 0],
      [null, 1],
    ]);
  });

  it('to no stage leaves people without one, by title and by decision, until somebody decides', async () => {
    const { api, people, today } = await start();
    await api.ok(assignStage, {
      params: { personId: people.sales },
      body: { stageKey: 'individual-contributor', from: today, reason: 'initial' },
    });
    const { revision } = await draftOf(api);
    await api.ok(publishFrameworkDraft, { body: { revision, moves: { 'individual-contributor': null } } });
    await app.settle();
    for (const personId of [people.ic, people.sales]) {
      expect((await api.ok(getPerson, { params: { personId } })).stage).toBeNull();
    }
    await api.ok(mapTitles, { body: { mappings: [{ title: 'Software Engineer', stageKey: 'engineer' }] } });
    await app.settle();
    const { items } = await api.ok(listStageAssignments, { params: { personId: people.ic } });
    expect(items.map(({ stage, from, to, reason }) => [stage.key, from, to, reason])).toEqual([
      ['engineer', '2020-01-01', null, 'initial'],
    ]);
  });

  it('cannot turn round stages between which people were promoted', async () => {
    const { api, people, today } = await start();
    const from = addDays(today, -30);
    await api.ok(assignStage, {
      params: { personId: people.ic },
      body: { stageKey: 'tech-lead', from, reason: 'promotion' },
    });
    const turned = new Map([
      ['individual-contributor', 2],
      ['tech-lead', 1],
    ]);
    const { revision } = await draftOf(api, (content) => ({
      ...content,
      stages: content.stages.map((stage) => ({ ...stage, ordinal: turned.get(stage.key) ?? stage.ordinal })),
    }));
    expect((await api.refused(publishFrameworkDraft, { body: { revision, moves: {} } })).code).toBe('conflict');
    expect((await api.ok(previewFrameworkMigration)).orderConflicts).toEqual([
      { fromKey: 'individual-contributor', toKey: 'tech-lead', people: 1, was: 'up' },
    ]);
  });

  it('keeps every earlier version readable as it was', async () => {
    const { api, signIn } = await start();
    const before = await api.ok(getFramework);
    const { revision } = await draftOf(api);
    await api.ok(publishFrameworkDraft, { body: { revision, moves: { 'individual-contributor': 'engineer' } } });
    await app.settle();
    const member = app.as(await signIn('ic'));
    const { items } = await member.ok(listFrameworkVersions, { query: {} });
    expect(items.map(({ number, status, abilities }) => [number, status, abilities])).toEqual([
      [2, 'published', []],
      [1, 'retired', []],
    ]);
    const [now = { versionId: '' }, then = now] = items.map(({ id: versionId }) => ({ versionId }));
    expect((await member.ok(getFrameworkVersion, { params: then })).framework).toEqual(before);
    const changes = await member.ok(getFrameworkVersionChanges, { params: now });
    const stagesOf = (content = changes.content) => content.stages.map(({ key }) => key);
    expect(stagesOf(changes.before?.content)).toEqual(before.stages.map(({ key }) => key));
    expect([changes.before?.number, stagesOf().includes('engineer')]).toEqual([1, true]);
    expect((await member.ok(getFrameworkVersionChanges, { params: then })).before).toBeNull();
    const first = await member.ok(listFrameworkVersions, { query: { limit: 1 } });
    const second = await member.ok(listFrameworkVersions, { query: { limit: 1, cursor: first.nextCursor ?? '' } });
    expect([...first.items, ...second.items]).toEqual(items);
  });
});

describe('who is not an admin', () => {
  it.each(['vp', 'ic'] as const)('cannot write, and sees no draft: %s', async (key) => {
    const { api, signIn } = await start();
    const { revision, content } = await draftOf(api);
    const { id } = await api.ok(getFrameworkDraft);
    const other = app.as(await signIn(key));
    expect((await other.ok(listFrameworkVersions, { query: {} })).items.map(({ status }) => status)).toEqual([
      'published',
    ]);
    expect((await other.ok(listFrameworkVersions, { query: { status: 'draft' } })).items).toEqual([]);
    for (const endpoint of [getFrameworkVersion, getFrameworkVersionChanges]) {
      expect((await other.refused(endpoint, { params: { versionId: id } })).code).toBe('not-found');
    }
    const refusals = [
      await other.refused(getFrameworkDraft),
      await other.refused(startFrameworkDraft, { body: {} }),
      await other.refused(saveFrameworkDraft, { body: { revision, content } }),
      await other.refused(discardFrameworkDraft, { query: { revision } }),
      await other.refused(previewFrameworkMigration),
      await other.refused(publishFrameworkDraft, { body: { revision, moves: {} } }),
    ];
    expect(refusals.map(({ code }) => code)).toEqual(Array.from({ length: 6 }, () => 'not-allowed'));
  });
});
