import { utils, write } from '@e965/xlsx';
import {
  assignStage,
  getFramework,
  getPipelineBoard,
  listStageAssignments,
} from '@understudy/contracts/career-framework';
import {
  checkTitleImport,
  listTitleDecisions,
  listTitleImports,
  undoTitleImport,
  uploadTitleMappings,
} from '@understudy/contracts/career-framework-title-imports';
import {
  acceptSureTitles,
  exportTitleMappings,
  listTitleMappings,
  mapTitles,
} from '@understudy/contracts/career-framework-titles';
import type { CallInput } from '@understudy/contracts/endpoint';
import { getJob } from '@understudy/contracts/jobs';
import { changeTitle, getPerson, recordLeaving } from '@understudy/contracts/people';
import { at, field, keyed, type Row, readArranged } from '../../../../test/arranged-walk.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const start = async () => {
  const company = await smallCompany(app);
  const api = app.as(company.admin);
  await api.ok(getFramework);
  return { ...company, api };
};

const mappings = [
  { title: 'Software Engineer', stageKey: 'individual-contributor' },
  { title: 'Senior Software Engineer', stageKey: 'individual-contributor' },
  { title: 'Engineering Manager', stageKey: 'engineering-manager' },
  { title: 'VP Engineering', stageKey: 'vp-of-engineering' },
  { title: 'CEO', stageKey: null },
];

it('lists every title with its holders and a suggestion', async () => {
  const { api } = await start();
  const { items, decided, undecided, total } = await api.ok(listTitleMappings);
  expect([decided, undecided, total]).toEqual([0, 5, 5]);
  expect(items.map(({ title, holdersNow, holdersEver }) => [title, holdersNow, holdersEver])).toEqual([
    ['Software Engineer', 2, 3],
    ['Account Executive', 1, 1],
    ['CEO', 1, 1],
    ['Engineering Manager', 1, 1],
    ['VP Engineering', 1, 1],
  ]);
  expect(items[3]?.suggestion).toMatchObject({ stage: { key: 'engineering-manager' }, sure: true });
  // Those that are sure are accepted at once, but for what is decided already.
  await api.ok(mapTitles, { body: { mappings: [{ title: 'Software Engineer', stageKey: 'cto' }] } });
  const before = await api.ok(listTitleMappings);
  const sure = before.items.filter(({ decided, suggestion }) => !decided && suggestion.sure);
  expect([before.sure, sure.length > 1]).toEqual([sure.length, true]);
  expect(await api.ok(acceptSureTitles)).toMatchObject({ mapped: sure.length });
  const after = await api.ok(listTitleMappings, { query: { show: 'decided' } });
  expect(Object.fromEntries(after.items.map(({ title, stage }) => [title, stage?.key]))).toEqual({
    ...Object.fromEntries(sure.map(({ title, suggestion }) => [title, suggestion.stage?.key])),
    'Software Engineer': 'cto',
  });
  expect([after.sure, after.total]).toEqual([0, sure.length + 1]);
  expect((await api.refused(acceptSureTitles)).code).toBe('conflict');
});

