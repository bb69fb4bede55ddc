import { getInstrumentVersion, listInstruments } from '@understudy/contracts/assessments-instruments';
import {
  exportResult,
  getResult,
  getSkillGaps,
  shareResult,
  unshareResult,
} from '@understudy/contracts/assessments-results';
import { setTargetStage } from '@understudy/contracts/career-framework';
import { createPlan, getPlan } from '@understudy/contracts/development-plans';
import { getRoadmap } from '@understudy/contracts/development-plans-roadmap';
import {
  publishFrameworkDraft,
  saveFrameworkDraft,
  startFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import { changeManager, listPersonViewers } from '@understudy/contracts/people';
import { parse } from 'csv-parse/sync';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import type { SignInHandle } from '../../../../test/organisation-builder.js';
import { toldInTrail } from '../../../../test/told-in-trail.js';
import { type ReleasedDraft, releasedAboutIda, releasedPeers } from '../testing/released-about-ida.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const peers = releasedPeers;
const finished = (draft: ReleasedDraft = {}) => releasedAboutIda(app, draft);

it('says by which version of the framework it was measured, and that the person was new in a stage then', async () => {
  const { ida, params, people, id, admin, as } = await finished();
  const api = app.as(ida);
  const plan = await api.ok(createPlan, {
    body: { personId: people.ida, startsOn: '2026-01-01', endsOn: '2026-06-30', focus: 'Learn' },
  });
  const seen = async () => {
    const result = await api.ok(getResult, { params });
    const { framework } = await api.ok(getPlan, { params: { planId: plan.id } });
    const { goals } = await api.ok(getRoadmap, { params: { personId: people.ida }, query: {} });
    const { items } = await app.as(admin).ok(listInstruments);
    const instrument = items.find(({ builtIn }) => builtIn);
    const version = await app.as(admin).ok(getInstrumentVersion, {
      params: { instrumentId: instrument?.id ?? '', instrumentVersionId: instrument?.published?.id ?? '' },
    });
    const rated = goals.find(({ ratedUnder }) => ratedUnder !== null);
    return [result.framework, framework, rated?.ratedUnder, version.framework];
  };
  expect(await api.ok(getResult, { params })).toMatchObject({
    expectedDip: null,
    announced: { purpose: '', managerSees: 'everything', lineSees: 'figures' },
  });
  await app.tenants.run({ organisationId: id }, async (tx) => {
    await tx.sql`
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, to_on, reason, source)
      select ${id}::uuid, ${people.ida}::uuid, s.id, current_date - d.ago, current_date - d.until, d.reason, 'manual'
        from (values ('individual-contributor', 400, 20, 'initial'), ('tech-lead', 20, null, 'promotion'))
          d (key, ago, until, reason)
        join stage s on s.key = d.key`;
  });
  const target = { stageKey: 'engineering-manager', horizon: 'within-1-year' } as const;
  await api.ok(setTargetStage, { params: { personId: people.ida }, body: { target } });
  const before = await seen();
  expect((await api.ok(getResult, { params })).expectedDip).toMatchObject({ stage: { key: 'tech-lead' } });
  await api.ok(shareResult, { params: { ...params, personId: people.otto } });
  expect((await app.as(await as('otto')).ok(getResult, { params })).expectedDip).toBeNull();
  expect(before).toEqual(Array.from({ length: 4 }, () => ({ id: before[0]?.id, number: 1, current: true })));
  await app.tenants.run({ organisationId: id }, async (tx) => {
    await tx.sql`update assessment set released_on = released_on - 40 where status = 'released'`;
    await tx.sql`update development_plan set created_on = created_on - 40`;
    await tx.sql`update framework_version set published_at = published_at - interval '60 days'`;
    await tx.sql`update instrument_version set published_at = published_at - interval '40 days'`;
  });
  const { revision, content } = await app.as(admin).ok(startFrameworkDraft, { body: {} });
  const stages = content.stages.map((stage) => ({ ...stage, name: `${stage.name} of today` }));
  const saved = await app.as(admin).ok(saveFrameworkDraft, { body: { revision, content: { ...content, stages } } });
  await app.as(admin).ok(publishFrameworkDraft, { body: { revision: saved.revision, moves: {} } });
  await app.settle();
  expect(await seen()).toEqual(Array.from({ length: 4 }, () => ({ id: before[0]?.id, number: 1, current: false })));
}, 60_000);

describe('a result', () => {
  it('compares what is asked with each view, says how many stand behind it, and hides groups that are too small', async () => {
    const { ida, params } = await finished();
    const result = await app.as(ida).ok(getResult, { params });
    expect(result).toMatchObject({
      kind: 'campaign',
      sight: 'mine',
      targetStage: { key: 'engineering-manager' },
      expired: false,
    });
    expect(result.groups).toEqual([
      { observer: 'peer', state: 'shown' },
      { observer: 'report', state: 'too-few' },
      { observer: 'others', state: 'withheld' },
    ]);
    const skill = result.skills.find(({ expectation }) => expectation === 3);
    expect(skill).toMatchObject({ gap: 1, basis: 'manager' });
    expect(skill?.figures).toEqual([
      { observer: 'self', state: 'shown', mean: 4, raters: '1', spread: null },
      { observer: 'manager', state: 'shown', mean: 2, raters: '1', spread: null },
      { observer: 'peer', state: 'shown', mean: 3, raters: '4', spread: null },
      { observer: 'report', state: 'too-few', mean: null, raters: null, spread: null },
      { observer: 'others', state: 'withheld', mean: null, raters: null, spread: null },
    ]);
    expect(result.dimensions.length).toBe(4);
    expect(result.dimensions.every(({ expectation }) => expectation !== null && expectation > 0)).toBe(true);
    const notes = result.comments.flatMap(({ observer, state, notes: all }) =>
      state === 'shown' ? all.map((note) => `${observer}: ${note}`) : [],
    );
    expect([...new Set(notes)].sort()).toEqual([
      'manager: Said by head.',
      ...[...peers].sort().map((key) => `peer: Said by ${key}.`),
      'self: Said by ida.',
    ]);
    expect(JSON.stringify(result)).not.toMatch(/Said by r/);
  });

  it('is seen as far as the campaign was announced, and by no admin', async () => {
    const { ida, head, admin, as, seenBy } = await finished();
    expect(await seenBy(ida)).toEqual(['mine']);
    expect(await seenBy(head)).toEqual(['manager']);
    expect(await seenBy(await as('boss'))).toEqual(['line figures']);
    expect(await Promise.all([admin, await as('pia'), await as('rae'), await as('otto')].map(seenBy))).toEqual([
      404, 404, 404, 404,
    ]);
  });

  it('shows figures alone where nothing more was announced', async () => {
    const { head, as, params, seenBy } = await finished({ managerSees: 'figures', lineSees: 'nothing' });
    const result = await app.as(head).ok(getResult, { params });
    expect(result).toMatchObject({ figuresOnly: true, items: [], comments: [], sharedWith: [] });
    expect(result.skills.length).toBeGreaterThan(0);
    expect(await seenBy(await as('boss'))).toEqual([]);
    const file = await app
      .as(head)
      .send({ method: 'GET', path: exportResult.path.replace(':assessmentId', params.assessmentId) });
    expect(file.text).not.toContain('Said by');
    expect(file.text).toContain('skill,');
  });

  it('is not inherited by a new manager, and lost by the old one, unless the person shares it', async () => {
    const { ida, head, admin, people, as, seenBy, params } = await finished();
    const today = new Date().toISOString().slice(0, 10);
    await app
      .as(admin)
      .ok(changeManager, { params: { personId: people.ida }, body: { managerId: people.otto, from: today } });
    await app.settle();
    const otto = await as('otto');
    expect(await seenBy(head)).toBe(404);
    expect((await app.as(head).call(getResult, { params })).status).toBe(404);
    expect(await seenBy(otto)).toEqual([]);
    expect((await app.as(otto).call(getResult, { params })).status).toBe(404);
    const shared = await app.as(ida).ok(shareResult, { params: { ...params, personId: people.otto } });
    expect(shared.sharedWith.map(({ name }) => name)).toEqual(['otto']);
    expect(await seenBy(otto)).toEqual(['shared']);
    expect((await app.as(otto).call(shareResult, { params: { ...params, personId: people.pia } })).status).toBe(403);
    await app.as(ida).ok(unshareResult, { params: { ...params, personId: people.otto } });
    expect(await seenBy(otto)).toEqual([]);
  });

  it('stays with whoever led the person when it closed and still does, also where others stand between them since', async () => {
    const { head, admin, people, as, seenBy, id } = await finished();
    const boss = await as('boss');
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    const leads = async (managerId: string, from: string) => {
      await app.as(admin).ok(changeManager, { params: { personId: people.ida }, body: { managerId, from } });
      return [await seenBy(boss), await seenBy(head)];
    };
    await app.tenants.run({ organisationId: id }, (tx) => tx.sql`update campaign set closes_on = ${day(9)}::date`);
    expect([await seenBy(boss), await seenBy(head)]).toEqual([['line figures'], ['manager']]);
    expect(await leads(people.boss, day(6))).toEqual([['line figures'], 404]);
    expect(await leads(people.pia, day(6))).toEqual([['line figures'], ['line figures']]);
    expect(await leads(people.head, day(3))).toEqual([['line figures'], ['manager']]);
    // Somebody else in between, elsewhere, is a break for whoever was not above both.
    expect(await leads(people.otto, day(6))).toEqual([['line figures'], []]);
  });

  it('that was shown to a colleague tells its ratings, not where the person is heading today', async () => {
    const { ida, as, people, params } = await finished();
    await app.as(ida).ok(shareResult, { params: { ...params, personId: people.pia } });
    const asked = { params: { personId: people.ida } };
    expect((await app.as(ida).ok(getSkillGaps, asked)).targetStage).not.toBeNull();
    const seen = await app.as(await as('pia')).ok(getSkillGaps, asked);
    expect(seen).toMatchObject({ targetStage: null, items: [] });
    expect(seen.ratings.length).toBeGreaterThan(0);
  });

  it('tells the person who has looked', async () => {
    const { ida, head, people, params } = await finished();
    await app.as(head).ok(getResult, { params });
    const { items } = await app.as(ida).ok(listPersonViewers, { params: { personId: people.ida } });
    expect(items.find(({ who }) => who === 'head')?.lastLookedAt).not.toBeNull();
  });

  it('tells the person to whom they show it before anybody looks, and an admin nothing of the showing', async () => {
    const { ida, admin, as, people, params } = await finished();
    const pia = await as('pia');
    const asked = { params: { personId: people.ida } };
    const piaAsSeenBy = async (reader: SignInHandle) => {
      const { items } = await app.as(reader).ok(listPersonViewers, asked);
      return items.filter(({ who }) => who === 'pia').map((row) => [row.relation, row.lastLookedAt !== null]);
    };
    const shown = { params: { ...params, personId: people.pia } };
    await app.as(ida).ok(shareResult, shown);
    expect([await piaAsSeenBy(ida), await piaAsSeenBy(admin)]).toEqual([[['shown', false]], []]);
    await app.as(pia).ok(getResult, { params });
    expect([await piaAsSeenBy(ida), await piaAsSeenBy(admin)]).toEqual([[['shown', true]], [['former', true]]]);
    expect(await app.as(pia).refused(listPersonViewers, asked)).toMatchObject({ status: 403 });
    await app.as(ida).ok(unshareResult, shown);
    expect(await piaAsSeenBy(ida)).toEqual([['former', true]]);
    expect(await toldInTrail(app.as(admin), 'result.shared')).toEqual([]);
  });

  it('is a file with the same figures and no formulas', async () => {
    const { ida, params } = await finished();
    const { text, headers } = await app
      .as(ida)
      .send({ method: 'GET', path: exportResult.path.replace(':assessmentId', params.assessmentId) });
    expect(headers['content-type']).toContain('text/csv');
    const rows = parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { columns: true });
    const shown = await app.as(ida).ok(getResult, { params });
    const about = rows.filter(({ part }) => part === 'about').map(({ key = '', text: said }) => [key, said]);
    expect(Object.fromEntries(about)).toMatchObject({
      person: shown.person.name,
      target_stage: shown.targetStage?.name,
      framework_version: String(shown.framework?.number),
      released_on: shown.releasedOn,
      expires_on: shown.expiresOn,
    });
    const wordOf = (value: string | number | null | undefined): string => String(value ?? '');
    const figures = shown.skills.flatMap(({ skillKey, gap, basis, weight, weightedGap, figures: views }) =>
      views.map(({ observer, state, mean, spread, raters }) =>
        [skillKey, gap, basis, weight, weightedGap, observer, state, mean, spread?.lowest, spread?.highest, raters].map(
          wordOf,
        ),
      ),
    );
    const written = rows
      .filter(({ part }) => part === 'skill')
      .map((row) =>
        [
          'key',
          'next_to_learn',
          'measured_by',
          'weight',
          'weighted_gap',
          'view',
          'state',
          'mean',
          'lowest',
          'highest',
          'raters',
        ].map((column) => row[column]),
      );
    expect(written).toEqual(figures);
    expect(figures.length).toBeGreaterThan(10);
    expect(written.some((row) => row.join().endsWith('report,too-few,,,,'))).toBe(true);
  });
});

