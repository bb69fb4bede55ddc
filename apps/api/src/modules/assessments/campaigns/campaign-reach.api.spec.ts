import { beginSelfAssessment, submitAnswers } from '@understudy/contracts/assessments';
import { getCampaign, launchCampaign } from '@understudy/contracts/assessments-campaigns';
import {
  draftInstrument,
  getInstrumentVersion,
  publishInstrument,
} from '@understudy/contracts/assessments-instruments';
import { previewReach } from '@understudy/contracts/assessments-reach';
import { getResult, getSkillGaps, listResults } from '@understudy/contracts/assessments-results';
import { getFramework, setTargetStage } from '@understudy/contracts/career-framework';
import { getRoadmap } from '@understudy/contracts/development-plans-roadmap';
import {
  publishFrameworkDraft,
  saveFrameworkDraft,
  startFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import { inviteMany } from '@understudy/contracts/organisations-invitations';
import { changeManager } from '@understudy/contracts/people';
import { anonymityRules, daysBetweenRounds } from '@understudy/domain/assessments/anonymity-rules';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { fillIn, rate } from '../testing/answering.js';
import { builtInInstrument, close, draftCampaign, launched, released } from '../testing/campaigns.js';
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
    // Who was asked in confidence and leads the person now is counted: that the launch passes them over would tell of it.
    const [peer] = await app.tenants.read({ organisationId: id }).sql<{ id: string }>`
      select q.rater_id::text as id from assessment_request q join assessment a on a.id = q.assessment_id
       where a.person_id = ${people.ida}::uuid and q.relation = 'peer' and q.status = 'asked' order by q.id limit 1`;
    const body = { managerId: peer?.id ?? '', from: company.actor.today };
    await app.as(company.admin).ok(changeManager, { params: { personId: people.ida }, body });
    const byManager = { instrumentId, selection: [{ personId: people.ida }], relations: ['manager' as const] };
    expect(await app.as(head).ok(previewReach, { body: byManager })).toMatchObject({ people: 1, asked: 1 });
    // Admins read in the panels who was asked: to them it is said, and a launch that would ask nobody is refused.
    expect(await app.as(company.admin).ok(previewReach, { body: byManager })).toMatchObject({ people: 1, asked: 0 });
    const draft = { selection: byManager.selection, relations: byManager.relations };
    const launch = async (who: typeof head) => {
      const asking = { campaignId: await draftCampaign(app, who, draft) };
      return app.as(who).call(launchCampaign, { params: asking, body: { version: 1 } });
    };
    expect(await launch(company.admin)).toMatchObject({
      status: 409,
      problem: { detail: expect.stringMatching(/^Nobody would be asked/) },
    });
    expect((await launch(head)).status).toBe(202);
    await app.settle();
  });

  it('are again those who were asked about before, just from the day on which the rule lets them be', async () => {
    const { admin, actor, people, id } = await idasCompany(app);
    const selection = [{ personId: people.ida }];
    const campaignId = await launched(app, admin, { selection });
    const body = { instrumentId: await builtInInstrument(app, admin), selection };
    const areAsked = async () => (await app.as(admin).ok(previewReach, { body })).people === 1;
    expect(await areAsked()).toBe(anonymityRules.mayAskAgain(null));
    await close(app, id, campaignId);
    expect(await areAsked()).toBe(anonymityRules.mayAskAgain(null));
    await released(app, admin, id, campaignId);
    for (const days of [0, 1, daysBetweenRounds - 1, daysBetweenRounds, daysBetweenRounds + 1]) {
      await app.tenants.run(
        { organisationId: id },
        (tx) => tx.sql`update assessment set released_on = ${addDays(actor.today, -days)}::date`,
      );
      expect([days, await areAsked()]).toEqual([days, anonymityRules.mayAskAgain(days)]);
    }
  });
});

