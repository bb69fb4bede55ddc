/** A value that holds on the days [from, to); a null end is still open. */
export interface Spell<Value> {
  readonly from: string;
  readonly to: string | null;
  readonly value: Value;
  /** False when the first day is only where the records begin. */
  readonly startKnown: boolean;
}

/** A spell that is kept somewhere under an id. */
export interface RecordedSpell<Value> extends Spell<Value> {
  readonly id: string;
}

/** What to do to recorded spells, in this order: remove, then set one after the other, then add. */
export interface SpellPlan<Value> {
  readonly remove: readonly RecordedSpell<Value>[];
  readonly set: readonly RecordedSpell<Value>[];
  readonly add: readonly Spell<Value>[];
  /** The first day on which the change no longer holds because something else was recorded; null when it stays. */
  readonly until: string | null;
}

/** A change from a day on: another value, or none. */
export interface SpellChange<Value> {
  readonly value: Value | null;
  readonly from: string;
  /** The first day on which the value cannot hold whatever is recorded, such as the end of an employment. */
  readonly notAfter: string | null;
  /** False when the day is only where the records begin. */
  readonly startKnown?: boolean;
}

const earlier = (one: string | null, other: string | null): string | null => {
  if (one === null) return other;
  return other === null || one < other ? one : other;
};

/** The first day after `from` on which a spell begins or ends, or null. */
const nextBoundary = (spells: readonly Spell<unknown>[], from: string): string | null => {
  let next: string | null = null;
  for (const spell of spells) {
    if (spell.from > from) next = earlier(next, spell.from);
    if (spell.to !== null && spell.to > from) next = earlier(next, spell.to);
  }
  return next;
};

/**
 * How to record that from a day on another value holds, in a history of disjoint spells. The change holds until the next
 * recorded change (the next day on which a spell begins or ends), never further; what was recorded for other days stays.
 * Neighbours of equal value become one spell. Returns null when the value already holds on that day.
 */
export function planSpellChange<Value>(
  spells: readonly RecordedSpell<Value>[],
  { value, from, notAfter, startKnown = true }: SpellChange<Value>,
): SpellPlan<Value> | null {
  const current = spells.find((spell) => spell.from <= from && (spell.to === null || spell.to > from));
  if ((current?.value ?? null) === value) return null;
  const until = nextBoundary(spells, from);
  const end = earlier(until, notAfter);
  const next = value === null ? undefined : spells.find((spell) => spell.from === end && spell.value === value);
  const before =
    value === null
      ? undefined
      : spells.find((spell) => spell.to === from && spell.value === value && spell !== current);
  const remove: RecordedSpell<Value>[] = [];
  const set: RecordedSpell<Value>[] = [];
  const add: Spell<Value>[] = [];
  if (current !== undefined && current.from < from) set.push({ ...current, to: from });
  const replaceable = current !== undefined && current.from === from ? current : undefined;
  if (before !== undefined) {
    for (const spell of [replaceable, next]) if (spell !== undefined) remove.push(spell);
    set.push({ ...before, to: next === undefined ? end : next.to });
  } else if (next !== undefined) {
    if (replaceable !== undefined) remove.push(replaceable);
    set.push({ ...next, from, startKnown });
  } else if (value === null) {
    if (replaceable !== undefined) remove.push(replaceable);
  } else if (replaceable !== undefined) {
    set.push({ ...replaceable, to: end, value });
  } else {
    add.push({ from, to: end, value, startKnown });
  }
  return { remove, set, add, until };
}
