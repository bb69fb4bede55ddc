import type { TalkTime } from './talk-times.js';

type Waiting = { readonly id: string; readonly timeZone: string };
type Room = {
  readonly times: readonly TalkTime[];
  /** The times, by their place, that suit a clock. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
  readonly perWeek: number;
  readonly weeks: number;
};

/**
 * Gives everybody a time, in turn, by augmenting paths: somebody seated earlier may be moved to another time but never loses
 * theirs, so the seated are the best set by the order in which people stand. Each week takes so many and no more.
 * `full` are the clocks for which no further talk can be had, though some time would suit them.
 */
export const seatTalks = (waiting: readonly Waiting[], { times, placesOf, perWeek, weeks }: Room) => {
  const held = new Map<number, Waiting>();
  const seats = new Map<string, number>();
  const perWeekSeated = new Map<number, number>();
  const perDaySeated = new Map<string, number>();
  const full = new Set<string>();
  const expected = Math.min(waiting.length, weeks * perWeek);
  const weekAt = (place: number): number => times[place]?.week ?? 0;
  const dayAt = (place: number): string => times[place]?.day ?? '';
  const seatedIn = (week: number): number => perWeekSeated.get(week) ?? 0;

  const put = (person: Waiting, place: number): void => {
    held.set(place, person);
    seats.set(person.id, place);
    perWeekSeated.set(weekAt(place), seatedIn(weekAt(place)) + 1);
    perDaySeated.set(dayAt(place), (perDaySeated.get(dayAt(place)) ?? 0) + 1);
  };
  const lift = (place: number): void => {
    held.delete(place);
    perWeekSeated.set(weekAt(place), seatedIn(weekAt(place)) - 1);
    perDaySeated.set(dayAt(place), (perDaySeated.get(dayAt(place)) ?? 0) - 1);
  };
  /** The free time nearest to a wanted week, on the day with the fewest talks. */
  const bestFree = (places: readonly number[], wanted: number): number | undefined => {
    let best: number | undefined;
    const worth = (place: number): readonly [number, number] => [
      Math.abs(weekAt(place) - wanted),
      perDaySeated.get(dayAt(place)) ?? 0,
    ];
    for (const place of places) {
      if (held.has(place) || seatedIn(weekAt(place)) >= perWeek) continue;
      if (best === undefined) best = place;
      else {
        const [distance, load] = worth(place);
        const [leastDistance, leastLoad] = worth(best);
        if (distance < leastDistance || (distance === leastDistance && load < leastLoad)) best = place;
      }
    }
    return best;
  };

  const seat = (person: Waiting, wanted: number, seenPlaces: Set<number>, seenWeeks: Set<number>): boolean => {
    const places = placesOf.get(person.timeZone) ?? [];
    const free = bestFree(places, wanted);
    if (free !== undefined) {
      put(person, free);
      return true;
    }
    const makeRoom = (occupied: number, wish: number): boolean => {
      const other = held.get(occupied);
      if (other === undefined || seenPlaces.has(occupied)) return false;
      seenPlaces.add(occupied);
      if (!seat(other, weekAt(occupied), seenPlaces, seenWeeks)) return false;
      lift(occupied);
      put(person, wish);
      return true;
    };
    return places.some((place) => {
      if (held.has(place)) return makeRoom(place, place);
      const week = weekAt(place);
      if (seenWeeks.has(week)) return false;
      seenWeeks.add(week);
      return [...held.keys()].filter((one) => weekAt(one) === week).some((one) => makeRoom(one, place));
    });
  };

  waiting.forEach((person, turn) => {
    if (full.has(person.timeZone) || (placesOf.get(person.timeZone) ?? []).length === 0) return;
    const wanted =
      expected === 0 ? 0 : Math.min(weeks - 1, Math.floor((Math.min(turn, expected - 1) * weeks) / expected));
    if (!seat(person, wanted, new Set(), new Set())) full.add(person.timeZone);
  });
  return { seats, full };
};