describe('a stage that no instrument asks about', () => {
  /** Ida below Otto, where the framework has a stage Staff with skills of ours and of the product, and one of nothing. */
  const withStaff = async () => {
    const people = { otto: { name: 'Otto' }, ida: { name: 'Ida', manager: 'otto' } };
    const organisation = await app.organisation({ people });
    const api = app.as(organisation.admin);
    await api.ok(getFramework);
    const { revision: first, content } = await api.ok(startFrameworkDraft, { body: {} });
    const [lowest, lead] = content.stages;
    if (lowest === undefined || lead === undefined) throw new Error('There are two stages.');
    const stage = (key: string, ordinal: number) => ({ ...lead, key, name: key, track: 'technical', ordinal });
    const indicators = ['', 'Sees it when told.', 'Does it alone.', 'Does it when it is hard.', 'Others do it too.'];
    const glue = { ...content.skills[0], key: 'glue', name: 'Glue work', description: '', notes: '', indicators };
    const body = {
      revision: first,
      content: {
        ...content,
        tracks: [...content.tracks, { key: 'technical', name: 'Technical' }],
        stages: [...content.stages, stage('staff', 2), stage('principal', 3)],
        skills: [...content.skills, { ...glue, homeStageKey: 'staff' }],
        expectations: [
          ...content.expectations,
          ...['glue', 'architecture-decisions', 'technical-writing', 'guarding-scope'].map((skillKey, place) => ({
            ...{ stageKey: 'staff', skillKey, level: 3, weight: Math.max(1, 3 - place) },
          })),
        ],
      },
    };
    const { revision } = await api.ok(saveFrameworkDraft, { body });
    await api.ok(publishFrameworkDraft, { body: { revision, moves: {} } });
    await app.settle();
    return { ...organisation, api, otto: await organisation.signIn('otto'), ida: await organisation.signIn('ida') };
  };

  it('has one drafted by an admin from what the framework expects, and people are asked, told and helped with it', async () => {
    const { admin, api, otto, ida, people, id } = await withStaff();
    const body = { stageKey: 'staff', name: 'Ready for Staff', selfOffered: true };
    const towards = { targetStageKey: 'staff' };
    const selection = [{ personId: people.ida, ...towards }];
    for (const who of [otto, ida]) expect((await app.as(who).call(draftInstrument, { body })).status).toBe(403);
    for (const stageKey of ['captain', 'principal']) {
      const { fields } = await api.refused(draftInstrument, { body: { ...body, stageKey } });
      expect(fields?.map(({ field }) => field)).toEqual(['stageKey']);
    }
    expect((await app.as(ida).call(beginSelfAssessment, { body: towards })).status).toBe(409);

    const draft = await api.ok(draftInstrument, { body });
    expect(draft).toMatchObject({
      name: body.name,
      status: 'draft',
      origin: { stageKey: 'staff', frameworkNumber: 2 },
    });
    expect(draft.origin?.skills.map(({ skillKey, source }) => [skillKey, source])).toEqual([
      ['architecture-decisions', 'item-bank'],
      ['guarding-scope', 'item-bank'],
      ['technical-writing', 'item-bank'],
      ['glue', 'indicators'],
    ]);
    expect(draft.minutes).toEqual([{ stageKey: 'staff', minutes: expect.any(Number), items: 6 }]);
    const params = { instrumentId: draft.instrumentId };
    await api.ok(publishInstrument, { params, body: { version: draft.version } });
    const kept = await api.ok(getInstrumentVersion, { params: { ...params, instrumentVersionId: draft.id } });
    expect([kept.status, kept.origin]).toEqual(['published', draft.origin]);

    const { id: requestId } = await app.as(ida).ok(beginSelfAssessment, { body: towards });
    await fillIn(app, ida, requestId, ({ kind }) => (kind === 'text' ? 'Something.' : 2));
    await app.as(ida).ok(submitAnswers, { params: { requestId } });
    const named = { selection, ...params, relations: ['manager' as const] };
    expect(await api.ok(previewReach, { body: named })).toMatchObject({
      people: 1,
      leftOut: { stageNotAsked: { count: 0 } },
    });
    const campaignId = await launched(app, admin, named);
    await rate(app, otto, 'Ida', ({ kind, key }) => (kind === 'text' ? 'Something.' : key === 'glue' ? 0 : 3));
    await released(app, admin, id, campaignId);
    const person = { params: { personId: people.ida } };
    const [result] = (await app.as(ida).ok(listResults, { ...person, query: { kind: 'campaign' } })).items;
    const { skills, dimensions } = await app.as(ida).ok(getResult, { params: { assessmentId: result?.id ?? '' } });
    expect(dimensions.map(({ name }) => name)).toContain('Skills of this stage');
    expect(skills.map(({ skillKey, expectation, gap, basis }) => [skillKey, expectation, gap, basis]).sort()).toEqual([
      ['architecture-decisions', 3, 0, 'manager'],
      ['glue', 3, 3, 'manager'],
      ['guarding-scope', 3, 0, 'manager'],
      ['technical-writing', 3, 0, 'manager'],
    ]);
    const target = { stageKey: 'staff', horizon: 'within-1-year' as const };
    await app.as(ida).ok(setTargetStage, { ...person, body: { target } });
    expect((await app.as(ida).ok(getSkillGaps, person)).items[0]).toMatchObject({ skillKey: 'glue', gap: 3 });
    const roadmap = await app.as(ida).ok(getRoadmap, person);
    expect(roadmap).toMatchObject({ source: 'assessment', target: { key: 'staff' } });
    expect(roadmap.goals[0]).toMatchObject({ skillKey: 'glue', fromLevel: 0, toLevel: 3 });
    expect(roadmap.goals[0]?.actions.length).toBeGreaterThan(0);
  });
});
