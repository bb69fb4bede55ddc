import type { RecordedUnit } from './person-history.js';
import type { RecordBeginning } from './record-beginning.js';
import type { ReportingCycle } from './reporting-cycles.js';

/** Whether a readable row says something that was not recorded before. */
export type RowEffect = { readonly line: number; readonly employeeNumber: string; readonly changes: boolean };

/** What the two kinds of import hand over for the plan's last step. */
export type PlanParts = {
  readonly lines: readonly number[];
  /** The employee each line names, as written. */
  readonly subjects: ReadonlyMap<number, string>;
  readonly rowEffects: readonly RowEffect[];
  readonly beginning: RecordBeginning;
  /** The day on which leavers are counted. */
  readonly reference: string;
  readonly newUnits: readonly RecordedUnit[];
  /** People recorded as employed whom a people file does not name, and whether they are recorded as left. */
  readonly missing: { readonly numbers: readonly string[]; readonly leave: boolean };
  readonly cycles: readonly ReportingCycle[];
};
