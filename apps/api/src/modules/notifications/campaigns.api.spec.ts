import { extendCampaign, getCampaign, remindRaters } from '@understudy/contracts/assessments-campaigns';
import { planOpening } from '@understudy/contracts/assessments-openings';
import { vetoRater } from '@understudy/contracts/assessments-raters';
import { listNotifications } from '@understudy/contracts/notifications';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { Jobs } from '../../common/jobs/jobs.js';
import { openDueCampaigns } from '../assessments/campaigns/open-due-campaigns.jobs.js';
import { remindDueCampaigns } from '../assessments/campaigns/remind-due-campaigns.jobs.js';
import { rate } from '../assessments/testing/answering.js';
import { close, draftCampaign, launched, nominateAll, panelAbout, released } from '../assessments/testing/campaigns.js';
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
  it('reaches exactly those who are asked when it is launched, and asks whom it is about once', async () => {
    const { admin, people, toldOf, list } = await start();
    const about = (role: Role, draft: object) =>
      launched(app, admin, { selection: [{ personId: people[role] }], ...draft });
    const campaignId = await about('ida', {});
    expect(await toldOf('assessment-asked')).toEqual(['head', 'rae', 'rob', 'ron', 'rui']);
    expect(await toldOf('raters-to-name')).toEqual(['ida']);
    expect(await list('ida')).toMatchObject([
      { kind: 'raters-to-name', inSight: true, subject: 'Autumn', place: 'requests', placeId: campaignId },
    ]);
    expect(await list('rae')).toMatchObject([
      { kind: 'assessment-asked', inSight: true, person: null, place: 'requests' },
    ]);
    expect(await list('otto')).toEqual([]);
    await about('otto', { relations: ['self', 'peer'], nomination: 'manager' });
    expect(await list('otto')).toMatchObject([{ kind: 'assessment-asked' }]);
    expect(await list('boss')).toMatchObject([
      { kind: 'raters-wait', inSight: true, subject: 'Autumn', place: 'requests' },
    ]);
    await about('ron', { relations: ['manager'] });
    expect((await list('ron')).map(({ kind, inSight }) => [kind, inSight])).toEqual([
      ['campaign-about-me', true],
      ['assessment-asked', true],
    ]);
  });

  it('tells whoever runs it what waits about somebody whom nobody leads, and the person what was decided', async () => {
    const { admin, as, people, actor, toldOf, list } = await start();
    const boss = await as('boss');
    const draft = { selection: [{ personId: people.boss }], closesOn: addDays(actor.today, 3) };
    const campaignId = await launched(app, admin, draft);
    const assessmentId = await panelAbout(app, boss, 'boss');
    const { raters } = await nominateAll(app, boss, assessmentId, [people.pia]);
    await app.settle();
    expect(await toldOf('raters-to-approve')).toEqual(['somebody else']);
    await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, remindDueCampaigns, {}));
    await app.settle();
    expect(await toldOf('raters-wait')).toEqual([]);
    expect(await toldOf('raters-to-name')).toEqual(['boss', 'boss']);
    expect((await app.as(admin).ok(listNotifications)).items).toMatchObject([
      { kind: 'raters-wait-unled', inSight: true, subject: 'Autumn', place: 'campaign-panels', placeId: campaignId },
      { kind: 'raters-to-approve', inSight: true, person: { name: 'boss' }, place: 'campaign-panel' },
    ]);
    const requestId = raters.find(({ status }) => status === 'proposed')?.requestId ?? '';
    const body = { reason: 'They have hardly met.' };
    await app.as(admin).ok(vetoRater, { params: { assessmentId, requestId }, body });
    await app.settle();
    const [newest] = await list('boss');
    expect(newest).toMatchObject({ kind: 'rater-not-asked', inSight: true, person: null, placeId: assessmentId });
  });

  it('tells whoever runs it once that its last day has passed, and anew of another last day', async () => {
    const { as, people, actor, id, toldOf, list } = await start();
    const head = await as('head');
    const params = { campaignId: await launched(app, head, { selection: [{ personId: people.ida }] }) };
    const morning = async () => {
      await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, openDueCampaigns, {}));
      await app.settle();
      return toldOf('campaign-closed');
    };
    expect(await morning()).toEqual([]);
    await close(app, id, params.campaignId);
    expect([await morning(), await morning()]).toEqual([['head'], ['head']]);
    const line = { kind: 'campaign-closed', inSight: true, subject: 'Autumn', place: 'campaign' };
    expect((await list('head'))[0]).toMatchObject({ ...line, placeId: params.campaignId });
    const { version } = await app.as(head).ok(getCampaign, { params });
    await app.as(head).ok(extendCampaign, { params, body: { closesOn: addDays(actor.today, 9), version } });
    expect(await morning()).toEqual(['head']);
    await app.tenants.run(actor, (tx) => tx.sql`update campaign set closes_on = ${actor.today}::date - 2`);
    expect(await morning()).toEqual(['head', 'head']);
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

  it('reminds exactly those whose move it is, and tells nobody else that it is', async () => {
    const { admin, as, people, toldOf, list } = await start();
    const campaignId = await launched(app, admin, { selection: [{ personId: people.ida }] });
    await rate(app, await as('rae'), 'ida', ({ kind }) => (kind === 'text' ? '' : 2));
    await rate(app, await as('ida'), 'ida', ({ kind }) => (kind === 'text' ? '' : 2));
    const assessmentId = await panelAbout(app, await as('ida'), 'ida');
    await nominateAll(app, await as('ida'), assessmentId, [people.pia, people.poe, people.pim]);
    await app.settle();
    const before = await list('ida');
    await app.as(admin).ok(remindRaters, { params: { campaignId } });
    await app.settle();
    expect(await toldOf('assessment-reminded')).toEqual(['head', 'rob', 'ron', 'rui']);
    expect(await toldOf('raters-wait')).toEqual(['head']);
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
