import { type Figure, getIndicators, getIndicatorTrend } from '@understudy/contracts/indicators';
import { exportPipelineBoard } from '@understudy/contracts/indicators-board';
import { getConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import { getCostLedger } from '@understudy/contracts/indicators-costs';
import { type CriticalRole, listCriticalRoles } from '@understudy/contracts/succession';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { monthEndsUpTo } from '../snapshots/month-ends.js';
import { SnapshotWriter } from '../snapshots/snapshot-writer.service.js';
import { BoardService } from './board.service.js';
import { type BoardFacts, boardSheet } from './board-sheet.js';
import type { BoardSheet } from './sheet-shape.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const titlesOf = ({ sections }: BoardSheet) => sections.map(({ title }) => title);
const sectionOf = ({ sections }: BoardSheet, title: string) => sections.find((one) => one.title === title);
const stage = (ordinal: number, name: string) => ({
  id: `0191b2a0-0000-7000-9300-${String(ordinal).padStart(12, '0')}`,
  key: name.toLowerCase(),
  name,
  ordinal,
});

const emil = { id: stage(9, '').id, name: 'Emil' };
const standing = {
  id: stage(11, '').id,
  stage: null,
  stageSince: null,
  title: null,
  evidence: '',
  since: '2026-01-01',
};
const role: CriticalRole = {
  ...{ id: stage(10, '').id, name: 'Head of Data', stage: null, unit: null, incumbent: null, owner: null },
  ...{ impact: 'high', vacancyRisk: 'low', targetCover: 2, openedOn: '2026-01-01', closedOn: null, version: 1 },
  ...{ reviewedOn: null, gaps: [], opening: null, proposals: [], abilities: [] },
  successors: [
    {
      ...{ ...standing, person: emil, horizon: 'within-2-years', consent: 'not-asked' },
      ...{ alsoFor: [], entries: [], version: 1, abilities: [] },
    },
  ],
};

/** What every area has something to say of. */
const full = (facts: BoardFacts): BoardFacts => {
  const { asOf } = facts.report;
  const bands = (...middles: number[]) =>
    middles.map((p50, month) => ({ month, low: p50 - 9, p10: p50 - 5, p50, p90: p50 + 5, high: p50 + 9 }));
  const line = { leavings: null, bestRate: null } as const;
  return {
    ...facts,
    roles: [role, { ...role, id: stage(12, '').id, name: 'Head of Web', incumbent: emil, successors: [] }],
    report: {
      ...facts.report,
      figures: facts.report.figures.map((figure) =>
        figure.indicator === 'talent-grown'
          ? { ...figure, status: 'shown' as const, value: 3, details: { credit: 1.5 } }
          : figure,
      ),
      linchpins: [{ person: emil, rolesLeftOpen: [] }],
    },
    retention: ['2026-01-31', '2026-02-28'].map((day, at) => ({
      asOf: day,
      status: 'shown' as const,
      value: 0.8 + at / 10,
      lower: 0.7,
      upper: 0.95,
      numerator: 8 + at,
      denominator: 10,
    })),
    readiness: {
      ...facts.readiness,
      toldOn: asOf,
      threshold: 5,
      figures: [
        {
          indicator: 'readiness-mix',
          stage: stage(1, 'Manager'),
          status: 'shown',
          latest: { asOf, formulaVersion: 2, people: 30, counts: [] },
          newInStage: null,
          earlier: [],
        },
        {
          indicator: 'readiness-mix',
          stage: stage(2, 'Director'),
          status: 'suppressed',
          latest: null,
          newInStage: null,
          earlier: [],
        },
      ],
    },
    effects: [
      {
        programme: { id: stage(3, '').id, name: 'Bridge' },
        threshold: 5,
        comparisons: [
          {
            comparison: 'matched',
            state: 'told',
            asOf,
            formulaVersion: 1,
            result: {
              cohorts: 2,
              participants: { people: 12, stayed: 11, promoted: 5 },
              others: { people: 30, stayed: 24, promoted: 6 },
              retention: { difference: 0.117, lower: -0.16, upper: 0.29 },
              promotion: { difference: 0.217, lower: -0.06, upper: 0.49 },
              survival: { status: 'no-leavings', test: null },
              notFollowed: 0,
            },
          },
          { comparison: 'turned-down', state: 'too-few', asOf: null, formulaVersion: null, result: null },
        ],
      },
    ],
    forecast: {
      observedMonths: 36,
      leftOut: 0,
      estimates: [],
      base: {
        total: bands(100, 104),
        stages: [{ stage: stage(1, 'Manager'), people: bands(20, 18), openings: [], bench: null }],
      },
      asked: null,
    },
    costs: {
      ...facts.costs,
      currency: 'EUR',
      lines: [
        {
          line: 'external-hires',
          status: 'shown',
          quantity: 2,
          each: { low: 40_000, high: 50_000 },
          total: { low: 80_000, high: 100_000 },
          ...line,
        },
        { line: 'vacancy-months', status: 'not-recorded', quantity: null, each: null, total: null, ...line },
      ],
    },
  };
};

it('sets the pipeline of those whom one may see as a PDF, records who asked, and refuses everybody else', async () => {
  const company = await smallCompany(app);
  const { actor, people } = company;
  const admin = app.as(company.admin);
  expect(await admin.refused(exportPipelineBoard, { query: {} })).toMatchObject({ status: 409 });
  await app.get(SnapshotWriter).write(actor, actor.today);
  for (const locale of ['en-GB', 'de'] as const) {
    const answer = await admin.call(exportPipelineBoard, { query: { locale } });
    expect([answer.status, answer.headers['content-type'], answer.text.slice(0, 5)]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
  }
  const emil = app.as(await company.signIn('em'));
  expect((await emil.call(exportPipelineBoard, { query: { groupKind: 'leader' } })).status).toBe(200);
  const above = { query: { groupKind: 'leader' as const, groupId: people.vp } };
  expect(await emil.refused(exportPipelineBoard, above)).toMatchObject({ status: 404 });
  expect(await emil.refused(exportPipelineBoard, { query: {} })).toMatchObject({ status: 404 });
  expect(await app.as(await company.signIn('ic')).refused(exportPipelineBoard, { query: {} })).toMatchObject({
    status: 403,
  });
  const recorded = await app.tenants.run(
    actor,
    (tx) => tx.sql<{ kind: string }>`
      select payload->>'groupKind' as kind from domain_event where name = 'indicators.exported' order by position`,
  );
  expect(recorded.map(({ kind }) => kind)).toEqual(['organisation', 'organisation', 'leader']);
}, 120_000);

it('arranges what the pages are told, section after section, and says that there are too few where they do', async () => {
  const company = await smallCompany(app);
  const { actor, people } = company;
  const admin = app.as(company.admin);
  const days = new Set([...monthEndsUpTo(actor.today, 2), actor.today]);
  for (const day of days) await app.get(SnapshotWriter).write(actor, day);
  const boards = app.get(BoardService);
  const facts = await boards.facts(actor, { groupKind: 'organisation' });
  const report = await admin.ok(getIndicators);
  const trend = await admin.ok(getIndicatorTrend, { query: { indicator: 'retention', months: 24 } });
  expect(facts).toEqual({
    organisation: company.name,
    report,
    retention: trend.points,
    effects: [],
    forecast: null,
    costs: await admin.ok(getCostLedger, { query: {} }),
    readiness: await admin.ok(getConfidentialFigures),
    roles: (await admin.ok(listCriticalRoles)).items,
  });

  const sheet = boardSheet(facts, 'en-GB');
  expect(titlesOf(sheet)).toEqual([
    'Who stands where, and who came and went',
    'Keeping people',
    'Retention over time',
    'Bench strength',
    'People who took a step up',
  ]);
  expect(sectionOf(sheet, 'Who stands where, and who came and went')?.rows).toEqual([
    { label: 'Outside the ladder', text: '6', bar: 1, note: '0 promoted, 0 joined, 0 left' },
  ]);
  const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });
  const toldOf = (name: Figure['indicator']) => report.figures.find(({ indicator }) => indicator === name);
  const { lower, upper, numerator, denominator } = toldOf('retention') ?? {};
  expect([numerator, denominator]).toEqual([6, 6]);
  expect(sectionOf(sheet, 'Keeping people')?.rows[0]).toEqual({
    label: 'Retention',
    text: '100%',
    note: `95% interval ${percent.format(lower ?? Number.NaN)} to ${percent.format(upper ?? Number.NaN)} · 6 of 6`,
    range: [lower, 1, upper],
  });
  expect(sectionOf(sheet, 'Retention over time')?.course?.points.map(({ value }) => value)).toEqual(
    trend.points.map(() => 1),
  );
  expect(sectionOf(sheet, 'Bench strength')?.rows).toContainEqual({
    label: 'Coverage, within 3 years',
    text: 'nothing to divide by',
  });

  const own = await boards.facts({ ...actor, personId: people.em, isAdmin: false }, { groupKind: 'leader' });
  expect(own.report).toEqual(
    await app.as(await company.signIn('em')).ok(getIndicators, { query: { groupKind: 'leader' } }),
  );
  const [english, german] = [boardSheet(own, 'en-GB'), boardSheet(own, 'de')];
  expect(sectionOf(english, 'Keeping people')?.rows[0]).toEqual({
    label: 'Retention',
    text: '2 of 2',
    note: 'too few people to say',
  });
  expect(sectionOf(german, 'Menschen halten')?.rows[0]).toEqual({
    label: 'Verbleib',
    text: '2 von 2',
    note: 'zu wenige Personen für eine Aussage',
  });
  expect(titlesOf(english)).not.toContain('Retention over time');

  const whole = boardSheet(full(facts), 'en-GB');
  expect(titlesOf(whole)).toEqual([
    'Who stands where, and who came and went',
    'Keeping people',
    'Retention over time',
    'Bench strength',
    'The bench, role by role',
    'How ready people are for the next stage',
    'People who took a step up',
    'Effect of Bridge',
    'Where the stages are heading',
    expect.stringMatching(/^The cost of not investing: €80,000\D+100,000$/),
  ]);
  expect(boardSheet(full(facts), 'de').sections).toHaveLength(10);
  expect(
    sectionOf(boardSheet(full(facts), 'de'), 'Die Reserve, Rolle für Rolle')?.rows.map(({ note }) => note),
  ).toEqual(['Unbesetzt · in 1 bis 2 Jahren: Emil (Schlüsselperson)', 'Besetzt mit Emil · niemand steht bereit']);
  expect(sectionOf(whole, 'The bench, role by role')?.rows.map(({ label, text, bar }) => [label, text, bar])).toEqual([
    ['Head of Data', '1 of 2 successors', 0.5],
    ['Head of Web', '0 of 2 successors', 0],
  ]);
  expect(sectionOf(whole, 'Bench strength')?.rows.at(-1)?.text).toBe('Emil');
  expect(sectionOf(whole, 'How ready people are for the next stage')).toMatchObject({
    rows: [{ label: 'Manager', text: '30 people' }],
    after: 'Kept back to protect people: Director.',
  });
  expect(sectionOf(whole, 'People who took a step up')?.rows[0]).toMatchObject({
    text: '3',
    note: expect.stringMatching(/^1\.5 /),
  });
  expect(sectionOf(whole, 'Effect of Bridge')?.rows).toEqual([
    {
      label: 'Against comparable people',
      text: 'Still here after twelve months: +11.7 points (95% interval -16 to +29); participants 11/12, others 24/30.',
      note: 'Promoted within twelve months: +21.7 points (95% interval -6 to +49); participants 5/12, others 6/30.',
    },
  ]);
  expect(sectionOf(whole, 'Where the stages are heading')?.table?.rows).toEqual([
    ['Everybody', '100', '104', '99 – 109'],
    ['Manager', '20', '18', '13 – 23'],
  ]);
  expect(whole.sections.at(-1)?.rows.map(({ label }) => label)).toEqual(['Leaders hired from outside']);
}, 120_000);
