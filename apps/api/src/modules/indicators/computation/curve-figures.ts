import { groupBy } from '@understudy/domain/collections/group-by';
import { type FigureStatus, fewestForRate, type Measure, withoutValue } from '@understudy/domain/indicators/figure';
import {
  type IncidenceAtMonth,
  incidenceAtMonths,
  lastIncidence,
} from '@understudy/domain/indicators/promotion-incidence';
import { meanStay, type SurvivalStart, survivalStatus } from '@understudy/domain/indicators/survival';
import { cumulativeIncidence, type IncidencePoint } from '@understudy/domain/statistics/aalen-johansen';
import { longestOf } from '@understudy/domain/statistics/followed-long-enough';
import { kaplanMeier, medianDaysOf } from '@understudy/domain/statistics/kaplan-meier';
import { daysOf, endOf, endsOf, type NumberedTimes, stayCounts } from './numbered-times.js';
import { type StoredMedian, type StoredPoint, storedPoint } from './stay-figures.js';
import type { StoredFigure } from './stored-figure.js';
import { thinned } from './thinned-curve.js';
import { endOfTime, type StayedAgainRow } from './times.repository.js';

/** A survival curve as it is stored. */
export type StoredSurvival = StoredMedian & {
  readonly start: SurvivalStart;
  readonly stageId: string | null;
  readonly status: FigureStatus;
  readonly spells: number;
  readonly people: number;
  readonly events: number;
  readonly unknownStart: number;
  readonly restrictedMeanMonths: number | null;
  /** Its 95% interval; not said of days computed before version 7. */
  readonly restrictedMeanLower?: number | null;
  readonly restrictedMeanUpper?: number | null;
  /** The longest time for which anybody was followed; not said of days computed before version 6. */
  readonly followedDays?: number | null;
  readonly curve: readonly StoredPoint[];
};

/** A point of a cumulative incidence as it is stored: time, at risk, events, incidence, lower, upper. */
export type StoredIncidencePoint = readonly [number, number, number, number, number | null, number | null];

/** The incidence of promotion out of one stage, or out of all, as it is stored. */
export type StoredIncidence = {
  readonly stageId: string | null;
  readonly status: FigureStatus;
  readonly spells: number;
  readonly people: number;
  readonly events: number;
  readonly unknownStart: number;
  readonly followedDays?: number | null;
  readonly promoted: readonly StoredIncidencePoint[];
  readonly left: readonly StoredIncidencePoint[];
  readonly at: readonly IncidenceAtMonth[];
};

/** Survival and promotion incidence of every group: a figure each, with one curve per start or stage in its details. */
export const curveFigures = (
  times: readonly NumberedTimes[],
  stayedAgain: readonly StayedAgainRow[],
  fewest = fewestForRate,
): StoredFigure[] => {
  const again = new Map(stayedAgain.map(({ kind, key, knownAgain }) => [`${kind}:${key}`, knownAgain]));
  return [...groupBy(times, ({ kind, key }) => `${kind}:${key}`)].flatMap(([group, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { kind, key } = first;
    const curves = own.filter(({ what }) => what !== 'stay').map((row) => survivalOf(row, fewest));
    const stays = own.filter(({ what }) => what === 'stay');
    const inAllStages = overAllStages(stays, again.get(group) ?? 0);
    const overall = incidenceOf(inAllStages, fewest);
    const joining = curves.find(({ start }) => start === 'joining');
    return [
      ...(curves.length === 0
        ? []
        : [{ indicator: 'survival', kind, key, ...survivalMeasure(joining), details: { curves } }]),
      ...(stays.length === 0
        ? []
        : [
            {
              indicator: 'promotion-incidence',
              kind,
              key,
              ...incidenceMeasure(overall),
              details: { incidences: [overall, ...stays.map((row) => incidenceOf(row, fewest))] },
            },
          ]),
    ];
  });
};

/** Stays to count promotions from. */
type Stays = Pick<NumberedTimes, 'stageId' | 'all' | 'known' | 'knownAgain'>;

const overAllStages = (stays: readonly NumberedTimes[], knownAgain: number): Stays => ({
  stageId: null,
  all: stays.flatMap(({ all }) => all),
  known: stays.flatMap(({ known }) => known),
  knownAgain,
});

const survivalMeasure = (joining: StoredSurvival | undefined): Measure => {
  if (joining === undefined) return withoutValue('not-applicable', 0, 0);
  const { status, events, spells, restrictedMeanMonths: value, restrictedMeanLower, restrictedMeanUpper } = joining;
  const interval = { lower: restrictedMeanLower ?? null, upper: restrictedMeanUpper ?? null };
  return { ...withoutValue(status, status === 'not-recorded' ? null : events, spells), value, ...interval };
};

const incidenceMeasure = ({ status, events, spells, at }: StoredIncidence): Measure => ({
  ...withoutValue(status, events, spells),
  ...lastIncidence(at),
});

const survivalOf = ({ what, stageId, all, known, knownAgain }: NumberedTimes, fewest: number): StoredSurvival => {
  const ends = endsOf(known);
  const events = ends[endOfTime.voluntary] ?? 0;
  const leavings = known.length - (ends[endOfTime.lasts] ?? 0);
  const leavingsWithoutKind = ends[endOfTime.withoutKind] ?? 0;
  const counts = { spells: known.length, people: known.length - knownAgain, events, leavings, leavingsWithoutKind };
  const status = survivalStatus(counts, fewest);
  const times = known.map((time) => ({ time: daysOf(time), event: endOf(time) === endOfTime.voluntary }));
  const curve = status === 'shown' ? kaplanMeier(times) : [];
  return {
    start: what === 'stage' || what === 'cohort' ? what : 'joining',
    stageId,
    status,
    spells: counts.spells,
    people: counts.people,
    events,
    unknownStart: all.length - known.length,
    ...medianDaysOf(curve),
    ...meanStay(status, curve),
    followedDays: status === 'shown' ? longestOf(times.map(({ time }) => time)) : null,
    curve: thinned(curve).map(storedPoint),
  };
};

/** What a stay ended in, by how it did: leaving the ladder competes with a promotion, a move within it does not. */
const causes = [null, 'promoted', 'left', 'left', null] as const;

const incidenceOf = ({ stageId, all, known, knownAgain }: Stays, fewest: number): StoredIncidence => {
  const { spells, people, events } = stayCounts(known, knownAgain);
  const status = people === 0 ? 'not-applicable' : people < fewest ? 'too-few' : 'shown';
  const times =
    status === 'shown' ? known.map((time) => ({ time: daysOf(time), cause: causes[endOf(time)] ?? null })) : [];
  const promoted = cumulativeIncidence(times, 'promoted');
  const left = cumulativeIncidence(times, 'left');
  const at = incidenceAtMonths(promoted, left);
  return {
    stageId,
    status,
    spells,
    people,
    events,
    unknownStart: all.length - known.length,
    followedDays: longestOf(times.map(({ time }) => time)),
    promoted: thinned(promoted).map(storedIncidence),
    left: thinned(left).map(storedIncidence),
    at: status === 'shown' ? at : [],
  };
};

/** A point of a cumulative incidence in the form in which it is stored. */
export const storedIncidence = (point: IncidencePoint): StoredIncidencePoint => [
  point.time,
  point.atRisk,
  point.events,
  point.incidence,
  point.lower,
  point.upper,
];
