import {
  changeCampaign,
  closeCampaign,
  extendCampaign,
  getCampaign,
  getCompletionBoard,
  listCampaigns,
  releaseCampaign,
  remindRaters,
} from '@understudy/contracts/assessments-campaigns';
import { scheduleReminders } from '@understudy/contracts/assessments-openings';
import {
  approveRater,
  getRaterPanel,
  listCampaignPanels,
  nominateRater,
  type RaterPanel,
} from '@understudy/contracts/assessments-raters';
import { changeManager } from '@understudy/contracts/people';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { releaseCampaignJob } from '../results/release-campaign.jobs.js';
import { rate, waitingFor } from '../testing/answering.js';
import { close, draftCampaign, launched, nominateAll, panelAbout, released } from '../testing/campaigns.js';
import { idasCompany } from '../testing/idas-company.js';
import { LaunchRepository } from './launch.repository.js';
import { launchCampaignJob } from './launch-campaign.jobs.js';
import { remindDueCampaigns } from './remind-due-campaigns.jobs.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('a second round', () => {
  it('is not about somebody whom peers are asked about already, or were told of within sixty days', async () => {
    const company = await idasCompany(app);
    const { admin, people, id } = company;
    const both = { selection: [{ personId: people.ida }, { personId: people.pia }] };
    const first = await launched(app, admin, { selection: [{ personId: people.ida }] });
    const peopleOf = async (campaignId: string) =>
      (await app.as(admin).ok(getCampaign, { params: { campaignId } })).people;
    expect(await peopleOf(await launched(app, admin, both))).toBe(1);
    await released(app, admin, id, first);
    const again = launched(app, admin, { selection: [{ personId: people.ida }] });
    await expect(again).rejects.toThrow('Nobody of those chosen would be asked about');
    const named = { selection: [{ personId: people.ida }], relations: ['self', 'manager'] as ['self', 'manager'] };
    expect(await peopleOf(await launched(app, admin, named))).toBe(1);
    await app.tenants.run(
      { organisationId: id },
      (tx) => tx.sql`
      update assessment set released_on = released_on - 60 where released_on is not null`,
    );
    expect(await peopleOf(await launched(app, admin, { selection: [{ personId: people.ida }] }))).toBe(1);
  }, 120_000);
});

describe('reminders', () => {
  it('go out by themselves on the days that the organiser has chosen, by the calendar of the organisation', async () => {
    // Somewhere it is another day than where the server stands.
    const timeZone = new Date().getUTCHours() < 11 ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati';
    const { admin, people, id, actor } = await idasCompany(app);
    await app.system.sql`update organisation set time_zone = ${timeZone} where organisation_id = ${id}::uuid`;
    const [there] = await app.system.sql<{
      today: string;
    }>`select (now() at time zone ${timeZone})::date::text as today`;
    const today = there?.today ?? '';
    expect(today).not.toBe(actor.today);
    const api = app.as(admin);
    const params = {
      campaignId: await launched(app, admin, { selection: [{ personId: people.ida }], closesOn: addDays(today, 5) }),
    };
    const morning = async () => {
      await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, remindDueCampaigns, {}));
      await app.settle();
      return (await api.ok(getCampaign, { params })).remindedOn;
    };
    const usual = await api.ok(getCampaign, { params });
    expect(usual.remindDays).toEqual([7, 3, 1]);
    expect(await morning()).toBeNull();
    const schedule = (remindDays: number[], version: number) =>
      api.call(scheduleReminders, { params, body: { remindDays, version } });
    expect((await schedule([5], usual.version)).status).toBe(200);
    expect((await schedule([4], usual.version)).status).toBe(412);
    expect((await schedule([4, 4], usual.version + 1)).status).toBe(400);
    expect(await morning()).toBe(today);
    await morning();
    const refused = await api.refused(remindRaters, { params });
    expect(refused.detail).toBe('Whoever has not answered was reminded today. Remind them again tomorrow.');
    const told = await app.tenants.read({ organisationId: id }).sql<{ payload: object }>`
      select payload from domain_event where name = 'campaign.reminded'`;
    expect(told).toEqual([{ payload: {} }]);
    const kept = await app.tenants.read({ organisationId: id }).sql`
      select name from background_job where name in ('remind-raters', 'remind-due-campaigns') and result is not null`;
    expect(kept).toEqual([]);
  });

  it('are scheduled by whoever runs the campaign, while it runs', async () => {
    const company = await idasCompany(app);
    const { admin, people, id } = company;
    const params = { campaignId: await launched(app, admin, { selection: [{ personId: people.ida }] }) };
    const { version } = await app.as(admin).ok(getCampaign, { params });
    const body = { remindDays: [2], version };
    expect((await app.as(await company.as('head')).call(scheduleReminders, { params, body })).status).toBe(404);
    expect((await app.as(await company.as('rae')).call(scheduleReminders, { params, body })).status).toBe(403);
    await close(app, id, params.campaignId);
    expect((await app.as(admin).call(scheduleReminders, { params, body })).status).toBe(409);
  });
});

