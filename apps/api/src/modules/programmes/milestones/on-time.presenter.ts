import { milestoneDue } from '@understudy/domain/programmes/milestones/milestone-due';
import { type OnTime, onTimeOf, timelinessOf } from '@understudy/domain/programmes/milestones/milestone-on-time';
import { type BoardRows, type CohortDays, keyOf, nothing } from './milestone.presenter.js';
import type { PartRow } from './milestones.repository.js';

/** How many milestones of everybody who ever had a place were reached by their day, as far as the reader learns of them. */
export const onTimeOfRows = (
  { milestones, parts, told, marks }: BoardRows,
  cohort: CohortDays,
  today: string,
  betweenOf: (part: PartRow) => boolean,
): OnTime => {
  const known = new Map(told.map((row) => [keyOf(row.enrolmentId, row.milestoneId), row]));
  const marked = new Map(marks.map((row) => [keyOf(row.enrolmentId, row.milestoneId), row]));
  return onTimeOf(
    parts.flatMap((part) => {
      const between = betweenOf(part);
      return milestones.map((row) => {
        const key = keyOf(part.enrolmentId, row.id);
        const [fact, mark] = [known.get(key), marked.get(key)];
        const ofPeers = row.kind === 'peer-group';
        const facts = {
          ...(fact ?? nothing),
          inPeerGroup: ofPeers && (between ? part.inPeerGroup : null),
          mark: mark?.state ?? 'open',
        } as const;
        const reached = {
          attendedOn: fact?.attendedOn ?? null,
          learnedOn: fact?.learnedOn ?? null,
          inPeerGroupSince: ofPeers && between ? part.inPeerGroupSince : null,
          markedOn: mark?.state === 'reached' ? mark.on : null,
        };
        return timelinessOf({ ...row, dueOn: milestoneDue(row, cohort) }, facts, reached, part, today);
      });
    }),
  );
};
