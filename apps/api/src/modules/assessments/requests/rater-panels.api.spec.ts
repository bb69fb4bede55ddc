import { declineRequest, getQuestionnaire } from '@understudy/contracts/assessments';
import { getCompletionBoard } from '@understudy/contracts/assessments-campaigns';
import {
  approveRater,
  getRaterPanel,
  listCampaignPanels,
  listRaterPanels,
  nominateRater,
  type RaterPanel,
  vetoRater,
  withdrawRater,
} from '@understudy/contracts/assessments-raters';
import { changeManager, recordLeaving } from '@understudy/contracts/people';
import { field, keyed, type Row, readArranged } from '../../../../test/arranged-walk.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import type { SignInHandle } from '../../../../test/organisation-builder.js';
import { rate, waitingFor } from '../testing/answering.js';
import { close, launched, nominateAll, panelAbout, released } from '../testing/campaigns.js';
import { idasCompany } from '../testing/idas-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

type Draft = Parameters<typeof launched>[2];
const running = async (draft: Partial<Draft> = {}) => {
  const company = await idasCompany(app);
  const campaignId = await launched(app, company.admin, { selection: [{ personId: company.people.ida }], ...draft });
  const head = await company.as('head');
  const ida = await company.as('ida');
  const assessmentId = await panelAbout(app, head, 'ida');
  const idsOf = (keys: readonly (keyof typeof company.people)[]) => keys.map((key) => company.people[key]);
  return { ...company, campaignId, head, ida, assessmentId, idsOf };
};
const namesIn = (panel: RaterPanel, relation: string): string[] =>
  panel.raters.filter((rater) => rater.relation === relation).map(({ person, status }) => `${person.name}: ${status}`);
const toFind = (panel: RaterPanel, name: string): string =>
  panel.raters.find(({ person }) => person.name === name)?.requestId ?? '';

