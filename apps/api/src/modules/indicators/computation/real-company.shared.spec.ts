import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import { expectGolden } from '@understudy/domain/testing/closeness';
import { realCompanyHistory } from '@understudy/domain/testing/real-company';
import type {
  GoldenGroup,
  GoldenHidden,
  GoldenShare,
  GoldenStays,
  NoStays,
  RealCompanyGolden,
} from '@understudy/domain/testing/real-company-golden';
import { describeShared, readSharedJson } from '@understudy/domain/testing/shared-files';
import type { ComparedFigure } from '../testing/expected-figures.js';
import { loadHistory } from '../testing/load-history.js';
import { snapshotWriterOn, storedFigures } from '../testing/stored-figures.js';
import { withUuids } from '../testing/uuid-history.js';
import type { StoredStays, StoredTimeInStages } from './stay-figures.js';
import { storedFlows } from './stored-flows.js';

type Stored = Record<string, ComparedFigure>;
type GoldenTurnover = GoldenGroup['turnover'];

const figureOf = (stored: Stored | undefined, indicator: string): ComparedFigure => {
  const found = stored?.[indicator];
  if (found === undefined) throw new Error(`No ${indicator} is stored`);
  return found;
};

const detail = (figure: ComparedFigure): Record<string, unknown> => figure.details as Record<string, unknown>;

const recordedFirstYear = (figure: ComparedFigure): ComparedFigure => {
  const { recordedNumerator, recordedDenominator, recordedValue, recordedLower, recordedUpper, recordedStatus } =
    detail(figure) as Record<string, number | null>;
  return {
    numerator: recordedNumerator ?? null,
    denominator: recordedDenominator ?? null,
    value: recordedValue ?? null,
    lower: recordedLower ?? null,
    upper: recordedUpper ?? null,
    status: String(recordedStatus),
    details: {},
  };
};

const expectShare = (
  figure: ComparedFigure,
  golden: GoldenShare | GoldenTurnover | GoldenHidden,
  what: string,
): void => {
  if ('suppressed' in golden) {
    expect([what, figure.value]).toEqual([what, null]);
    expect(['too-few', 'not-applicable']).toContain(figure.status);
    return;
  }
  expect([what, figure.numerator]).toEqual([what, golden.numerator]);
  if ('denominator' in golden) expect([what, figure.denominator]).toEqual([what, golden.denominator]);
  for (const key of ['value', 'lower', 'upper'] as const) expectGolden(figure[key], golden[key], `${what} ${key}`);
  if ('person_days' in golden) {
    expect([what, detail(figure).personDays, detail(figure).days]).toEqual([what, golden.person_days, golden.days]);
    expectGolden(Number(detail(figure).averageHeadcount), golden.average_headcount, `${what} average headcount`);
  }
};

const expectGroup = (
  stored: Stored | undefined,
  golden: { opening: number } & Record<keyof Omit<GoldenGroup, 'opening'>, GoldenShare | GoldenTurnover | GoldenHidden>,
  what: string,
): void => {
  expect([what, detail(figureOf(stored, 'retention')).opening]).toEqual([what, golden.opening]);
  expectShare(figureOf(stored, 'retention'), golden.retention, `${what} retention`);
  expectShare(figureOf(stored, 'turnover'), golden.turnover, `${what} turnover`);
  const firstYear = figureOf(stored, 'first-year-retention');
  expectShare(firstYear, golden.first_year_retention_known_start, `${what} first year, known start`);
  expectShare(recordedFirstYear(firstYear), golden.first_year_retention, `${what} first year`);
  for (const kind of ['voluntary-turnover', 'regretted-turnover']) {
    const leavings = Number(detail(figureOf(stored, kind)).leavings);
    if (leavings > 0) expect([what, figureOf(stored, kind).status]).toEqual([what, 'not-recorded']);
  }
};