describe('ratings', () => {
  it('stand side by side with their age; an expired one is still read and no longer counts', async () => {
    const { ida, head, id, people, assessmentId } = await finished();
    const personId = people.ida;
    const before = await app.as(ida).ok(getSkillGaps, { params: { personId } });
    const [first] = before.ratings;
    expect(first?.ratings.map(({ observer, level, raters }) => [observer, level, raters])).toEqual([
      ['self', 4, '1'],
      ['manager', 2, '1'],
      ['peer', 3, '4'],
    ]);
    expect((await app.as(head).ok(getSkillGaps, { params: { personId } })).ratings).toEqual(before.ratings);
    await app.tenants.run(
      { organisationId: id },
      (tx) => tx.sql`
      update assessment set expires_on = current_date - 1 where id = ${assessmentId}::uuid`,
    );
    const after = await app.as(ida).ok(getSkillGaps, { params: { personId } });
    expect(after.ratings[0]?.ratings.every(({ expired }) => expired)).toBe(true);
    expect(after.items.every(({ self, manager, others }) => self === null && manager === null && others === null)).toBe(
      true,
    );
  });

  it('of one person are nobody else’s', async () => {
    const { as, people, admin } = await finished();
    const status = async (actor: SignInHandle) =>
      (await app.as(actor).call(getSkillGaps, { params: { personId: people.ida } })).status;
    expect(await Promise.all([await as('pia'), await as('rae'), admin].map(status))).toEqual([404, 404, 404]);
  });
});
