import { changeCampaign, getCampaign, launchCampaign } from '@understudy/contracts/assessments-campaigns';
import { callOffOpening, planOpening } from '@understudy/contracts/assessments-openings';
import { listNotifications } from '@understudy/contracts/notifications';
import { campaignTable } from '@understudy/domain/assessments/campaign-table';
import { addDays } from '@understudy/domain/calendar/day';
import { statesOf } from '@understudy/domain/states/state-table';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { draftCampaign } from '../testing/campaigns.js';
import { idasCompany } from '../testing/idas-company.js';
import { openDueCampaigns } from './open-due-campaigns.jobs.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** A draft about Ida and who works with it; mornings come when they are called. */
const start = async (draft: Partial<Parameters<typeof draftCampaign>[2]> = {}) => {
  const company = await idasCompany(app);
  const { admin, people, actor, id } = company;
  const api = app.as(admin);
  const params = { campaignId: await draftCampaign(app, admin, { selection: [{ personId: people.ida }], ...draft }) };
  const write = (change: Parameters<typeof app.tenants.run<unknown>>[1]) =>
    app.tenants.run({ organisationId: id }, change);
  const morning = async () => {
    await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, openDueCampaigns, {}));
    await app.settle();
    return api.ok(getCampaign, { params });
  };
  const plan = (days: number, version: number) =>
    api.call(planOpening, { params, body: { opensOn: addDays(actor.today, days), version } });
  /** Lets the day that was planned be today. */
  const dayComes = () =>
    write(
      (tx) => tx.sql`update campaign set opens_on = least(opens_on, ${actor.today}::date) where status = 'scheduled'`,
    );
  return { ...company, api, params, write, morning, plan, dayComes };
};

