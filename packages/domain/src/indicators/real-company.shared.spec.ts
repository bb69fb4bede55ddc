import { expectGolden } from '../testing/closeness.js';
import { realCompanyHistory } from '../testing/real-company.js';
import type {
  GoldenFlow,
  GoldenGroup,
  GoldenHidden,
  GoldenShare,
  GoldenStays,
  GoldenTurnover,
  NoStays,
  RealCompanyGolden,
} from '../testing/real-company-golden.js';
import { describeShared, readSharedJson } from '../testing/shared-files.js';
import type { Figure, Measure } from './figure.js';
import { firstYearRetention } from './first-year-retention.js';
import type { Group } from './group.js';
import { leadersOn } from './group-members.js';
import { indexHistory } from './index-history.js';
import type { IndexedHistory } from './indexed-history.js';
import { promotions } from './promotions.js';
import { retention } from './retention.js';
import { type StageFlowRow, stageFlow } from './stage-flow.js';
import { type StayCurve, timeInStage } from './time-in-stage.js';
import { type TurnoverDetails, turnover } from './turnover.js';

const organisation = { kind: 'organisation' } as const;

function expectShare(measure: Measure, golden: GoldenShare | GoldenHidden, what: string): void {
  if ('suppressed' in golden) {
    expect([what, measure.value]).toEqual([what, null]);
    expect(['too-few', 'not-applicable']).toContain(measure.status);
    return;
  }
  expect([what, measure.numerator, measure.denominator]).toEqual([what, golden.numerator, golden.denominator]);
  for (const key of ['value', 'lower', 'upper'] as const) expectGolden(measure[key], golden[key], `${what} ${key}`);
}

function expectTurnover(figure: Figure<TurnoverDetails>, golden: GoldenTurnover | GoldenHidden, what: string): void {
  if ('suppressed' in golden) {
    expect([what, figure.status, figure.value]).toEqual([what, 'too-few', null]);
    return;
  }
  const { personDays, days, averageHeadcount } = figure.details;
  expect([what, figure.numerator, personDays, days]).toEqual([what, golden.numerator, golden.person_days, golden.days]);
  expectGolden(averageHeadcount, golden.average_headcount, `${what} average headcount`);
  for (const key of ['value', 'lower', 'upper'] as const) expectGolden(figure[key], golden[key], `${what} ${key}`);
}

function goldenFlow(row: StageFlowRow): GoldenFlow {
  return {
    opening: row.opening,
    promoted_in: row.promotedIn,
    promoted_out: row.promotedOut,
    joined: row.joined,
    left: row.left,
    stepped_down_in: row.steppedDownIn,
    stepped_down_out: row.steppedDownOut,
    from_no_stage: row.fromNoStage,
    to_no_stage: row.toNoStage,
    from_ladder: row.fromLadder,
    to_ladder: row.toLadder,
    closing: row.closing,
    moved_in: row.movedIn,
    moved_out: row.movedOut,
  };
}

