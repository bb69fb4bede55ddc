/** What one person adds to a told number: something unknown, and how many times it counts. */
export type Share = { readonly personId: string; readonly key: string; readonly times: number };

/** A number that was told, or is to be: the sum of its shares. */
export type ToldSum = readonly Share[];

/** Unknowns that count in exactly the same numbers, as often in each: nobody can tell one from another. */
export type Column = { readonly people: ReadonlySet<string>; readonly times: ReadonlyMap<number, number> };

/** The unknowns of the sums, those together that nobody can tell apart. */
export function columnsOf(sums: readonly ToldSum[]): Column[] {
  const unknowns = new Map<string, { personId: string; times: Map<number, number> }>();
  for (const [number, sum] of sums.entries()) {
    for (const { personId, key, times } of sum) {
      const unknown = unknowns.get(key) ?? { personId, times: new Map<number, number>() };
      unknown.times.set(number, (unknown.times.get(number) ?? 0) + times);
      unknowns.set(key, unknown);
    }
  }
  const columns = new Map<string, { people: Set<string>; times: ReadonlyMap<number, number> }>();
  for (const { personId, times } of unknowns.values()) {
    const pattern = [...times].join(' ');
    const column = columns.get(pattern) ?? { people: new Set<string>(), times };
    columns.set(pattern, column);
    column.people.add(personId);
  }
  return [...columns.values()];
}

/** Of the sums those that have to do with one of them, directly or by way of others. */
export function connected(sums: readonly ToldSum[], one: ToldSum): ToldSum[] {
  const reached = new Set(one.map(({ key }) => key));
  const found = new Set<ToldSum>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const sum of sums) {
      if (found.has(sum) || !sum.some(({ key }) => reached.has(key))) continue;
      found.add(sum);
      for (const { key } of sum) reached.add(key);
    }
  }
  return sums.filter((sum) => found.has(sum));
}

/** Every choice of so many of the items. */
export function* choices<Item>(items: readonly Item[], count: number, from = 0): Generator<Item[]> {
  if (count === 0) yield [];
  else {
    for (let place = from; place < items.length; place += 1) {
      for (const rest of choices(items, count - 1, place + 1)) yield [items[place] as Item, ...rest];
    }
  }
}
