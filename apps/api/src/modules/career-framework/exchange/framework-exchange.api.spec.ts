import { getFramework } from '@understudy/contracts/career-framework';
import { exportFrameworkCase, exportFrameworkCsv, readFrameworkFile } from '@understudy/contracts/framework-exchange';
import {
  discardFrameworkDraft,
  getFrameworkDraft,
  getFrameworkVersion,
  listFrameworkVersions,
  publishFrameworkDraft,
  replaceFrameworkDraft,
  saveFrameworkDraft,
  startFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import { listRemovedFrameworkDrafts, restoreFrameworkDraft } from '@understudy/contracts/removed-drafts';
import {
  emptyContent,
  importedContent,
  suggestedLevels,
} from '@understudy/domain/career-framework/exchange/imported-content';
import { askedLines } from '@understudy/domain/testing/asked-lines';
import { jobFamilyDocument, topicsDocument } from '@understudy/domain/testing/framework-files';
import {
  colonAsks,
  colonMarkdown,
  lighthouseAsks,
  lighthouseMarkdown,
  orchardAsks,
  orchardMarkdown,
  shipyardAsks,
  shipyardYaml,
} from '@understudy/domain/testing/framework-texts';
import { stringify } from 'yaml';
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
const send = (api: Awaited<ReturnType<typeof start>>['api'], name: string, content: string | Buffer) =>
  api.ok(readFrameworkFile, undefined, { file: { name, content } });

describe('a framework file', () => {
  it('is read from YAML and becomes a draft of its own', async () => {
    const { api } = await start();
    const imported = await send(api, 'bakery.yml', stringify(jobFamilyDocument));
    expect(imported).toMatchObject({ format: 'financial-times', name: 'Bakery', content: null });
    const { content } = importedContent(imported, suggestedLevels(imported, []), emptyContent, {
      key: 'bakery',
      name: 'Bakery',
    });
    await api.ok(startFrameworkDraft, { body: { content } });
    expect((await api.ok(getFrameworkDraft)).content).toEqual(content);
  });

  it('takes the place of what a draft says, which can be taken back at once, or brought back later', async () => {
    const { api } = await start();
    const imported = await send(api, 'bakery.yml', stringify(jobFamilyDocument));
    const { content } = importedContent(imported, suggestedLevels(imported, []), emptyContent, {
      key: 'bakery',
      name: 'Bakery',
    });
    const { id, content: before, revision: first } = await api.ok(startFrameworkDraft, { body: {} });
    const mine = { ...before, description: 'Said by hand' };
    const { revision } = await api.ok(saveFrameworkDraft, { body: { revision: first, content: mine } });
    const removed = async () =>
      (await api.ok(listRemovedFrameworkDrafts, { query: {} })).items.map(({ id: one }) => one);
    const { code } = await api.refused(replaceFrameworkDraft, { body: { revision: first, content } });
    expect([code, await removed()]).toEqual(['changed-meanwhile', []]);
    const put = await api.ok(replaceFrameworkDraft, { body: { revision, content } });
    expect(await api.ok(getFrameworkDraft)).toMatchObject({ id, revision: put.revision, content });
    expect(await removed()).toEqual([put.removedDraftId]);

    const undo = { revision: put.revision, removedDraftId: put.removedDraftId };
    for (const body of [{ revision: put.revision }, { ...undo, content }]) {
      expect((await api.refused(replaceFrameworkDraft, { body })).code).toBe('invalid-input');
    }
    const back = await api.ok(replaceFrameworkDraft, { body: undo });
    expect((await api.ok(getFrameworkDraft)).content).toEqual(mine);
    expect(await removed()).toEqual([back.removedDraftId]);
    const gone = { revision: back.revision, removedDraftId: put.removedDraftId };
    expect((await api.refused(replaceFrameworkDraft, { body: gone })).code).toBe('not-found');

    const again = await api.ok(replaceFrameworkDraft, { body: { ...gone, removedDraftId: back.removedDraftId } });
    const since = { revision: again.revision, content: { ...content, name: 'Bakery and mill' } };
    const saved = await api.ok(saveFrameworkDraft, { body: since });
    const late = { revision: again.revision, removedDraftId: again.removedDraftId };
    expect((await api.refused(replaceFrameworkDraft, { body: late })).code).toBe('changed-meanwhile');
    expect((await api.ok(getFrameworkDraft)).content).toEqual(since.content);
    await api.ok(discardFrameworkDraft, { query: { revision: saved.revision } });
    const restored = await api.ok(restoreFrameworkDraft, { params: { removedDraftId: again.removedDraftId } });
    expect(restored).toMatchObject({ number: 2, content: mine });
  });

  it('is read from Markdown with front matter', async () => {
    const { api } = await start();
    const markdown = `---\n${stringify(topicsDocument)}---\n\nWho stands at the counter.\n`;
    expect(await send(api, 'counter.md', markdown)).toMatchObject({
      format: 'monzo',
      description: 'Who stands at the counter.',
      levels: [{ key: '1' }, { key: '2' }, { key: '3' }],
    });
  });

  it.each([
    ['shipyard.yml', shipyardYaml, shipyardAsks],
    ['lighthouse.md', lighthouseMarkdown, lighthouseAsks],
    ['orchard.md', orchardMarkdown, orchardAsks],
    ['kitchen.md', colonMarkdown, colonAsks],
  ])('says of every line which level asks it, however it is written: %s', async (name, text, asks) => {
    const { api } = await start();
    const imported = await send(api, name, text);
    const track = { key: 'imported', name: imported.name };
    const { content } = importedContent(imported, suggestedLevels(imported, []), emptyContent, track);
    await api.ok(startFrameworkDraft, { body: { content } });
    const draft = await api.ok(getFrameworkDraft);
    expect(askedLines(draft.content, Object.keys(asks))).toEqual(asks);
    const csv = await api.call(exportFrameworkCsv, { params: { versionId: draft.id } });
    const back = await send(api, 'back.csv', csv.text);
    expect(back.content && askedLines(back.content, Object.keys(asks))).toEqual(asks);
  });

  it.each([
    ['csv', exportFrameworkCsv, 'text/csv'],
    ['json', exportFrameworkCase, 'application/json'],
  ] as const)('that was exported comes back as it was: %s', async (ending, endpoint, type) => {
    const { api } = await start();
    const draft = await api.ok(startFrameworkDraft, { body: {} });
    const answer = await api.call(endpoint, { params: { versionId: draft.published.id } });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain(type);
    expect(answer.headers['content-disposition']).toContain(`engineering-leadership-1.`);
    const { content, adoption } = await send(api, `framework.${ending}`, answer.text);
    expect(content).toEqual(draft.content);
    expect(adoption).toBe(ending === 'json' ? 'adopted' : null);
  });

  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghij'.split('').map((name, index) => {
      const before = 'abcdefghij'[index];
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
    }),
  ].join('\n');

  const below = (child: string, parent: string) => ({
    associationType: 'isChildOf',
    originNodeURI: child,
    destinationNodeURI: parent,
  });
  const packageOf = (items: readonly object[], links: readonly object[]) =>
    JSON.stringify({ CFDocument: { identifier: 'd' }, CFItems: items, CFAssociations: links });
  const named = (identifier: string, count: number) => Array.from({ length: count }, () => ({ identifier }));
  const numbered = (before: string, count: number) => Array.from({ length: count }, (_, place) => `${before}${place}`);

  it.each([
    [
      'items of one name below items of one name',
      packageOf([...named('a', 14_000), ...named('b', 14_000)], [below('a', 'b')]),
    ],
    [
      'a crowd of levels that a crowd of items inherits',
      packageOf(
        [
          { identifier: 'top', educationLevel: numbered('l', 24_000) },
          ...numbered('i', 5_500).flatMap((one) => named(one, 1)),
        ],
        numbered('i', 5_500).map((one) => below(one, 'top')),
      ),
    ],
    [
      'a long text that many levels share',
      packageOf(
        [
          { identifier: 'top', educationLevel: numbered('l', 100) },
          { identifier: 'i', fullStatement: 'x'.repeat(200_000) },
        ],
        [below('i', 'top')],
      ),
    ],
    [
      'a crowd of levels and of themes',
      JSON.stringify({ levels: numbered('l', 20_000), themes: numbered('t', 20_000), competencies: [] }),
    ],
  ])('that would grow beyond what a framework holds is refused before it does: %s', async (_what, content) => {
    const { api } = await start();
    const { code, detail } = await api.refused(readFrameworkFile, undefined, { file: { name: 'x.json', content } });
    expect(code).toBe('too-large');
    expect(detail).toBe('This file holds more than a framework can. Split it.');
  });

  it.each([
    ['nothing', 'x.yml', '', 'unsupported-file'],
    ['headings that name no level', 'x.md', '---\ntitle: x\n---\n## One\n### Two\nThree\n', 'unsupported-file'],
    ['another document', 'x.yml', 'name: no framework', 'unsupported-file'],
    ['broken YAML', 'x.yml', 'levels: [', 'unsupported-file'],
    ['a tag', 'x.yml', 'levels: !!js/function "function () {}"', 'unsupported-file'],
    ['aliases that multiply', 'x.yml', bomb, 'unsupported-file'],
    ['a deep nest', 'x.json', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'too-large'],
    ['a crowd of nodes', 'x.json', JSON.stringify(Array.from({ length: 70_000 }, () => 1)), 'too-large'],
    [
      'a way to the prototype',
      'x.json',
      '{"levels":[],"competencies":[],"__proto__":{"admin":true}}',
      'unsupported-file',
    ],
    ['too many bytes', 'x.yml', 'x'.repeat(2 * 1024 * 1024 + 1), 'too-large'],
    ['other bytes', 'x.yml', Buffer.from([0xff, 0xfe, 0x00, 0x81]), 'unsupported-file'],
    ['an open quotation mark', 'x.csv', 'record,key\n"x', 'unsupported-file'],
    [
      'too many parts',
      'x.csv',
      `skill,level,text\n${Array.from({ length: 401 }, (_, place) => `s${place},a,b\n`).join('')}`,
      'too-large',
    ],
    ['a broken export of ours', 'x.csv', 'record,key,step\nstage,Not A Key,1\n', 'invalid-input'],
  ])('with %s is refused', async (_what, name, content, code) => {
    const { api } = await start();
    expect((await api.refused(readFrameworkFile, undefined, { file: { name, content } })).code).toBe(code);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('admin');
  });

  it('of CASE whose items stand in a circle is refused with the way around it', async () => {
    const { api } = await start();
    const items = ['a', 'b'].map((identifier) => ({ identifier, fullStatement: `Soil ${identifier}` }));
    const content = packageOf(items, [below('a', 'b'), below('b', 'a')]);
    const { code, detail } = await api.refused(readFrameworkFile, undefined, { file: { name: 'x.json', content } });
    expect(code).toBe('unsupported-file');
    expect(detail).toContain('Soil b → Soil a → Soil b');
  });

  it('is read and written by admins alone', async () => {
    const { api, signIn } = await start();
    const [version] = (await api.ok(listFrameworkVersions, { query: {} })).items;
    const params = { versionId: version?.id ?? '' };
    for (const key of ['vp', 'ic'] as const) {
      const other = app.as(await signIn(key));
      const file = { name: 'x.yml', content: stringify(jobFamilyDocument) };
      expect((await other.refused(readFrameworkFile, undefined, { file })).code).toBe('not-allowed');
      expect((await other.refused(exportFrameworkCsv, { params })).code).toBe('not-allowed');
      expect((await other.refused(exportFrameworkCase, { params })).code).toBe('not-allowed');
    }
  });
});

