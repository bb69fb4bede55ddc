import { declineRequest, getQuestionnaire, listMyRequests } from '@understudy/contracts/assessments';
import {
  changeCampaign,
  createCampaign,
  extendCampaign,
  getCampaign,
  getCompletionBoard,
  launchCampaign,
  listCampaigns,
  releaseCampaign,
  remindRaters,
  removeCampaign,
} from '@understudy/contracts/assessments-campaigns';
import { getJob } from '@understudy/contracts/jobs';
import { getSetup } from '@understudy/contracts/organisations';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { rate, waitingFor } from '../testing/answering.js';
import { close, draftCampaign, launched, released } from '../testing/campaigns.js';
import { idasCompany } from '../testing/idas-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('a draft', () => {
  it('says how many people it is about, each once, and can be changed and removed', async () => {
    const { admin, people, id } = await idasCompany(app);
    const selection = [{ leaderId: people.head }, { personId: people.ida }, { personId: people.otto }];
    const campaignId = await draftCampaign(app, admin, { selection });
    const found = await app.as(admin).ok(getCampaign, { params: { campaignId } });
    expect(found).toMatchObject({
      status: 'draft',
      people: 12,
      thresholds: { peer: 3, report: 3, others: 4 },
      managerSees: 'everything',
      lineSees: 'figures',
      leader: null,
      abilities: ['change', 'remove', 'plan-opening', 'launch'],
    });
    expect(found.selection).toHaveLength(3);
    const changed = await app.as(admin).ok(changeCampaign, {
      params: { campaignId },
      body: { version: 1, selection: [{ personId: people.ida }], thresholds: { peer: 5, report: 4, others: 6 } },
    });
    expect(changed).toMatchObject({ people: 1, thresholds: { peer: 5, report: 4, others: 6 }, version: 2 });
    const stale = await app
      .as(admin)
      .call(changeCampaign, { params: { campaignId }, body: { version: 1, name: 'Old' } });
    expect(stale.status).toBe(412);
    await app.as(admin).ok(removeCampaign, { params: { campaignId } });
    expect((await app.as(admin).call(getCampaign, { params: { campaignId } })).status).toBe(404);
    const [left] = await app.tenants.read({ organisationId: id }).sql<{ count: number }>`
      select count(*)::int as count from campaign_selection`;
    expect(left?.count).toBe(0);
  });

  it('takes a unit with everything below it', async () => {
    const { admin, people, id } = await idasCompany(app);
    const units = await app.tenants.read({ organisationId: id }).sql<{ id: string; name: string }>`
      select id::text as id, name from unit`;
    const idOf = (name: string) => units.find((unit) => unit.name === name)?.id ?? '';
    await app.tenants.run(
      { organisationId: id },
      (tx) => tx.sql`
      update unit set parent_id = ${idOf('Team')}::uuid where id = ${idOf('Elsewhere')}::uuid`,
    );
    const campaignId = await draftCampaign(app, admin, { selection: [{ unitId: idOf('Team') }] });
    const { people: count } = await app.as(admin).ok(getCampaign, { params: { campaignId } });
    expect(count).toBe(Object.keys(people).length);
  });

  it('refuses thresholds below the smallest, days that have passed, and unclear selections', async () => {
    const { admin, people } = await idasCompany(app);
    const base = { selection: [{ personId: people.ida }] };
    const problems = await Promise.all(
      [
        { ...base, thresholds: { peer: 2, report: 3, others: 4 } },
        { ...base, closesOn: '2020-01-01' },
        { selection: [{ personId: people.ida, leaderId: people.head }] },
      ].map((draft) => draftCampaign(app, admin, draft).catch((error: Error) => error.message)),
    );
    expect(problems.map((problem) => /"field":"([^"]*)"/.exec(problem)?.[1])).toEqual([
      'thresholds.peer',
      'closesOn',
      'selection.0',
    ]);
  });
});

describe('a leader', () => {
  it('runs campaigns in their own line only', async () => {
    const company = await idasCompany(app);
    const head = await company.as('head');
    const campaignId = await draftCampaign(app, head, { selection: [{ leaderId: company.people.head }] });
    expect(await app.as(head).ok(getCampaign, { params: { campaignId } })).toMatchObject({
      leader: { name: 'head' },
      people: 11,
    });
    const outside = draftCampaign(app, head, { selection: [{ personId: company.people.otto }] });
    await expect(outside).rejects.toThrow('not-allowed');
    const boss = await company.as('boss');
    expect((await app.as(boss).ok(listCampaigns, {})).items).toEqual([]);
    expect((await app.as(boss).call(getCampaign, { params: { campaignId } })).status).toBe(404);
    expect((await app.as(company.admin).ok(listCampaigns, {})).items.map(({ id }) => id)).toEqual([campaignId]);
  });
});

