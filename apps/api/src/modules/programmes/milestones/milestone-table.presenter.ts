import type { CohortMilestone, MilestoneLine } from '@understudy/contracts/programmes-milestones';
import type { CsvCell } from '../../../common/http/csv-reply.js';

/** Lines as a table, one row for each person and milestone, the names of the columns first. */
export const tableOfMilestones = (
  milestones: readonly CohortMilestone[],
  lines: readonly MilestoneLine[],
): CsvCell[][] => [
  ['person', 'part', 'milestone', 'kind', 'due_on', 'state', 'told_by'],
  ...lines.flatMap(({ person, state, cells }) =>
    milestones.map(({ title, kind }, at) => [
      ...[person.name, state, title, kind, cells[at]?.dueOn ?? null, cells[at]?.state ?? null],
      cells[at]?.source ?? null,
    ]),
  ),
];
