/** The first months of a stage that somebody entered, in which slower results are expected; `until` is the day after them. */
export type ExpectedDip = { readonly from: string; readonly until: string };

/** The dip that a period, up to but not including its last day, shares a day with; the latest where there are several. */
export const dipIn = <Dip extends ExpectedDip>(
  period: { readonly from: string; readonly to: string },
  dips: readonly Dip[],
): Dip | null =>
  dips
    .filter(({ from, until }) => from < period.to && until > period.from)
    .toSorted((one, other) => (one.from < other.from ? 1 : -1))[0] ?? null;
