/** How an address says the order of a list: by what, and with a minus for the other way. */
export type SaidOrder<Sort extends string> = Sort | `-${Sort}`;

/** The same, as the server is asked for it. */
export const orderOf = <Sort extends string>(said: SaidOrder<Sort>) =>
  said.startsWith('-')
    ? { sort: said.slice(1) as Sort, direction: 'descending' as const }
    : { sort: said as Sort, direction: 'ascending' as const };

/** How an address says what somebody has chosen at the head of a table. */
export const saidOf = <Sort extends string>(sort: Sort, direction: 'ascending' | 'descending'): SaidOrder<Sort> =>
  direction === 'ascending' ? sort : `-${sort}`;