describe('a campaign with a day', () => {
  it('opens by itself on that day, not before, and once, with what is published of its instrument then', async () => {
    const { plan, morning, dayComes, actor, params, api, id, write } = await start();
    const { instrument } = await api.ok(getCampaign, { params });
    expect((await plan(3, 1)).status).toBe(200);
    expect(await morning()).toMatchObject({ status: 'scheduled', opensOn: addDays(actor.today, 3), notOpened: null });
    await write(async (tx) => {
      await tx.sql`update instrument_version set status = 'retired'`;
      await tx.sql`
        insert into instrument_version (organisation_id, instrument_id, number, status, name, description,
                                        expires_after_months, content, published_at)
        select organisation_id, instrument_id, number + 1, 'published', name, description, expires_after_months, content, now()
          from instrument_version where id = ${instrument.versionId}::uuid`;
    });
    await dayComes();
    expect(await morning()).toMatchObject({ status: 'running', opensOn: null, launchedOn: actor.today, people: 1 });
    const [about] = await app.tenants.read({ organisationId: id }).sql<{ number: number }>`
      select v.number from assessment a join instrument_version v on v.id = a.instrument_version_id`;
    expect([instrument.number, about?.number]).toEqual([1, 2]);
    expect(await api.ok(getCampaign, { params })).toMatchObject({ instrument: { id: instrument.id, number: 2 } });
    await morning();
    const [asked] = await app.tenants.read({ organisationId: id }).sql<{ launches: number; requests: number }>`
      select (select count(*)::int from background_job where name = 'launch-campaign') as launches,
             (select count(*)::int from assessment_request) as requests`;
    expect(asked).toEqual({ launches: 1, requests: 6 });
    expect((await api.call(callOffOpening, { params })).status).toBe(409);
  });

  it('counts each morning what was asked after the launch a day ago, where nothing has happened since', async () => {
    const { api, params, write, morning, id } = await start();
    await api.ok(launchCampaign, { params, body: { version: 1 } });
    await app.settle();
    const counted = async () => {
      const [row] = await app.tenants.read({ organisationId: id }).sql<{ asked: number; waits: boolean }>`
        select asked_in_confidence as asked, uncounted_since is not null as waits from campaign_progress`;
      return row;
    };
    const before = await counted();
    const asLater = (hours: number) =>
      write(async (tx) => {
        await tx.sql`update assessment_request set asked_later_at = now() - make_interval(hours => ${hours}::int)`;
        await tx.sql`update campaign_progress set asked_in_confidence = 0, uncounted_since = now() - make_interval(hours => ${hours}::int)`;
      });
    await asLater(23);
    await morning();
    expect(await counted()).toEqual({ asked: 0, waits: true });
    await asLater(25);
    await morning();
    expect(await counted()).toEqual({ asked: before?.asked, waits: false });
    expect(before?.asked).toBeGreaterThan(0);
  });

  it('goes by the calendar of the organisation', async () => {
    const timeZone = new Date().getUTCHours() < 11 ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati';
    const { params, api, id, morning, write } = await start();
    await app.system.sql`update organisation set time_zone = ${timeZone} where organisation_id = ${id}::uuid`;
    const [there] = await app.system.sql<{ today: string }>`
      select (now() at time zone ${timeZone})::date::text as today`;
    const today = there?.today ?? '';
    const opensOn = addDays(today, 1);
    const refused = await api.refused(planOpening, { params, body: { opensOn: today, version: 1 } });
    expect(refused.fields).toEqual([{ field: 'opensOn', message: 'Choose a day after today, or launch it now.' }]);
    await api.ok(planOpening, { params, body: { opensOn, version: 1 } });
    expect(await morning()).toMatchObject({ status: 'scheduled' });
    await write((tx) => tx.sql`update campaign set opens_on = ${today}::date`);
    expect(await morning()).toMatchObject({ status: 'running', launchedOn: today });
  });

  it('can be changed, moved, called off and launched by hand before', async () => {
    const { plan, morning, dayComes, params, api, actor } = await start({ closesOn: '2099-12-31' });
    expect((await plan(5, 1)).status).toBe(200);
    expect((await plan(4, 1)).status).toBe(412);
    expect((await plan(4, 2)).status).toBe(200);
    expect((await plan(0, 3)).status).toBe(400);
    expect((await plan(40_000, 3)).status).toBe(400);
    const change = (closesOn: string) => api.call(changeCampaign, { params, body: { closesOn, version: 3 } });
    expect((await change(addDays(actor.today, 4))).status).toBe(400);
    expect((await change(addDays(actor.today, 9))).status).toBe(200);
    expect(await api.ok(callOffOpening, { params })).toMatchObject({ status: 'draft', opensOn: null });
    await dayComes();
    expect(await morning()).toMatchObject({ status: 'draft' });
    expect((await plan(2, 5)).status).toBe(200);
    await api.ok(launchCampaign, { params, body: { version: 6 } });
    await app.settle();
    expect(await api.ok(getCampaign, { params })).toMatchObject({ status: 'running', opensOn: null });
  });

  it('is a draft again and says why where it cannot open, with the same checks as by hand', async () => {
    const { plan, morning, dayComes, params, api, actor, people, write } = await start({ relations: ['report'] });
    const reasonAt = async (spoil: () => Promise<unknown>, mend: () => Promise<unknown>) => {
      const { version } = await api.ok(getCampaign, { params });
      expect((await plan(3, version)).status).toBe(200);
      await spoil();
      await dayComes();
      const held = await morning();
      expect(held).toMatchObject({ status: 'draft', opensOn: null, notOpened: { on: actor.today } });
      const byHand = await api.refused(launchCampaign, { params, body: { version: held.version } });
      expect(byHand.code).toBe('conflict');
      await mend();
      return held.notOpened?.because;
    };
    const set = (selection: object[]) => async () => {
      const { version } = await api.ok(getCampaign, { params });
      await api.ok(changeCampaign, { params, body: { selection: selection as [], version } });
    };
    const ida = set([{ personId: people.ida }]);
    const retire = (retired: boolean) => () => write((tx) => tx.sql`update instrument set retired = ${retired}::bool`);
    const nothing = async () => undefined;
    expect(await reasonAt(set([{ leaderId: people.otto }]), ida)).toBe('nobody');
    expect(await reasonAt(set([{ personId: people.otto }]), ida)).toBe('no-raters');
    const notAsked = [{ personId: people.ida, targetStageKey: 'individual-contributor' }];
    expect(await reasonAt(set(notAsked), ida)).toBe('nobody-asked');
    expect(await reasonAt(retire(true), retire(false))).toBe('instrument-retired');
    expect(await reasonAt(set([{ personId: people.ida, targetStageKey: 'gone' }]), ida)).toBe('stage-gone');
    const late = () =>
      write(
        (tx) =>
          tx.sql`update campaign set opens_on = ${addDays(actor.today, -1)}::date, closes_on = ${actor.today}::date`,
      );
    expect(await reasonAt(async () => late().then(() => undefined), nothing)).toBe('closing-day');
    const { version } = await api.ok(getCampaign, { params });
    const mended = await api.ok(changeCampaign, { params, body: { closesOn: '2099-12-31', version } });
    expect(mended).toMatchObject({ notOpened: null, status: 'draft' });
  });

  it('holds up no other where it cannot open', async () => {
    const { morning, dayComes, plan, admin, people, api } = await start({ relations: ['report'] });
    const other = await draftCampaign(app, admin, { selection: [{ personId: people.otto }], relations: ['report'] });
    expect((await plan(1, 1)).status).toBe(200);
    const opensOn = '2099-01-01';
    await api.ok(planOpening, { params: { campaignId: other }, body: { opensOn, version: 1 } });
    await dayComes();
    expect(await morning()).toMatchObject({ status: 'running' });
    expect(await api.ok(getCampaign, { params: { campaignId: other } })).toMatchObject({
      status: 'draft',
      notOpened: { because: 'no-raters' },
    });
  });

  it('stays shut, and admins are told, where the leader of its line may not run it any more', async () => {
    const { as, people, id, write, actor, admin, morning } = await start();
    const head = app.as(await as('head'));
    const own = await draftCampaign(app, await as('head'), { selection: [{ personId: people.ida }] });
    const params = { campaignId: own };
    await head.ok(planOpening, { params, body: { opensOn: addDays(actor.today, 2), version: 1 } });
    await write(async (tx) => {
      await tx.sql`update membership set ended_at = now() where person_id = ${people.head}::uuid`;
      await tx.sql`update campaign set opens_on = ${actor.today}::date where id = ${own}::uuid`;
    });
    await morning();
    const held = await app.as(admin).ok(getCampaign, { params });
    expect(held).toMatchObject({ status: 'draft', opensOn: null, notOpened: { because: 'runner-gone' } });
    const [asked] = await app.tenants.read({ organisationId: id }).sql<{ requests: number }>`
      select count(*)::int as requests from assessment_request`;
    expect(asked).toEqual({ requests: 0 });
    await write(async (tx) => {
      await tx.sql`update membership set ended_at = null where person_id = ${people.head}::uuid`;
      await tx.sql`update employment set left_on = ${actor.today}::date where person_id = ${people.head}::uuid`;
    });
    await app.as(admin).ok(planOpening, { params, body: { opensOn: addDays(actor.today, 2), version: held.version } });
    await write((tx) => tx.sql`update campaign set opens_on = ${actor.today}::date where id = ${own}::uuid`);
    await morning();
    expect(await app.as(admin).ok(getCampaign, { params })).toMatchObject({ notOpened: { because: 'runner-gone' } });
    const told = (await app.as(admin).ok(listNotifications)).items.filter(({ placeId }) => placeId === own);
    expect(told.map(({ kind, inSight }) => [kind, inSight])).toEqual([
      ['campaign-not-opened', true],
      ['campaign-not-opened', true],
    ]);
  });

  it('is whoever runs the campaign to plan', async () => {
    const { params, as, plan, people } = await start();
    await plan(2, 1);
    const body = { opensOn: '2099-01-01', version: 2 };
    expect((await app.as(await as('head')).call(planOpening, { params, body })).status).toBe(404);
    expect((await app.as(await as('head')).call(callOffOpening, { params })).status).toBe(404);
    expect((await app.as(await as('rae')).call(planOpening, { params, body })).status).toBe(403);
    const own = await draftCampaign(app, await as('head'), { selection: [{ leaderId: people.head }] });
    const mine = { params: { campaignId: own }, body: { ...body, version: 1 } };
    expect(await app.as(await as('head')).ok(planOpening, mine)).toMatchObject({ status: 'scheduled' });
    expect((await app.as(await as('boss')).call(callOffOpening, { params: { campaignId: own } })).status).toBe(404);
  });
});