describe('the launch', () => {
  it('asks the person, those above and the reports, once each, and fixes the rules', async () => {
    const company = await idasCompany(app);
    const { admin, people } = company;
    const campaignId = await launched(app, admin, {
      selection: [{ personId: people.ida }, { personId: people.pia }, { personId: people.otto }],
      relations: ['self', 'manager', 'skip-level', 'peer', 'report'],
    });
    expect(await app.as(admin).ok(getCampaign, { params: { campaignId } })).toMatchObject({
      status: 'running',
      people: 3,
      abilities: ['remind', 'schedule', 'extend', 'close', 'see-board'],
    });
    const asked = async (role: Parameters<typeof company.as>[0]) =>
      (await waitingFor(app, await company.as(role)))
        .map(({ subject, relation }) => `${subject.name}: ${relation}`)
        .sort();
    expect(await asked('ida')).toEqual(['ida: self']);
    expect(await asked('head')).toEqual(['ida: manager', 'pia: manager']);
    expect(await asked('boss')).toEqual(['ida: skip-level', 'otto: manager', 'pia: skip-level']);
    expect(await asked('rae')).toEqual(['ida: report']);
    expect(await asked('poe')).toEqual([]);
    const changes = { params: { campaignId }, body: { version: 3, thresholds: { peer: 3, report: 3, others: 4 } } };
    expect((await app.as(admin).call(changeCampaign, changes)).status).toBe(409);
  });

  it('asks peers with the same manager by itself where that was chosen', async () => {
    const company = await idasCompany(app);
    const selection = [{ personId: company.people.ida }];
    await launched(app, company.admin, { selection, nomination: 'automatic', mostPeers: 4 });
    const waiting = await Promise.all(company.peers.map(async (peer) => waitingFor(app, await company.as(peer))));
    expect(waiting.flat()).toHaveLength(4);
    expect(waiting.flat().every(({ relation, anonymous }) => relation === 'peer' && anonymous)).toBe(true);
  });

  it('does not ask reports who are too few ever to be shown', async () => {
    const company = await idasCompany(app);
    const selection = [{ personId: company.people.boss }];
    await launched(app, company.admin, { selection });
    expect(await waitingFor(app, await company.as('otto'))).toEqual([]);
  });

  it('is a step of the set-up, which a draft is not', async () => {
    const { admin, people } = await idasCompany(app);
    const step = async () => (await app.as(admin).ok(getSetup)).steps.find(({ key }) => key === 'launch-assessment');
    await draftCampaign(app, admin, { selection: [{ personId: people.ida }] });
    expect(await step()).toMatchObject({ done: false, count: 0 });
    await launched(app, admin, { selection: [{ personId: people.ida }] });
    expect(await step()).toMatchObject({ done: true, count: 1 });
  });

  it('is done once, however often it is asked for, and by a job that tells its progress', async () => {
    const company = await idasCompany(app);
    const { admin, people, id } = company;
    const campaignId = await draftCampaign(app, admin, { selection: [{ leaderId: people.boss }] });
    const call = () => app.as(admin).call(launchCampaign, { params: { campaignId }, body: { version: 1 } });
    const answers = await Promise.all([call(), call(), call()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
    await app.settle();
    const jobId = answers.find(({ status }) => status === 202)?.body.jobId ?? '';
    expect(await app.as(admin).ok(getJob, { params: { jobId } })).toMatchObject({
      status: 'completed',
      progress: 13,
      total: 13,
    });
    const [counted] = await app.tenants.read({ organisationId: id }).sql<{ assessments: number; selves: number }>`
      select (select count(*)::int from assessment) as assessments,
             (select count(*)::int from assessment_request where relation = 'self') as selves`;
    expect(counted).toEqual({ assessments: 13, selves: 13 });
  });
});

describe('the closing day', () => {
  it('can only move later, and after it no answer is taken', async () => {
    const company = await idasCompany(app);
    const { admin, people, id } = company;
    const campaignId = await launched(app, admin, { selection: [{ personId: people.ida }] });
    const params = { campaignId };
    const earlier = await app.as(admin).call(extendCampaign, { params, body: { closesOn: '2099-06-01', version: 3 } });
    expect(earlier).toMatchObject({ status: 400, problem: { fields: [{ field: 'closesOn' }] } });
    const later = await app.as(admin).ok(extendCampaign, { params, body: { closesOn: '2100-01-01', version: 3 } });
    expect(later.closesOn).toBe('2100-01-01');
    const early = await app.as(admin).call(releaseCampaign, { params, body: { version: 4 } });
    expect(early.status).toBe(409);
    const ida = await company.as('ida');
    const [request] = await waitingFor(app, ida);
    await close(app, id, campaignId);
    expect(await waitingFor(app, ida)).toEqual([]);
    expect(await app.as(ida).ok(getQuestionnaire, { params: { requestId: request?.id ?? '' } })).toMatchObject({
      abilities: [],
    });
    const declined = await app
      .as(ida)
      .call(declineRequest, { params: { requestId: request?.id ?? '' }, body: { reason: 'Late.' } });
    expect(declined.status).toBe(409);
  });

  it('never comes back after the release', async () => {
    const company = await idasCompany(app);
    const { admin, people, id } = company;
    const campaignId = await launched(app, admin, { selection: [{ personId: people.ida }] });
    await released(app, admin, id, campaignId);
    const params = { campaignId };
    const found = await app.as(admin).ok(getCampaign, { params });
    expect(found).toMatchObject({ status: 'released', abilities: ['see-board'] });
    const body = { version: found.version };
    const attempts = [
      await app.as(admin).call(extendCampaign, { params, body: { ...body, closesOn: '2101-01-01' } }),
      await app.as(admin).call(releaseCampaign, { params, body }),
      await app.as(admin).call(launchCampaign, { params, body }),
      await app.as(admin).call(changeCampaign, { params, body }),
      await app.as(admin).call(removeCampaign, { params }),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409]);
  });
});

describe('reminders', () => {
  it('go out once a day, are marked for all alike, and name nobody', async () => {
    const company = await idasCompany(app);
    const { admin, people, id } = company;
    const campaignId = await launched(app, admin, { selection: [{ personId: people.ida }] });
    await rate(app, await company.as('rae'), 'ida', ({ kind }) => (kind === 'text' ? '' : 2));
    const params = { campaignId };
    await app.as(admin).ok(remindRaters, { params });
    await app.settle();
    expect((await app.as(admin).call(remindRaters, { params })).status).toBe(409);
    const { items } = await app.as(await company.as('rae')).ok(listMyRequests, { query: { done: 'true' } });
    const [waiting] = await waitingFor(app, await company.as('rob'));
    expect(items[0]?.remindedOn).toBe(waiting?.remindedOn);
    expect(waiting?.remindedOn).not.toBeNull();
    const events = await app.tenants.read({ organisationId: id }).sql<{ subject: string; payload: object }>`
      select subject_kind as subject, payload from domain_event where name = 'campaign.reminded'`;
    expect(events).toEqual([{ subject: 'campaign', payload: {} }]);
  });
});

describe('the completion board', () => {
  it('counts by unit, in steps, and hides units in which somebody could be recognised', async () => {
    const company = await idasCompany(app);
    const { admin, people } = company;
    const selection = [{ leaderId: people.head }, { personId: people.otto }];
    const campaignId = await launched(app, admin, { selection });
    const params = { campaignId };
    const board = await app.as(admin).ok(getCompletionBoard, { params });
    expect(board.total).toEqual({ unit: null, people: 12, asked: 28, submittedAtLeast: 0 });
    expect(board.rows.map(({ unit, people: count, asked }) => [unit?.name, count, asked])).toEqual([
      ['Elsewhere', 1, null],
      ['Team', 11, null],
    ]);
    expect(board.tooFewAsked).toBe(12);
    for (const rater of [...company.reports, 'ida'] as const) {
      await rate(app, await company.as(rater), 'ida', ({ kind }) => (kind === 'text' ? '' : 2));
    }
    // Ida's own; her reports are too few to be counted by themselves.
    expect((await app.as(admin).ok(getCompletionBoard, { params })).total.submittedAtLeast).toBe(1);
    const head = await company.as('head');
    expect((await app.as(head).call(getCompletionBoard, { params })).status).toBe(404);
  });

  it('of a draft does not exist yet', async () => {
    const { admin, people } = await idasCompany(app);
    const campaignId = await draftCampaign(app, admin, { selection: [{ personId: people.ida }] });
    expect((await app.as(admin).call(getCompletionBoard, { params: { campaignId } })).status).toBe(409);
  });
});

it('lists campaigns page by page, the newest first', async () => {
  const { admin, people } = await idasCompany(app);
  const made: string[] = [];
  for (let turn = 0; turn < 3; turn += 1)
    made.unshift(await draftCampaign(app, admin, { selection: [{ personId: people.ida }] }));
  const first = await app.as(admin).ok(listCampaigns, { query: { limit: '2' } });
  const second = await app.as(admin).ok(listCampaigns, { query: { limit: '2', cursor: first.nextCursor ?? '' } });
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made);
  expect(second.nextCursor).toBeNull();
  expect(
    await app.as(admin).refused(createCampaign, {
      body: { name: 'x', instrumentId: people.ida, closesOn: '2099-01-01', selection: [{ personId: people.ida }] },
    }),
  ).toMatchObject({ status: 404 });
});
