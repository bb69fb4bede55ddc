import type { ImportField, ImportNotice } from '@understudy/contracts/data-exchange';
import type { Said } from '@understudy/contracts/said';
import type { Outcome } from './findings.js';
import type { PersonHistory, RecordedUnit } from './person-history.js';

/** What happens with one row of the file. */
export type RowOutcome = {
  readonly line: number;
  readonly outcome: Outcome;
  /** Whom the row is about, as messages name them. */
  readonly subject: string;
  readonly field: ImportField | null;
  readonly messages: readonly Said[];
};

/** A person's record before and after the import; before is null for somebody new. */
export type ImportEffect = { readonly before: PersonHistory | null; readonly after: PersonHistory };

/** Everything an import would do; nothing may be written while `problems` is above 0. */
export type ImportPlan = {
  readonly outcomes: readonly RowOutcome[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly notices: readonly ImportNotice[];
  readonly effects: readonly ImportEffect[];
  readonly newUnits: readonly RecordedUnit[];
  /** The first day of the record that this file establishes; null when it says nothing about it. */
  readonly historyBeginsOn: string | null;
  /** People employed on the reference day before the import and not after it. */
  readonly leavers: number;
  readonly employedBefore: number;
  /** Whether a large share of the organisation would be recorded as left. */
  readonly needsConfirmation: boolean;
};