describe('peers', () => {
  it('are named by the person, asked once the manager has approved, and told then what for and who will see it', async () => {
    const announced = { purpose: 'To grow, never for pay.', managerSees: 'figures', lineSees: 'nothing' } as const;
    const { ida, head, assessmentId, idsOf, as } = await running(announced);
    const named = await nominateAll(app, ida, assessmentId, idsOf(['pia', 'poe', 'otto']));
    expect(named.announced).toEqual(announced);
    expect(namesIn(named, 'peer')).toEqual(['otto: proposed', 'pia: proposed', 'poe: proposed']);
    expect(await waitingFor(app, await as('pia'))).toEqual([]);
    expect((await app.as(head).ok(listRaterPanels, {})).items).toMatchObject([
      {
        subject: { name: 'ida' },
        mine: false,
        waitingForApproval: 3,
        outlook: 'ask-more',
        abilities: ['nominate', 'decide'],
      },
    ]);
    for (const name of ['pia', 'poe', 'otto']) {
      await app.as(head).ok(approveRater, { params: { assessmentId, requestId: toFind(named, name) } });
    }
    const [asked, ...others] = await waitingFor(app, await as('pia'));
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ subject: { name: 'ida' }, relation: 'peer', anonymous: true });
    const params = { requestId: asked?.id ?? '' };
    expect(await app.as(await as('pia')).ok(getQuestionnaire, { params })).toMatchObject({ announced });
    const panel = await app.as(ida).ok(getRaterPanel, { params: { assessmentId } });
    expect(panel.groups.find(({ relation }) => relation === 'peer')).toEqual({
      relation: 'peer',
      asked: 3,
      proposed: 0,
      threshold: 3,
      outlook: 'hardly-enough',
    });
  });

  it('can be refused with a reason that whoever named them reads, as the manager was told', async () => {
    const { ida, head, assessmentId, idsOf } = await running();
    const named = await nominateAll(app, ida, assessmentId, idsOf(['pia']));
    const params = { assessmentId, requestId: toFind(named, 'pia') };
    const vetoed = await app.as(head).ok(vetoRater, { params, body: { reason: 'Hardly works with Ida.' } });
    expect(vetoed.raters.find(({ requestId }) => requestId === params.requestId)).toMatchObject({
      status: 'vetoed',
      reason: 'Hardly works with Ida.',
      abilities: [],
    });
    const seen = await app.as(ida).ok(getRaterPanel, { params: { assessmentId } });
    expect(seen.raters.find(({ requestId }) => requestId === params.requestId)?.reason).toBe('Hardly works with Ida.');
    const again = await app
      .as(ida)
      .call(nominateRater, { params: { assessmentId }, body: { raterId: idsOf(['pia'])[0] ?? '' } });
    expect(again).toMatchObject({ status: 409, problem: { code: 'already-exists' } });
  });

  it('are asked at once when the manager names them, and by nobody else where only the manager names', async () => {
    const { ida, head, assessmentId, idsOf } = await running({ nomination: 'manager' });
    const refused = await app
      .as(ida)
      .call(nominateRater, { params: { assessmentId }, body: { raterId: idsOf(['pia'])[0] ?? '' } });
    expect(refused.status).toBe(403);
    expect(namesIn(await nominateAll(app, head, assessmentId, idsOf(['pia'])), 'peer')).toEqual(['pia: asked']);
  });

  it('can be taken back until they are decided, never afterwards, by nobody', async () => {
    const { ida, head, admin, assessmentId, idsOf } = await running();
    const named = await nominateAll(app, ida, assessmentId, idsOf(['pia', 'poe']));
    const withdrawn = await app
      .as(ida)
      .ok(withdrawRater, { params: { assessmentId, requestId: toFind(named, 'pia') } });
    expect(namesIn(withdrawn, 'peer')).toEqual(['poe: proposed']);
    const params = { assessmentId, requestId: toFind(named, 'poe') };
    await app.as(head).ok(approveRater, { params });
    for (const actor of [ida, head, admin]) {
      expect((await app.as(actor).call(withdrawRater, { params })).status).toBe(409);
    }
    expect((await app.as(head).call(vetoRater, { params, body: { reason: 'Too late.' } })).status).toBe(409);
  });

  it('are never more than the campaign allows', async () => {
    const { head, assessmentId, idsOf } = await running({ mostPeers: 3 });
    await nominateAll(app, head, assessmentId, idsOf(['pia', 'poe', 'pim']));
    const fourth = await app
      .as(head)
      .call(nominateRater, { params: { assessmentId }, body: { raterId: idsOf(['pru'])[0] ?? '' } });
    expect(fourth).toMatchObject({ status: 409, problem: { code: 'conflict' } });
  });

  it('who decline make room for others, and their reason is for the manager, never for the person', async () => {
    const { head, ida, assessmentId, idsOf, as } = await running({ mostPeers: 3 });
    await nominateAll(app, head, assessmentId, idsOf(['pia', 'poe', 'pim']));
    const pia = await as('pia');
    const [request] = await waitingFor(app, pia);
    await app
      .as(pia)
      .ok(declineRequest, { params: { requestId: request?.id ?? '' }, body: { reason: 'We never met.' } });
    const panel = await nominateAll(app, head, assessmentId, idsOf(['pru']));
    expect(panel.raters.find(({ person }) => person.name === 'pia')).toMatchObject({
      status: 'declined',
      reason: 'We never met.',
    });
    const seen = await app.as(ida).ok(getRaterPanel, { params: { assessmentId } });
    expect(namesIn(seen, 'peer')).toContain('pia: declined');
    expect(JSON.stringify(seen)).not.toContain('We never met.');
  });
});

describe('who is what', () => {
  it('follows from the reporting lines, not from what is claimed', async () => {
    const { head, assessmentId, people, idsOf, admin } = await running();
    const nominate = (raterId: string) =>
      app.as(head).call(nominateRater, { params: { assessmentId }, body: { raterId } });
    expect((await nominate(people.ida)).problem?.code).toBe('not-allowed');
    expect((await nominate(people.head)).problem?.code).toBe('not-allowed');
    expect((await nominate(people.boss)).problem?.code).toBe('not-allowed');
    expect((await nominate(people.rae)).problem?.code).toBe('already-exists');
    await app.as(admin).ok(recordLeaving, { params: { personId: people.pat }, body: { leftOn: '2026-01-01' } });
    expect((await nominate(people.pat)).problem?.code).toBe('not-found');
    expect(namesIn(await nominateAll(app, head, assessmentId, idsOf(['pia'])), 'peer')).toEqual(['pia: asked']);
  });
});

