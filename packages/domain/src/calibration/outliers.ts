import { type CalibrationPlace, cellOf, growths, horizonPlaces, performances } from './places.js';

type RecordedHorizon = 'ready-now' | 'within-1-year' | 'within-2-years' | 'within-3-years';

/** What stands beside a place when it is talked about. */
export type PlacementFacts = {
  readonly place: CalibrationPlace | null;
  /** The horizon that is recorded for the person's next stage; null where none is. */
  readonly recordedHorizon: RecordedHorizon | null;
  /** Observations of the last twelve months, and by how many people; null where nothing may be said of them. */
  readonly observations: number | null;
  readonly observers: number;
  /** Where the last locked calibration left them; null where there was none, or it had no grid in common. */
  readonly formerPlace: CalibrationPlace | null;
  readonly moves: number;
};

/** Why somebody is talked about first, the weightiest first. */
export const outlierReasons = [
  'not-placed',
  'moved-again',
  'ahead-of-record',
  'behind-record',
  'results-and-growth-apart',
  'nothing-observed',
  'much-observed',
  'far-from-last-time',
] as const;
export type OutlierReason = (typeof outlierReasons)[number];

/** How far into the next stage a place or a record points: 0 in the role, 1 in some years, 2 soon. */
const reach = (place: CalibrationPlace): number => {
  const cell = cellOf(place);
  if (cell !== null) return growths.indexOf(cell.growth);
  return { 'in-role': 0, 'within-3-years': 1, 'within-2-years': 1, 'within-1-year': 2, 'ready-now': 2 }[
    place as (typeof horizonPlaces)[number]
  ];
};
const recordedReach: Readonly<Record<RecordedHorizon, number>> = {
  'within-3-years': 0,
  'within-2-years': 1,
  'within-1-year': 2,
  'ready-now': 2,
};

const distance = (one: CalibrationPlace, other: CalibrationPlace): number => {
  const [here, there] = [cellOf(one), cellOf(other)];
  if (here === null && there === null) {
    const order: readonly string[] = horizonPlaces;
    return Math.abs(order.indexOf(one) - order.indexOf(other));
  }
  if (here === null || there === null) return 0;
  return Math.max(
    Math.abs(performances.indexOf(here.performance) - performances.indexOf(there.performance)),
    Math.abs(growths.indexOf(here.growth) - growths.indexOf(there.growth)),
  );
};

/**
 * Where a place and what is on record point in different directions, in words of a closed list. Nothing is added up and
 * nothing is shown as a number: it says what to talk about, never who is right.
 */
export const reasonsToTalk = (facts: PlacementFacts): OutlierReason[] => {
  const { place, recordedHorizon, observations, observers, formerPlace, moves } = facts;
  if (place === null) return ['not-placed'];
  const cell = cellOf(place);
  const step = recordedHorizon === null ? 0 : reach(place) - recordedReach[recordedHorizon];
  const strong = reach(place) === 2 || cell?.performance === 'beyond';
  const apart = cell === null ? 0 : performances.indexOf(cell.performance) - growths.indexOf(cell.growth);
  const holds: Readonly<Record<OutlierReason, boolean>> = {
    'not-placed': false,
    'moved-again': moves >= 2,
    'ahead-of-record': step >= 2,
    'behind-record': step <= -2,
    'results-and-growth-apart': Math.abs(apart) === 2,
    'nothing-observed': strong && observations === 0,
    'much-observed': reach(place) === 0 && (observations ?? 0) >= 3 && observers >= 2,
    'far-from-last-time': formerPlace !== null && distance(place, formerPlace) >= 2,
  };
  return outlierReasons.filter((reason) => holds[reason]);
};

/** How soon somebody is talked about: whoever has more, and weightier, reasons comes first. Never leaves the server. */
export const urgencyOf = (reasons: readonly OutlierReason[]): number =>
  reasons.reduce((sum, reason) => sum + 2 ** (outlierReasons.length - outlierReasons.indexOf(reason)), 0);