const expectStays = (
  stays: StoredStays | undefined,
  golden: GoldenStays | NoStays | GoldenHidden | undefined,
  what: string,
): void => {
  if (golden === undefined) throw new Error(`No golden stays: ${what}`);
  if ('suppressed' in golden) {
    expect([what, stays?.curve ?? [], stays?.medianDays ?? null]).toEqual([what, [], null]);
    return;
  }
  if (!('curve' in golden)) {
    expect([what, stays?.spells ?? 0]).toEqual([what, 0]);
    return;
  }
  expect([what, stays?.spells, stays?.people, stays?.events, stays?.stillThere, stays?.left, stays?.otherMove]).toEqual(
    [
      what,
      golden.spells,
      golden.people,
      golden.events,
      golden.censored_still_there,
      golden.censored_left,
      golden.censored_other_move,
    ],
  );
  expectGolden(stays?.medianDays ?? null, golden.median_days, `${what} median`);
  expect(stays?.curve.map(([time, atRisk, events]) => [time, atRisk, events])).toEqual(
    golden.curve.map(({ time, at_risk, events }) => [time, at_risk, events]),
  );
  golden.curve.forEach((point, position) => {
    const [, , , survival, lower, upper] = stays?.curve[position] ?? [];
    expectGolden(survival ?? null, point.survival, `${what} survival at ${point.time}`);
    expectGolden(lower ?? null, point.lower, `${what} lower at ${point.time}`);
    expectGolden(upper ?? null, point.upper, `${what} upper at ${point.time}`);
  });
};

describeShared('the stored figures of a real company', () => {
  const { history, uuidOf, nameOf } = withUuids(realCompanyHistory());
  let database: TestDatabase;
  let organisationId: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    organisationId = await loadHistory(database, history);
  });
  afterAll(() => database.drop());

  const compute = async (asOf: string, fewest: number) => {
    await snapshotWriterOn(database).write({ organisationId }, asOf, fewest);
    return storedFigures(database, organisationId, asOf);
  };

  describe.each(['2023-06-30', '2024-03-31'])('as of %s', (asOf) => {
    const golden = readSharedJson<RealCompanyGolden>(`golden/real-company-${asOf}.json`);

    test.each([
      ['with the threshold', golden.k, golden],
      ['with no threshold', 0, golden.unsuppressed],
    ] as const)('the organisation, every leader and every stage, %s', async (_how, fewest, figures) => {
      const stored = await compute(asOf, fewest);
      const organisation = stored.organisation;
      expectGroup(organisation, figures.organisation, 'organisation');
      expect(figureOf(organisation, 'headcount').value).toBe(figures.organisation.closing);
      expect(detail(figureOf(organisation, 'headcount')).joined).toBe(figures.organisation.joined_in_window);

      const leaders = Object.entries(stored).filter(
        ([group, own]) => group.startsWith('leader:') && Number(detail(figureOf(own, 'retention')).opening) >= golden.k,
      );
      expect(leaders.map(([group]) => nameOf(group.slice('leader:'.length))).sort()).toEqual(
        Object.keys(figures.leaders).sort(),
      );
      for (const [leader, expected] of Object.entries(figures.leaders)) {
        expectGroup(stored[`leader:${uuidOf(leader)}`], expected, leader);
      }

      const { stages, recordedCurves } = figureOf(organisation, 'time-in-stage').details as StoredTimeInStages;
      for (const { id, key } of history.stages) {
        const own = stages.find(({ stageId }) => stageId === id);
        expectStays(own && { ...own.recorded, curve: recordedCurves[id] ?? [] }, figures.time_in_stage[key], key);
        expectStays(own?.known, figures.time_in_stage_known_start[key], `${key}, known start`);
      }
    });

    test('the flows between stages and the promotions', async () => {
      const { organisation } = await compute(asOf, golden.k);
      const { rows } = figureOf(organisation, 'stage-flow').details as { rows: [string | null, ...number[]][] };
      const flows = rows.map(([stageId, ...counts]) => {
        const flow = Object.fromEntries(storedFlows.map((name, position) => [name, counts[position] ?? 0]));
        const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        const { lateralIn, lateralOut, transferredIn, transferredOut, ...shared } = flow;
        expect([lateralIn, lateralOut, transferredIn, transferredOut]).toEqual([0, 0, 0, 0]);
        return [
          stageId === null ? 'no-stage' : nameOf(stageId),
          {
            ...Object.fromEntries(Object.entries(shared).map(([name, value]) => [snake(name), value])),
            moved_in: (flow.steppedDownIn ?? 0) + (flow.fromNoStage ?? 0) + (flow.fromLadder ?? 0),
            moved_out: (flow.steppedDownOut ?? 0) + (flow.toNoStage ?? 0) + (flow.toLadder ?? 0),
          },
        ];
      });
      expect(Object.fromEntries(flows)).toEqual(golden.unsuppressed.stages);

      const promotions = figureOf(organisation, 'promotions');
      const { people, moves } = promotions.details as { people: number; moves: [string, string, number][] };
      expect({
        events: promotions.value,
        people,
        moves: Object.fromEntries(moves.map(([from, to, events]) => [`${nameOf(from)}>${nameOf(to)}`, events])),
      }).toEqual(golden.unsuppressed.promotions);
    });
  });
});
