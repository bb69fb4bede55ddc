/** A shadow of an area whose lead is missing. */
export type Successor = {
  readonly id: string;
  /** Earlier cohorts in which they shadowed this area, led any, and had a part at all. */
  readonly shadowedHere: number;
  readonly ledBefore: number;
  readonly earlierCohorts: number;
  /** ISO instant since when they shadow now. */
  readonly since: string;
};

/** Why somebody is able to take over: led before, knows the area from earlier, knows the programme, or is new and learning. */
export type Ability = 'led-before' | 'shadowed-here' | 'earlier-cohorts' | 'shadows-now';

/** The shadows of an area, whoever is most able to take over first, each with why; the same people, the same order. */
export const ableToTakeOver = <Shadow extends Successor>(
  shadows: readonly Shadow[],
): { readonly shadow: Shadow; readonly why: readonly Ability[] }[] =>
  shadows
    .toSorted(
      (one, other) =>
        other.ledBefore - one.ledBefore ||
        other.shadowedHere - one.shadowedHere ||
        other.earlierCohorts - one.earlierCohorts ||
        compare(one.since, other.since) ||
        compare(one.id, other.id),
    )
    .map((shadow) => ({ shadow, why: reasons(shadow) }));

const reasons = ({ ledBefore, shadowedHere, earlierCohorts }: Successor): Ability[] => [
  ...(ledBefore > 0 ? (['led-before'] as const) : []),
  ...(shadowedHere > 0 ? (['shadowed-here'] as const) : []),
  ...(earlierCohorts > 0 && shadowedHere === 0 && ledBefore === 0 ? (['earlier-cohorts'] as const) : []),
  'shadows-now',
];

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
