import { makeApiKey } from '@understudy/contracts/api-keys';
import {
  changeEffectivenessMetric,
  changeEffectivenessSettings,
  createEffectivenessMetric,
  getEffectivenessMetric,
  getEffectivenessSettings,
  listEffectivenessMetrics,
  stepEffectivenessMetric,
} from '@understudy/contracts/effectiveness';
import {
  checkEffectivenessImport,
  importEffectiveness,
  takeInEffectiveness,
  undoEffectivenessImport,
} from '@understudy/contracts/effectiveness-intake';
import {
  correctEffectiveness,
  exportEffectivenessObservations,
  getLeaderEffectiveness,
  listEffectivenessObservations,
  listObservedLeaders,
  reportEffectiveness,
  withdrawEffectiveness,
} from '@understudy/contracts/effectiveness-observations';
import { wilsonInterval } from '@understudy/domain/statistics/wilson';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { observedCompany } from './testing/observed-company.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof observedCompany>>;
let dora: Caller;
beforeAll(async () => {
  app = await startTestApp();
  company = await observedCompany(app);
  dora = app.as(await company.organisation.signIn('dora'));
});
afterAll(() => app.close());

const winter = { from: '2024-01-01', to: '2024-04-01' };
const spring = { from: '2024-04-01', to: '2024-07-01' };
const kept = (numerator: number, denominator: number, period = winter) => ({
  metricId: company.metric('Delivery predictability').id,
  ...period,
  numerator,
  denominator,
});
const ofMia = () => ({ leaderId: company.people.mia });
const messages = (problem: { fields?: readonly { field: string; message: string }[] }) =>
  problem.fields?.map(({ field, message }) => `${field}: ${message}`);

describe('what is measured', () => {
  it('begins with a set for every level, in both languages, with prompts and how it misleads', async () => {
    const { items } = company;
    expect(items.filter(({ level }) => level === 'engineering-manager').map(({ words }) => words[0]?.name)).toEqual([
      'Team retention',
      'Engagement',
      'Delivery predictability',
      'Changes that had to be undone',
    ]);
    expect(new Set(items.map(({ level }) => level)).size).toBe(6);
    for (const { words } of items) expect(words.map(({ locale }) => locale)).toEqual(['en-GB', 'de']);
  });

  it('is written anew in editions, and what was observed keeps its words', async () => {
    const words = {
      locale: 'en-GB' as const,
      name: 'Own metric',
      about: 'What it measured first.',
      unit: 'of something',
      misleads: 'In its own way.',
      prompts: ['And why?'],
    };
    const draft = { measure: 'share' as const, direction: 'neither' as const, words: [words] };
    const level = 'engineering-manager' as const;
    const made = await company.admin.ok(createEffectivenessMetric, { body: { ...draft, level } });
    const body = { metricId: made.id, ...winter, numerator: 6, denominator: 8 };
    await dora.ok(reportEffectiveness, { params: { leaderId: company.people.max }, body });
    const params = { metricId: made.id };
    const renamed = [{ ...words, name: 'Renamed metric' }];
    const changed = await company.admin.ok(changeEffectivenessMetric, {
      params,
      body: { ...draft, words: renamed, version: made.version },
    });
    expect([changed.edition, changed.words[0]?.name]).toEqual([2, 'Renamed metric']);
    const report = await dora.ok(getLeaderEffectiveness, { params: { leaderId: company.people.max } });
    const shown = report.metrics.filter(({ metric }) => metric.id === made.id);
    expect(shown.map(({ metric }) => metric.words[0]?.name)).toEqual(['Own metric']);
    const whole = await dora.ok(getEffectivenessMetric, { params });
    expect(whole.editions.map(({ number, observations }) => [number, observations])).toEqual([
      [2, 0],
      [1, 1],
    ]);
    const stale = { ...draft, version: made.version };
    expect((await company.admin.refused(changeEffectivenessMetric, { params, body: stale })).code).toBe(
      'changed-meanwhile',
    );
    const retire = { action: 'retire' as const, version: changed.version };
    await company.admin.ok(stepEffectivenessMetric, { params, body: retire });
    const { items } = await dora.ok(listEffectivenessMetrics, { query: { state: 'retired' } });
    expect(items.map(({ id }) => id)).toEqual([made.id]);
    const again = await dora.ok(getLeaderEffectiveness, { params: { leaderId: company.people.max } });
    expect(again.metrics.map(({ metric }) => metric.id)).toContain(made.id);
  });

  it('takes from an indicator only what is counted the same way', async () => {
    const { level, direction, words } = company.metric('Team retention');
    const body = { level, direction, words, measure: 'mean' as const, source: 'retention' as const };
    expect(messages(await company.admin.refused(createEffectivenessMetric, { body }))).toEqual([
      'measure: This indicator is counted in another way.',
    ]);
  });
});

