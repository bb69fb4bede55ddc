import type { BenchHorizon, RecordsOf } from '@understudy/contracts/indicators';
import type { Sql } from '@understudy/database/sql';
import type { SurvivalStart } from '@understudy/domain/indicators/survival';
import type { Window } from '@understudy/domain/indicators/window';
import type { Place } from '../../people/scope/leaders-of-place.repository.js';
import type { LedgerReading } from '../costs/counted-openings.repository.js';
import type { SeenGroup } from '../groups/groups.service.js';

/** Whose records of which figure. */
export type RecordsRequest = {
  readonly indicator: RecordsOf;
  readonly group: Pick<SeenGroup, 'kind' | 'id'>;
  readonly window: Window;
  readonly horizon: BenchHorizon;
  /** For what is read stage by stage: the stage; null for all. */
  readonly stageId?: string | null;
  /** For survival: what time is counted from; joining where it is not said. */
  readonly start?: SurvivalStart;
  /** Who is left out of readiness and the overlooked; null for nobody. */
  readonly without?: string | null;
  /** Whose nominations are left out; null for none. */
  readonly hiddenSuccessor: string | null;
  /** For lines of the ledger of costs: how the viewer reads it. */
  readonly ledger: LedgerReading;
  /**
   * Whether the viewer may see the history of a person today, as a condition on a column of ids; absent for those who
   * see everybody's. People and roles out of sight are left out, also where they once belonged to the group.
   */
  readonly inSight?: (personId: Sql) => Sql;
  /** The same of a critical role, by who holds it and who answers for it. */
  readonly seesRole?: (role: Place) => Sql;
};