describe('closing before the day that was planned', () => {
  it('takes no answers from then on, and lets the results be released, or the day be moved on again', async () => {
    const company = await idasCompany(app);
    const { admin, people, actor } = company;
    const api = app.as(admin);
    const params = { campaignId: await launched(app, admin, { selection: [{ personId: people.ida }] }) };
    const { version } = await api.ok(getCampaign, { params });
    const ida = await company.as('ida');
    expect(await waitingFor(app, ida)).toHaveLength(1);
    expect((await api.call(closeCampaign, { params, body: { version: version - 1 } })).status).toBe(412);
    const closed = await api.ok(closeCampaign, { params, body: { version } });
    expect(closed).toMatchObject({
      closed: true,
      closesOn: actor.today,
      abilities: ['extend', 'release', 'see-board'],
    });
    expect(await waitingFor(app, ida)).toEqual([]);
    expect((await api.call(closeCampaign, { params, body: { version: closed.version } })).status).toBe(409);
    expect((await api.call(remindRaters, { params })).status).toBe(409);
    const closesOn = addDays(actor.today, 3);
    const open = await api.ok(extendCampaign, { params, body: { closesOn, version: closed.version } });
    expect(open).toMatchObject({ closed: false, closesOn });
    await rate(app, ida, 'ida', ({ kind }) => (kind === 'text' ? 'Said.' : 3));
    const again = await api.ok(closeCampaign, { params, body: { version: open.version } });
    await api.ok(releaseCampaign, { params, body: { version: again.version } });
    await app.settle();
    expect(await api.ok(getCampaign, { params })).toMatchObject({ status: 'released', releasedOn: actor.today });
  });

  it('is for whoever runs the campaign', async () => {
    const company = await idasCompany(app);
    const { admin, people } = company;
    const params = { campaignId: await launched(app, admin, { selection: [{ personId: people.ida }] }) };
    const { version } = await app.as(admin).ok(getCampaign, { params });
    const asked = { params, body: { version } };
    expect((await app.as(await company.as('head')).call(closeCampaign, asked)).status).toBe(404);
    expect((await app.as(await company.as('rae')).call(closeCampaign, asked)).status).toBe(403);
    expect(await app.as(admin).ok(getCampaign, { params })).toMatchObject({ closed: false, version });
  });
});

describe('two rounds of the same moment', () => {
  it('are about somebody once', async () => {
    const { admin, people, id, actor } = await idasCompany(app);
    const selection = [{ personId: people.ida }];
    const drafts = [await draftCampaign(app, admin, { selection }), await draftCampaign(app, admin, { selection })];
    const { instrument } = await app.as(admin).ok(getCampaign, { params: { campaignId: drafts[0] ?? '' } });
    const launches = app.get(LaunchRepository);
    const open = (tx: TenantTransaction, place: number) => {
      const campaign = {
        id: drafts[place] ?? '',
        status: 'launching',
        versionId: instrument.versionId,
        leaderId: null,
      };
      return launches.open(tx, campaign, null, actor.today, 500);
    };
    const waits = async (): Promise<void> => {
      const found = await app.system.sql`select 1 as found from pg_locks where locktype = 'advisory' and not granted`;
      if (found.length === 0) await waits();
    };
    const { first, second } = await app.tenants.run({ organisationId: id }, async (tx) => {
      const opened = await open(tx, 0);
      const other = app.tenants.run({ organisationId: id }, (next) => open(next, 1));
      await Promise.race([other, waits()]);
      return { first: opened, second: other.then((count) => ({ count })) };
    });
    expect([first, (await second).count]).toEqual([1, 0]);
  });
});