describe('an observation', () => {
  it('is shown with interval and n, and compared only where intervals allow', async () => {
    const first = await dora.ok(reportEffectiveness, { params: ofMia(), body: kept(8, 10) });
    expect(first).toMatchObject({ status: 'shown', value: 0.8, n: 10, source: 'reported', ...wilsonInterval(8, 10) });
    await dora.ok(reportEffectiveness, { params: ofMia(), body: kept(7, 10, spring) });
    const { metrics, period, periods } = await dora.ok(getLeaderEffectiveness, { params: ofMia() });
    expect(period).toEqual(spring);
    expect(periods.filter(({ observations }) => observations > 0)).toEqual([
      { ...spring, observations: 1 },
      { ...winter, observations: 1 },
    ]);
    const shown = metrics.find(({ observation }) => observation !== null);
    expect(shown?.comparison).toEqual({ outcome: 'no-difference', because: null, with: winter, expectedDip: false });
    expect(shown?.points.map(({ from, value }) => [from, value])).toEqual([
      [winter.from, 0.8],
      [spring.from, 0.7],
    ]);
    expect(metrics).toHaveLength(4);
  });

  it('of somebody new in a stage says that slower results are expected, and raises no alarm', async () => {
    const { organisation, people, metric } = await observedCompany(app);
    const leading = app.as(await organisation.signIn('dora'));
    const of = { leaderId: people.max };
    await app.tenants.run({ organisationId: organisation.id }, async (tx) => {
      await tx.sql`
        update stage_assignment set to_on = '2024-03-01', stage_id = (select id from stage where key = 'tech-lead') where person_id = ${people.max}::uuid`;
      await tx.sql`
        insert into stage_assignment (organisation_id, person_id, stage_id, from_on, reason, source)
        select organisation_id, ${people.max}::uuid, id, '2024-03-01', 'promotion', 'manual' from stage where key = 'engineering-manager'`;
    });
    const { id: metricId } = metric('Delivery predictability');
    const later = kept(90, 100, { from: '2026-01-01', to: '2026-04-01' });
    for (const body of [kept(98, 100), kept(40, 100, spring), later]) {
      await leading.ok(reportEffectiveness, { params: of, body: { ...body, metricId } });
    }
    const { expectedDip, metrics } = await leading.ok(getLeaderEffectiveness, { params: of, query: spring });
    expect(expectedDip).toMatchObject({ from: '2024-03-01', stage: { key: 'engineering-manager' } });
    const shown = metrics.find(({ observation }) => observation !== null);
    expect(shown?.comparison).toMatchObject({ outcome: 'lower', expectedDip: true });
    expect(shown?.points.map((point) => point.expectedDip)).toEqual([true, true, false]);
  });

  it('of fewer than five says its counts and no figure', async () => {
    const few = await dora.ok(reportEffectiveness, {
      params: { leaderId: company.people.max },
      body: kept(2, 4, spring),
    });
    expect(few).toMatchObject({ status: 'too-few', value: null, lower: null, numerator: 2, denominator: 4 });
  });

  it('names the field of what cannot be', async () => {
    const refused = async (body: Parameters<typeof kept> | object) =>
      messages(await dora.refused(reportEffectiveness, { params: ofMia(), body: body as ReturnType<typeof kept> }));
    expect(await refused(kept(11, 10, { from: '2023-01-01', to: '2023-04-01' }))).toEqual([
      'numerator: There cannot be more than there are.',
    ]);
    expect(await refused(kept(8, 10))).toEqual([
      'from: A part of this time is observed already. Correct that observation, or choose other days.',
    ]);
    expect(await refused(kept(8, 10, { from: '2024-01-01', to: '2999-01-01' }))).toEqual([
      'to: Choose a period that is over.',
    ]);
    expect(await refused({ ...kept(8, 10), metricId: company.metric('Cross-team delivery').id })).toEqual([
      'metricId: Choose a metric of the level at which they were then.',
    ]);
    expect(await refused({ ...kept(8, 10), metricId: company.metric('Team retention').id })).toEqual([
      'metricId: This figure is taken from the indicators and not reported.',
    ]);
  });

  it('made of answers in confidence is not taken below the threshold, nor where it tells of a few beside another', async () => {
    const answers = (numerator: number, denominator: number) => ({
      ...kept(numerator, denominator, { from: '2023-01-01', to: '2023-04-01' }),
      metricId: company.metric('Engagement').id,
    });
    const params = ofMia();
    expect(messages(await dora.refused(reportEffectiveness, { params, body: answers(4, 4) }))).toEqual([
      'denominator: These are too few answers: a figure would tell what single people said.',
    ]);
    const six = await dora.ok(reportEffectiveness, { params, body: answers(5, 6) });
    await dora.ok(withdrawEffectiveness, { params: { observationId: six.id } });
    expect(messages(await dora.refused(reportEffectiveness, { params, body: answers(5, 7) }))).toEqual([
      'denominator: Beside another figure this would tell what a few people said.',
    ]);
    await dora.ok(reportEffectiveness, { params, body: answers(4, 6) });
  });

  it('is corrected and withdrawn, and what it said stays', async () => {
    const period = { from: '2022-01-01', to: '2022-04-01' };
    const made = await dora.ok(reportEffectiveness, { params: ofMia(), body: kept(5, 10, period) });
    const params = { observationId: made.id };
    const right = await dora.ok(correctEffectiveness, { params, body: { numerator: 6, denominator: 10 } });
    expect((await dora.refused(correctEffectiveness, { params, body: { numerator: 7, denominator: 10 } })).code).toBe(
      'conflict',
    );
    await dora.ok(withdrawEffectiveness, { params: { observationId: right.id } });
    const { items } = await dora.ok(listEffectivenessObservations, { params: ofMia(), query: { state: 'all' } });
    const told = items.flatMap((one) => (one.from === period.from ? [`${one.state} ${one.numerator}`] : []));
    expect(told.toSorted()).toEqual(['corrected 5', 'withdrawn 6']);
    const standing = await dora.ok(listEffectivenessObservations, { params: ofMia() });
    expect(standing.items.map(({ from }) => from)).not.toContain(period.from);
    const file = await dora.call(exportEffectivenessObservations, { params: ofMia() });
    expect(file.text.split('\r\n')[0]).toContain('leader,metric,edition,measure,misleads,from,to');
    const warnings = standing.items.map(({ misleads }) => misleads);
    expect(warnings.filter((one) => one && file.text.replaceAll('""', '"').includes(one))).toEqual(warnings);
  });
});

