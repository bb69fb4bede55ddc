import { expectGolden } from '@understudy/domain/testing/closeness';
import type {
  GoldenGroup,
  GoldenHidden,
  GoldenShare,
  GoldenStays,
  NoStays,
  RealCompanyGolden,
} from '@understudy/domain/testing/real-company-golden';
import type { StoredStays, StoredTimeInStages } from '../../src/modules/indicators/computation/stay-figures.js';
import { storedFlows } from '../../src/modules/indicators/computation/stored-flows.js';
import type { ComparedFigure } from '../../src/modules/indicators/testing/compared-figure.js';

/** The figures of one group by the name of the indicator. */
export type GroupFigures = Readonly<Record<string, ComparedFigure>>;

/** The rates of one group in a golden file, some of which may be withheld. */
export type GoldenRates = { opening: number } & Record<
  keyof Omit<GoldenGroup, 'opening'>,
  GoldenShare | GoldenGroup['turnover'] | GoldenHidden
>;

/** What the stages of a company are called in its golden file. */
export type StageNames = ReadonlyMap<string, string>;

type GoldenTurnover = GoldenGroup['turnover'];

/** One figure of a group. @throws when there is none. */
export const figureOf = (stored: GroupFigures | undefined, indicator: string): ComparedFigure => {
  const found = stored?.[indicator];
  if (found === undefined) throw new Error(`No ${indicator} is stored`);
  return found;
};

/** What a figure keeps beside its measure. */
export const detail = (figure: ComparedFigure): Record<string, unknown> => figure.details as Record<string, unknown>;

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

/** Expects every rate of a group to be as in the golden file. */
export const expectGroup = (stored: GroupFigures | undefined, golden: GoldenRates, what: string): void => {
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

/** Expects the stays in one stage: counts, median and every point of the curve. */
export const expectStays = (
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

/** Expects the whole organisation to be as in the golden file, its people at the end of the window included. */
export const expectOrganisation = (
  stored: GroupFigures | undefined,
  golden: RealCompanyGolden['organisation'],
): void => {
  expectGroup(stored, golden, 'organisation');
  expect(figureOf(stored, 'headcount').value).toBe(golden.closing);
  expect(detail(figureOf(stored, 'headcount')).joined).toBe(golden.joined_in_window);
};

/** Expects exactly the leaders of the golden file, each with their figures. `leaders` has figures by employee number. */
export const expectLeaders = (
  leaders: Readonly<Record<string, GroupFigures>>,
  golden: RealCompanyGolden['leaders'],
  fewest: number,
): void => {
  const led = Object.entries(leaders).filter(([, own]) => Number(detail(figureOf(own, 'retention')).opening) >= fewest);
  expect(led.map(([number]) => number).sort()).toEqual(Object.keys(golden).sort());
  for (const [number, expected] of Object.entries(golden)) expectGroup(leaders[number], expected, number);
};

/** Expects the time in every stage, curves included, both with recorded beginnings and with known ones alone. */
export const expectTimeInStages = (
  stored: GroupFigures | undefined,
  golden: Pick<RealCompanyGolden, 'time_in_stage' | 'time_in_stage_known_start'>,
  names: StageNames,
): void => {
  const { stages, recordedCurves } = figureOf(stored, 'time-in-stage').details as StoredTimeInStages;
  for (const [id, key] of names) {
    const own = stages.find(({ stageId }) => stageId === id);
    expectStays(own && { ...own.recorded, curve: recordedCurves[id] ?? [] }, golden.time_in_stage[key], key);
    expectStays(own?.known, golden.time_in_stage_known_start[key], `${key}, known start`);
  }
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Expects the flows of every stage and of those outside the ladder, each kind of move on its own. */
export const expectFlows = (
  stored: GroupFigures | undefined,
  golden: RealCompanyGolden['unsuppressed'],
  names: StageNames,
): void => {
  const { rows } = figureOf(stored, 'stage-flow').details as { rows: [string | null, ...number[]][] };
  const flows = rows.map(([stageId, ...counts]) => {
    const flow = Object.fromEntries(storedFlows.map((name, position) => [name, counts[position] ?? 0]));
    const { lateralIn, lateralOut, transferredIn, transferredOut, ...shared } = flow;
    expect([lateralIn, lateralOut, transferredIn, transferredOut]).toEqual([0, 0, 0, 0]);
    return [
      stageId === null ? 'no-stage' : names.get(stageId),
      {
        ...Object.fromEntries(Object.entries(shared).map(([name, value]) => [snake(name), value])),
        moved_in: (flow.steppedDownIn ?? 0) + (flow.fromNoStage ?? 0) + (flow.fromLadder ?? 0),
        moved_out: (flow.steppedDownOut ?? 0) + (flow.toNoStage ?? 0) + (flow.toLadder ?? 0),
      },
    ];
  });
  expect(Object.fromEntries(flows)).toEqual(golden.stages);
};

/** Expects the promotions, and from which stage to which. */
export const expectPromotions = (
  stored: GroupFigures | undefined,
  golden: RealCompanyGolden['unsuppressed'],
  names: StageNames,
): void => {
  const promotions = figureOf(stored, 'promotions');
  const { people, moves } = promotions.details as { people: number; moves: [string, string, number][] };
  expect({
    events: promotions.value,
    people,
    moves: Object.fromEntries(moves.map(([from, to, events]) => [`${names.get(from)}>${names.get(to)}`, events])),
  }).toEqual(golden.promotions);
};
