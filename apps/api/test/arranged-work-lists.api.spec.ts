import { listDisputesToAnswer } from '@understudy/contracts/assessments-disputes';
import { listInstruments } from '@understudy/contracts/assessments-instruments';
import { listRaterPanels } from '@understudy/contracts/assessments-raters';
import { listUnobserved } from '@understudy/contracts/assessments-signals';
import { listSignalImports } from '@understudy/contracts/assessments-signals-import';
import { listAttention } from '@understudy/contracts/career-framework';
import { listTitleImports } from '@understudy/contracts/career-framework-title-imports';
import { listImports } from '@understudy/contracts/data-exchange';
import { listPromises } from '@understudy/contracts/development-plans-promises';
import { listMyEarlierTransitions, listTransitions } from '@understudy/contracts/development-plans-transitions';
import { listEffectivenessImports } from '@understudy/contracts/effectiveness-intake';
import { listFrameworkVersions } from '@understudy/contracts/framework-versions';
import { listCriticalRoles } from '@understudy/contracts/succession';
import { fillWithLeadership } from './arranged-leadership.js';
import { leadershipLists } from './arranged-leadership-lists.js';
import { at, promiseOrder, type Row } from './arranged-walk.js';
import { fillWithWork } from './arranged-work.js';
import { person, subject, workLists } from './arranged-work-lists.js';
import { startTestApp, type TestApp } from './harness.js';
import type { SignInHandle } from './organisation-builder.js';

let app: TestApp;
let reader: SignInHandle;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await startTestApp();
  ({ reader, ids } = await fillWithWork(app));
  ids = { ...ids, ...(await fillWithLeadership({ app, reader, ids })) };
}, 120_000);
afterAll(() => app.close());

promiseOrder([...workLists, ...leadershipLists], () => ({ app, reader, ids }));

