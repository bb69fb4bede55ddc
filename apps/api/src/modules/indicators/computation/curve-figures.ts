import { daysPerMonth } from '@understudy/domain/calendar/day';
import { groupBy } from '@understudy/domain/collections/group-by';
import { type FigureStatus, fewestForRate, type Measure, withoutValue } from '@understudy/domain/indicators/figure';
import { incidenceMonths } from '@understudy/domain/indicators/promotion-incidence';
import { restrictedMeanMonths, type SurvivalStart, survivalStatus } from '@understudy/domain/indicators/survival';
import { cumulativeIncidence, type IncidencePoint, incidenceAt } from '@understudy/domain/statistics/aalen-johansen';
import { kaplanMeier, medianSurvival, restrictedMean } from '@understudy/domain/statistics/kaplan-meier';
import type { CurveRow } from './curves.repository.js';
import { type StoredPoint, storedPoint } from './stay-figures.js';
import type { StoredFigure } from './stored-figure.js';
import { thinned } from './thinned-curve.js';

/** A survival curve as it is stored. */
export type StoredSurvival = {
  readonly start: SurvivalStart;
  readonly stageId: string | null;
  readonly status: FigureStatus;
  readonly spells: number;
  readonly people: number;
  readonly events: number;
  readonly unknownStart: number;
  readonly medianDays: number | null;
  readonly restrictedMeanMonths: number | null;
  readonly curve: readonly StoredPoint[];
};

/** A point of a cumulative incidence as it is stored: time, at risk, events, incidence. */
export type StoredIncidencePoint = readonly [number, number, number, number];

/** The incidence of promotion out of one stage, or out of all, as it is stored. */
export type StoredIncidence = {
  readonly stageId: string | null;
  readonly status: FigureStatus;
  readonly spells: number;
  readonly people: number;
  readonly events: number;
  readonly unknownStart: number;
  readonly promoted: readonly StoredIncidencePoint[];
  readonly left: readonly StoredIncidencePoint[];
  readonly at: readonly { readonly months: number; readonly promoted: number; readonly left: number }[];
};

/** Survival and promotion incidence of every group: a figure each, with one curve per start or stage in its details. */
export const curveFigures = (rows: readonly CurveRow[], fewest = fewestForRate): StoredFigure[] => {
  const groups = groupBy(rows, ({ kind, key }) => `${kind}:${key}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { kind, key } = first;
    const curves = group.filter(({ what }) => what !== 'promotion').map((row) => survivalOf(row, fewest));
    const incidences = group.filter(({ what }) => what === 'promotion').map((row) => incidenceOf(row, fewest));
    const joining = curves.find(({ start }) => start === 'joining');
    const overall = incidences.find(({ stageId }) => stageId === null);
    return [
      ...(curves.length === 0
        ? []
        : [{ indicator: 'survival', kind, key, ...survivalMeasure(joining), details: { curves } }]),
      ...(overall === undefined
        ? []
        : [{ indicator: 'promotion-incidence', kind, key, ...incidenceMeasure(overall), details: { incidences } }]),
    ];
  });
};

const survivalMeasure = (joining: StoredSurvival | undefined): Measure => {
  if (joining === undefined) return withoutValue('not-applicable', 0, 0);
  const { status, events, spells, restrictedMeanMonths: value } = joining;
  return { ...withoutValue(status, status === 'not-recorded' ? null : events, spells), value };
};

const incidenceMeasure = ({ status, events, spells, at }: StoredIncidence): Measure => ({
  ...withoutValue(status, events, spells),
  value: at.at(-1)?.promoted ?? null,
});

const survivalOf = (row: CurveRow, fewest: number): StoredSurvival => {
  const { what, stageId, spells, people, events, unknownStart } = row;
  const status = survivalStatus(row, fewest);
  const durations = numbersOf(row).map((duration) => ({ time: duration >> 2, event: (duration & 3) === 1 }));
  const curve = status === 'shown' ? kaplanMeier(durations) : [];
  return {
    start: what === 'stage' || what === 'cohort' ? what : 'joining',
    stageId,
    status,
    spells,
    people,
    events,
    unknownStart,
    medianDays: medianSurvival(curve),
    restrictedMeanMonths:
      status === 'shown' ? restrictedMean(curve, restrictedMeanMonths * daysPerMonth) / daysPerMonth : null,
    curve: thinned(curve).map(storedPoint),
  };
};

const causes = [null, 'promoted', 'left', null] as const;

const incidenceOf = (row: CurveRow, fewest: number): StoredIncidence => {
  const { stageId, spells, people, events, unknownStart } = row;
  const status = people === 0 ? 'not-applicable' : people < fewest ? 'too-few' : 'shown';
  const durations = numbersOf(row).map((duration) => ({ time: duration >> 2, cause: causes[duration & 3] ?? null }));
  const promoted = status === 'shown' ? cumulativeIncidence(durations, 'promoted') : [];
  const left = status === 'shown' ? cumulativeIncidence(durations, 'left') : [];
  const at = incidenceMonths.map((months) => ({
    months,
    promoted: incidenceAt(promoted, months * daysPerMonth),
    left: incidenceAt(left, months * daysPerMonth),
  }));
  return {
    stageId,
    status,
    spells,
    people,
    events,
    unknownStart,
    promoted: thinned(promoted).map(storedIncidence),
    left: thinned(left).map(storedIncidence),
    at: status === 'shown' ? at : [],
  };
};

/** A point of a cumulative incidence in the form in which it is stored. */
export const storedIncidence = ({ time, atRisk, events, incidence }: IncidencePoint): StoredIncidencePoint => [
  time,
  atRisk,
  events,
  incidence,
];

const numbersOf = ({ durations }: CurveRow): number[] => durations?.split(',').map(Number) ?? [];