describe('what comes in from elsewhere', () => {
  const head = 'person,metric,from,to,numerator,denominator,note';
  const good = 'max,Delivery predictability,2021-04-01,2021-07-01,9,12,From the planning tool';

  it('is shown row by row first, then taken as a whole or not at all, and taken out again', async () => {
    const bad = 'nobody,Delivery predictability,2021-04-01,2021-07-01,9,12,';
    const text = [head, good, bad, 'max,Delivery predictability,2021-07-01,2021-10-01,13,12,'].join('\n');
    const found = await company.admin.ok(checkEffectivenessImport, { body: { text } });
    expect(found.problems.map(({ line, field, code }) => `${line} ${field} ${code}`)).toEqual([
      '3 person person-unknown',
      '4 numerator above-whole',
    ]);
    expect((await company.admin.refused(importEffectiveness, { body: { text } })).code).toBe('conflict');
    const ofMax = { leaderId: company.people.max };
    const before = await dora.ok(listEffectivenessObservations, { params: ofMax });
    const made = await company.admin.ok(importEffectiveness, {
      body: { text: `${head}\n${good}`, fileName: 'planning.csv' },
    });
    expect(made).toMatchObject({ fileName: 'planning.csv', observations: 1, leaders: 1, abilities: ['undo'] });
    const after = await dora.ok(listEffectivenessObservations, { params: ofMax });
    expect(after.items).toHaveLength(before.items.length + 1);
    const params = { effectivenessImportId: made.id };
    expect((await company.admin.ok(undoEffectivenessImport, { params })).undoneAt).not.toBeNull();
    expect((await company.admin.refused(undoEffectivenessImport, { params })).code).toBe('conflict');
    expect((await dora.ok(listEffectivenessObservations, { params: ofMax })).items).toHaveLength(before.items.length);
  });

  it('is written once however often another system sends it, and corrected where it says something else', async () => {
    const sent = (numerator: number) => ({
      key: 'tool-17',
      person: 'mia',
      ...kept(numerator, 12, { from: '2021-04-01', to: '2021-07-01' }),
    });
    const take = async (numerator: number) =>
      company.admin.ok(takeInEffectiveness, { body: { observations: [sent(numerator)] } });
    expect(await take(9)).toMatchObject({ written: 1, corrected: 0, unchanged: 0 });
    expect(await take(9)).toMatchObject({ written: 0, corrected: 0, unchanged: 1 });
    expect(await take(10)).toMatchObject({ written: 0, corrected: 1, unchanged: 0 });
    const two = [sent(11), { ...sent(3), key: 'tool-18', person: 'nobody' }];
    const refused = await company.admin.ok(takeInEffectiveness, { body: { observations: two } });
    expect(refused).toMatchObject({ written: 0, corrected: 0, problems: [{ line: 2, code: 'person-unknown' }] });
    const { items } = await dora.ok(listEffectivenessObservations, { params: ofMia() });
    expect(items.flatMap(({ from, numerator }) => (from === '2021-04-01' ? [numerator] : []))).toEqual([10]);
  });

  it('is taken from a system that has a key and no session', async () => {
    const body = { name: 'Planning tool', lastDay: company.organisation.actor.today };
    const { secret } = await company.admin.ok(makeApiKey, { body });
    const observed = { key: 'tool-19', person: 'mia', ...kept(7, 12, { from: '2021-07-01', to: '2021-10-01' }) };
    const headers = { authorization: `Bearer ${secret}` };
    const answer = await app.stranger().ok(takeInEffectiveness, { body: { observations: [observed] } }, { headers });
    expect(answer).toMatchObject({ written: 1, problems: [] });
    const { items } = await dora.ok(listEffectivenessObservations, { params: ofMia() });
    expect(items.flatMap(({ from, numerator }) => (from === '2021-07-01' ? [numerator] : []))).toEqual([7]);
  });
});

