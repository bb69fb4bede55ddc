import type { HoursApart } from './mentor-fit.js';

const offsetOf = (timeZone: string, at: Date): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const there = Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'));
  return (there - Math.floor(at.getTime() / 60_000) * 60_000) / 3_600_000;
};

/** Reckons hours between time zones as they are at this instant; an unknown zone is as far away as can be. */
export const hoursApartAt = (at: Date): HoursApart => {
  const known = new Map<string, number | null>();
  const offset = (timeZone: string): number | null => {
    let found = known.get(timeZone);
    if (found === undefined) {
      try {
        found = offsetOf(timeZone, at);
      } catch {
        found = null;
      }
      known.set(timeZone, found);
    }
    return found;
  };
  return (one, other) => {
    const [first, second] = [offset(one), offset(other)];
    return first === null || second === null ? Number.POSITIVE_INFINITY : Math.abs(first - second);
  };
};
