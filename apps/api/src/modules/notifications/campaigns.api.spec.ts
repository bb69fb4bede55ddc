import { remindRaters } from '@understudy/contracts/assessments-campaigns';
import { planOpening } from '@understudy/contracts/assessments-openings';
import { listNotifications } from '@understudy/contracts/notifications';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { Jobs } from '../../common/jobs/jobs.js';
import { openDueCampaigns } from '../assessments/campaigns/open-due-campaigns.jobs.js';
import { remindDueCampaigns } from '../assessments/campaigns/remind-due-campaigns.jobs.js';
import { rate } from '../assessments/testing/answering.js';
import { draftCampaign, launched, released } from '../assessments/testing/campaigns.js';
import { idasCompany, type Role } from '../assessments/testing/idas-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const roles: readonly Role[] = ['boss', 'head', 'ida', 'otto', 'rae', 'rob', 'rui', 'ron'];

/** A company whose people can sign in, and what was told of a kind so far: to whom. */
const start = async () => {
  const company = await idasCompany(app);
  const handles = await Promise.all(roles.map(async (role) => [role, await company.as(role)] as const));
  const toldOf = async (kind: string): Promise<string[]> => {
    const rows = await app.tenants.read({ organisationId: company.id }).sql<{ userId: string }>`
      select user_id::text as "userId" from notification where kind = ${kind}`;
    return rows
      .map(({ userId }) => handles.find(([, handle]) => handle.userId === userId)?.[0] ?? 'somebody else')
      .sort();
  };
  const list = async (role: Role) => (await app.as(await company.as(role)).ok(listNotifications)).items;
  return { ...company, toldOf, list };
};

describe('what is told of a campaign', () => {
  it('reaches exactly those who are asked when it is launched', async () => {
    const { admin, people, toldOf, list } = await start();
    await launched(app, admin, { selection: [{ personId: people.ida }] });
    expect(await toldOf('assessment-asked')).toEqual(['head', 'ida', 'rae', 'rob', 'ron', 'rui']);
    expect(await list('rae')).toMatchObject([
      { kind: 'assessment-asked', inSight: true, person: null, place: 'requests' },
    ]);
    expect(await list('otto')).toEqual([]);
  });

  it('tells whoever runs it, and nobody else, that it could not open on its day', async () => {
    const { admin, as, people, actor, id, toldOf, list } = await start();
    const own = { selection: [{ personId: people.rae }], relations: ['report' as const] };
    const campaignId = await draftCampaign(app, await as('head'), own);
    const theirs = await draftCampaign(app, admin, own);
    const opensOn = addDays(actor.today, 1);
    await app.as(await as('head')).ok(planOpening, { params: { campaignId }, body: { opensOn, version: 1 } });
    await app.as(admin).ok(planOpening, { params: { campaignId: theirs }, body: { opensOn, version: 1 } });
    await app.tenants.run({ organisationId: id }, (tx) => tx.sql`update campaign set opens_on = ${actor.today}::date`);
    await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, openDueCampaigns, {}));
    await app.settle();
    expect(await toldOf('campaign-not-opened')).toEqual(['head', 'somebody else']);
    const line = { kind: 'campaign-not-opened', inSight: true, place: 'campaign', subject: 'Autumn' };
    expect(await list('head')).toMatchObject([{ ...line, placeId: campaignId }]);
    expect((await app.as(admin).ok(listNotifications)).items).toMatchObject([{ ...line, placeId: theirs }]);
  });

  it('reminds exactly those who still wait, and tells nobody else that they do', async () => {
    const { admin, as, people, toldOf, list } = await start();
    const campaignId = await launched(app, admin, { selection: [{ personId: people.ida }] });
    await rate(app, await as('rae'), 'ida', ({ kind }) => (kind === 'text' ? '' : 2));
    await rate(app, await as('ida'), 'ida', ({ kind }) => (kind === 'text' ? '' : 2));
    const before = await list('ida');
    await app.as(admin).ok(remindRaters, { params: { campaignId } });
    await app.settle();
    expect(await toldOf('assessment-reminded')).toEqual(['head', 'rob', 'ron', 'rui']);
    expect(await list('ida')).toEqual(before);
    expect((await list('rae')).map(({ kind }) => kind)).toEqual(['assessment-asked']);
    expect(await app.as(admin).ok(listNotifications)).toMatchObject({ items: [] });
  });

  it('reminds the same by its schedule, and once on a day on which somebody did it by hand', async () => {
    const { admin, as, people, actor, toldOf } = await start();
    const closesOn = addDays(actor.today, 3);
    const params = { campaignId: await launched(app, admin, { selection: [{ personId: people.ida }], closesOn }) };
    await rate(app, await as('rae'), 'ida', ({ kind }) => (kind === 'text' ? '' : 2));
    const morning = async () => {
      await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, remindDueCampaigns, {}));
      await app.settle();
    };
    await morning();
    await morning();
    expect(await toldOf('assessment-reminded')).toEqual(['head', 'ida', 'rob', 'ron', 'rui']);
    expect((await app.as(admin).call(remindRaters, { params })).status).toBe(409);
  });

  it('tells its subjects alone that their results are there', async () => {
    const { admin, as, people, id, toldOf, list } = await start();
    const selection = [{ personId: people.ida }, { personId: people.otto }];
    const campaignId = await launched(app, admin, { selection });
    await rate(app, await as('ida'), 'ida', ({ kind }) => (kind === 'text' ? '' : 2));
    await released(app, admin, id, campaignId);
    expect(await toldOf('results-released')).toEqual(['ida', 'otto']);
    expect((await list('ida'))[0]).toMatchObject({ kind: 'results-released', place: 'results' });
  });
});
