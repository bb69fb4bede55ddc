/** What was asked for: a day, and as known on which. */
type AskedDays = { readonly asOf?: string | undefined; readonly knownOn?: string | undefined };

/** The name of a file of figures, without its ending: what it holds, of which day, and as known on which where that is not now. */
export const fileName = (what: string, today: string, { asOf, knownOn }: AskedDays): string =>
  [what, asOf ?? knownOn ?? today, ...(knownOn === undefined ? [] : ['as-known-on', knownOn])].join('-');