describe('those who ask at the same time', () => {
  it('are told of this moment and of their own titles', async () => {
    const [{ api }, elsewhere] = await Promise.all([start(), start()]);
    const decided = async (caller: typeof api) => (await caller.ok(listTitleMappings)).decided;
    await elsewhere.api.ok(mapTitles, { body: { mappings: mappings.slice(2) } });
    expect(await Promise.all([api, elsewhere.api, api, elsewhere.api].map(decided))).toEqual([0, 3, 0, 3]);
    const meanwhile = [api, api, api].map(decided);
    await api.ok(mapTitles, { body: { mappings: mappings.slice(3, 4) } });
    meanwhile.push(...[api, api].map(decided));
    expect((await Promise.all(meanwhile)).slice(-2)).toEqual([1, 1]);
  });

  it('are told of this moment and of the stages of their own people', async () => {
    const [{ api, people, signIn }, elsewhere] = await Promise.all([start(), start()]);
    const [manager, leader] = [app.as(await signIn('em')), app.as(await signIn('vp'))];
    const toTechLead = { stageKey: 'tech-lead', from: '2023-01-01', reason: 'lateral' } as const;
    await elsewhere.api.ok(assignStage, { params: { personId: elsewhere.people.ic }, body: toTechLead });
    const columns = async (caller: typeof api) => (await caller.ok(getPipelineBoard)).columns;
    const whole = async (caller: typeof api) => (await columns(caller)).reduce((sum, { total }) => sum + total, 0);
    const techLead = async (caller: typeof api) =>
      (await columns(caller)).find(({ stage }) => stage?.key === 'tech-lead')?.total;
    const asking = [api, manager, leader, api, manager, leader];
    expect(await Promise.all(asking.map(whole))).toEqual([6, 2, 3, 6, 2, 3]);
    expect(await Promise.all([api, elsewhere.api, api, elsewhere.api].map(techLead))).toEqual([0, 1, 0, 1]);
    const meanwhile = [api, api, api].map(techLead);
    await manager.ok(assignStage, { params: { personId: people.ic }, body: toTechLead });
    meanwhile.push(...[api, api].map(techLead));
    expect((await Promise.all(meanwhile)).slice(-2)).toEqual([1, 1]);
  });
});

it('derives everybody’s stages from the decisions, as a background job', async () => {
  const { api, people, signIn } = await start();
  const { mapped, jobId } = await api.ok(mapTitles, { body: { mappings } });
  expect(mapped).toBe(5);
  await app.settle();
  expect(await api.ok(getJob, { params: { jobId } })).toMatchObject({ status: 'completed' });
  const stages = await api.ok(listStageAssignments, { params: { personId: people.gone } });
  expect(stages.items).toMatchObject([
    {
      stage: { key: 'individual-contributor' },
      from: '2020-01-01',
      to: '2024-01-01',
      reason: 'initial',
      source: 'mapping',
    },
  ]);
  const own = await app.as(await signIn('em')).ok(getPerson, { params: { personId: people.em } });
  expect(own).toMatchObject({ stage: { key: 'engineering-manager' }, stageSince: '2020-01-01' });
  expect(await api.ok(listTitleMappings)).toMatchObject({ decided: 4, undecided: 1 });
  const asked = async (query: CallInput<typeof listTitleMappings>['query']) =>
    (await api.ok(listTitleMappings, { query })).items.map(({ title }) => title);
  expect(await asked({ show: 'undecided' })).toEqual(['Account Executive']);
  expect(await asked({ search: 'ENGINEER', heldNow: 'true' })).toHaveLength(3);
  const title = '長'.repeat(200);
  await api.ok(changeTitle, { params: { personId: people.sales }, body: { title, from: '2024-01-01' } });
  const by = {
    ...{ holders: field('holdersNow'), title: (row: Row) => keyed(at(row, 'title')) },
    ...{ stage: field('stage', 'ordinal'), suggestion: field('suggestion', 'stage', 'ordinal') },
  };
  expect(await readArranged(api, { list: listTitleMappings, by })).toBe(6);
  const query = { show: 'decided', sort: 'title', direction: 'descending' } as const;
  const { text } = await api.call(exportTitleMappings, { query });
  const [, ...lines] = text.trim().split('\r\n');
  expect(lines.map((line) => line.split(',')[0])).toEqual(await asked(query));
});

it('follows later titles and leavings by itself', async () => {
  const { api, people } = await start();
  await api.ok(mapTitles, { body: { mappings } });
  await app.settle();
  const params = { personId: people.ic };
  await api.ok(changeTitle, { params, body: { title: 'Senior Software Engineer', from: '2022-01-01' } });
  await api.ok(changeTitle, { params, body: { title: 'Engineering Manager', from: '2023-01-01' } });
  await api.ok(recordLeaving, { params, body: { leftOn: '2024-01-01' } });
  await app.settle();
  const { items } = await api.ok(listStageAssignments, { params });
  expect(items.map(({ stage, from, to, reason }) => [stage.key, from, to, reason])).toEqual([
    ['engineering-manager', '2023-01-01', '2024-01-01', 'promotion'],
    ['individual-contributor', '2020-01-01', '2023-01-01', 'initial'],
  ]);
});

