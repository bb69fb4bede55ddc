import type { ColumnMapping, ImportKind, ImportOptions } from '@understudy/contracts/data-exchange';
import type { ImportPlan } from './import-plan.js';
import type { OrganisationState } from './person-history.js';
import { planHistoryImport } from './plan-history-import.js';
import { planPeopleImport } from './plan-people-import.js';
import type { SourceRow } from './source-rows.js';

/** What the rows of a file of either kind would do to the organisation; reads nothing and writes nothing. */
export function planImport(
  kind: ImportKind,
  state: OrganisationState,
  rows: readonly SourceRow[],
  mapping: ColumnMapping,
  options: ImportOptions,
): ImportPlan {
  const plan = kind === 'people' ? planPeopleImport : planHistoryImport;
  return plan(state, rows, mapping, options);
}

/** The organisation after a plan has been applied. */
export function stateAfter(state: OrganisationState, plan: ImportPlan): OrganisationState {
  const people = new Map(state.people);
  for (const { after } of plan.effects) people.set(after.employeeNumber, after);
  return {
    ...state,
    people,
    units: [...state.units, ...plan.newUnits],
    historyBeginsOn: plan.historyBeginsOn ?? state.historyBeginsOn,
  };
}
