import type { ImportOptions } from '@understudy/contracts/data-exchange';

const fewestJoins = 10;
const smallestShare = 0.2;

/** Where the record begins; `noticed` when it was seen in the file and not chosen. */
export type RecordBeginning = { readonly day: string | null; readonly noticed: boolean; readonly joins: number };

/**
 * The first day of the record. Chosen by the person who imports, or else noticed: ten people or more, and a fifth of
 * all, who join on the earliest day of a file were there before, since when nobody wrote down.
 */
export function beginningOfRecord(options: ImportOptions, joinedOn: readonly string[]): RecordBeginning {
  const counts = new Map<string, number>();
  let first: string | null = null;
  for (const day of joinedOn) {
    counts.set(day, (counts.get(day) ?? 0) + 1);
    if (first === null || day < first) first = day;
  }
  if (options.historyBeginsOn !== undefined) {
    const day = options.historyBeginsOn;
    return { day, noticed: false, joins: day === null ? 0 : (counts.get(day) ?? 0) };
  }
  const joins = first === null ? 0 : (counts.get(first) ?? 0);
  const many = joins >= fewestJoins && joins >= joinedOn.length * smallestShare;
  return many ? { day: first, noticed: true, joins } : { day: null, noticed: false, joins };
}
