import { empty, type Sql, sql } from '@understudy/database/sql';
import type { Arrangement, KeyKind, Listing, Place } from './arranged.js';

/** What a list can be arranged by; `optional` where a row may have no value, which then stands last whichever way. */
export type SortColumn = { readonly key: Sql; readonly kind: KeyKind; readonly optional?: true };
export type SortColumns<Sort extends string> = Readonly<Record<Sort, SortColumn>>;

const types: Readonly<Record<KeyKind, Sql>> = {
  text: sql`text collate "C"`,
  day: sql`date`,
  instant: sql`timestamptz`,
  number: sql`bigint`,
};

/** What stands in for no value at the end of a list: after everything going up, before everything going down. */
const nothing: Readonly<Record<KeyKind, Readonly<Record<Arrangement['direction'], Sql>>>> = {
  text: { ascending: sql`chr(1114111)`, descending: sql`''` },
  day: { ascending: sql`'infinity'::date`, descending: sql`'-infinity'::date` },
  instant: { ascending: sql`'infinity'::timestamptz`, descending: sql`'-infinity'::timestamptz` },
  number: { ascending: sql`999999999999999`, descending: sql`-999999999999999` },
};

/**
 * The pieces of a statement whose rows stand by one column and then by id: `key` for the list's columns (as text "sortKey"),
 * `beyond` for its conditions, `order` for its end. Every row has its place, so no page repeats or leaves out any.
 */
export const arrangementBy = (
  { key: value, kind, optional }: SortColumn,
  id: Sql,
  direction: Arrangement['direction'],
  after: Place | null,
): { key: Sql; beyond: Sql; order: Sql } => {
  const known = optional ? sql`coalesce(${value}, ${nothing[kind][direction]})` : value;
  const key = kind === 'text' ? sql`(${known}) collate "C"` : sql`(${known})`;
  const ascending = direction === 'ascending';
  const beyond =
    after === null
      ? sql`true`
      : sql`(${key}, ${id}) ${ascending ? sql`>` : sql`<`} (${after.key}::${types[kind]}, ${after.id}::uuid)`;
  return { key, beyond, order: ascending ? sql`${key}, ${id}` : sql`${key} desc, ${id} desc` };
};

/** The same for a list with several columns, by what is asked of it. */
export const arrangementOf = <Sort extends string>(
  columns: SortColumns<Sort>,
  id: Sql,
  { sort, direction, after }: Omit<Listing<Sort>, 'limit'>,
): ReturnType<typeof arrangementBy> => arrangementBy(columns[sort], id, direction, after);

/** The order of a row that is read alone. */
export const byId = (id: Sql): ReturnType<typeof arrangementBy> => ({ key: id, beyond: sql`true`, order: id });

/** Where the key is a text made in the statement itself: what lies behind a place, as one more condition. */
export const behind = ({ direction }: Arrangement, key: Sql, id: Sql, after: Place | null): Sql =>
  after === null ? empty : sql`and ${arrangementBy({ key, kind: 'text' }, id, direction, after).beyond}`;

/** The order of such a list. */
export const arrangedBy = ({ direction }: Arrangement, key: Sql, id: Sql): Sql =>
  arrangementBy({ key, kind: 'text' }, id, direction, null).order;

/** An instant as a text that stands in its order. */
export const instantKey = (column: Sql): Sql => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')`;

/** Whether one of these columns holds the words that are looked for; true where none are. */
export const holding = (words: string | undefined, ...columns: readonly [Sql, ...Sql[]]): Sql => {
  if (words === undefined || words === '') return sql`true`;
  const [first, ...others] = columns;
  const text = others.reduce(
    (joined, column) => sql`${joined} || ' ' || coalesce(${column}, '')`,
    sql`coalesce(${first}, '')`,
  );
  return sql`position(folded(${words}) in folded(${text})) > 0`;
};

/** Whether something is so, or is not, as it is asked for; true where it is not. */
export const being = (asked: boolean | undefined, so: Sql): Sql =>
  asked === undefined ? sql`true` : sql`(${so}) = ${asked}::bool`;