describe('every state of a campaign', () => {
  it('lets only those steps about its opening be taken that its table has, and the database holds the day to the state', async () => {
    const { write, api, params, actor } = await start();
    const attempts = { 'plan-opening': 'plan', 'call-off-opening': 'off', launch: 'launch' } as const;
    for (const status of statesOf(campaignTable)) {
      for (const [action, attempt] of Object.entries(attempts)) {
        const opensOn = status === 'scheduled' ? addDays(actor.today, 2) : null;
        await write(
          (tx) => tx.sql`
          update campaign set status = ${status}, opens_on = ${opensOn}::date, closes_on = '2099-12-31'::date`,
        );
        const { version } = await api.ok(getCampaign, { params });
        const calls = {
          plan: () => api.call(planOpening, { params, body: { opensOn: addDays(actor.today, 3), version } }),
          off: () => api.call(callOffOpening, { params }),
          launch: () => api.call(launchCampaign, { params, body: { version } }),
        };
        const step = campaignTable.steps.find(
          (one) => one.action === action && one.from.some((from) => from === status),
        );
        const answer = await calls[attempt]();
        expect([status, action, answer.status < 300]).toEqual([status, action, step !== undefined]);
        if (step && action !== 'launch')
          expect(await api.ok(getCampaign, { params })).toMatchObject({ status: step.to });
      }
    }
    await app.settle();
    for (const status of statesOf(campaignTable)) {
      const wrong = status === 'scheduled' ? null : addDays(actor.today, 2);
      const written = write((tx) => tx.sql`update campaign set status = ${status}, opens_on = ${wrong}::date`);
      await expect(written).rejects.toThrow('campaign_scheduled_has_its_day');
    }
    const problem = write(
      (tx) => tx.sql`
      update campaign set status = 'running', opens_on = null, not_opened_on = now()::date, not_opened_because = 'nobody'`,
    );
    await expect(problem).rejects.toThrow('campaign_not_opened');
  });
});