describe('a lost worker', () => {
  it('costs a batch: the launch and the release go on where it stopped, and make nothing twice or anew', async () => {
    const company = await idasCompany(app);
    const { admin, people, id, actor } = company;
    const campaignId = await launched(app, admin, { selection: [{ leaderId: people.boss }] });
    const reading = app.tenants.read({ organisationId: id });
    const requests = () => reading.sql<{ rows: string }>`
      select string_agg(concat_ws(' ', a.person_id, r.rater_id, r.relation), ',' order by a.person_id, r.rater_id) as rows
        from assessment a join assessment_request r on r.assessment_id = a.id`;
    const whole = await requests();
    await app.tenants.run({ organisationId: id }, async (tx) => {
      await tx.sql`update campaign set status = 'launching'`;
      await tx.sql`delete from assessment where person_id = any (${[people.ida, people.pia]}::uuid[])`;
      await app.get(Jobs).request(tx, actor, launchCampaignJob, { campaignId });
    });
    await app.settle();
    expect(await requests()).toEqual(whole);
    const [progress] = await reading.sql<{ people: number }>`select sum(people)::int as people from campaign_progress`;
    expect(progress?.people).toBe(13);

    await released(app, admin, id, campaignId);
    const results = () => reading.sql<{ mark: string }>`
      select assessment_id::text || xmin::text as mark from assessment_result order by 1`;
    const made = await results();
    await app.tenants.run({ organisationId: id }, async (tx) => {
      await tx.sql`update campaign set status = 'releasing'`;
      await tx.sql`delete from assessment_result where assessment_id = (select min(id::text)::uuid from assessment)`;
      await tx.sql`
        update assessment set status = 'open', released_on = null, expires_on = null
         where id = (select min(id::text)::uuid from assessment)`;
      await app.get(Jobs).request(tx, actor, releaseCampaignJob, { campaignId });
    });
    await app.settle();
    const again = await results();
    expect(again).toHaveLength(13);
    expect(again.filter(({ mark }) => made.some((one) => one.mark === mark))).toHaveLength(12);
    expect(await app.as(admin).ok(getCampaign, { params: { campaignId } })).toMatchObject({ status: 'released' });
  }, 120_000);
});

describe('the raters of somebody whom nobody leads', () => {
  it('are approved by whoever runs the campaign, and where that is the only admin themselves by nobody but them', async () => {
    const { admin, people, id, as, signIn } = await idasCompany(app);
    const boss = await signIn('boss', 'admin');
    await launched(app, boss, { selection: [{ personId: people.boss }, { personId: people.ida }] });
    const assessmentId = await panelAbout(app, boss, 'boss');
    const params = { assessmentId };
    const panel = () => app.as(boss).ok(getRaterPanel, { params });
    const toFind = ({ raters }: RaterPanel, name: string) => raters.find(({ person }) => person.name === name);
    await nominateAll(app, boss, assessmentId, [people.pia]);
    expect(await panel()).toMatchObject({ decidedBy: 'runner', abilities: ['nominate'] });
    const pia = { assessmentId, requestId: toFind(await panel(), 'pia')?.requestId ?? '' };
    expect((await app.as(boss).call(approveRater, { params: pia })).status).toBe(403);
    expect(await app.as(admin).ok(getRaterPanel, { params })).toMatchObject({ abilities: ['nominate', 'decide'] });
    const ended = (tx: TenantTransaction) => tx.sql`
      update membership set ended_at = now() where role = 'admin' and person_id is null`;
    await app.tenants.run({ organisationId: id }, ended);
    expect(await panel()).toMatchObject({ decidedBy: 'oneself', abilities: ['nominate', 'decide'] });
    expect(toFind(await panel(), 'pia')?.abilities).toEqual(['approve', 'withdraw']);
    await app.as(boss).ok(approveRater, { params: pia });
    const asked = await app.as(boss).ok(nominateRater, { params, body: { raterId: people.poe } });
    expect(['pia', 'poe'].map((name) => toFind(asked, name)?.status)).toEqual(['asked', 'asked']);
    const head = await as('head');
    const ida = { params: { assessmentId: await panelAbout(app, head, 'ida') } };
    expect(await app.as(head).ok(getRaterPanel, ida)).toMatchObject({ decidedBy: 'manager' });
  });
});

