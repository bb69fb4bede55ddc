import type { ImportNotice, ImportSummary } from '@understudy/contracts/data-exchange';
import type { PlanFacts } from '@understudy/domain/data-exchange/import-work';
import { isImportMessage } from '@understudy/domain/data-exchange/wording/import-words';

/** A plan in numbers and notices; how the file was read comes first. */
export const summaryOf = (plan: PlanFacts, readingNotices: readonly string[]): ImportSummary => ({
  ...plan.counts,
  leavers: plan.leavers,
  employedBefore: plan.employedBefore,
  needsConfirmation: plan.needsConfirmation,
  notices: [
    ...readingNotices.filter(isImportMessage).map(
      (code): ImportNotice => ({
        kind: 'reading',
        message: { code, values: {} },
        because: [],
        employeeNumbers: [],
        on: null,
      }),
    ),
    ...plan.notices,
  ],
});