describe('lists are narrowed', () => {
  const all = async (path: string, query: Record<string, string>): Promise<Row[]> => {
    const search = new URLSearchParams({ ...query, limit: '200' }).toString();
    const { text } = await app.as(reader).send({ method: 'GET', path: `${path}?${search}` });
    return (JSON.parse(text) as { items: Row[] }).items;
  };

  it('to the panels in which somebody waits for a decision', async () => {
    const waiting = await all(listRaterPanels.path, { waiting: 'true' });
    expect(waiting.map(subject)).toEqual(['ada', 'di', 'gus']);
  });

  it('to one reason among the stages of a person and my own earlier steps, and one state of the versions of an instrument', async () => {
    const of = async (reason: string) =>
      (await all(`/api/v1/people/${ids.personId}/stages`, { reason })).map(({ reason: one }) => one);
    expect([await of('promotion'), await of('lateral')]).toEqual([['promotion'], []]);
    const steps = await all(listMyEarlierTransitions.path, { reason: 'lateral' });
    expect(steps.map(({ reason }) => reason)).toEqual(['lateral', 'lateral', 'lateral']);
    const versions = async (status: string) =>
      (await all(`/api/v1/instruments/${ids.instrumentId}/versions`, { status })).map(({ number }) => number);
    expect([await versions('published'), await versions('draft')]).toEqual([[1], []]);
    expect(await versions('retired')).toEqual([8, 7, 6, 5, 4, 3, 2]);
  });

  it('to those of a name whom I have not written about', async () => {
    expect((await all(listUnobserved.path, { search: 'AY' })).map(person)).toEqual(['fay']);
  });

  it('to those who have one reason for attention, first or among others', async () => {
    const kinds = (row: Row) => (row.reasons as { kind: string }[]).map(({ kind }) => kind);
    const everybody = await all(listAttention.path, {});
    for (const reason of ['no-plan', 'no-target']) {
      const right = everybody.filter((row) => kinds(row).includes(reason));
      expect(right.length).toBeGreaterThan(5);
      expect(await all(listAttention.path, { reason })).toEqual(right);
    }
    expect((await all(listAttention.path, { reason: 'no-plan' })).map(person)).not.toContain('ada');
  });

  it('to the disputes about a person or a campaign, and the instruments of a name or no longer offered', async () => {
    const disputes = async (words: string) => (await all(listDisputesToAnswer.path, { search: words })).length;
    expect([await disputes('ADA'), await disputes('round 1'), await disputes('gus')]).toEqual([7, 2, 0]);
    const instruments = (query: Record<string, string>) => all(listInstruments.path, query);
    expect((await instruments({ search: 'OURS 2' })).map(({ name }) => name).toSorted()).toEqual(['Ours 2', 'ours 2']);
    expect(await instruments({ retired: 'true' })).toEqual([]);
    expect(await instruments({ retired: 'false' })).toEqual(await instruments({}));
    const named = async (query: Record<string, string>) => (await instruments(query)).map(({ id }) => id);
    expect(await named({ published: 'true' })).toEqual([ids.instrumentId]);
    expect(await named({ published: 'false' })).toHaveLength(7);
    expect(await named({ instrumentId: ids.instrumentId ?? '' })).toEqual([ids.instrumentId]);
    expect(await named({ instrumentId: ids.planId ?? '' })).toEqual([]);
  });

  it('to the results that came from campaigns or still count, and to the comments on a goal or with some words', async () => {
    const results = async (query: Record<string, string>) =>
      (await all(`/api/v1/people/${ids.personId}/results`, query)).length;
    expect([await results({ kind: 'campaign' }), await results({ kind: 'self-assessment' })]).toEqual([7, 0]);
    expect([await results({ expired: 'true' }), await results({ expired: 'false' })]).toEqual([7, 0]);
    const comments = async (query: Record<string, string>) =>
      (await all(`/api/v1/plans/${ids.planId}/comments`, query)).map(({ text }) => text);
    expect(await comments({ search: 'SAID, F' })).toEqual(['Well said, Fay.']);
    expect((await comments({ goalId: ids.goalId ?? '' })).toSorted()).toEqual(
      ['ada', 'Di', 'gus'].map((name) => `Well said, ${name}.`).toSorted(),
    );
  });

  it('to the critical roles that somebody looks for by words, cover and unit', async () => {
    const roles = async (query: Record<string, string>) =>
      (await all(listCriticalRoles.path, query)).map(({ name }) => name);
    expect((await roles({ search: 'OLE 2' })).toSorted()).toEqual(['Role 2', 'role 2']);
    expect((await roles({ cover: 'empty' })).length).toBe(5);
    expect(await roles({ cover: 'covered' })).toEqual(['Role 1']);
    expect(await roles({ cover: 'short' })).toEqual(['role 2']);
    expect(await roles({ unitId: ids.unitId ?? '' })).toEqual(['Role 0']);
    expect(await roles({ unitId: ids.unitId ?? '', cover: 'covered' })).toEqual([]);
    expect(await roles({ unitId: ids.calibrationId ?? '' })).toEqual([]);
  });

  it('to promises, files and versions with some words, and to what was due, was taken out again or holds now', async () => {
    const told = async ({ path }: { path: string }, key: string, query: Record<string, string>) =>
      (await all(path, query)).map((row) => at(row, key)).toSorted();
    const promises = (query: Record<string, string>) => told(listPromises, 'title', query);
    expect(await promises({ search: 'ISE 1' })).toEqual(['Promise 1', 'promise 1']);
    expect([(await promises({ search: 'ADA' })).length, await promises({ search: 'gus' })]).toEqual([7, []]);
    expect(await promises({ due: 'past' })).toEqual(['Promise 0', 'promise 0']);
    expect((await promises({ due: 'ahead' })).length).toBe(5);
    for (const list of [listSignalImports, listTitleImports, listEffectivenessImports]) {
      expect(await told(list, 'fileName', { undone: 'true' })).toEqual(['file 0']);
      expect(await told(list, 'fileName', { search: 'LE 0', undone: 'false' })).toEqual(['file 0', 'file 0']);
    }
    expect(await told(listTitleImports, 'fileName', { search: 'BOSS' })).toEqual(['file 2']);
    const versions = (query: Record<string, string>) => told(listFrameworkVersions, 'number', query);
    expect([await versions({ search: 'LADDER 2' }), await versions({ search: '104' })]).toEqual([[102, 105], [104]]);
    expect([await versions({ status: 'published' }), await versions({ status: 'draft' })]).toEqual([[1], [100]]);
  });

  it('to one kind of step, of import, and of change in a plan', async () => {
    const lateral = await all(listTransitions.path, { reason: 'lateral', sort: 'name', direction: 'ascending' });
    expect(lateral.map(person)).toEqual(['bo', 'di', 'fay']);
    const history = await all(listImports.path, { kind: 'history' });
    expect(history.map(({ kind }) => kind)).toEqual(['history', 'history', 'history']);
    const changes = async (about: string) =>
      (await all(`/api/v1/plans/${ids.planId}/changes`, { about })).map(({ what }) => what);
    expect(new Set(await changes('plan'))).toEqual(new Set(['plan-changed']));
    expect(new Set(await changes('goals'))).toEqual(new Set(['goal-added']));
    expect(new Set(await changes('actions'))).toEqual(new Set(['progress-logged']));
    expect(new Set(await changes('agreement'))).toEqual(new Set(['plan-signed']));
  });
});
