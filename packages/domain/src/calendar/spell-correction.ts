/** A value that held on the days [from, to); a null end is still open. */
export type HeldSpell<Value> = { readonly from: string; readonly to: string | null; readonly value: Value };

const endsBy = (to: string | null, day: string | null): boolean => to !== null && (day === null || to <= day);

/**
 * How disjoint spells stand once a value, or none, is known to have held on [from, to), whatever was recorded for those
 * days: what was recorded before and after stays, and neighbours of equal value become one.
 */
export function correctSpells<Value>(
  spells: readonly HeldSpell<Value>[],
  { value, from, to }: Omit<HeldSpell<Value>, 'value'> & { readonly value: Value | null },
): HeldSpell<Value>[] {
  const outside = spells.flatMap((spell) => {
    const kept: HeldSpell<Value>[] = [];
    if (spell.from < from) kept.push({ ...spell, to: endsBy(spell.to, from) ? spell.to : from });
    if (to !== null && !endsBy(spell.to, to)) kept.push({ ...spell, from: spell.from < to ? to : spell.from });
    return kept;
  });
  const all = value === null ? outside : [...outside, { from, to, value }];
  const joined: HeldSpell<Value>[] = [];
  for (const spell of all.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last !== undefined && last.to === spell.from && last.value === spell.value) {
      joined[joined.length - 1] = { ...last, to: spell.to };
    } else {
      joined.push(spell);
    }
  }
  return joined;
}