function expectStays(stays: StayCurve, golden: GoldenStays | NoStays | GoldenHidden, what: string): void {
  if ('spells' in golden && !('curve' in golden)) {
    expect([what, stays.spells, stays.people, stays.curve]).toEqual([what, 0, 0, []]);
    return;
  }
  if ('suppressed' in golden) {
    expect([what, stays.curve, stays.medianDays]).toEqual([what, [], null]);
    expect(['too-few', 'not-applicable']).toContain(stays.status);
    return;
  }
  expect([what, stays.spells, stays.people, stays.events]).toEqual([what, golden.spells, golden.people, golden.events]);
  expect([stays.censoredStillThere, stays.censoredLeft, stays.censoredOtherMove]).toEqual([
    golden.censored_still_there,
    golden.censored_left,
    golden.censored_other_move,
  ]);
  expectGolden(stays.medianDays, golden.median_days, `${what} median`);
  expectGolden(stays.medianMonths, golden.median_months, `${what} median in months`);
  expect(stays.curve.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual(
    golden.curve.map(({ time, at_risk, events }) => [time, at_risk, events]),
  );
  golden.curve.forEach((point, position) => {
    for (const key of ['survival', 'lower', 'upper'] as const) {
      expectGolden(stays.curve[position]?.[key] ?? null, point[key], `${what} ${key} at ${point.time}`);
    }
  });
}

describeShared('a real company', () => {
  const index: () => IndexedHistory = (() => {
    let built: IndexedHistory | undefined;
    return () => {
      built ??= indexHistory(realCompanyHistory());
      return built;
    };
  })();

  describe.each(['2023-06-30', '2024-03-31'])('as of %s', (asOf) => {
    const golden = readSharedJson<RealCompanyGolden>(`golden/real-company-${asOf}.json`);

    const expectGroup = (
      group: Group,
      expected: RealCompanyGolden['leaders'][string] | GoldenGroup,
      fewest: number,
      what: string,
    ) => {
      const request = { asOf, group, fewest };
      const retained = retention(index(), request);
      expect([what, retained.details.opening, retained.windowFrom]).toEqual([
        what,
        expected.opening,
        golden.window_after,
      ]);
      expectShare(retained, expected.retention, `${what} retention`);
      expectTurnover(turnover(index(), request), expected.turnover, `${what} turnover`);
      const firstYear = firstYearRetention(index(), request);
      expectShare(firstYear.details.asRecorded, expected.first_year_retention, `${what} first year`);
      expectShare(firstYear, expected.first_year_retention_known_start, `${what} first year, known start`);
    };

    test('the organisation', () => {
      expectGroup(organisation, golden.organisation, golden.k, 'organisation');
      expectGroup(organisation, golden.unsuppressed.organisation, 0, 'organisation unsuppressed');
      const { details, asOf: date } = retention(index(), { asOf, group: organisation });
      expect([date, details.closing, details.joined]).toEqual([
        golden.as_of,
        golden.organisation.closing,
        golden.organisation.joined_in_window,
      ]);
    });

    test('every leader of five or more', () => {
      const leaders = leadersOn(index(), golden.window_after, golden.k);
      expect(leaders).toEqual(Object.keys(golden.unsuppressed.leaders).sort());
      expect(leaders).toEqual(Object.keys(golden.leaders).sort());
      for (const [personId, expected] of Object.entries(golden.unsuppressed.leaders)) {
        expectGroup({ kind: 'leader', personId }, expected, 0, personId);
      }
      for (const [personId, expected] of Object.entries(golden.leaders)) {
        expectGroup({ kind: 'leader', personId }, expected, golden.k, personId);
      }
    });

    test('voluntary and regretted turnover were not recorded', () => {
      for (const kind of ['voluntary', 'regretted'] as const) {
        expect(turnover(index(), { asOf, group: organisation }, kind)).toMatchObject({
          status: 'not-recorded',
          numerator: null,
          value: null,
        });
      }
    });

    test('the flows between stages', () => {
      const { rows } = stageFlow(index(), { asOf, group: organisation }).details;
      const flows = rows.map((row) => [row.stageId ?? 'no-stage', goldenFlow(row)]);
      expect(Object.fromEntries(flows)).toEqual(golden.unsuppressed.stages);
    });

    test('promotions', () => {
      const { numerator, details } = promotions(index(), { asOf, group: organisation });
      const moves = details.moves.map(({ fromStageId, toStageId, events }) => [`${fromStageId}>${toStageId}`, events]);
      expect({ events: numerator, people: details.people, moves: Object.fromEntries(moves) }).toEqual(
        golden.unsuppressed.promotions,
      );
    });

    test('time in stage', () => {
      const plain = timeInStage(index(), { asOf, group: organisation }).details.stages;
      const all = timeInStage(index(), { asOf, group: organisation, fewest: 0 }).details.stages;
      expect(plain.map(({ stageId }) => stageId).sort()).toEqual(Object.keys(golden.time_in_stage).sort());
      for (const stage of plain) {
        const expected = golden.time_in_stage[stage.stageId];
        const known = golden.time_in_stage_known_start[stage.stageId];
        if (expected === undefined || known === undefined) throw new Error(`No golden stays of ${stage.stageId}`);
        expectStays(stage.asRecorded, expected, stage.stageId);
        expectStays(stage, known, `${stage.stageId}, known start`);
      }
      for (const stage of all) {
        const expected = golden.unsuppressed.time_in_stage[stage.stageId];
        const known = golden.unsuppressed.time_in_stage_known_start[stage.stageId];
        if (expected === undefined || known === undefined) throw new Error(`No golden stays of ${stage.stageId}`);
        expectStays(stage.asRecorded, expected, `${stage.stageId} unsuppressed`);
        expectStays(stage, known, `${stage.stageId} unsuppressed, known start`);
      }
    });
  });
});