it('is begun with what an earlier version said, which stays as it was', async () => {
  const { api } = await start();
  const first = (await api.ok(listFrameworkVersions)).items[0];
  const { revision, content } = await api.ok(startFrameworkDraft, { body: {} });
  const stages = content.stages.map((stage) => ({ ...stage, name: `${stage.name} of today` }));
  const renamed = { revision, content: { ...content, name: 'Our ladder', stages } };
  const saved = await api.ok(saveFrameworkDraft, { body: renamed });
  await api.ok(publishFrameworkDraft, { body: { revision: saved.revision, moves: {} } });
  await app.settle();
  const body = { versionId: first?.id ?? '' };
  const draft = await api.ok(startFrameworkDraft, { body });
  expect(draft).toMatchObject({ number: 3, content, published: { number: 2, content: { name: 'Our ladder' } } });
  const { framework } = await api.ok(getFrameworkVersion, { params: body });
  expect(framework.stages.map(({ name }) => name)).toEqual(content.stages.map(({ name }) => name));
  expect((await api.refused(startFrameworkDraft, { body })).code).toBe('already-exists');
  await api.ok(discardFrameworkDraft, { query: { revision: draft.revision } });
  for (const versionId of ['018f2c6e-0000-7000-8000-000000000000', draft.id]) {
    expect((await api.refused(startFrameworkDraft, { body: { versionId } })).code).toBe('not-found');
  }
  expect((await api.refused(startFrameworkDraft, { body: { ...body, content } })).code).toBe('invalid-input');
});

it('is told with every page of versions while it is open, to nobody but those who may write it', async () => {
  const { api, signIn } = await start();
  const asked = { query: { sort: 'published' as const, limit: 1 } };
  expect(await api.ok(listFrameworkVersions, asked)).toMatchObject({ hasDraft: false });
  await api.ok(startFrameworkDraft, { body: {} });
  const page = await api.ok(listFrameworkVersions, asked);
  expect(page).toMatchObject({ items: [{ status: 'published' }], hasDraft: true });
  expect(await app.as(await signIn('ic')).ok(listFrameworkVersions, asked)).toMatchObject({ hasDraft: false });
});