describe('those who ask at the same time', () => {
  it('are told of this moment, of campaigns that they run, and of those whom they lead', async () => {
    const { admin, people, id, as, actor } = await idasCompany(app);
    const head = await as('head');
    const params = { campaignId: await launched(app, head, { selection: [{ leaderId: people.ida }] }) };
    const draft = { campaignId: await draftCampaign(app, admin, { selection: [{ personId: people.otto }] }) };
    const moved = { managerId: people.otto, from: actor.today };
    await app.as(admin).ok(changeManager, { params: { personId: people.rob }, body: moved });
    const api = app.as(admin);
    const callers = [api, ...[head, await as('boss'), (await app.organisation()).admin].map((one) => app.as(one))];

    type Ask = (caller: Caller) => Promise<number>;
    const count = async <Body>(asked: Promise<{ status: number; body: Body }>, of: (body: Body) => number) => {
      const { status, body } = await asked;
      return status === 200 ? of(body) : status;
    };
    const campaigns: Ask = (caller) => count(caller.call(listCampaigns), ({ items }) => items.length);
    const drafted: Ask = (caller) => count(caller.call(getCampaign, { params: draft }), (campaign) => campaign.people);
    const panels: Ask = (caller) => count(caller.call(listCampaignPanels, { params }), ({ items }) => items.length);
    const board: Ask = (caller) => count(caller.call(getCompletionBoard, { params }), (found) => found.tooFewAsked);
    const groups: Ask = (caller) =>
      count(caller.call(getCompletionBoard, { params }), (found) => found.groups?.all ?? 0);
    const often = <One>(...some: One[]) => Array.from({ length: 6 }, () => some).flat();
    const told = (ask: Ask) => Promise.all(often(...callers).map(ask));
    expect(await told(campaigns)).toEqual(often(2, 1, 0, 0));
    expect(await told(drafted)).toEqual(often(1, 404, 404, 404));
    expect(await told(panels)).toEqual(often(4, 3, 404, 404));
    expect(await told(board)).toEqual(often(4, 3, 404, 404));

    /** What an admin is told who asks after a change, while many are told who came before it. */
    const after = async (change: () => Promise<unknown>, ...asks: Ask[]) => {
      const before = asks.flatMap((ask) => [api, api, api].map(ask));
      await change();
      return (await Promise.all([Promise.all(asks.map((ask) => ask(api))), ...before]))[0];
    };
    const selection = [{ personId: people.otto }, { personId: people.ida }];
    const body = { version: 1, selection };
    expect(await after(() => api.ok(changeCampaign, { params: draft, body }), drafted)).toEqual([2]);
    expect(await after(() => draftCampaign(app, admin, { selection }), campaigns)).toEqual([3]);
    const ida = await as('ida');
    const ron = await panelAbout(app, ida, 'ron');
    const name = () => nominateAll(app, ida, ron, [people.pia, people.poe, people.pim]);
    expect(await after(name, panels, board)).toEqual([3, 3]);
    expect(await after(() => close(app, id, params.campaignId), groups)).toEqual([4]);
    expect(await told(groups)).toEqual(often(4, 3, 404, 404));
  });
});
