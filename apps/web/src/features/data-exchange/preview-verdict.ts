import type { ImportSummary } from '@understudy/contracts/data-exchange';

export type Verdict = 'problem' | 'nothing' | 'warning' | 'ready';

/** What a check comes to: problems stand in the way, else notes are to be read, else there may be nothing to do. */
export const verdictOf = (summary: ImportSummary): Verdict => {
  if (summary.problem > 0 || summary.notices.some(({ kind }) => kind === 'cycle')) return 'problem';
  if (summary.create + summary.change + summary.leavers === 0) return 'nothing';
  const worthReading = summary.notices.some(({ kind }) => kind !== 'reading' && kind !== 'history-begins');
  return summary.warning > 0 || worthReading ? 'warning' : 'ready';
};
