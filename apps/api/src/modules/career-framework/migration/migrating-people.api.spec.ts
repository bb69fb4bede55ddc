import { assignStage, getFramework, listStageAssignments } from '@understudy/contracts/career-framework';
import { mapTitles } from '@understudy/contracts/career-framework-titles';
import type { CallInput } from '@understudy/contracts/endpoint';
import {
  exportMigratingPeople,
  listMigratingPeople,
  publishFrameworkDraft,
  saveFrameworkDraft,
  startFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { reworked } from '../testing/reworked.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

it('names everybody whom a draft touches, page by page, narrowed to a stage or a name, and as a file', async () => {
  const { admin, people } = await smallCompany(app);
  const api = app.as(admin);
  await api.ok(getFramework);
  const titles = { 'Software Engineer': 'individual-contributor', 'Engineering Manager': 'engineering-manager' };
  const mappings = Object.entries({ ...titles, 'VP Engineering': 'vp-of-engineering' }).map(([title, stageKey]) => ({
    title,
    stageKey,
  }));
  await api.ok(mapTitles, { body: { mappings } });
  await app.settle();
  const { revision, content } = await api.ok(startFrameworkDraft, { body: {} });
  const stages = content.stages.map((stage) => ({
    ...stage,
    key: stage.key === 'individual-contributor' ? 'engineer' : stage.key,
    name: stage.key === 'engineering-manager' ? 'Team manager' : stage.name,
  }));
  await api.ok(saveFrameworkDraft, { body: { revision, content: { ...content, stages } } });
  const decision = { stageKey: 'tech-lead', from: '2099-01-01', reason: 'promotion' as const };
  await api.ok(assignStage, { params: { personId: people.ic }, body: decision });
  const ask = async (query: CallInput<typeof listMigratingPeople>['query']) =>
    (await api.ok(listMigratingPeople, { query })).items.map(({ person, stageKey, fate, newName }) =>
      [person.name, stageKey, fate, newName].join(' '),
    );
  const everybody = await ask({ sort: 'stage' });
  const [ida, otto] = ['Ida individual-contributor removed ', 'Otto individual-contributor removed '];
  expect(everybody.slice(0, 2).toSorted()).toEqual([ida, otto]);
  expect(everybody.slice(2)).toEqual([
    'Ida tech-lead kept Tech Lead',
    'Emil engineering-manager renamed Team manager',
    'Vera vp-of-engineering kept VP of Engineering',
  ]);
  expect(await ask({ stageKey: 'individual-contributor', search: 'ott' })).toEqual([otto]);
  expect(await ask({ search: 'ida', sort: 'from', direction: 'descending' })).toEqual([everybody[2], ida]);
  const first = await api.ok(listMigratingPeople, { query: { sort: 'stage', limit: 3 } });
  const rest = await api.ok(listMigratingPeople, { query: { sort: 'stage', cursor: first.nextCursor ?? '' } });
  expect([first, rest].flatMap(({ items }) => items.map(({ person }) => person.name))).toEqual(
    everybody.map((line) => line.split(' ')[0]),
  );
  const { text } = await api.send({ method: 'GET', path: `${exportMigratingPeople.path}?stageKey=tech-lead` });
  expect(text.trim().split('\n')).toHaveLength(2);
  expect(text).toContain('Ida');
});

it('sends single people elsewhere than the rest of their stage, by name, and they stay there whatever their title', async () => {
  const { admin, people, actor } = await smallCompany(app);
  const api = app.as(admin);
  const today = actor.today;
  await api.ok(getFramework);
  const retitle = async (stageKey: string) => {
    await api.ok(mapTitles, { body: { mappings: [{ title: 'Software Engineer', stageKey }] } });
    await app.settle();
  };
  const gone = 'individual-contributor';
  await retitle(gone);
  const decision = { stageKey: gone, from: '2022-01-01', reason: 'initial' as const };
  await api.ok(assignStage, { params: { personId: people.sales }, body: decision });
  const draft = await api.ok(startFrameworkDraft, { body: {} });
  const saving = { revision: draft.revision, content: reworked(draft.content) };
  const { revision } = await api.ok(saveFrameworkDraft, { body: saving });
  const send = (personId: string, toKey: string | null, stageKey = gone) => ({ personId, stageKey, toKey });
  const bodyOf = (...named: ReturnType<typeof send>[]) => ({ revision, moves: { [gone]: 'engineer' }, people: named });
  const refused = async (...named: ReturnType<typeof send>[]) =>
    (await api.refused(publishFrameworkDraft, { body: bodyOf(...named) })).fields?.map(({ field }) => field);
  expect(await refused(send(people.em, 'tech-lead'), send(people.ic, 'nowhere'))).toEqual([
    'people.0.personId',
    'people.1.toKey',
  ]);
  expect(await refused(send(people.ic, null), send(people.ic, 'tech-lead'))).toEqual(['people']);
  const body = bodyOf(send(people.ic, 'tech-lead'), send(people.sales, null), send(people.other, 'engineer'));
  await api.ok(publishFrameworkDraft, { body });
  await app.settle();
  const historyOf = async (personId: string) =>
    (await api.ok(listStageAssignments, { params: { personId } })).items.map((one) =>
      [one.stage.key, one.from, one.to, one.reason, one.source].join(' '),
    );
  const before = `${gone} 2020-01-01 ${today} initial mapping`;
  expect(await historyOf(people.ic)).toEqual([`tech-lead ${today}  migration manual`, before]);
  expect(await historyOf(people.other)).toEqual([`engineer ${today}  migration mapping`, before]);
  expect(await historyOf(people.sales)).toEqual([`${gone} 2022-01-01 ${today} initial manual`]);
  await retitle('staff-engineer');
  expect((await historyOf(people.ic))[0]).toBe(`tech-lead ${today}  migration manual`);
  expect((await historyOf(people.other))[0]).toContain('staff-engineer');
});
