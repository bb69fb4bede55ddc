import type { EmploymentSpell } from './person-history.js';

/** A half-open span of days; `to` null is still open. */
export type Span = { readonly from: string; readonly to: string | null };

/** The earlier of two ends; null never ends. */
export function earlierEnd(one: string | null, other: string | null): string | null {
  if (one === null) return other;
  return other === null || one < other ? one : other;
}

/** Whether the two spans share a day. */
export function overlap(one: Span, other: Span): boolean {
  return (other.to === null || one.from < other.to) && (one.to === null || other.from < one.to);
}

/** The days of an employment as a span. */
export function spanOf(employment: EmploymentSpell): Span {
  return { from: employment.joinedOn, to: employment.leftOn };
}

/** The spell cut down to the span, or null when they share no day; the same object when nothing is cut. */
export function clip<Spell extends Span>(spell: Spell, span: Span): Spell | null {
  const from = later(spell.from, span.from);
  const to = earlierEnd(spell.to, span.to);
  if (to !== null && to <= from) return null;
  return from === spell.from && to === spell.to ? spell : { ...spell, from, to };
}

/**
 * Recorded spells after the employments changed: what ended with an employment that now lasts longer goes on to its
 * new end, and nothing outlasts the employments.
 */
export function fitToEmployments<Spell extends Span>(
  spells: readonly Spell[],
  before: readonly EmploymentSpell[],
  after: readonly EmploymentSpell[],
): Spell[] {
  if (before === after) return [...spells];
  return spells.flatMap((spell) => {
    const ended = before.some(
      ({ joinedOn, leftOn }) => leftOn === spell.to && leftOn !== null && joinedOn <= spell.from,
    );
    const now = after.find((employment) => overlap(spell, spanOf(employment)));
    const stretched = ended && now !== undefined ? { ...spell, to: now.leftOn } : spell;
    return after.flatMap((employment) => clip(stretched, spanOf(employment)) ?? []);
  });
}

/** The days of the span that none of the employments covers, the first of them; null when all are covered. */
export function firstDayWithout(span: Span, employments: readonly EmploymentSpell[]): string | null {
  let day = span.from;
  for (const { joinedOn, leftOn } of employments) {
    if (joinedOn > day) break;
    if (leftOn === null) return null;
    if (leftOn > day) day = leftOn;
  }
  return span.to !== null && day >= span.to ? null : day;
}

function later(one: string, other: string): string {
  if (one < other) return other;
  return one;
}
