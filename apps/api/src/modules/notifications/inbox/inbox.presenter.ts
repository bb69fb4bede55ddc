import type { Notification } from '@understudy/contracts/notifications';
import type { InboxRow } from './inbox.repository.js';
import { places } from './notification-places.js';

/** A notification as its reader may see it now; out of sight, it leads nowhere and names nobody. */
export const presentNotification = (row: InboxRow): Notification => {
  const place = row.inSight ? (row.planClosed ? 'person' : places[row.kind]) : null;
  const { personId, personName } = row;
  return {
    id: row.id,
    kind: row.kind,
    occurredAt: row.occurredAt,
    read: row.read,
    inSight: row.inSight,
    person: personId === null ? null : { id: personId, name: personName ?? '' },
    subject: row.subjectName,
    role: row.role,
    shadows: row.shadows === null ? null : [...row.shadows],
    changes: row.changes,
    place,
    placeId: place === 'person' ? personId : place === null ? null : row.subjectId,
  };
};
