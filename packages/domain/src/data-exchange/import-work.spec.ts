import { applyWork, checkWork, type Recorded, undoWork } from './import-work.js';
import { recogniseColumns } from './recognise-columns.js';
import type { RecordChange } from './record-writes.js';
import { peopleFile, type SampleFile } from './testing/exchange-samples.js';

const nothing: Recorded = {
  today: '2026-01-01',
  historyBeginsOn: null,
  rows: { people: [], employments: [], lines: [], titles: [], memberships: [], units: [] },
};

const columns = ['Employee number', 'Name', 'Email', 'Hire date', 'Title', 'Manager', 'Department'];
const file = peopleFile(
  columns,
  ['E1', 'Ada', 'ada@x.example', '2020-01-01', 'CTO', '', 'Engineering'],
  ['E2', 'Bo', 'bo@x.example', '2021-01-01', 'Engineer', 'E1', 'Engineering'],
);

const input = (recorded: Recorded, { kind, columns: names, rows }: SampleFile) => ({
  recorded,
  kind,
  source: rows,
  mapping: recogniseColumns(kind, names),
  options: {
    snapshotOn: '2025-12-01',
    dateOrder: 'year-month-day',
    missingPeople: 'keep',
    confirmLeavers: false,
  } as const,
});

const counting = (): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return `id-${count}`;
  };
};

const rowsOf = (text: string | null): Record<string, unknown>[] => (text === null ? [] : JSON.parse(text));

/** What the database would tell after `prepared` has been written into an empty organisation. */
const after = ({ writes, units }: ReturnType<typeof applyWork>): Recorded => {
  const spells = (text: string | null) => rowsOf(text).map(({ id, ...spell }) => ({ personId: id, ...spell }));
  const numbers = new Map(rowsOf(writes.created).map(({ id, employeeNumber }) => [id, employeeNumber]));
  const lines = spells(writes.lines.rows).map((line) => ({
    ...line,
    manager: numbers.get(Reflect.get(line, 'manager')),
  }));
  const rows = {
    people: rowsOf(writes.created),
    employments: spells(writes.employments.rows),
    lines,
    titles: spells(writes.titles.rows),
    memberships: spells(writes.units.rows),
    units,
  };
  return { ...nothing, rows: JSON.parse(JSON.stringify(rows)) };
};

describe('the work on an import', () => {
  it('says of every row what it would do', () => {
    const { facts, outcomes } = checkWork(input(nothing, file));
    expect(facts.counts).toMatchObject({ create: 2, problem: 0 });
    expect(outcomes.flatMap(rowsOf).map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'create'],
      [3, 'create'],
    ]);
  });

  it('gives new people and units their ids, and refers to them everywhere', () => {
    const prepared = applyWork(input(nothing, file), counting());
    expect(prepared.units).toEqual([{ key: 'id-1', parentKey: null, name: 'Engineering' }]);
    expect(rowsOf(prepared.writes.created).map(({ id, name }) => [id, name])).toEqual([
      ['id-2', 'Ada'],
      ['id-3', 'Bo'],
    ]);
    expect(rowsOf(prepared.writes.lines.rows)).toMatchObject([{ id: 'id-3', manager: 'id-2' }]);
    expect(rowsOf(prepared.writes.units.rows).map(({ unit }) => unit)).toEqual(['id-1', 'id-1']);
    expect(prepared).toMatchObject({ people: 2, created: 2, deriveAnew: 'everyone' });
  });

  it('writes nothing when the same file comes again', () => {
    const recorded = after(applyWork(input(nothing, file), counting()));
    const again = applyWork(input(recorded, file), counting());
    expect(again).toMatchObject({ people: 0, effects: null, units: [], deriveAnew: [] });
    expect(again.writes).toMatchObject({ created: null, changed: null, employments: { cleared: [], rows: null } });
  });

  it('puts back exactly what it changed, and names whoever was changed since', () => {
    const recorded = after(applyWork(input(nothing, file), counting()));
    const moved = peopleFile(columns, ['E2', 'Bo', 'bo@new.example', '2021-01-01', 'Architect', 'E1', 'Engineering']);
    const done: RecordChange[] = rowsOf(applyWork(input(recorded, moved), counting()).effects) as RecordChange[];
    expect(done.map(({ id }) => id)).toEqual(['id-3']);
    expect(undoWork({ recorded, done }).changedSince).toEqual(['E2 Bo']);
    const [change] = done;
    const unchanged = change === undefined ? [] : [{ ...change, after: change.before ?? change.after }];
    const back = undoWork({ recorded, done: unchanged });
    expect(back).toMatchObject({ changedSince: [], created: [], people: 1 });
  });
});
