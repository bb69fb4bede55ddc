import type { CohortMilestone, MilestoneLine } from '@understudy/contracts/programmes-milestones';
import { milestoneDue } from '@understudy/domain/programmes/milestones/milestone-due';
import { milestoneMarkTable } from '@understudy/domain/programmes/milestones/milestone-mark-table';
import {
  helpWith,
  isBehind,
  type MilestoneFacts,
  milestoneCell,
  milestoneHelps,
  toldBy,
} from '@understudy/domain/programmes/milestones/milestone-state';
import { possibleActions } from '@understudy/domain/states/state-table';
import type { MarkRow, MilestoneRow, PartRow, ToldRow } from './milestones.repository.js';

/** Everything of a cohort that tells how far people are. */
export type BoardRows = {
  readonly milestones: readonly MilestoneRow[];
  readonly parts: readonly PartRow[];
  readonly told: readonly ToldRow[];
  readonly marks: readonly MarkRow[];
};
/** Who looks at a line: in which roles they mark it, and whether they learn of mentorships and peer groups. */
export type LineSight = { readonly roles: readonly ('facilitator' | 'admin')[]; readonly between: boolean };
export type CohortDays = { readonly startsOn: string; readonly endsOn: string };
/** Names a cell of the board. */
export const keyOf = (...ids: readonly string[]): string => ids.join(' ');
/** Of a cell of which nothing is told. */
export const nothing = { attendance: null, learned: false } as const;

/** The line of everybody, by the pure rules; the same rows answer for a whole cohort and for one person. */
export const linesOf = (
  { milestones, parts, told, marks }: BoardRows,
  cohort: CohortDays,
  today: string,
  sightOf: (part: PartRow) => LineSight,
): MilestoneLine[] => {
  const known = new Map(told.map((row) => [keyOf(row.enrolmentId, row.milestoneId), row]));
  const marked = new Map(marks.map((row) => [keyOf(row.enrolmentId, row.milestoneId), row]));
  const due = milestones.map((row) => ({ ...row, dueOn: milestoneDue(row, cohort) }));
  return parts.map((part) => {
    const { roles, between } = sightOf(part);
    const cells = due.map((milestone) => {
      const key = keyOf(part.enrolmentId, milestone.id);
      const mark = marked.get(key);
      const facts: MilestoneFacts = {
        ...(known.get(key) ?? nothing),
        inPeerGroup: milestone.kind === 'peer-group' && (between ? part.inPeerGroup : null),
        mark: mark?.state ?? 'open',
      };
      const isTold = toldBy(facts) !== null;
      const possible = possibleActions(milestoneMarkTable, facts.mark, roles);
      return {
        milestoneId: milestone.id,
        ...milestoneCell(milestone, facts, part, today),
        version: mark?.number ?? 0,
        abilities: (['mark', 'excuse', 'take-back'] as const).filter(
          (one) => possible.includes(one) && (one === 'take-back' || (!isTold && facts.inPeerGroup !== null)),
        ),
      };
    });
    const helps = milestoneHelps.flatMap((help) => {
      const ids = due.flatMap((milestone, at) =>
        cells[at] && helpWith(milestone, cells[at]) === help ? [milestone.id] : [],
      );
      return ids.length > 0 ? [{ help, milestoneIds: ids }] : [];
    });
    const { enrolmentId, person, state, extendedUntil } = part;
    const count = (holds: (cell: (typeof cells)[number]) => boolean) => cells.filter(holds).length;
    const numbers = { behind: count(isBehind), reached: count((cell) => cell.state === 'reached') };
    const who = { enrolmentId, person, state, extendedUntil };
    return { ...who, ...numbers, mentored: between ? part.mentored : null, cells, helps };
  });
};

/** The milestones with how many reached each; whoever stepped out stays in the count. */
export const presentMilestones = (
  milestones: readonly MilestoneRow[],
  lines: readonly MilestoneLine[],
  cohort: CohortDays,
): CohortMilestone[] =>
  milestones.map(({ id, kind, title, chosen, version, sessionId, ...row }, at) => ({
    ...{ id, kind, title, version, sessionId, dueChosen: chosen !== null },
    dueOn: milestoneDue({ ...row, chosen }, cohort),
    reached: lines.some(({ cells }) => cells[at]?.state === 'between')
      ? null
      : lines.filter(({ cells }) => cells[at]?.state === 'reached').length,
    of: lines.length,
  }));
