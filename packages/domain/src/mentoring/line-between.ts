import { addDays } from '../calendar/day.js';

/** Days on which one of two stood above the other; `to` is the first day after them, null while they go on. */
export type LineSpell = { readonly above: 'mentor' | 'mentee'; readonly from: string; readonly to: string | null };

/** The latest time that one of two stood above the other: who, since when, and until when; null while it is so. */
export type LineBetween = {
  readonly above: 'mentor' | 'mentee';
  readonly since: string;
  readonly until: string | null;
};

/** Sums up the spells between two: those that follow each other without a break are one; null where there is none. */
export const lineBetween = (spells: readonly LineSpell[]): LineBetween | null => {
  const latestFirst = spells.toSorted((one, other) => (one.from < other.from ? 1 : -1));
  const [latest, ...earlier] = latestFirst;
  if (latest === undefined) return null;
  const { above, to } = latest;
  const joins = (since: string, spell: LineSpell): boolean =>
    spell.above === above && spell.to !== null && spell.to >= since;
  const since = earlier.reduce((day, spell) => (joins(day, spell) ? spell.from : day), latest.from);
  return { above, since, until: to === null ? null : addDays(to, -1) };
};
