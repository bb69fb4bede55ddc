import { getIndicators, type IndicatorReport, recomputeIndicators } from '@understudy/contracts/indicators';
import { listPeople } from '@understudy/contracts/people';
import { realCompanyHistory } from '@understudy/domain/testing/real-company';
import type { RealCompanyGolden } from '@understudy/domain/testing/real-company-golden';
import { describeShared, readSharedJson } from '@understudy/domain/testing/shared-files';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import {
  expectFlows,
  expectLeaders,
  expectOrganisation,
  expectPromotions,
  expectStays,
  expectTimeInStages,
  figureOf,
} from '../../../test/real-company/golden-figures.js';
import { type ImportedCompany, importCompany } from '../../../test/real-company/import-company.js';
import {
  employeeNumbers,
  figuresOf,
  leaderReports,
  noFlow,
  shownAsRecorded,
  shownFlow,
  shownStays,
} from '../../../test/real-company/reported-figures.js';
import { SnapshotWriter } from '../indicators/snapshots/snapshot-writer.service.js';
import { leadersOf, storedFigures } from '../indicators/testing/stored-figures.js';

describeShared('a real company that is imported as its admin would', () => {
  let app: TestApp;
  let historyFirst: ImportedCompany;
  let peopleFirst: ImportedCompany;

  beforeAll(async () => {
    app = await startTestApp();
    historyFirst = await importCompany(app, 'history.csv', 'people.csv');
    peopleFirst = await importCompany(app, 'people.csv', 'history.csv');
  }, 300_000);

  afterAll(async () => {
    await app.close();
  });

  it('creates 403 people from 2,234 rows and reports what is known to be odd about them', async () => {
    const summary = historyFirst.imports['history.csv']?.summary;
    expect(summary).toMatchObject({ create: 2234, change: 0, nothing: 0, problem: 0, warning: 0 });
    const kinds = (summary?.notices ?? []).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'possible-duplicate')).toHaveLength(6);
    expect(kinds).toEqual(expect.arrayContaining(['history-begins', 'lines-lost-for-one-day', 'short-employment']));
    expect(historyFirst.imports['people.csv']?.summary).toMatchObject({ create: 0, change: 403, problem: 0 });
    const all = await historyFirst.admin.ok(listPeople, { query: { employed: 'all' } });
    expect(all.total).toBe(403);
  });

  it('keeps exactly the record of the file, in whichever order the two files come', () => {
    expect(peopleFirst.record).toEqual(historyFirst.record);
    const expected = realCompanyHistory();
    const lines = historyFirst.record.flatMap(({ employeeNumber, lines: own }) =>
      own.map(({ manager, from, to }) => JSON.stringify({ personId: employeeNumber, managerId: manager, from, to })),
    );
    expect(lines.sort()).toEqual(expected.reportingLines.map((line) => JSON.stringify(line)).sort());
    expect(historyFirst.record.flatMap(({ titles }) => titles)).toHaveLength(617);
  });

  describe.each([
    ['with the history first', () => historyFirst],
    ['with the people first', () => peopleFirst],
  ])('imported %s', (_order, company) => {
    describe.each(['2023-06-30', '2024-03-31'])('as of %s', (asOf) => {
      const golden = readSharedJson<RealCompanyGolden>(`golden/real-company-${asOf}.json`);
      let numbers: ReadonlyMap<string, string>;
      let report: IndicatorReport;
      let stageNames: Map<string, string>;

      beforeAll(async () => {
        const { admin } = company();
        await admin.ok(recomputeIndicators, { body: { asOf } });
        await app.settle();
        numbers = await employeeNumbers(admin);
        report = await admin.ok(getIndicators, { query: { asOf } });
        stageNames = new Map(report.timeInStage.map(({ stage }) => [stage.id, stage.key]));
      });

      it('shows the golden figures of the organisation and of every leader', async () => {
        expect(report).toMatchObject({
          state: 'fresh',
          windowFrom: golden.window_after,
          windowDays: golden.window_days,
        });
        expect(report.historyBeginsOn).toBe(golden.history_begins);
        expectOrganisation(figuresOf(report), golden.organisation);
        expectLeaders(await leaderReports(company().admin, asOf, numbers), golden.leaders, golden.k);
      });

      it('shows the golden flows, promotions and times in every stage', () => {
        const flows = report.flows.map((flow) => [flow.stage?.key ?? 'no-stage', shownFlow(flow)] as const);
        expect(flows.map(([key]) => key)).toEqual([...stageNames.values(), 'no-stage']);
        for (const [key, flow] of flows) expect(golden.unsuppressed.stages[key] ?? noFlow).toMatchObject(flow);
        const { value, details } = figureOf(figuresOf(report), 'promotions');
        const { events, people } = golden.promotions;
        expect({ value, details }).toMatchObject({ value: events, details: { people } });
        for (const own of report.timeInStage) {
          expectStays(shownStays(own), golden.time_in_stage_known_start[own.stage.key], own.stage.key);
          const recorded = golden.time_in_stage[own.stage.key];
          expect(own.asRecorded).toMatchObject(shownAsRecorded(recorded));
        }
      });

      it.each([
        ['with the threshold', undefined, golden],
        ['with no threshold', 0, golden.unsuppressed],
      ] as const)('stores every golden figure, %s, whether a screen shows it or not', async (_how, fewest, figures) => {
        const { organisation } = company();
        await app.get(SnapshotWriter).write(organisation.actor, asOf, fewest);
        const stored = await storedFigures(app.database, organisation.id, asOf);
        expectOrganisation(stored.organisation, figures.organisation);
        expectLeaders(
          leadersOf(stored, (id) => numbers.get(id) ?? id),
          figures.leaders,
          golden.k,
        );
        expectTimeInStages(stored.organisation, figures, stageNames);
        expectFlows(stored.organisation, golden.unsuppressed, stageNames);
        expectPromotions(stored.organisation, golden.unsuppressed, stageNames);
      });
    });
  });
});
