import { getCampaign, removeCampaign } from '@understudy/contracts/assessments-campaigns';
import {
  forkInstrument,
  getInstrumentVersion,
  listInstruments,
  publishInstrument,
} from '@understudy/contracts/assessments-instruments';
import { getFramework } from '@understudy/contracts/career-framework';
import {
  discardFrameworkDraft,
  getFrameworkDraft,
  publishFrameworkDraft,
  saveFrameworkDraft,
  startFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import {
  exportRemovedCampaigns,
  listRemovedCampaigns,
  listRemovedFrameworkDrafts,
  listRemovedInstrumentDrafts,
  removeInstrument,
  restoreCampaign,
  restoreFrameworkDraft,
  restoreInstrumentDraft,
} from '@understudy/contracts/removed-drafts';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { builtInInstrument, draftCampaign } from '../testing/campaigns.js';
import { idasCompany } from '../testing/idas-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

describe('a removed draft', () => {
  it('of the framework comes back as it was once it was thrown away, while nobody writes another one', async () => {
    const { admin } = await smallCompany(app);
    const api = app.as(admin);
    await api.ok(getFramework);
    const { revision: first, content } = await api.ok(startFrameworkDraft, { body: {} });
    const body = { revision: first, content: { ...content, name: 'Our ladder' } };
    const { revision } = await api.ok(saveFrameworkDraft, { body });
    const before = await api.ok(getFrameworkDraft);
    await api.ok(discardFrameworkDraft, { query: { revision } });
    const { items } = await api.ok(listRemovedFrameworkDrafts, { query: {} });
    expect(items.map(({ name }) => name)).toEqual([before.content.name]);
    const called = async (search: string) => (await api.ok(listRemovedFrameworkDrafts, { query: { search } })).items;
    expect([await called('LADDER'), await called('lattice')]).toEqual([items, []]);
    const back = { params: { removedDraftId: items[0]?.id ?? '' } };
    const other = await api.ok(startFrameworkDraft, { body: {} });
    expect((await api.refused(restoreFrameworkDraft, back)).code).toBe('conflict');
    const changed = { revision: other.revision, content: { ...other.content, description: 'Said anew' } };
    const { revision: second } = await api.ok(saveFrameworkDraft, { body: changed });
    await api.ok(publishFrameworkDraft, { body: { revision: second, moves: {} } });
    await app.settle();
    const restored = await api.ok(restoreFrameworkDraft, back);
    expect(restored).toMatchObject({ id: before.id, number: 3, content: before.content });
    expect(restored.published.number).toBe(2);
    expect((await api.ok(listRemovedFrameworkDrafts, { query: {} })).items).toEqual([]);
  });

  it('of an instrument that was never published comes back with the instrument, whatever was made since; a published one stays', async () => {
    const { admin } = await smallCompany(app);
    const api = app.as(admin);
    const builtIn = await builtInInstrument(app, admin);
    const forked = (name: string) => api.ok(forkInstrument, { params: { instrumentId: builtIn }, body: { name } });
    const known = async () => (await api.ok(listInstruments)).items.map(({ id }) => id);
    const [first, last] = [await forked('First'), await forked('Last')];
    const params = { instrumentId: first.instrumentId };
    const { removedDraftId } = await api.ok(removeInstrument, { params });
    expect(await known()).toEqual([builtIn, last.instrumentId]);
    expect((await api.refused(removeInstrument, { params })).status).toBe(404);
    const kept = (await api.ok(listRemovedInstrumentDrafts, { query: {} })).items;
    expect(kept.map(({ id, name }) => [id, name])).toEqual([[removedDraftId, 'First']]);
    const since = await forked('Since');

    const back = { params: { removedDraftId } };
    expect(await api.ok(restoreInstrumentDraft, back)).toEqual(first);
    expect(await known()).toEqual([builtIn, first.instrumentId, last.instrumentId, since.instrumentId]);
    expect((await api.refused(restoreInstrumentDraft, back)).status).toBe(404);
    const { id } = await api.ok(publishInstrument, { params, body: { version: first.version } });
    for (const instrumentId of [first.instrumentId, builtIn]) {
      const { code, detail } = await api.refused(removeInstrument, { params: { instrumentId } });
      expect([code, detail]).toEqual(['conflict', expect.stringMatching(/^An instrument that was published stays/)]);
    }
    const read = { params: { ...params, instrumentVersionId: id } };
    expect(await api.ok(getInstrumentVersion, read)).toMatchObject({ status: 'published', number: 1, name: 'First' });
  });

  it('of a campaign that was removed is brought back by whoever ran it, with whom it was about, and opens on no day by itself', async () => {
    const company = await idasCompany(app);
    const { admin, people, id } = company;
    const head = await company.as('head');
    const selection = [{ leaderId: people.head }, { personId: people.ida }];
    const ofLine = await draftCampaign(app, head, { selection });
    const ofAll = await draftCampaign(app, admin, { selection });
    const before = await app.as(head).ok(getCampaign, { params: { campaignId: ofLine } });
    await app.tenants.run(
      { organisationId: id },
      (tx) => tx.sql`update campaign set status = 'scheduled', opens_on = '2090-01-01' where id = ${ofLine}::uuid`,
    );
    for (const campaignId of [ofLine, ofAll]) await app.as(admin).ok(removeCampaign, { params: { campaignId } });
    const listed = async (who: typeof admin) => (await app.as(who).ok(listRemovedCampaigns, { query: {} })).items;
    expect((await listed(admin)).map(({ name }) => name)).toHaveLength(2);
    const [mine, ...others] = await listed(head);
    expect(others).toEqual([]);
    const [theirs] = (await listed(admin)).filter((one) => one.id !== mine?.id);
    const back = (draft: typeof mine) => ({ params: { removedDraftId: draft?.id ?? '' } });
    expect((await app.as(head).refused(restoreCampaign, back(theirs))).status).toBe(404);
    const file = await app.as(head).send({ method: 'GET', path: exportRemovedCampaigns.path });
    expect(file.text.trim().split('\n')).toHaveLength(2);
    await app.as(head).ok(restoreCampaign, back(mine));
    expect(await app.as(head).ok(getCampaign, { params: { campaignId: ofLine } })).toEqual(before);
    expect((await app.as(head).refused(restoreCampaign, back(mine))).status).toBe(404);
    await app.tenants.run(
      { organisationId: id },
      (tx) => tx.sql`update removed_draft set removed_at = now() - interval '30 days'`,
    );
    expect(await listed(admin)).toEqual([]);
    expect((await app.as(admin).refused(restoreCampaign, back(theirs))).status).toBe(404);
  });
});
