import type { EnrolmentState } from '../enrolment-table.js';
import { isUnrecorded, type Milestone, type MilestoneFacts } from './milestone-state.js';

/** On which day what tells of a milestone happened; null where nothing does. */
export type ReachedOn = {
  /** The first session at which the person was. */
  readonly attendedOn: string | null;
  /** The end of the first that they wrote down as learned. */
  readonly learnedOn: string | null;
  readonly inPeerGroupSince: string | null;
  /** The day on which it was marked as reached. */
  readonly markedOn: string | null;
};

/** The person's part in the cohort, as far as it decides what was due of them, and by when. */
export type DuePart = {
  readonly state: EnrolmentState;
  /** The first day on which they had a place. */
  readonly enrolledOn: string;
  /** Until when somebody had who was given longer than the cohort, whatever became of them since. */
  readonly longerUntil: string | null;
  /** Whether they were given longer and nobody kept until when. */
  readonly longerUnknown: boolean;
  /** The day on which somebody who withdrew gave up their place, which is that of stepping back where they did so first. */
  readonly withdrewOn: string | null;
  /** The times without a place of whoever came back. */
  readonly away: readonly Away[];
};

/** From the day of giving up a place to the day of having one again, on which they are there. */
export type Away = { readonly from: string; readonly back: string };

/** How somebody stood with a milestone by its day: reached by then, not by then, or nobody wrote down who was there. */
export type Timeliness = 'on-time' | 'late' | 'unrecorded';

/** How many milestones were reached by their day, of those due; and of how many nobody wrote down anything. */
export type OnTime = { readonly onTime: number; readonly due: number; readonly unrecorded: number };

/** Whose milestones fall due: whoever stepped back or goes on elsewhere is asked for none here. */
const asked: ReadonlySet<EnrolmentState> = new Set(['enrolled', 'extended', 'completed', 'withdrawn']);

/**
 * How somebody stood with one milestone by the day on which it was due for them; null where it is not due yet or was not asked
 * of them: whoever stepped back, was excused, was not there on its day, or where it lies between others. A longer time is theirs;
 * where nobody kept until when it was, nothing can be said.
 */
export const timelinessOf = (
  milestone: Milestone,
  facts: MilestoneFacts,
  reached: ReachedOn,
  part: DuePart,
  today: string,
): Timeliness | null => {
  const { longerUntil, longerUnknown } = part;
  const dueOn = longerUntil !== null && longerUntil > milestone.dueOn ? longerUntil : milestone.dueOn;
  if (!asked.has(part.state) || longerUnknown || facts.inPeerGroup === null || dueOn >= today) return null;
  if (!wasThere(part, milestone.dueOn, dueOn)) return null;
  const first = firstDay(reached);
  if (first !== null) return first <= dueOn ? 'on-time' : 'late';
  if (facts.mark === 'excused' || facts.attendance === 'excused' || milestone.sessionsAhead > 0) return null;
  return isUnrecorded(milestone, facts) ? 'unrecorded' : 'late';
};

/** Whether somebody had a place on the cohort's day, and on their own where a longer time moves it. */
const wasThere = ({ enrolledOn, withdrewOn, away }: DuePart, day: string, ownDay: string): boolean =>
  enrolledOn <= day &&
  (withdrewOn === null || withdrewOn > ownDay) &&
  !away.some(({ from, back }) => [day, ownDay].some((one) => from <= one && one < back));

const firstDay = ({ attendedOn, learnedOn, inPeerGroupSince, markedOn }: ReachedOn): string | null =>
  [attendedOn, learnedOn, inPeerGroupSince, markedOn].flatMap((day) => day ?? []).toSorted()[0] ?? null;

/** Milestones on time, of those due; what nobody wrote down is neither. */
export const onTimeOf = (all: readonly (Timeliness | null)[]): OnTime => {
  const countOf = (one: Timeliness): number => all.filter((timeliness) => timeliness === one).length;
  const [onTime, late] = [countOf('on-time'), countOf('late')];
  return { onTime, due: onTime + late, unrecorded: countOf('unrecorded') };
};
