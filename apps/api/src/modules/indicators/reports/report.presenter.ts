import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { getIndicators, IndicatorGroup, StageFlow, TimeInStage } from '@understudy/contracts/indicators';
import type { StageReference } from '@understudy/contracts/people';
import { daysBetween } from '@understudy/domain/calendar/day';
import type { StoredLinchpin } from '../computation/bench-figures.js';
import type { StoredStays, StoredTimeInStage } from '../computation/stay-figures.js';
import { type StoredFlow, storedFlows } from '../computation/stored-flows.js';
import { presentFigures } from './figure.presenter.js';
import type { ReportFrame, ReportRow, StageRow } from './report.repository.js';

type Report = ResponseOf<typeof getIndicators>;
type FlowCounts = Record<StoredFlow, number>;

/** One group's report of one day, as it was stored. `names` holds people and critical roles by id. */
export const presentReport = (
  group: Omit<IndicatorGroup, 'people'>,
  row: ReportRow,
  frame: ReportFrame,
  linchpins: readonly StoredLinchpin[],
  names: ReadonlyMap<string, string>,
): Report => {
  const details = new Map(row.figures.map((figure) => [figure.indicator, figure.details]));
  const flows = (details.get('stage-flow')?.rows ?? []) as [string | null, ...number[]][];
  const stays = (details.get('time-in-stage')?.stages ?? []) as StoredTimeInStage[];
  const mentioned = new Set([...flows.map(([stageId]) => stageId), ...stays.map(({ stageId }) => stageId)]);
  const ladder = frame.stages.filter(({ id, current }) => current || mentioned.has(id));
  const headcount = row.figures.find(({ indicator }) => indicator === 'headcount')?.value ?? 0;
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  return {
    group: { ...group, people: headcount },
    asOf: row.asOf,
    windowFrom: row.windowFrom,
    windowDays: daysBetween(row.windowFrom, row.asOf),
    formulaVersion: row.formulaVersion,
    state: row.stale ? 'stale' : 'fresh',
    computedAt: row.computedAt,
    historyBeginsOn: frame.historyBeginsOn,
    figures: presentFigures(row.figures),
    flows: [...ladder.map((stage) => presentFlow(stage, flows)), presentFlow(null, flows)],
    timeInStage: ladder.map((stage) =>
      presentStays(
        stage,
        stays.find(({ stageId }) => stageId === stage.id),
      ),
    ),
    linchpins: linchpins.map(({ personId, roleIds }) => ({
      person: named(personId),
      rolesLeftOpen: roleIds.map(named),
    })),
  };
};

const reference = ({ id, key, name, ordinal }: StageRow): StageReference => ({ id, key, name, ordinal });

const presentFlow = (stage: StageRow | null, flows: readonly [string | null, ...number[]][]): StageFlow => {
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

const presentStays = (stage: StageRow, stored: StoredTimeInStage | undefined): TimeInStage => {
  const known = stored?.known ?? noStays;
  const { status, spells, people, events, medianDays } = stored?.recorded ?? noStays;
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
    medianDays: known.medianDays,
    curve: known.curve.map(([time, atRisk, happened, survival, lower, upper]) => ({
      time,
      atRisk,
      events: happened,
      survival,
      lower,
      upper,
    })),
    asRecorded: { status, spells, people, events, medianDays },
  };
};
