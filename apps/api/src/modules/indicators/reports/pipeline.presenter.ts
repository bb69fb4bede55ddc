import type { CurvePoint } from '@understudy/contracts/curve-points';
import type { StageFlow, TimeInStage } from '@understudy/contracts/indicators';
import type { StageReference } from '@understudy/contracts/people';
import type { MedianDays } from '@understudy/domain/statistics/kaplan-meier';
import type { StoredMedian, StoredPoint, StoredStays, StoredTimeInStage } from '../computation/stay-figures.js';
import { type StoredFlow, storedFlows } from '../computation/stored-flows.js';
import type { StageRow } from './report.repository.js';

type FlowCounts = Record<StoredFlow, number>;

/** The flows of one stage as they are stored: its id (null outside the ladder), then the counts. */
export type StoredFlowRow = readonly [string | null, ...number[]];

/** A stage as answers name it. */
export const reference = ({ id, key, name, ordinal }: StageRow): StageReference => ({ id, key, name, ordinal });

/** The flows of one stage, or of everybody outside the ladder. */
export const presentFlow = (stage: StageRow | null, flows: readonly StoredFlowRow[]): StageFlow => {
  const [, ...counts] = flows.find(([stageId]) => stageId === (stage?.id ?? null)) ?? [null];
  const flow = Object.fromEntries(storedFlows.map((name, place) => [name, counts[place] ?? 0])) as FlowCounts;
  const { opening, closing, promotedIn, promotedOut, joined, left, steppedDownIn, steppedDownOut } = flow;
  return {
    stage: stage === null ? null : reference(stage),
    opening,
    promotedIn,
    promotedOut,
    joined,
    left,
    movedIn: steppedDownIn + flow.lateralIn + flow.fromNoStage + flow.fromLadder,
    movedOut: steppedDownOut + flow.lateralOut + flow.toNoStage + flow.toLadder,
    steppedDownIn,
    steppedDownOut,
    transferredIn: flow.transferredIn,
    transferredOut: flow.transferredOut,
    closing,
  };
};

/** A stored point of a survival curve. */
export const presentPlace = ([time, atRisk, events, survival, lower, upper]: StoredPoint): CurvePoint => ({
  time,
  atRisk,
  events,
  survival,
  lower,
  upper,
});

const noStays = {
  spells: 0,
  people: 0,
  events: 0,
  stillThere: 0,
  left: 0,
  otherMove: 0,
  status: 'not-applicable',
  medianDays: null,
  curve: [],
} as const satisfies StoredStays;

/** A median with its interval; no interval on days that do not say it. */
export const presentMedian = ({ medianDays, medianLower = null, medianUpper = null }: StoredMedian): MedianDays => ({
  medianDays,
  medianLower,
  medianUpper,
});

/** The time in one stage, with the longest time for which a stay in it was followed, where the day says it. */
export const presentStays = (
  stage: StageRow,
  stored: StoredTimeInStage | undefined,
  followedDays: number | null = null,
): TimeInStage => {
  const known = stored?.known ?? noStays;
  const { status, spells, people, events, ...recorded } = stored?.recorded ?? noStays;
  return {
    stage: reference(stage),
    status: known.status,
    spells: known.spells,
    people: known.people,
    events: known.events,
    censoredStillThere: known.stillThere,
    censoredLeft: known.left,
    censoredOtherMove: known.otherMove,
    unknownStart: spells - known.spells,
    ...presentMedian(known),
    followedDays: known.status === 'shown' ? followedDays : null,
    curve: known.curve.map(presentPlace),
    asRecorded: { status, spells, people, events, ...presentMedian(recorded) },
  };
};
