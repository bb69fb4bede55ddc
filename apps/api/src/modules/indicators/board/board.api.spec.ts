import { type BenchHorizon, type Figure, getIndicators, getIndicatorTrend } from '@understudy/contracts/indicators';
import { exportPipelineBoard } from '@understudy/contracts/indicators-board';
import { getConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import { getCostLedger } from '@understudy/contracts/indicators-costs';
import { listCriticalRoles } from '@understudy/contracts/succession';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { monthEndsUpTo } from '../snapshots/month-ends.js';
import { SnapshotWriter } from '../snapshots/snapshot-writer.service.js';
import { computedTheDayBefore } from '../testing/computed-before.js';
import { fullBoard } from '../testing/full-board.js';
import { BoardService } from './board.service.js';
import { type BoardFacts, boardSheet } from './board-sheet.js';
import type { BoardSheet } from './sheet-shape.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const titlesOf = ({ sections }: BoardSheet) => sections.map(({ title }) => title);
const sheetOf = (facts: BoardFacts, locale: 'en-GB' | 'de') => boardSheet(facts, locale, 'within-3-years');
const sectionOf = ({ sections }: BoardSheet, title: string) => sections.find((one) => one.title === title);

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
    areEffectsOfGroup: false,
    forecast: null,
    costs: await admin.ok(getCostLedger, { query: {} }),
    readiness: await admin.ok(getConfidentialFigures),
    roles: (await admin.ok(listCriticalRoles)).items,
  });

  const sheet = sheetOf(facts, 'en-GB');
  expect(titlesOf(sheet)).toEqual([
    'Who stands where, and who came and went',
    'Keeping people',
    'Retention over time',
    'Bench strength',
    'People who took a step up',
    'What programmes bring',
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
  const [english, german] = [sheetOf(own, 'en-GB'), sheetOf(own, 'de')];
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
  const whoIsTold = (sheet: typeof english, title: string) => sectionOf(sheet, title)?.after;
  expect(whoIsTold(english, 'What programmes bring')).toMatch(
    /to admins, to its sponsor and, while it is open or closed, to those above the sponsor;/,
  );
  expect(whoIsTold(german, 'Was Programme bewirken')).toMatch(/solange es offen oder geschlossen ist, denen über ihr;/);

  const whole = sheetOf(fullBoard(facts), 'en-GB');
  expect(titlesOf(whole)).toEqual([
    'Who stands where, and who came and went',
    'Keeping people',
    'Retention over time',
    'Bench strength',
    'The bench, role by role',
    'How leadership openings were filled',
    'How ready people are for the next stage',
    'Promotions, and whether people were ready',
    'People who took a step up',
    'Effect of Bridge',
    'Programmes of which nothing can be said yet',
    'Where the stages are heading',
    'When the bench first falls short',
    expect.stringMatching(/^The cost of not investing: €80,000\D+100,000$/),
  ]);
  // What a line costs is told with its share and where that comes from; the salary to whoever may read it.
  const costsOf = (salary: number | null, isDefault: boolean, locale: 'en-GB' | 'de') => {
    const board = fullBoard(facts);
    const inputs = { salary, share: { low: 0.2, high: 0.4 }, isDefault, source: null };
    const costs = { ...board.costs, lines: board.costs.lines.map((line) => ({ ...line, unknownStart: 2, inputs })) };
    const { lead, rows } = sheetOf({ ...board, costs }, locale).sections.at(-1) ?? {};
    return [lead, rows?.find(({ note }) => note !== undefined)?.note].join(' ');
  };
  expect(costsOf(null, true, 'en-GB')).toMatch(
    /ranges that came with the product, .* was here before: 2\. · each 20% – 40% of [^€]* salary \((Boushey|Bidwell|an assumption)/,
  );
  expect(costsOf(60_000, false, 'en-GB')).toMatch(
    /ranges that the organisation set\. Formula version \d+\..*€60,000.*\(set by the organisation\)$/,
  );
  expect(costsOf(null, false, 'de')).toMatch(
    /die Organisation festgelegt hat\. Formelversion \d+\..*\(von der Organisation festgelegt\)$/,
  );
  expect(sheetOf(fullBoard(facts), 'de').sections).toHaveLength(14);
  expect(
    sectionOf(sheetOf(fullBoard(facts), 'de'), 'Die Reserve, Rolle für Rolle')?.rows.map(({ note }) => note),
  ).toEqual(['Unbesetzt · in 1 bis 2 Jahren: Emil (Schlüsselperson)', 'Besetzt mit Emil · niemand steht bereit']);
  expect(sectionOf(whole, 'The bench, role by role')?.rows.map(({ label, text, bar }) => [label, text, bar])).toEqual([
    ['Head of Data', '1 of 2 successors', 0.5],
    ['Head of Web', '0 of 2 successors', 0],
  ]);
  const { roles, effects } = fullBoard(facts);
  const often = <One>(few: readonly One[]) => Array.from({ length: 101 }, () => few).flat();
  const many = sheetOf({ ...fullBoard(facts), roles: often(roles), effects: often(effects) }, 'en-GB');
  const listed = sectionOf(many, 'The bench, role by role');
  expect(listed?.rows).toHaveLength(200);
  expect(listed?.lead).toContain('the 200 whose vacancy hurts the most, of 202;');
  expect(titlesOf(many).filter((title) => title === 'Effect of Bridge')).toHaveLength(10);
  expect(sectionOf(many, 'Programmes of which nothing can be said yet')?.rows).toHaveLength(10);
  expect(sectionOf(many, 'More programmes')?.after).toBe(
    'These are the first 20 by name, of 202; all of them stand under Pipeline, at “What programmes bring”.',
  );
  expect(sectionOf(whole, 'Keeping people')?.after).toBe(
    'Left out of first-year retention, because their first day is not known: 4.',
  );
  // On whom the bench depends says by how soon others are ready, and is told for the horizon asked for.
  const dependsOn = (by: BenchHorizon) => {
    const asking = boardSheet(fullBoard(facts), 'en-GB', by);
    const { label, text } = sectionOf(asking, 'Bench strength')?.rows.at(-1) ?? {};
    return [label, text, sectionOf(asking, 'The bench, role by role')?.lead];
  };
  expect(dependsOn('within-3-years')).toEqual([
    'Without them fewer roles could be filled within 3 years',
    'Emil',
    expect.stringMatching(/ could be filled within 3 years\.$/),
  ]);
  expect(dependsOn('ready-now')).toEqual([
    'Without them fewer roles could be filled now',
    'nobody alone',
    expect.stringMatching(/ could be filled now\.$/),
  ]);
  expect(sectionOf(whole, 'How ready people are for the next stage')).toMatchObject({
    lead: expect.stringMatching(/ Formula version 2\.$/),
    rows: [{ label: 'Manager', text: '30 people' }],
    after: 'Kept back to protect people: Director.',
  });
  expect(sectionOf(whole, 'People who took a step up')?.rows[0]).toMatchObject({
    text: '3',
    note: expect.stringMatching(/^1\.5 /),
  });
  expect(sectionOf(whole, 'How leadership openings were filled')).toMatchObject({
    rows: [
      { label: 'Filled from inside', text: '75%', note: '95% interval 50% to 90% · 6 of 8', range: [0.5, 0.75, 0.9] },
      { label: 'Filled from outside', text: '1 of 3', note: 'too few people to say' },
      { label: 'Succession effectiveness', text: 'not recorded' },
      {
        label: 'Days to fill',
        text: 'half within 45 days',
        note: '95% interval 30 and more · 6 filled, of 9 openings',
      },
    ],
    after: 'Still open: 3. Left out, because it is not recorded whether the person was here before: 2.',
  });
  expect(sectionOf(whole, 'Promotions, and whether people were ready')?.rows[0]?.note).toBe(
    'promoted before ready or promoted without an assessment: 5 (50%, 20% – 80%)',
  );
  expect(sectionOf(whole, 'Effect of Bridge')?.rows).toEqual([
    {
      label: 'Against comparable people',
      text: 'Still here after twelve months: +11.7 points (95% interval -16 to +29); participants 11/12, others 24/30.',
      note: expect.stringMatching(
        /^Promoted within twelve months: \+21.7 points \(95% interval -6 to \+49\); participants 5\/12, others 6\/30. Told of .*\. Formula version 1\.$/,
      ),
    },
    {
      label: 'Against applicants without a place',
      text: 'The effect cannot be identified this way.',
      note: expect.stringMatching(/^On each side at least 5 people/),
    },
  ]);
  expect(sectionOf(whole, 'Programmes of which nothing can be said yet')?.rows).toEqual([
    {
      label: 'Ladder',
      text: 'Nothing can be said of its effect.',
      note: expect.stringMatching(
        /^Against comparable people: No cohort .* Against applicants without a place: On each/,
      ),
    },
  ]);
  expect(sectionOf(whole, 'Where the stages are heading')).toMatchObject({
    lead: expect.stringMatching(/by what was known on 31 May 2026.* Formula version 1\.$/),
    course: { ends: ['31 May 2026', '30 Jun 2026'] },
    table: {
      columns: ['Stage', '31 May 2026', 'In 1 months', 'Range', 'As asked', 'Range as asked'],
      rows: [
        ['Everybody', '100', '104', '99 – 109', '90', '85 – 95'],
        ['Manager', '20', '18', '13 – 23', '9', '4 – 14'],
      ],
    },
    after: 'What was asked: at the stage Manager, leaving is 1.5 times as frequent; 1 leave whom whoever asked named.',
  });
  expect(sectionOf(whole, 'When the bench first falls short')?.rows).toEqual([
    {
      label: 'Manager',
      text: 'short from July 2027',
      note: 'Pipeline ratio 0.8: 3 ready now, 4 seats expected · As asked: not within 36 months',
    },
    { label: 'Director', text: 'withheld: too few people could move into this stage' },
  ]);
  expect(whole.sections.at(-1)?.rows.map(({ label }) => label)).toEqual(['Leaders hired from outside']);

  // As known on a day all of it is of the newest day that is kept so, and says so on every page.
  await app.tenants.run(actor, computedTheDayBefore);
  const [knownOn, [asOf]] = [addDays(actor.today, -1), monthEndsUpTo(addDays(actor.today, -1), 1)];
  const query = { asOf, knownOn };
  const former = await boards.facts(actor, { groupKind: 'organisation', knownOn });
  expect(former).toEqual({
    ...facts,
    report: await admin.ok(getIndicators, { query }),
    retention: (await admin.ok(getIndicatorTrend, { query: { ...query, indicator: 'retention', months: 24 } })).points,
    costs: await admin.ok(getCostLedger, { query }),
    readiness: await admin.ok(getConfidentialFigures, { query: { asOf } }),
    roles: [],
  });
  expect([former.report.asOf, former.report.knownOn]).toEqual([asOf, knownOn]);
  const { lead, foot } = sheetOf(former, 'en-GB');
  expect(lead).toMatch(/ As known on .*: as figures had been computed by then.* role by role it is not kept/);
  expect(sheet.foot).toMatch(/ · formulas \d+ where no other version stands$/);
  expect([foot, sheet.foot].map((words) => words.includes(' · as known on '))).toEqual([true, false]);
  const file = await admin.call(exportPipelineBoard, { query: { knownOn } });
  expect([file.status, file.headers['content-disposition']]).toEqual([
    200,
    expect.stringContaining(`-as-known-on-${knownOn}.pdf`),
  ]);
  const unknown = await admin.refused(exportPipelineBoard, { query: { knownOn: addDays(actor.today, -3) } });
  expect([unknown.status, unknown.detail]).toEqual([409, 'Nobody had computed any figures by that day.']);
}, 120_000);
