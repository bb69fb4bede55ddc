import { getCampaign } from '@understudy/contracts/assessments-campaigns';
import { previewReach } from '@understudy/contracts/assessments-reach';
import { inviteMany } from '@understudy/contracts/organisations-invitations';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { builtInInstrument, launched } from '../testing/campaigns.js';
import { idasCompany } from '../testing/idas-company.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof idasCompany>>;
let instrumentId: string;
beforeAll(async () => {
  app = await startTestApp();
  company = await idasCompany(app);
  instrumentId = await builtInInstrument(app, company.admin);
  await company.as('ida');
  await company.as('head');
});
afterAll(() => app.close());

const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).sort();

describe('whom a draft would ask', () => {
  it('are counted each once, with those who cannot sign in by name, and nobody who is not asked', async () => {
    const { admin, people } = company;
    const selection = [{ personId: people.ida }, { leaderId: people.ida }, { personId: people.ida }];
    const reach = await app.as(admin).ok(previewReach, { body: { selection, instrumentId } });
    expect(reach).toMatchObject({ people: 5, asked: 6, withoutSignIn: 4, invited: 0 });
    expect(names(reach.invitable)).toEqual(['rae', 'rob', 'ron', 'rui']);
  });

  it('are the peers too where everybody with the same manager is asked', async () => {
    const { admin, people } = company;
    const body = { instrumentId, selection: [{ personId: people.ida }], relations: ['self', 'peer'] as const };
    const asked = async (nomination: 'automatic' | 'subject') =>
      (await app.as(admin).ok(previewReach, { body: { ...body, relations: [...body.relations], nomination } })).asked;
    expect(await asked('subject')).toBe(1);
    expect(await asked('automatic')).toBe(7);
  });

  it('are told a leader in their own line alone', async () => {
    const { people } = company;
    const body = {
      instrumentId,
      selection: [{ personId: people.ida }],
      relations: ['self' as const, 'skip-level' as const],
    };
    const reach = await app.as(await company.as('head')).ok(previewReach, { body });
    expect(reach).toMatchObject({ people: 1, asked: 2, withoutSignIn: 0, invitable: [] });
    expect(names((await app.as(company.admin).ok(previewReach, { body })).invitable)).toEqual(['boss']);
    const [admin, head] = [company.admin, await company.as('head')].map((one) => app.as(one));
    const often = <One>(...some: One[]) => Array.from({ length: 8 }, () => some).flat();
    const together = often(admin, head).map((one) => one?.ok(previewReach, { body }));
    expect((await Promise.all(together)).map((found) => found?.withoutSignIn)).toEqual(often(1, 0));
    const outside = { instrumentId, selection: [{ personId: people.otto }] };
    expect((await app.as(await company.as('head')).call(previewReach, { body: outside })).status).toBe(403);
  });

  it('are invited already where an invitation is open, whoever asked meanwhile', async () => {
    const { admin, people } = company;
    const body = { instrumentId, selection: [{ personId: people.rae }], relations: ['self' as const] };
    const meanwhile = [admin, admin, admin].map((one) => app.as(one).ok(previewReach, { body }));
    await app.as(admin).ok(inviteMany, { body: { personIds: [people.rae] } });
    expect((await Promise.all(meanwhile)).map(({ asked }) => asked)).toEqual([1, 1, 1]);
    expect(await app.as(admin).ok(previewReach, { body })).toEqual({
      people: 1,
      leftOut: { stageNotAsked: { count: 0, people: [] }, askedLately: { count: 0, people: [] } },
      asked: 1,
      withoutSignIn: 1,
      withoutAddress: 0,
      invited: 1,
      invitable: [],
    });
  });

  it('are as many as the launch asks then, whoever of a team is asked already', async () => {
    const { admin, people, id } = company;
    const draft = {
      selection: [{ personId: people.ida }, { personId: people.pia }, { personId: people.rae }],
      relations: ['self', 'manager', 'peer', 'report'] as ['self', 'manager', 'peer', 'report'],
      nomination: 'automatic' as const,
    };
    const { asked } = await app.as(admin).ok(previewReach, { body: { ...draft, instrumentId } });
    await launched(app, admin, draft);
    const [raters] = await app.tenants.read({ organisationId: id }).sql<{ count: number }>`
      select count(distinct rater_id)::int as count from assessment_request`;
    expect([asked, raters?.count]).toEqual([12, 12]);
  });

  it('are not those whose stage the instrument does not ask about, nor whom others were asked about lately, as at the launch', async () => {
    const { people, id } = company;
    const head = await company.as('head');
    const selection = [
      ...[people.ida, people.pia, people.pat].map((personId) => ({ personId })),
      ...[people.rae, people.poe].map((personId) => ({ personId, targetStageKey: 'individual-contributor' })),
    ];
    const before = await app.as(head).ok(previewReach, { body: { instrumentId, selection } });
    expect(before).toMatchObject({ people: 1, leftOut: { stageNotAsked: { count: 2 }, askedLately: { count: 2 } } });
    expect(names(before.leftOut.stageNotAsked.people)).toEqual(['poe', 'rae']);
    expect(names(before.leftOut.askedLately.people)).toEqual(['ida', 'pia']);
    const params = { campaignId: await launched(app, head, { selection }) };
    expect(await app.as(head).ok(getCampaign, { params })).toMatchObject({
      people: before.people,
      leftOut: { stageNotAsked: 2, askedLately: 2 },
    });
    const [raters] = await app.tenants.read({ organisationId: id }).sql<{ count: number }>`
      select count(distinct q.rater_id)::int as count from assessment_request q
        join assessment a on a.id = q.assessment_id where a.campaign_id = ${params.campaignId}::uuid`;
    expect(raters?.count).toBe(before.asked);
    const named = { instrumentId, selection, relations: ['self' as const, 'manager' as const] };
    expect(await app.as(head).ok(previewReach, { body: named })).toMatchObject({
      people: 3,
      leftOut: { askedLately: { count: 0, people: [] } },
    });
  });
});
