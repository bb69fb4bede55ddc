import type { PersonCard, PersonReference, StageReference } from '@understudy/contracts/people';
import type { Actor } from '../../../common/auth/actor.js';
import type { CardRow, Viewer } from './person-cards.repository.js';

/** What of the actor decides the columns of a card. */
export const viewerOf = (actor: Actor): Viewer => ({
  personId: actor.personId,
  isAdmin: actor.isAdmin,
  today: actor.today,
});

/** A reference from two nullable columns of a joined row. */
export const referenceOf = (id: string | null, name: string | null): PersonReference | null =>
  id === null || name === null ? null : { id, name };

/** The stage of a card row, whether or not the viewer may see it. */
export const stageOf = (
  row: Pick<CardRow, 'stageId' | 'stageKey' | 'stageName' | 'stageOrdinal'>,
): StageReference | null =>
  row.stageId === null || row.stageKey === null || row.stageName === null || row.stageOrdinal === null
    ? null
    : { id: row.stageId, key: row.stageKey, name: row.stageName, ordinal: row.stageOrdinal };

/** The directory entry: what is dated stays empty for those outside the viewer's scope. */
export const presentCard = (row: CardRow): PersonCard => ({
  id: row.id,
  employeeNumber: row.employeeNumber,
  name: row.name,
  email: row.email,
  title: row.title,
  unit: referenceOf(row.unitId, row.unitName),
  manager: referenceOf(row.managerId, row.managerName),
  stage: row.visible ? stageOf(row) : null,
  joinedOn: row.visible ? row.joinedOn : null,
  leftOn: row.visible ? row.leftOn : null,
  employed: row.employed,
  reports: row.reports,
});
