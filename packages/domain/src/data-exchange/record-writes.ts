import type { PersonHistory } from './person-history.js';

/** One person's record as it is (null: nobody yet) and as it shall be. */
export type RecordChange = {
  readonly id: string;
  readonly before: PersonHistory | null;
  readonly after: PersonHistory;
};

/** Rows of one table as JSON text, as a database takes them; the people whose former rows go first. */
export type TableWrite = { readonly cleared: readonly string[]; readonly rows: string | null };

/** What is to be written of many changed records, table by table; null where there is nothing. */
export type RecordWrites = {
  readonly created: string | null;
  readonly changed: string | null;
  /** People whose address changes: taken away first, so that two people can swap theirs. */
  readonly readdressed: readonly string[];
  readonly employments: TableWrite;
  readonly titles: TableWrite;
  readonly units: TableWrite;
  readonly lines: TableWrite;
};

type SpellKind = 'employments' | 'lines' | 'titles' | 'units';

/** From this share of an organisation on, deriving everything anew is quicker than only what a change touches. */
const largeShare = 0.2;

const attributes = ['name', 'preferredName', 'pronouns', 'email', 'location', 'employmentKind'] as const;

/** What differs. `ids` knows the person behind every employee number, also of those just being created. */
export function writesOf(changes: readonly RecordChange[], ids: ReadonlyMap<string, string>): RecordWrites {
  const created = changes.filter(({ before }) => before === null);
  const changed = changes.filter(({ before, after }) => before !== null && !sameAttributes(before, after));
  return {
    created: textOf(created.map(attributesOf)),
    changed: textOf(changed.map(attributesOf)),
    readdressed: changed.filter(({ before, after }) => before?.email !== after.email).map(({ id }) => id),
    employments: tableWrite(changes, 'employments', ({ id, after }) =>
      after.employments.map((spell) => ({ id, ...spell })),
    ),
    titles: tableWrite(changes, 'titles', ({ id, after }) => after.titles.map((spell) => ({ id, ...spell }))),
    units: tableWrite(changes, 'units', ({ id, after }) => after.units.map((spell) => ({ id, ...spell }))),
    lines: tableWrite(changes, 'lines', ({ id, after }) =>
      after.lines.map(({ manager, from, to }) => ({ id, manager: ids.get(manager), from, to })),
    ),
  };
}

/** The people whose employments or reporting lines change, or everybody when they are many. */
export function peopleToDeriveAnew(changes: readonly RecordChange[], people: number): readonly string[] | 'everyone' {
  const touched = changes.filter(
    (change) => differs(change, 'employments') || differs(change, 'lines') || change.before === null,
  );
  return touched.length > people * largeShare ? 'everyone' : touched.map(({ id }) => id);
}

function tableWrite(
  changes: readonly RecordChange[],
  kind: SpellKind,
  rowsOf: (change: RecordChange) => readonly object[],
): TableWrite {
  const differing = changes.filter((change) => differs(change, kind));
  return {
    cleared: differing.filter(({ before }) => before !== null).map(({ id }) => id),
    rows: textOf(differing.flatMap(rowsOf)),
  };
}

function differs({ before, after }: RecordChange, kind: SpellKind): boolean {
  return JSON.stringify(before?.[kind] ?? []) !== JSON.stringify(after[kind]);
}

function sameAttributes(before: PersonHistory, after: PersonHistory): boolean {
  return attributes.every((attribute) => before[attribute] === after[attribute]);
}

function attributesOf({ id, after }: RecordChange): object {
  const { employeeNumber, name, preferredName, pronouns, email, location, employmentKind } = after;
  return { id, employeeNumber, name, preferredName, pronouns, email, location, employmentKind };
}

function textOf(rows: readonly object[]): string | null {
  return rows.length === 0 ? null : JSON.stringify(rows);
}
