import { meetsExpectation } from '../assessments/readiness-verdict.js';
import { dayNumber, subtractCalendarMonths } from '../calendar/day.js';
import { isLeadershipStage } from '../career-framework/leadership-stage.js';
import { isNextAbove } from '../career-framework/next-stage.js';
import type { PeopleGroup } from './group.js';
import { membersOn } from './group-members.js';
import type { Horizon, StageRow, TargetRow } from './history.js';
import type { IndexedHistory } from './indexed-history.js';
import { stayOn } from './person-record.js';
import { type StageMove, stageMoves } from './stage-moves.js';
import { timeInStage } from './time-in-stage.js';
import { windowUpTo } from './window.js';

/** Indicators that rest on records which are not everybody's to read. */
export type ConfidentialIndicator = 'readiness-mix' | 'promoted-beyond-readiness' | 'overlooked';

/** What one record says for one indicator: every answer that there is. */
export type ConfidentialAnswer =
  | Horizon
  | 'not-assessed'
  | 'promoted-ready'
  | 'promoted-before-ready'
  | 'promoted-not-assessed'
  | 'observed'
  | 'overlooked';

/** One person's answer in one stage, and the record it comes from: the same record says the same on every day. */
export type AnswerRecord = {
  readonly personId: string;
  readonly stageId: string;
  readonly answer: ConfidentialAnswer;
  /** The record behind it; `none` where its absence is the answer. */
  readonly source: string;
  /** What that record says, in the same words for every indicator that counts it. */
  readonly said: string;
};

type Request = {
  readonly asOf: string;
  readonly group: PeopleGroup;
  /** How many people must have stayed in a stage for a median. */
  readonly fewest?: number;
};

const answering: Readonly<Record<ConfidentialIndicator, (index: IndexedHistory, request: Request) => AnswerRecord[]>> =
  {
    'readiness-mix': readiness,
    'promoted-beyond-readiness': promotedBeyond,
    overlooked,
  };

/**
 * The answers behind a confidential indicator of a group on a day.
 * - Readiness mix: everybody in a stage, by the agreed horizon for a next stage, on their own track or another; whoever is
 *   headed further up alone is not assessed for it.
 * - Promoted beyond readiness: the assignments of the window to a stage of leadership (for the group of the day before), by
 *   promotion or from a stage that does not lead, by whether the readiness result for that stage that was in force on the day before met what the stage expects. In force is
 *   the latest that was released and had not expired.
 * - Overlooked: everybody who is past the median time in their stage (that of the whole organisation), by whether anybody
 *   observed a signal in the twelve months up to the day.
 */
export function confidentialAnswers(
  index: IndexedHistory,
  indicator: ConfidentialIndicator,
  request: Request,
): AnswerRecord[] {
  return answering[indicator](index, request);
}

function readiness(index: IndexedHistory, { asOf, group }: Request): AnswerRecord[] {
  return standing(index, { asOf, group }).map(({ personId, stage }) => {
    const target = targetOn(index, personId, asOf, (one) => isNextAbove(one, stage, index.stages));
    return {
      personId,
      stageId: stage.id,
      answer: target?.horizon ?? 'not-assessed',
      source: target?.id ?? 'none',
      said: target?.horizon ?? 'not-assessed',
    };
  });
}

function promotedBeyond(index: IndexedHistory, { asOf, group }: Request): AnswerRecord[] {
  const window = windowUpTo(asOf);
  return index.membersOf(group).flatMap((member) =>
    stageMoves(member, window).flatMap((move): AnswerRecord[] => {
      const { personId, day, to } = move;
      if (to === null || !beginsToLead(move, index.stages)) return [];
      const result = resultOn(index, personId, to.key, day - 1);
      const about = { personId, stageId: to.id };
      if (result === undefined)
        return [{ ...about, answer: 'promoted-not-assessed', source: 'none', said: 'no-result' }];
      return result.meets
        ? [{ ...about, answer: 'promoted-ready', source: result.id, said: 'met' }]
        : [{ ...about, answer: 'promoted-before-ready', source: result.id, said: 'below' }];
    }),
  );
}

/**
 * Whether somebody was given a stage of leadership: by promotion, or from a stage that does not lead, whichever ranks higher.
 * Whoever was in no stage before is left out, for of them it is recorded since when, not from where.
 */
function beginsToLead({ kind, from, to, migrated, inGroupBefore }: StageMove, ladder: readonly StageRow[]): boolean {
  if (!inGroupBefore || to === null || !isLeadershipStage(to, ladder)) return false;
  if (kind === 'promoted') return true;
  const between = kind === 'lateral' || kind === 'stepped-down';
  return between && !migrated && from !== null && !isLeadershipStage(from, ladder);
}

function resultOn(
  index: IndexedHistory,
  personId: string,
  stageKey: string,
  day: number,
): { readonly id: string; readonly meets: boolean } | undefined {
  return (index.resultsByPerson.get(personId) ?? [])
    .filter((row) => row.stageKey === stageKey && dayNumber(row.releasedOn) <= day && day <= dayNumber(row.expiresOn))
    .map(({ id, releasedOn, skills }) => ({ id, releasedOn: dayNumber(releasedOn), meets: meetsExpectation(skills) }))
    .filter((row): row is typeof row & { readonly meets: boolean } => row.meets !== null)
    .sort((one, other) => other.releasedOn - one.releasedOn || (one.id < other.id ? -1 : 1))[0];
}

function overlooked(index: IndexedHistory, { asOf, group, ...rule }: Request): AnswerRecord[] {
  const day = dayNumber(asOf);
  const since = dayNumber(subtractCalendarMonths(asOf, 12));
  const { stages } = timeInStage(index, { asOf, group: { kind: 'organisation' }, ...rule }).details;
  const medians = new Map(stages.map(({ stageId, medianDays }) => [stageId, medianDays]));
  return standing(index, { asOf, group }).flatMap(({ personId, stage, from }) => {
    const median = medians.get(stage.id) ?? null;
    if (median === null || day - from <= median) return [];
    const seen = (index.signalsByPerson.get(personId) ?? [])
      .filter(({ observedOn }) => dayNumber(observedOn) > since && dayNumber(observedOn) <= day)
      .sort((one, other) => dayNumber(other.observedOn) - dayNumber(one.observedOn) || (one.id < other.id ? -1 : 1));
    const [latest] = seen;
    const answer = latest === undefined ? 'overlooked' : 'observed';
    return [{ personId, stageId: stage.id, answer, source: latest?.id ?? 'none', said: answer } as const];
  });
}

function standing(index: IndexedHistory, { asOf, group }: Request) {
  const day = dayNumber(asOf);
  return membersOn(index.membersOf(group), day).flatMap((person) => {
    const stay = stayOn(person, day);
    return stay === undefined ? [] : [{ personId: person.id, stage: stay.stage, from: stay.from }];
  });
}

function targetOn(
  index: IndexedHistory,
  personId: string,
  day: string,
  counts: (stage: StageRow) => boolean,
): TargetRow | undefined {
  const on = dayNumber(day);
  const stages = new Map(index.stages.map((stage) => [stage.id, stage]));
  return (index.targetsByPerson.get(personId) ?? []).find(({ stageId, from, to }) => {
    const stage = stages.get(stageId);
    return dayNumber(from) <= on && (to === null || on < dayNumber(to)) && stage !== undefined && counts(stage);
  });
}
