import { isoDate } from '../calendar/day.js';
import { count, type Figure, type FigureRequest, figure } from './figure.js';
import type { GroupMember, PeopleGroup } from './group.js';
import { membersOn } from './group-members.js';
import type { StageRow } from './history.js';
import type { IndexedHistory } from './indexed-history.js';
import { stayOn } from './person-record.js';
import { type StageMove, type StageMoveKind, stageMoves } from './stage-moves.js';
import { type Window, windowUpTo } from './window.js';

/** Gross daily flows of one stage; for people outside the ladder the stage is null. All are numbers of people or moves. */
export type StageFlowRow = {
  readonly stageId: string | null;
  readonly opening: number;
  readonly closing: number;
  readonly promotedIn: number;
  readonly promotedOut: number;
  readonly joined: number;
  readonly left: number;
  readonly steppedDownIn: number;
  readonly steppedDownOut: number;
  readonly lateralIn: number;
  readonly lateralOut: number;
  /** Came from outside the ladder (row of a stage), went there (`toNoStage`). */
  readonly fromNoStage: number;
  readonly toNoStage: number;
  /** Came from a stage to none (row of no stage), went from none to a stage (`toLadder`). */
  readonly fromLadder: number;
  readonly toLadder: number;
  /** Came into or went out of the group, in the same stage; always 0 for the organisation. */
  readonly transferredIn: number;
  readonly transferredOut: number;
  /** Every change but promotion, joining and leaving, summed. */
  readonly movedIn: number;
  readonly movedOut: number;
};

/** One row per stage in the order of the ladder, then the row of no stage. */
export type StageFlowDetails = { readonly rows: readonly StageFlowRow[] };

/** One person's change behind a flow, as an ISO date and stage ids. */
export type StageMoveRecord = {
  readonly personId: string;
  readonly on: string;
  readonly kind: StageMoveKind;
  readonly fromStageId: string | null;
  readonly toStageId: string | null;
  readonly inGroupBefore: boolean;
  readonly inGroupAfter: boolean;
};

type Flow = Exclude<keyof StageFlowRow, 'stageId' | 'movedIn' | 'movedOut'>;
type Tally = Record<Flow, number>;

/**
 * Stage headcount and flow: people of the group per stage on the as-of date, and the gross daily flows of the window,
 * opening + in - out = closing for every row. The value is the headcount of the group. A move counts as going out for the
 * groups of the day before, and as coming in for those of the day itself. Throws Error if a row does not add up.
 */
export function stageFlow(index: IndexedHistory, request: FigureRequest<PeopleGroup>): Figure<StageFlowDetails> {
  const window = windowUpTo(request.asOf, request.windowFrom);
  const members = index.membersOf(request.group);
  const tallies = new Map<StageRow | null, Tally>([...index.stages, null].map((stage) => [stage, emptyTally()]));
  const add = (stage: StageRow | null, flow: Flow) => {
    const tally = tallies.get(stage);
    if (tally === undefined) throw new Error(`The history has no stage '${stage?.id}'`);
    tally[flow] += 1;
  };
  for (const [flow, day] of [
    ['opening', window.opening],
    ['closing', window.closing],
  ] as const) {
    for (const person of membersOn(members, day)) add(stayOn(person, day)?.stage ?? null, flow);
  }
  for (const move of movesOf(members, window)) {
    const { outOf, into } = legs(move);
    if (move.inGroupBefore && outOf !== null) add(move.from, outOf);
    if (move.inGroupAfter && into !== null) add(move.to, into);
  }
  const rows = [...tallies].map(([stage, tally]) => flowRow(stage, tally));
  const headcount = rows.reduce((sum, { closing }) => sum + closing, 0);
  return figure('stage-flow', 'count', { ...request, window }, count(headcount), { rows });
}

/** The changes behind the flows of a group, in order of time. */
export function stageMoveRecords(index: IndexedHistory, request: FigureRequest<PeopleGroup>): StageMoveRecord[] {
  const window = windowUpTo(request.asOf, request.windowFrom);
  return movesOf(index.membersOf(request.group), window)
    .sort((one, other) => one.day - other.day)
    .map(({ personId, day, kind, from, to, inGroupBefore, inGroupAfter }) => ({
      personId,
      on: isoDate(day),
      kind,
      fromStageId: from?.id ?? null,
      toStageId: to?.id ?? null,
      inGroupBefore,
      inGroupAfter,
    }));
}

function movesOf(members: readonly GroupMember[], window: Window): StageMove[] {
  return members.flatMap((member) => stageMoves(member, window));
}

function legs({ kind }: StageMove): { readonly outOf: Flow | null; readonly into: Flow | null } {
  switch (kind) {
    case 'joined':
      return { outOf: null, into: 'joined' };
    case 'left':
      return { outOf: 'left', into: null };
    case 'promoted':
      return { outOf: 'promotedOut', into: 'promotedIn' };
    case 'stepped-down':
      return { outOf: 'steppedDownOut', into: 'steppedDownIn' };
    case 'lateral':
      return { outOf: 'lateralOut', into: 'lateralIn' };
    case 'onto-ladder':
      return { outOf: 'toLadder', into: 'fromNoStage' };
    case 'off-ladder':
      return { outOf: 'toNoStage', into: 'fromLadder' };
    case 'transferred':
      return { outOf: 'transferredOut', into: 'transferredIn' };
  }
}

function flowRow(stage: StageRow | null, tally: Tally): StageFlowRow {
  const movedIn = tally.steppedDownIn + tally.lateralIn + tally.fromNoStage + tally.fromLadder + tally.transferredIn;
  const movedOut = tally.steppedDownOut + tally.lateralOut + tally.toNoStage + tally.toLadder + tally.transferredOut;
  const change = tally.promotedIn + tally.joined + movedIn - tally.promotedOut - tally.left - movedOut;
  if (tally.opening + change !== tally.closing) {
    throw new Error(
      `The flows of ${stage?.key ?? 'no stage'} do not add up: ${tally.opening} + ${change} is not ${tally.closing}`,
    );
  }
  return { stageId: stage?.id ?? null, ...tally, movedIn, movedOut };
}

function emptyTally(): Tally {
  return {
    opening: 0,
    closing: 0,
    promotedIn: 0,
    promotedOut: 0,
    joined: 0,
    left: 0,
    steppedDownIn: 0,
    steppedDownOut: 0,
    lateralIn: 0,
    lateralOut: 0,
    fromNoStage: 0,
    toNoStage: 0,
    fromLadder: 0,
    toLadder: 0,
    transferredIn: 0,
    transferredOut: 0,
  };
}