it('lists people by name alone, and lets admins decide who above somebody sees them', async () => {
  const { items } = await company.admin.ok(listObservedLeaders);
  expect(items.map(({ leader, level }) => `${leader.name} ${level}`)).toEqual([
    'Dora director-of-engineering',
    'Max engineering-manager',
    'Mia engineering-manager',
    'Vera vp-of-engineering',
  ]);
  const vera = app.as(await company.organisation.signIn('vera'));
  expect((await vera.call(getLeaderEffectiveness, { params: ofMia() })).status).toBe(200);
  const { version } = await company.admin.ok(getEffectivenessSettings);
  await company.admin.ok(changeEffectivenessSettings, { body: { sight: 'manager', version } });
  expect((await vera.call(getLeaderEffectiveness, { params: ofMia() })).status).toBe(404);
  expect((await vera.ok(listObservedLeaders)).items.map(({ leader }) => leader.name)).toEqual(['Dora', 'Vera']);
  expect((await dora.call(getLeaderEffectiveness, { params: ofMia() })).status).toBe(200);
  const decided = await company.admin.ok(getEffectivenessSettings);
  await company.admin.ok(changeEffectivenessSettings, { body: { sight: 'line', version: decided.version } });
  expect((await vera.call(getLeaderEffectiveness, { params: ofMia() })).status).toBe(200);
});