it('refuses unknown stages and contradictions, naming the rows', async () => {
  const { api } = await start();
  const refused = await api.refused(mapTitles, {
    body: {
      mappings: [
        { title: 'A', stageKey: 'captain' },
        { title: 'B', stageKey: 'cto' },
        { title: 'B', stageKey: null },
      ],
    },
  });
  expect(refused).toMatchObject({
    code: 'invalid-input',
    fields: [{ field: 'mappings.0.stageKey' }, { field: 'mappings.2.stageKey' }],
  });
});

describe('a file of decisions', () => {
  const csv = 'title,stage\r\n"Software Engineer",individual-contributor\r\nCEO,\r\n"Chief, Tea",Tech Lead\r\n';
  const workbook = (): Buffer => {
    const sheet = utils.aoa_to_sheet([
      ['Stage', 'Title'],
      ['cto', 'Software Engineer'],
      ['', 'CEO'],
    ]);
    return write({ Sheets: { One: sheet }, SheetNames: ['One'] }, { type: 'buffer', bookType: 'xlsx' });
  };

  it('may be CSV, with stages by key or name', async () => {
    const { api } = await start();
    const file = { name: 'titles.csv', content: `\uFEFF${csv}` };
    const told = await api.ok(checkTitleImport, undefined, { file });
    expect(told).toMatchObject({ titles: 3, changed: 3, people: 3, problems: [], problemCount: 0 });
    expect(
      told.rows.map(({ line, title, now, stage, changes, holdersNow }) => [
        line,
        title,
        now.decided,
        stage?.key,
        changes,
        holdersNow,
      ]),
    ).toEqual([
      [2, 'Software Engineer', false, 'individual-contributor', true, 2],
      [3, 'CEO', false, undefined, true, 1],
      [4, 'Chief, Tea', false, 'tech-lead', true, 0],
    ]);
    expect(await api.ok(listTitleMappings)).toMatchObject({ decided: 0 });
    expect((await api.ok(listTitleImports)).items).toEqual([]);
    expect(await api.ok(uploadTitleMappings, undefined, { file })).toMatchObject({
      mapped: 3,
      unknownTitles: ['Chief, Tea'],
    });
    const { items } = await api.ok(listTitleMappings);
    expect(items.find(({ title }) => title === 'CEO')).toMatchObject({ decided: true, stage: null });
  });

  it('may be a workbook', async () => {
    const { api } = await start();
    const file = { name: 'titles.xlsx', content: workbook() };
    expect(await api.ok(uploadTitleMappings, undefined, { file })).toMatchObject({ mapped: 2, unknownTitles: [] });
  });

  it.each([
    ['nothing', '', 'invalid-input'],
    ['other columns', 'a,b\n1,2\n', 'invalid-input'],
    ['no rows', 'title,stage\n', 'invalid-input'],
    ['an unknown stage', 'title,stage\nX,captain\n', 'invalid-input'],
    ['an empty title', 'title,stage\n,cto\n', 'invalid-input'],
    ['another encoding', Buffer.from([0x74, 0xe4, 0x0a]), 'unsupported-file'],
    ['an open quotation mark', 'title,stage\n"X,cto\n', 'unsupported-file'],
    ['half a workbook', workbook().subarray(0, 400), 'unsupported-file'],
    ['too much', 'x'.repeat(3 * 1024 * 1024), 'too-large'],
  ])('with %s is refused', async (_what, content, code) => {
    const { api } = await start();
    const file = { name: 'titles.csv', content };
    expect((await api.refused(uploadTitleMappings, undefined, { file })).code).toBe(code);
  });

  it('names the line of the file, counting empty lines and line breaks in a cell', async () => {
    const { api } = await start();
    const file = { name: 'titles.csv', content: 'title,stage\n\n"Two\nlines",cto\nX,captain\n' };
    const { fields } = await api.refused(uploadTitleMappings, undefined, { file });
    expect(fields?.map(({ field }) => field)).toEqual(['line 5']);
    const wrong = { name: 'titles.csv', content: `title,stage\n,cto\n${'x'.repeat(201)},cto\nX,captain\nX,cto\nX,\n` };
    const { rows, problems } = await api.ok(checkTitleImport, undefined, { file: wrong });
    expect(rows.map(({ line }) => line)).toEqual([5]);
    expect(problems.map(({ line, field, code }) => [line, field, code])).toEqual([
      [2, 'title', 'title-missing'],
      [3, 'title', 'title-too-long'],
      [4, 'stage', 'stage-unknown'],
      [6, 'stage', 'two-stages'],
    ]);
    expect((await api.ok(listTitleImports)).items).toEqual([]);
  });

  it('can be taken back: what stood before stands again, and what was decided anew since is left alone', async () => {
    const { api, people } = await start();
    await api.ok(mapTitles, { body: { mappings: mappings.slice(0, 3) } });
    await app.settle();
    const stageOf = async (personId: string) => (await api.ok(getPerson, { params: { personId } })).stage?.key;
    const before = await stageOf(people.ic);
    const take = async (...rows: readonly string[]) => {
      const file = { name: 'titles.csv', content: ['title,stage', ...rows].join('\n') };
      return api.ok(uploadTitleMappings, undefined, { file });
    };
    const { importId: first } = await take('Software Engineer,cto', 'Engineering Manager,cto', 'CEO,cto');
    const { importId: second } = await take('Software Engineer,tech-lead', 'CEO,cto');
    await api.ok(mapTitles, {
      body: { mappings: [{ title: 'Engineering Manager', stageKey: 'director-of-engineering' }] },
    });
    await app.settle();
    expect([before, await stageOf(people.ic)]).toEqual(['individual-contributor', 'tech-lead']);
    const undo = (titleImportId: string) => api.ok(undoTitleImport, { params: { titleImportId } });
    const { importId: third } = await take('Engineering Manager,cto', 'Software Engineer,tech-lead');
    expect(await undo(third)).toMatchObject({ restored: 2, changed: 1, leftAlone: 0 });
    // Everything in it was decided anew, by hand or by a later table.
    expect(await undo(first)).toMatchObject({ restored: 0, changed: 0, leftAlone: 3 });
    const { import: undone, ...counts } = await undo(second);
    expect(counts).toMatchObject({ restored: 2, changed: 2, leftAlone: 0 });
    expect(undone).toMatchObject({ titles: 2, changed: 1, leftAlone: 0, abilities: [] });
    expect((await api.refused(undoTitleImport, { params: { titleImportId: second } })).code).toBe('conflict');
    await app.settle();
    // Not what the first table said, for that is taken back as well.
    expect(await stageOf(people.ic)).toBe('individual-contributor');
    const { items } = await api.ok(listTitleMappings);
    const standing = (title: string) => items.find((one) => one.title === title);
    expect(standing('CEO')).toMatchObject({ decided: false });
    expect(standing('Engineering Manager')).toMatchObject({ stage: { key: 'director-of-engineering' } });
    const history = await api.ok(listTitleDecisions, { query: { title: 'CEO', direction: 'ascending' } });
    expect(
      history.items.map(({ how, before, after }) => [how, before.stage?.key, after.decided, after.stage?.key]),
    ).toEqual([
      ['table', undefined, true, 'cto'],
      ['table', 'cto', true, 'cto'],
      ['table-taken-back', 'cto', false, undefined],
    ]);
    expect(history.items[0]).toMatchObject({ before: { decided: false }, fileName: 'titles.csv' });
  });
});
