import type { CalibrationPlacement } from '@understudy/contracts/calibration-meeting';
import { type OutlierReason, reasonsToTalk, urgencyOf } from '@understudy/domain/calibration/outliers';
import type { SessionRow } from '../sessions/sessions.repository.js';
import { placementAbilities } from './placement.policy.js';
import type { PlacementRow } from './placements.repository.js';

/**
 * Why somebody is talked about first; while places are collected there is nothing to compare yet. What a reader may not read
 * is compared with the place that was brought and with no other: whoever moves somebody from place to place would find out
 * by the words where it points.
 */
const reasonsOf = (session: SessionRow, row: PlacementRow): OutlierReason[] => {
  if (session.state === 'collecting') return [];
  const asBrought = row.place === row.brought;
  return reasonsToTalk({
    ...row,
    ...(asBrought || row.isAbove ? {} : { recordedHorizon: null, observations: null }),
    formerPlace: asBrought || row.tookPartBefore ? row.formerPlace : null,
  });
};

/** Where somebody stands, with what this actor may do about it. */
export const presentPlacement = (session: SessionRow, row: PlacementRow): CalibrationPlacement => ({
  id: row.id,
  person: row.person,
  title: row.title,
  unit: row.unit,
  manager: row.manager,
  place: row.place,
  brought: row.brought,
  evidence: row.evidence,
  reasons: reasonsOf(session, row),
  moves: row.moves,
  version: row.version,
  abilities: placementAbilities(session, row),
});

/** Whom to talk about first, first; before the meeting, those who are not placed yet. Among equals by name. */
export const inOrderOfTalk = (session: SessionRow, rows: readonly PlacementRow[]): PlacementRow[] => {
  const urgency = ({ place, ...row }: PlacementRow): number =>
    session.state === 'collecting' ? Number(place === null) : urgencyOf(reasonsOf(session, { place, ...row }));
  return rows
    .map((row) => ({ row, urgency: urgency(row) }))
    .toSorted((one, other) => other.urgency - one.urgency)
    .map(({ row }) => row);
};
