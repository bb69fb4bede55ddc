import type { TimelineEntry } from '@understudy/contracts/people-timeline';

export type TimelineDay = { on: string; entries: readonly TimelineEntry[] };
export type TimelineYear = { year: string; days: readonly TimelineDay[] };

const order: Readonly<Record<TimelineEntry['kind'], number>> = {
  joined: 0,
  left: 1,
  stage: 2,
  title: 3,
  manager: 4,
  unit: 5,
  target: 6,
};

const groups = <Item, Group>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  make: (key: string, items: readonly Item[]) => Group,
): readonly Group[] => {
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found].map(([key, own]) => make(key, own));
};

/** A timeline by year and day in the order it came; within a day the weightiest entry first. */
export const yearsOf = (entries: readonly TimelineEntry[]): readonly TimelineYear[] =>
  groups(
    groups(
      entries,
      ({ on }) => on,
      (on, own): TimelineDay => ({ on, entries: [...own].sort((one, other) => order[one.kind] - order[other.kind]) }),
    ),
    ({ on }) => on.slice(0, 4),
    (year, days): TimelineYear => ({ year, days }),
  );
