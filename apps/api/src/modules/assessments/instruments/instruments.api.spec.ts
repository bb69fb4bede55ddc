import {
  beginSelfAssessment,
  getQuestionnaire,
  listSelfInstruments,
  saveAnswer,
  submitAnswers,
} from '@understudy/contracts/assessments';
import {
  changeInstrumentDraft,
  discardInstrumentDraft,
  forkInstrument,
  getInstrumentVersion,
  type InstrumentVersion,
  listInstruments,
  listInstrumentVersions,
  offerForSelf,
  openInstrumentDraft,
  publishInstrument,
  retireInstrument,
} from '@understudy/contracts/assessments-instruments';
import { getResult, listResults } from '@understudy/contracts/assessments-results';
import { listRemovedInstrumentDrafts, restoreInstrumentDraft } from '@understudy/contracts/removed-drafts';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import type { SignInHandle } from '../../../../test/organisation-builder.js';
import { fillIn } from '../testing/answering.js';
import { builtInInstrument, draftCampaign } from '../testing/campaigns.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const forked = async (admin: SignInHandle, name = 'Ours'): Promise<InstrumentVersion> => {
  const instrumentId = await builtInInstrument(app, admin);
  return app.as(admin).ok(forkInstrument, { params: { instrumentId }, body: { name } });
};
const draftOf = ({ version, name, description, expiresAfterMonths, content }: InstrumentVersion) => ({
  version,
  name,
  description,
  expiresAfterMonths,
  content,
});

