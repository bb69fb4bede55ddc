import type { ColumnMapping, ImportKind, ImportOptions } from '@understudy/contracts/data-exchange';
import type { ImportPlan } from './import-plan.js';
import { describePerson, type PersonHistory, type RecordedUnit, sameHistory } from './person-history.js';
import { planImport } from './plan-import.js';
import { peopleToDeriveAnew, type RecordChange, type RecordWrites, writesOf } from './record-writes.js';
import { type KnownState, type RecordedRows, stateOf } from './recorded-rows.js';
import type { SourceRow } from './source-rows.js';

/** What is recorded when work on an import begins. */
export type Recorded = {
  readonly today: string;
  readonly historyBeginsOn: string | null;
  readonly rows: RecordedRows;
};

/** A file to plan, and what it is planned against. */
export type PlanningInput = {
  readonly recorded: Recorded;
  readonly kind: ImportKind;
  readonly source: readonly SourceRow[];
  readonly mapping: ColumnMapping;
  readonly options: ImportOptions;
};

/** A plan without what it would do to each row and person. */
export type PlanFacts = Omit<ImportPlan, 'outcomes' | 'effects' | 'newUnits'>;

/** A plan as a check writes it down: outcomes as JSON texts of at most so many rows. */
export type CheckedImport = { readonly facts: PlanFacts; readonly outcomes: readonly string[] };

/** A plan as it is applied. */
export type PreparedImport = {
  readonly facts: PlanFacts;
  readonly units: readonly RecordedUnit[];
  readonly writes: RecordWrites;
  /** Every changed record before and after, as JSON text; null when there is none. */
  readonly effects: string | null;
  readonly deriveAnew: readonly string[] | 'everyone';
  readonly people: number;
  readonly created: number;
};

/** What putting an import back takes; nothing of it may be written when `changedSince` names anybody. */
export type PreparedUndoing = {
  readonly changedSince: readonly string[];
  readonly created: readonly string[];
  readonly writes: RecordWrites;
  readonly deriveAnew: readonly string[] | 'everyone';
  readonly people: number;
};

/** Rows of one JSON text of outcomes. */
const batch = 10_000;

/** What every row of the file would do. */
export function checkWork(input: PlanningInput): CheckedImport {
  const { outcomes, effects: _effects, newUnits: _units, ...facts } = plan(input, known(input.recorded));
  const batches = Array.from({ length: Math.ceil(outcomes.length / batch) }, (_, index) =>
    JSON.stringify(outcomes.slice(index * batch, (index + 1) * batch)),
  );
  return { facts, outcomes: batches };
}

/** Everything that applying the file writes; new people and units get their ids from `newId`. */
export function applyWork(input: PlanningInput, newId: () => string): PreparedImport {
  const before = known(input.recorded);
  const { outcomes: _outcomes, effects, newUnits, ...facts } = plan(input, before);
  const ids = new Map(before.ids);
  const unitIds = new Map(newUnits.map(({ key }) => [key, newId()]));
  const unitId = (key: string): string => unitIds.get(key) ?? key;
  const placed = (after: PersonHistory): PersonHistory =>
    unitIds.size === 0
      ? after
      : { ...after, units: after.units.map((spell) => ({ ...spell, unit: unitId(spell.unit) })) };
  const changes = effects.map((effect): RecordChange => {
    const id = ids.get(effect.after.employeeNumber) ?? newId();
    ids.set(effect.after.employeeNumber, id);
    return { id, before: effect.before, after: placed(effect.after) };
  });
  return {
    facts,
    units: newUnits.map(({ key, parentKey, name }) => ({
      key: unitId(key),
      parentKey: parentKey === null ? null : unitId(parentKey),
      name,
    })),
    writes: writesOf(changes, ids),
    effects: changes.length === 0 ? null : JSON.stringify(changes),
    deriveAnew: peopleToDeriveAnew(changes, ids.size),
    people: changes.length,
    created: changes.filter((change) => change.before === null).length,
  };
}

/** What puts the changed records back as they were. */
export function undoWork({ recorded, done }: { recorded: Recorded; done: readonly RecordChange[] }): PreparedUndoing {
  const { state, ids } = known(recorded);
  const numbers = new Map([...ids].map(([number, id]) => [id, number]));
  const changed = done.filter(({ id, after }) => {
    const current = state.people.get(numbers.get(id) ?? '');
    return current === undefined || !sameHistory(current, after);
  });
  const back = done.flatMap(({ id, before, after }): RecordChange[] =>
    before === null ? [] : [{ id, before: after, after: before }],
  );
  return {
    changedSince: changed.map(({ after }) => describePerson(after)),
    created: done.filter(({ before }) => before === null).map(({ id }) => id),
    writes: writesOf(back, ids),
    deriveAnew: peopleToDeriveAnew([...back, ...done], ids.size),
    people: done.length,
  };
}

function known({ rows, today, historyBeginsOn }: Recorded): KnownState {
  return stateOf(rows, today, historyBeginsOn);
}

function plan({ kind, source, mapping, options }: PlanningInput, { state }: KnownState): ImportPlan {
  return planImport(kind, state, source, mapping, options);
}
