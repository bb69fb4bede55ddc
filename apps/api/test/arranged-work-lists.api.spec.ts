import { exportMyRequests, listMyRequests, requestSorts } from '@understudy/contracts/assessments';
import { disputeSorts, exportDisputesToAnswer, listDisputesToAnswer } from '@understudy/contracts/assessments-disputes';
import { exportInstruments, instrumentSorts, listInstruments } from '@understudy/contracts/assessments-instruments';
import { exportRaterPanels, listRaterPanels, panelSorts } from '@understudy/contracts/assessments-raters';
import { exportResults, listResults, resultSorts } from '@understudy/contracts/assessments-results';
import { exportUnobserved, listUnobserved, unobservedSorts } from '@understudy/contracts/assessments-signals';
import {
  exportSignalImports,
  listSignalImports,
  signalImportSorts,
} from '@understudy/contracts/assessments-signals-import';
import { attentionSorts, exportAttention, listAttention } from '@understudy/contracts/career-framework';
import {
  exportTitleDecisions,
  exportTitleImports,
  listTitleDecisions,
  listTitleImports,
  titleDecisionSorts,
  titleImportSorts,
} from '@understudy/contracts/career-framework-title-imports';
import { exportImports, importSorts, listImports } from '@understudy/contracts/data-exchange';
import {
  exportPlanChanges,
  exportPlanComments,
  listPlanChanges,
  listPlanComments,
  planHistorySorts,
} from '@understudy/contracts/development-plans';
import {
  exportPlanEvidence,
  listPlanEvidence,
  planEvidenceSorts,
} from '@understudy/contracts/development-plans-evidence';
import { exportPromises, listPromises, promiseSorts } from '@understudy/contracts/development-plans-promises';
import {
  exportTransitions,
  listTransitions,
  transitionSorts,
} from '@understudy/contracts/development-plans-transitions';
import {
  effectivenessImportSorts,
  exportEffectivenessImports,
  listEffectivenessImports,
} from '@understudy/contracts/effectiveness-intake';
import {
  exportFrameworkVersions,
  frameworkVersionSorts,
  listFrameworkVersions,
} from '@understudy/contracts/framework-versions';
import { listNotifications, notificationSorts } from '@understudy/contracts/notifications';
import { listCriticalRoles } from '@understudy/contracts/succession';
import { fillWithLeadership } from './arranged-leadership.js';
import { leadershipLists } from './arranged-leadership-lists.js';
import { type ArrangedList, at, lower, promiseOrder, type Row } from './arranged-walk.js';
import { fillWithWork } from './arranged-work.js';
import { startTestApp, type TestApp } from './harness.js';
import type { SignInHandle } from './organisation-builder.js';

const urgencies = [
  'check-in-overdue',
  'plan-awaits-agreement',
  'no-plan',
  'plan-quiet',
  'past-median-time-in-stage',
  'no-manager',
  'no-stage',
  'no-target',
  'linchpin',
  'recently-joined',
];
const person = (row: Row) => lower(at(row, 'person', 'name'));
const subject = (row: Row) => lower(at(row, 'subject', 'name'));
const broughtIn = {
  imported: (row: Row) => at(row, 'importedAt'),
  file: (row: Row) => lower(at(row, 'fileName')),
  observations: (row: Row) => at(row, 'observations'),
};

