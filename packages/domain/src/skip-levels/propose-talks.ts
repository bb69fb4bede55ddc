import { addCalendarMonths } from '../calendar/day.js';
import { seatTalks } from './seat-talks.js';
import { type Busy, suitsClock, type TalkHours, talkTimes, weeksOf } from './talk-times.js';

/** Somebody with whom a leader could talk. */
export type TalkCandidate = {
  readonly id: string;
  readonly timeZone: string;
  /** The day on which the two last talked; null for never. */
  readonly lastOn: string | null;
  /** Since when the two belong together, for those who never talked. */
  readonly sinceOn: string;
};

export type TalkPlan = TalkHours & {
  /** No more than these in a week. */
  readonly perWeek: number;
  /** Everybody is to be talked with once in so many months. */
  readonly everyMonths: number;
};

export type ProposedTalk = { readonly personId: string; readonly startsAt: number; readonly why: 'never' | 'longest' };
export type LeftOutOfTalks = {
  readonly personId: string;
  readonly why: 'talked-lately' | 'no-common-hours' | 'no-room';
};

/** Those who never talked come first, then those whose last talk is longest ago. */
const byWaiting = (one: TalkCandidate, other: TalkCandidate): number =>
  (one.lastOn ?? '').localeCompare(other.lastOn ?? '') ||
  (one.lastOn === null ? one.sinceOn.localeCompare(other.sinceOn) : 0) ||
  one.id.localeCompare(other.id);

/**
 * Talks of a season: as many as its weeks hold, spread evenly over them, in hours that both work. Whoever has waited longer is
 * never left out for somebody who has waited less long.
 */
export const proposeTalks = (
  candidates: readonly TalkCandidate[],
  plan: TalkPlan,
  { after, busy }: { readonly after: number; readonly busy: readonly Busy[] },
): { readonly talks: readonly ProposedTalk[]; readonly leftOut: readonly LeftOutOfTalks[] } => {
  const isDue = ({ lastOn }: TalkCandidate): boolean =>
    lastOn === null || addCalendarMonths(lastOn, plan.everyMonths) <= plan.lastOn;
  const due = candidates.filter(isDue).toSorted(byWaiting);
  const times = talkTimes(plan, after, busy);
  const zones = [...new Set(due.map(({ timeZone }) => timeZone))];
  const placesOf = new Map(
    zones.map((zone) => [zone, times.flatMap((time, place) => (suitsClock(time, plan, zone) ? [place] : []))]),
  );
  const { seats, full } = seatTalks(due, { times, placesOf, perWeek: plan.perWeek, weeks: weeksOf(plan) });
  const talks = due.flatMap(({ id, lastOn }): ProposedTalk[] => {
    const time = times[seats.get(id) ?? -1];
    return time ? [{ personId: id, startsAt: time.startsAt, why: lastOn === null ? 'never' : 'longest' }] : [];
  });
  const notDue = candidates
    .filter((one) => !isDue(one))
    .map(({ id }): LeftOutOfTalks => ({ personId: id, why: 'talked-lately' }));
  const without = due
    .filter(({ id }) => !seats.has(id))
    .map(
      ({ id, timeZone }): LeftOutOfTalks => ({
        personId: id,
        why: full.has(timeZone) ? 'no-room' : 'no-common-hours',
      }),
    );
  return {
    talks: talks.toSorted((one, other) => one.startsAt - other.startsAt),
    leftOut: [...without, ...notDue],
  };
};