describe('the built-in instrument', () => {
  it('is there for every organisation, once, also for those who ask at the same moment', async () => {
    const { admin } = await app.organisation();
    const answers = await Promise.all(Array.from({ length: 6 }, () => app.as(admin).ok(listInstruments)));
    expect(answers.map(({ items }) => items.length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(answers[0]?.items[0]).toMatchObject({ builtIn: true, abilities: ['fork', 'retire'], draft: null });
  });

  it('has four dimensions and takes at most fifteen minutes at every stage that one can head for', async () => {
    const { admin } = await app.organisation();
    const { items } = await app.as(admin).ok(listInstruments);
    const params = { instrumentId: items[0]?.id ?? '', instrumentVersionId: items[0]?.published?.id ?? '' };
    const version = await app.as(admin).ok(getInstrumentVersion, { params });
    expect(version.content.dimensions).toHaveLength(4);
    expect(version.minutes).toHaveLength(5);
    expect(version.minutes.every(({ minutes }) => minutes > 3 && minutes <= 15)).toBe(true);
  });

  it('is copied, never changed', async () => {
    const { admin } = await app.organisation();
    const instrumentId = await builtInInstrument(app, admin);
    expect((await app.as(admin).call(openInstrumentDraft, { params: { instrumentId } })).status).toBe(403);
    const copy = await forked(admin);
    expect(copy).toMatchObject({ name: 'Ours', status: 'draft', number: 1, publishedAt: null });
  });
});

describe('an own instrument', () => {
  it('is drafted, published, and drafted anew; used versions stay as they were', async () => {
    const organisation = await app.organisation({ people: { ida: { name: 'Ida' } } });
    const { admin } = organisation;
    const draft = await forked(admin);
    const params = { instrumentId: draft.instrumentId };
    const [dimension] = draft.content.dimensions;
    const content = {
      dimensions: [dimension ?? { key: 'one', name: 'One', description: '' }],
      items: draft.content.items.filter((item) => item.dimensionKey === dimension?.key),
    };
    const changed = await app.as(admin).ok(changeInstrumentDraft, { params, body: { ...draftOf(draft), content } });
    expect(changed.content.items).toHaveLength(content.items.length);
    const stale = await app.as(admin).call(changeInstrumentDraft, { params, body: draftOf(draft) });
    expect(stale.status).toBe(412);
    const first = await app.as(admin).ok(publishInstrument, { params, body: { version: changed.version } });
    expect(first).toMatchObject({ status: 'published', number: 1, abilities: [] });
    await draftCampaign(app, admin, {
      selection: [{ personId: organisation.people.ida }],
      instrumentId: draft.instrumentId,
    });

    const next = await app.as(admin).ok(openInstrumentDraft, { params });
    const body = { ...draftOf(next), name: 'Ours, shorter' };
    const renamed = await app.as(admin).ok(changeInstrumentDraft, { params, body });
    await app.as(admin).ok(publishInstrument, { params, body: { version: renamed.version } });
    const { items } = await app.as(admin).ok(listInstrumentVersions, { params });
    expect(items.map(({ number, status, uses }) => [number, status, uses])).toEqual([
      [2, 'published', 0],
      [1, 'retired', 1],
    ]);
    const byUse = await app.as(admin).ok(listInstrumentVersions, { params, query: { sort: 'uses' } });
    expect(byUse.items.map(({ number }) => number)).toEqual([1, 2]);
    const retired = await app.as(admin).ok(listInstrumentVersions, { params, query: { status: 'retired' } });
    expect(retired.items.map(({ number }) => number)).toEqual([1]);
    const kept = await app.as(admin).ok(getInstrumentVersion, { params: { ...params, instrumentVersionId: first.id } });
    expect({ name: kept.name, content: kept.content }).toEqual({ name: 'Ours', content: changed.content });
  });

  it('is answered on its own scale, which counts from 0 to 4 by equal steps and stays with its version', async () => {
    const organisation = await app.organisation({ people: { ida: { name: 'Ida' } } });
    const { admin } = organisation;
    const draft = await forked(admin);
    const params = { instrumentId: draft.instrumentId };
    const labels = ['Not at all', 'Hardly', 'Rather not', 'Rather', 'Mostly', 'Fully'];
    const [dimension] = draft.content.dimensions.slice(0, 1);
    const items = draft.content.items
      .filter(({ kind, dimensionKey }) => kind === 'scale' && dimensionKey === dimension?.key)
      .map((item) => ({ ...item, stageKeys: [], anchors: [] }));
    const content = { dimensions: dimension ? [dimension] : [], items, scale: { kind: 'agreement' as const, labels } };
    const changed = await app.as(admin).ok(changeInstrumentDraft, { params, body: { ...draftOf(draft), content } });
    await app.as(admin).ok(publishInstrument, { params, body: { version: changed.version } });
    await app.as(admin).ok(offerForSelf, { params, body: { offered: true } });

    const ida = await organisation.signIn('ida');
    const body = { targetStageKey: 'tech-lead', instrumentId: draft.instrumentId };
    const { id } = await app.as(ida).ok(beginSelfAssessment, { body });
    const { questions } = await app.as(ida).ok(getQuestionnaire, { params: { requestId: id } });
    expect(questions.every((question) => question.anchors.length === 0)).toBe(true);
    expect(questions[0]?.labels).toEqual(labels);
    await fillIn(app, ida, id, () => 3);
    const first = { requestId: id, itemKey: questions[0]?.key ?? '' };
    await app.as(ida).ok(saveAnswer, { params: first, body: { level: 5 } });
    await app.as(ida).ok(submitAnswers, { params: { requestId: id } });
    const results = async () =>
      (await app.as(ida).ok(listResults, { params: { personId: organisation.people.ida } })).items;
    const [shown] = await results();
    const resultParams = { params: { assessmentId: shown?.id ?? '' } };
    const result = await app.as(ida).ok(getResult, resultParams);
    expect(result.scale).toEqual({ kind: 'agreement', labels });
    // The fourth of six levels lies three of five steps up: 2.4 of 4.
    expect([...new Set(result.items.map(({ figures }) => figures[0]?.mean))].sort()).toEqual([2.4, 4]);

    const next = await app.as(admin).ok(openInstrumentDraft, { params });
    const shorter = { ...next.content, scale: { kind: 'frequency' as const, labels: labels.slice(0, 4) } };
    const four = await app
      .as(admin)
      .ok(changeInstrumentDraft, { params, body: { ...draftOf(next), content: shorter } });
    await app.as(admin).ok(publishInstrument, { params, body: { version: four.version } });
    expect((await app.as(ida).ok(getResult, resultParams)).scale?.labels).toEqual(labels);
    const again = await app.as(ida).ok(beginSelfAssessment, { body });
    const beyond = { params: { requestId: again.id, itemKey: first.itemKey }, body: { level: 4 } };
    expect((await app.as(ida).refused(saveAnswer, beyond)).fields?.map(({ field }) => field)).toEqual(['level']);
    expect((await app.as(admin).ok(forkInstrument, { params, body: { name: 'A copy' } })).content.scale).toEqual(
      shorter.scale,
    );
  });

  it('refuses content whose parts do not fit together, naming the part', async () => {
    const { admin } = await app.organisation();
    const draft = await forked(admin);
    const params = { instrumentId: draft.instrumentId };
    const [first, ...rest] = draft.content.items;
    const broken = [
      { ...draft.content, items: [{ ...first, dimensionKey: 'nowhere' }, ...rest] },
      { ...draft.content, items: [first, first] },
      { ...draft.content, items: [{ ...first, anchors: ['One only.'] }] },
      { ...draft.content, scale: { kind: 'agreement', labels: ['No', 'Hardly', 'Mostly', 'Yes'] } },
    ] as InstrumentVersion['content'][];
    const fields = await Promise.all(
      broken.map(async (content) => {
        const problem = await app
          .as(admin)
          .refused(changeInstrumentDraft, { params, body: { ...draftOf(draft), content } });
        return problem.fields?.map(({ field }) => field);
      }),
    );
    expect(fields).toEqual([
      ['content.items.0.dimensionKey'],
      ['content.items.1.key'],
      ['content.items.0.anchors'],
      ['content.items.0.anchors'],
    ]);
  });

  it('can be discarded as a draft and brought back as it was, and taken out of use and back', async () => {
    const organisation = await app.organisation({ people: { ida: { name: 'Ida' } } });
    const { admin } = organisation;
    const draft = await forked(admin);
    const params = { instrumentId: draft.instrumentId };
    expect((await app.as(admin).call(discardInstrumentDraft, { params })).status).toBe(403);
    await app.as(admin).ok(publishInstrument, { params, body: { version: draft.version } });
    const second = await app.as(admin).ok(openInstrumentDraft, { params });
    const { name, description, expiresAfterMonths, content, version } = second;
    const body = {
      version,
      name,
      description,
      expiresAfterMonths,
      content: { ...content, items: content.items.slice(1) },
    };
    const written = await app.as(admin).ok(changeInstrumentDraft, { params, body });
    await app.as(admin).ok(discardInstrumentDraft, { params });
    const removed = (await app.as(admin).ok(listRemovedInstrumentDrafts, { query: {} })).items;
    expect(removed.map((one) => one.name)).toEqual([name]);
    const back = { params: { removedDraftId: removed[0]?.id ?? '' } };
    await app.as(admin).ok(openInstrumentDraft, { params });
    expect((await app.as(admin).refused(restoreInstrumentDraft, back)).status).toBe(409);
    await app.as(admin).ok(discardInstrumentDraft, { params });
    expect(await app.as(admin).ok(restoreInstrumentDraft, back)).toEqual(written);
    await app.as(admin).ok(discardInstrumentDraft, { params });
    expect(await app.as(admin).ok(retireInstrument, { params, body: { retired: true } })).toMatchObject({
      retired: true,
      abilities: ['fork', 'restore'],
    });
    const refused = draftCampaign(app, admin, {
      selection: [{ personId: organisation.people.ida }],
      instrumentId: draft.instrumentId,
    });
    await expect(refused).rejects.toThrow('instrumentId');
    expect(await app.as(admin).ok(retireInstrument, { params, body: { retired: false } })).toMatchObject({
      retired: false,
    });
  });

  it('is read by leaders, who plan campaigns, and changed by admins', async () => {
    const organisation = await app.organisation({
      people: { otto: { name: 'Otto' }, ida: { name: 'Ida', manager: 'otto' } },
    });
    const otto = await organisation.signIn('otto');
    const { items } = await app.as(otto).ok(listInstruments);
    expect(items[0]?.abilities).toEqual([]);
    const instrumentId = items[0]?.id ?? '';
    expect((await app.as(otto).call(forkInstrument, { params: { instrumentId }, body: { name: 'Mine' } })).status).toBe(
      403,
    );
    expect((await app.as(await organisation.signIn('ida')).call(listInstruments)).status).toBe(403);
  });

  it('is there for self-assessments once it is offered for that, to people who head for a stage that it asks about', async () => {
    const organisation = await app.organisation({ people: { ida: { name: 'Ida' } } });
    const { admin } = organisation;
    const [ida, api] = [app.as(await organisation.signIn('ida')), app.as(admin)];
    const draft = await forked(admin);
    const params = { instrumentId: draft.instrumentId };
    const cto = draft.content.items.map((item) => ({ ...item, stageKeys: ['cto'] }));
    const changed = await api.ok(changeInstrumentDraft, {
      params,
      body: { ...draftOf(draft), content: { ...draft.content, items: cto } },
    });
    const offer = (offered: boolean) => api.call(offerForSelf, { params, body: { offered } });
    expect((await offer(true)).status).toBe(403);
    await api.ok(publishInstrument, { params, body: { version: changed.version } });
    const choices = async (targetStageKey?: string) =>
      (await ida.ok(listSelfInstruments, { query: { targetStageKey } })).items.map(({ name }) => name);
    const body = { targetStageKey: 'cto', instrumentId: draft.instrumentId };
    const [readiness] = await choices('cto');
    expect(await choices('cto')).toEqual([readiness]);
    expect((await ida.call(beginSelfAssessment, { body })).status).toBe(404);
    expect((await offer(true)).body).toMatchObject({ selfOffered: true });
    expect(await choices('cto')).toEqual([readiness, draft.name]);
    expect(await choices()).toEqual([readiness]);
    const [, ours] = (await ida.ok(listSelfInstruments, { query: { targetStageKey: 'cto' } })).items;
    expect(ours).toMatchObject({ id: draft.instrumentId, questions: cto.length, builtIn: false });
    const elsewhere = { ...body, targetStageKey: 'tech-lead' };
    expect((await ida.call(beginSelfAssessment, { body: elsewhere })).status).toBe(409);
    const builtIn = (await api.ok(listInstruments)).items.find((one) => one.builtIn)?.id ?? '';
    expect((await api.call(offerForSelf, { params: { instrumentId: builtIn }, body: { offered: false } })).status).toBe(
      403,
    );
    const asked = async () => (await api.ok(listInstruments, { query: { search: 'zxq' } })).askedStageKeys;
    expect(await asked()).toEqual(expect.arrayContaining(['tech-lead', 'cto']));
    await api.ok(retireInstrument, { params: { instrumentId: builtIn }, body: { retired: true } });
    expect(await asked()).toEqual(['cto']);
    expect((await ida.call(beginSelfAssessment, { body: {} })).status).toBe(409);
    expect(await ida.ok(beginSelfAssessment, { body: { targetStageKey: 'cto' } })).toMatchObject({
      instrument: draft.name,
    });
    await offer(false);
    expect(await choices('cto')).toEqual([]);
  });
});