describe('the panel', () => {
  it('never tells whether peers and reports have answered, and the person of nobody, until closing tells whether enough have', async () => {
    const { ida, head, admin, id, campaignId, assessmentId, idsOf, as } = await running();
    await nominateAll(app, head, assessmentId, idsOf(['pia', 'poe', 'pim']));
    const look = async (actor: typeof ida) => app.as(actor).ok(getRaterPanel, { params: { assessmentId } });
    const before = await Promise.all([ida, head, admin].map(look));
    for (const rater of ['pia', 'poe', 'rae', 'rob', 'rui'] as const) {
      await rate(app, await as(rater), 'ida', ({ kind }) => (kind === 'text' ? '' : 3));
    }
    expect(await Promise.all([ida, head, admin].map(look))).toEqual(before);
    await rate(app, head, 'ida', ({ kind }) => (kind === 'text' ? '' : 3));
    expect(namesIn(await look(ida), 'manager')).toEqual(['head: asked']);
    expect(namesIn(await look(admin), 'manager')).toEqual(['head: submitted']);
    await close(app, id, campaignId);
    const outlooks = (await look(ida)).groups.map(({ relation, outlook }) => [relation, outlook]);
    expect(outlooks).toEqual([
      ['self', null],
      ['manager', null],
      ['peer', 'too-few-answered'],
      ['report', 'enough-answered'],
    ]);
  });

  it('is for the person, the manager of today, and whoever runs the campaign', async () => {
    const { ida, head, admin, assessmentId, as } = await running();
    const status = async (actor: typeof ida) =>
      (await app.as(actor).call(getRaterPanel, { params: { assessmentId } })).status;
    expect(
      await Promise.all([ida, head, admin, await as('boss'), await as('pia'), await as('rae')].map(status)),
    ).toEqual([200, 200, 200, 404, 404, 404]);
  });

  it('is gone for the leader who runs the campaign, once the person is no longer in their line', async () => {
    const { people, as, admin, actor } = await idasCompany(app);
    const head = await as('head');
    await launched(app, head, { selection: [{ personId: people.ida }] });
    const assessmentId = await panelAbout(app, head, 'ida');
    const params = { assessmentId };
    await nominateAll(app, head, assessmentId, [people.pia]);
    await app.as(admin).ok(changeManager, {
      params: { personId: people.ida },
      body: { managerId: people.otto, from: actor.today },
    });
    expect((await app.as(head).call(getRaterPanel, { params })).status).toBe(404);
    const naming = await app.as(head).call(nominateRater, { params, body: { raterId: people.poe } });
    expect(naming.status).toBe(404);
    expect((await app.as(await as('otto')).call(getRaterPanel, { params })).status).toBe(200);
  });
});

