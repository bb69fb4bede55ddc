/** A key made of a name: small letters, digits and hyphens, at most 60 signs. */
export const keyOf = (name: string): string => {
  const plain = name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 56)
    .replace(/-+$/, '');
  return plain === '' ? 'item' : plain;
};

/** The key of a name that is not among the known ones: the first free one with a number where it must. */
export const freeKey = (name: string, known: Iterable<string>): string => {
  const taken = new Set(known);
  const key = keyOf(name);
  if (!taken.has(key)) return key;
  let number = 2;
  while (taken.has(`${key}-${number}`)) number += 1;
  return `${key}-${number}`;
};

/** Gives each name a key that no name before it was given, as `freeKey` would, however many are alike. */
export const keysInTurn = (): ((name: string) => string) => {
  const taken = new Set<string>();
  const reached = new Map<string, number>();
  return (name) => {
    const key = keyOf(name);
    let number = (reached.get(key) ?? 0) + 1;
    while (taken.has(number === 1 ? key : `${key}-${number}`)) number += 1;
    reached.set(key, number);
    const free = number === 1 ? key : `${key}-${number}`;
    taken.add(free);
    return free;
  };
};