const lists: readonly ArrangedList[] = [
  {
    ...{ name: 'who needs attention', list: listAttention, file: exportAttention, sorts: attentionSorts },
    by: {
      urgency: (row) => {
        const [first] = row.reasons as { kind: string }[];
        return `${urgencies.indexOf(first?.kind ?? '')} ${person(row)}`;
      },
      name: person,
    },
  },
  {
    ...{ name: 'whom I have not written about', list: listUnobserved, file: exportUnobserved, sorts: unobservedSorts },
    by: { since: (row) => at(row, 'lastByMeOn') ?? '', name: person },
  },
  {
    ...{ name: 'requests', list: listMyRequests, file: exportMyRequests, sorts: requestSorts },
    by: { closes: (row) => at(row, 'closesOn'), name: subject },
  },
  {
    ...{ name: 'panels', list: listRaterPanels, file: exportRaterPanels, sorts: panelSorts },
    by: {
      name: subject,
      closes: (row) => at(row, 'campaign', 'closesOn'),
      campaign: (row) => lower(at(row, 'campaign', 'name')),
    },
  },
  {
    ...{ name: 'disputes', list: listDisputesToAnswer, file: exportDisputesToAnswer, sorts: disputeSorts },
    by: { since: () => 0, name: person, campaign: (row) => lower(at(row, 'campaign')) },
  },
  {
    ...{ name: 'results', list: listResults, file: exportResults, sorts: resultSorts, whole: true },
    by: {
      released: (row) => at(row, 'releasedOn'),
      campaign: (row) => lower(at(row, 'campaign', 'name')),
      expires: (row) => at(row, 'expiresOn'),
    },
  },
  {
    ...{ name: 'instruments', list: listInstruments, file: exportInstruments, sorts: instrumentSorts, whole: true },
    by: {
      made: (row) => (row.builtIn ? 0 : 1),
      name: (row) => lower(at(row, 'name')),
      uses: (row) => at(row, 'published', 'uses') ?? at(row, 'draft', 'uses'),
    },
  },
  {
    ...{ name: 'transitions', list: listTransitions, file: exportTransitions, sorts: transitionSorts },
    by: { entered: (row) => at(row, 'enteredOn'), name: person },
  },
  {
    ...{ name: 'evidence of plans', list: listPlanEvidence, file: exportPlanEvidence, sorts: planEvidenceSorts },
    by: { date: (row) => at(row, 'doneOn'), title: (row) => lower(at(row, 'title')) },
  },
  {
    ...{ name: 'promises', list: listPromises, file: exportPromises, sorts: promiseSorts },
    by: { due: (row) => at(row, 'dueOn'), person, title: (row) => lower(at(row, 'title')) },
  },
  {
    ...{ name: 'changes of a plan', list: listPlanChanges, file: exportPlanChanges, sorts: planHistorySorts },
    by: { date: (row) => at(row, 'at') },
  },
  {
    ...{ name: 'comments', list: listPlanComments, file: exportPlanComments, sorts: planHistorySorts },
    by: { date: (row) => at(row, 'at') },
  },
  {
    ...{ name: 'imports', list: listImports, file: exportImports, sorts: importSorts },
    by: {
      uploaded: (row) => at(row, 'createdAt'),
      file: (row) => lower(at(row, 'fileName')),
      kind: (row) => at(row, 'kind'),
      rows: (row) => at(row, 'rowCount'),
    },
  },
  {
    ...{ name: 'imports of observations', list: listSignalImports, file: exportSignalImports },
    ...{ sorts: signalImportSorts, by: broughtIn },
  },
  {
    ...{ name: 'imports of figures', list: listEffectivenessImports, file: exportEffectivenessImports },
    ...{ sorts: effectivenessImportSorts, by: broughtIn },
  },
  {
    ...{ name: 'tables of titles', list: listTitleImports, file: exportTitleImports, sorts: titleImportSorts },
    by: broughtIn,
  },
  {
    ...{ name: 'decisions about titles', list: listTitleDecisions, file: exportTitleDecisions },
    ...{
      sorts: titleDecisionSorts,
      by: { decided: (row) => at(row, 'decidedAt'), title: (row) => lower(at(row, 'title')) },
    },
  },
  {
    ...{ name: 'versions of the framework', list: listFrameworkVersions, file: exportFrameworkVersions },
    sorts: frameworkVersionSorts,
    by: {
      number: (row) => at(row, 'number'),
      published: (row) => at(row, 'publishedAt'),
      changed: (row) => at(row, 'changedAt'),
    },
  },
  {
    ...{ name: 'notifications', list: listNotifications, sorts: notificationSorts },
    by: { date: (row) => at(row, 'occurredAt') },
  },
];

let app: TestApp;
let reader: SignInHandle;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await startTestApp();
  ({ reader, ids } = await fillWithWork(app));
  ids = { ...ids, ...(await fillWithLeadership({ app, reader, ids })) };
}, 120_000);
afterAll(() => app.close());

promiseOrder([...lists, ...leadershipLists], () => ({ app, reader, ids }));

describe('lists are narrowed', () => {
  const all = async (path: string, query: Record<string, string>): Promise<Row[]> => {
    const whole = /\/(stages|results|instruments)$/.test(path);
    const search = new URLSearchParams({ ...query, ...(whole ? {} : { limit: '200' }) }).toString();
    const { text } = await app.as(reader).send({ method: 'GET', path: `${path}?${search}` });
    return (JSON.parse(text) as { items: Row[] }).items;
  };

  it('to the panels in which somebody waits for a decision', async () => {
    const waiting = await all(listRaterPanels.path, { waiting: 'true' });
    expect(waiting.map(subject)).toEqual(['ada', 'di', 'gus']);
  });

  it('to one reason among the stages of a person', async () => {
    const of = async (reason: string) =>
      (await all(`/api/v1/people/${ids.personId}/stages`, { reason })).map(({ reason: one }) => one);
    expect([await of('promotion'), await of('lateral')]).toEqual([['promotion'], []]);
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
    for (const list of [listSignalImports, listTitleImports]) {
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