describe('whoever runs a campaign', () => {
  it('comes from it to the raters that wait or are too few, and decides about those of whom nobody leads', async () => {
    const { admin, people, as } = await idasCompany(app);
    const selection = [{ personId: people.ida }, { personId: people.boss }, { personId: people.rae }];
    const params = { campaignId: await launched(app, admin, { selection }) };
    const boss = await as('boss');
    const assessmentId = await panelAbout(app, boss, 'boss');
    const named = await nominateAll(app, boss, assessmentId, [people.pia, people.poe, people.pim]);
    const caller = app.as(admin);
    const list = async (query: object = {}) => (await caller.ok(listCampaignPanels, { params, query })).items;
    const few = { waitingForApproval: 0, asked: 0, threshold: 3 };
    expect(await list()).toMatchObject([
      { assessmentId, subject: { name: 'boss' }, manager: null, waitingForApproval: 3, asked: 0, threshold: 3 },
      { subject: { name: 'ida' }, manager: { name: 'head' }, ...few },
      { subject: { name: 'rae' }, manager: { name: 'ida' }, ...few },
    ]);
    expect((await list({ needs: 'approval' })).map(({ subject }) => subject.name)).toEqual(['boss']);
    expect((await list({ search: 'ID' })).map(({ subject }) => subject.name)).toEqual(['ida']);
    const by = {
      name: (row: Row) => keyed(field('subject', 'name')(row)),
      waiting: field('waitingForApproval'),
      asked: field('asked'),
    };
    expect(await readArranged(caller, { list: listCampaignPanels, ids: params, by })).toBe(3);
    for (const { requestId, status } of named.raters) {
      if (status === 'proposed') await caller.ok(approveRater, { params: { assessmentId, requestId } });
    }
    expect((await list()).map(({ subject }) => subject.name)).toEqual(['ida', 'rae']);
    const before = await list();
    await rate(app, await as('pia'), 'boss', ({ kind }) => (kind === 'text' ? '' : 3));
    expect(await list()).toEqual(before);
    for (const other of ['boss', 'head', 'pia'] as const) {
      expect((await app.as(await as(other)).call(listCampaignPanels, { params })).status).toBeGreaterThanOrEqual(403);
    }
  });

  it('reads once it has closed in how many groups too few have answered, as the panels say it, and not a day before', async () => {
    const company = await idasCompany(app);
    const { admin, people, id } = company;
    const selection = [{ personId: people.ida }, { personId: people.otto }];
    const params = { campaignId: await launched(app, admin, { selection }) };
    const head = await company.as('head');
    const ida = await panelAbout(app, head, 'ida');
    const otto = await panelAbout(app, await company.as('otto'), 'otto');
    await nominateAll(app, head, ida, [people.pia, people.poe, people.pim]);
    for (const rater of ['pia', 'poe', 'rae', 'rob', 'rui'] as const) {
      await rate(app, await company.as(rater), 'ida', ({ kind }) => (kind === 'text' ? '' : 2));
    }
    const groups = async () => (await app.as(admin).ok(getCompletionBoard, { params })).groups;
    expect(await groups()).toBeNull();
    await close(app, id, params.campaignId);
    expect(await groups()).toEqual({ all: 3, tooFew: 2 });
    const panels = [ida, otto].map((assessmentId) => app.as(admin).ok(getRaterPanel, { params: { assessmentId } }));
    const said = (await Promise.all(panels)).flatMap((panel) =>
      panel.groups.filter(({ asked, relation }) => asked > 0 || relation === 'peer'),
    );
    expect(said.filter(({ outlook }) => outlook === 'too-few-answered')).toHaveLength(2);
    expect(said.filter(({ outlook }) => outlook !== null)).toHaveLength(3);
    await released(app, admin, id, params.campaignId);
    expect(await groups()).toBeNull();
  });

  it('in their own line sees there whom they still lead, at any depth, and nobody else', async () => {
    const { admin, people, as, actor } = await idasCompany(app);
    const head = await as('head');
    const params = { campaignId: await launched(app, head, { selection: [{ leaderId: people.ida }] }) };
    const names = async () =>
      (await app.as(head).ok(listCampaignPanels, { params })).items.map(({ subject }) => subject.name);
    expect(await names()).toEqual(['rae', 'rob', 'ron', 'rui']);
    const rob = await as('rob');
    await nominateAll(app, rob, await panelAbout(app, rob, 'rob'), [people.pia, people.poe]);
    const counted = async (reader: SignInHandle) => {
      const { waitingForApproval, tooFewAsked, total } = await app.as(reader).ok(getCompletionBoard, { params });
      return [waitingForApproval, tooFewAsked, total.people];
    };
    expect(await counted(head)).toEqual([2, 4, 4]);
    const body = { managerId: people.otto, from: actor.today };
    await app.as(admin).ok(changeManager, { params: { personId: people.rob }, body });
    expect(await names()).toEqual(['rae', 'ron', 'rui']);
    expect(await counted(head)).toEqual([0, 3, 4]);
    expect(await counted(admin)).toEqual([2, 4, 4]);
    const [first] = (await app.as(head).ok(listCampaignPanels, { params })).items;
    const panel = await app.as(head).ok(getRaterPanel, { params: { assessmentId: first?.assessmentId ?? '' } });
    expect(panel.abilities).toEqual(['nominate', 'decide']);
  });
});
