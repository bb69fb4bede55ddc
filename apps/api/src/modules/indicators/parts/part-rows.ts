import type { PartedIndicator, PartMeasure, PartPoint } from '@understudy/contracts/indicators-parts';
import { daysPerMonth } from '@understudy/domain/calendar/day';
import { type ExactMonth, stepAtMonth } from '@understudy/domain/statistics/exact-months';
import type { SurvivalPoint } from '@understudy/domain/statistics/kaplan-meier';
import { linchpinIndicator, type StoredLinchpin } from '../computation/bench-figures.js';
import type { StoredIncidence, StoredSurvival } from '../computation/curve-figures.js';
import type { StoredPoint, StoredTimeInStage } from '../computation/stay-figures.js';
import { incidenceReaches, survivalReaches } from '../reports/followed.js';
import { presentFlow, presentPlace, reference, type StoredFlowRow } from '../reports/pipeline.presenter.js';
import type { StageRow } from '../reports/report.repository.js';

/** The details of a stored figure, as far as it has parts. */
export type StoredParts = Partial<{
  rows: readonly StoredFlowRow[];
  stages: readonly StoredTimeInStage[];
  curves: readonly StoredSurvival[];
  incidences: readonly StoredIncidence[];
  linchpins: readonly StoredLinchpin[];
}>;

/** The figure in whose details the parts are stored. */
export const storedUnder: Readonly<Record<PartedIndicator, string>> = {
  'stage-flow': 'stage-flow',
  'time-in-stage': 'time-in-stage',
  survival: 'survival',
  'promotion-incidence': 'promotion-incidence',
  linchpins: linchpinIndicator,
};

type Part = Pick<PartPoint, 'stage' | 'start'>;
type Said = Pick<PartPoint, 'status' | 'value' | 'lower' | 'upper' | 'of'>;

const stayMonths: readonly (readonly [PartMeasure, ExactMonth])[] = [
  ['staying-12', 12],
  ['staying-24', 24],
  ['staying-36', 36],
];
const incidenceMeasures = [
  ['promoted-6', 6, 'promoted'],
  ['promoted-12', 12, 'promoted'],
  ['promoted-24', 24, 'promoted'],
  ['promoted-36', 36, 'promoted'],
  ['left-12', 12, 'left'],
  ['left-36', 36, 'left'],
] as const;

/** What the parts of a day say, one row per part and measure. `sees` tells which linchpins the reader is told of. */
export const partPoints = (
  of: PartedIndicator,
  { asOf, formulaVersion }: Pick<PartPoint, 'asOf' | 'formulaVersion'>,
  stored: StoredParts,
  stages: readonly StageRow[],
  sees: (linchpin: StoredLinchpin) => boolean,
): PartPoint[] => {
  const stageOf = (id: string | null) => stages.find((stage) => stage.id === id) ?? null;
  const named = (id: string | null) => {
    const found = stageOf(id);
    return found === null ? null : reference(found);
  };
  const point = (part: Part, measure: PartMeasure, said: Said): PartPoint => ({
    ...{ asOf, ...part, measure },
    ...said,
    formulaVersion,
  });
  switch (of) {
    case 'stage-flow':
      return (stored.rows ?? []).flatMap(([stageId]) => flowPoints(point, stageOf(stageId), stored.rows ?? []));
    case 'time-in-stage':
      return (stored.stages ?? []).map(({ stageId, known }) => {
        const { status, spells, medianDays, medianLower = null, medianUpper = null } = known;
        const said = { status, value: medianDays, lower: medianLower, upper: medianUpper, of: spells };
        return point({ stage: named(stageId), start: null }, 'median-days', said);
      });
    case 'survival':
      return (stored.curves ?? []).flatMap((curve) =>
        survivalSaid(curve).map(([measure, said]) =>
          point({ stage: named(curve.stageId), start: curve.start }, measure, said),
        ),
      );
    case 'promotion-incidence':
      return (stored.incidences ?? []).flatMap((incidence) =>
        incidenceSaid(incidence).map(([measure, said]) =>
          point({ stage: named(incidence.stageId), start: null }, measure, said),
        ),
      );
    case 'linchpins':
      return [point({ stage: null, start: null }, 'linchpins', counted((stored.linchpins ?? []).filter(sees).length))];
  }
};

const noInterval = { lower: null, upper: null } as const;

const counted = (value: number): Said => ({ status: 'shown', value, ...noInterval, of: null });

const placesOf = (curve: readonly StoredPoint[]): SurvivalPoint[] => curve.map(presentPlace);

const flowPoints = (
  point: (part: Part, measure: PartMeasure, said: Said) => PartPoint,
  stage: StageRow | null,
  rows: readonly StoredFlowRow[],
): PartPoint[] => {
  const flow = presentFlow(stage, rows);
  const measures: [PartMeasure, number][] = [
    ['people', flow.closing],
    ['promoted-in', flow.promotedIn],
    ['promoted-out', flow.promotedOut],
    ['joined', flow.joined],
    ['left', flow.left],
    ['moved-in', flow.movedIn],
    ['moved-out', flow.movedOut],
  ];
  return measures.map(([measure, value]) => point({ stage: flow.stage, start: null }, measure, counted(value)));
};

const notFollowed = { status: 'not-followed', value: null, ...noInterval } as const;

const survivalSaid = (stored: StoredSurvival): [PartMeasure, Said][] => {
  const { status, spells, restrictedMeanMonths, restrictedMeanLower, restrictedMeanUpper, curve } = stored;
  const interval = { lower: restrictedMeanLower ?? null, upper: restrictedMeanUpper ?? null };
  const mean = { status, value: restrictedMeanMonths, ...interval, of: spells };
  const places = placesOf(curve);
  const shares = stayMonths.map(([measure, months]): [PartMeasure, Said] => {
    if (status === 'shown' && !survivalReaches(stored, months * daysPerMonth)) {
      return [measure, { ...notFollowed, of: spells }];
    }
    const place = stepAtMonth(places, months);
    const said = place === undefined ? { survival: 1, ...noInterval } : place;
    const value = status === 'shown' ? said.survival : null;
    const band = value === null ? noInterval : { lower: said.lower, upper: said.upper };
    return [measure, { status, value, ...band, of: spells }];
  });
  return [['mean-months', mean], ...shares];
};

const incidenceSaid = (stored: StoredIncidence): [PartMeasure, Said][] =>
  incidenceMeasures.map(([measure, months, what]) => {
    const { status, spells, at } = stored;
    if (status === 'shown' && !incidenceReaches(stored, months * daysPerMonth)) {
      return [measure, { ...notFollowed, of: spells }];
    }
    const found = at.find((one) => one.months === months);
    const band = { lower: found?.[`${what}Lower`] ?? null, upper: found?.[`${what}Upper`] ?? null };
    return [measure, { status, value: found?.[what] ?? null, ...band, of: spells }];
  });
