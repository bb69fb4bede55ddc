import type { AuditEntry } from '@understudy/contracts/audit';
import type { AuditRow } from './audit.repository.js';

/** One event as the audit trail shows it; without an actor, the product did it by itself. */
export const presentEntry = (row: AuditRow, names: ReadonlyMap<string, string>): AuditEntry => ({
  id: row.id,
  name: row.name,
  actor: row.actorUserId === null ? row.actorPerson : (names.get(row.actorUserId) ?? row.actorPerson),
  subjectKind: row.subjectKind,
  subjectId: row.subjectId,
  subject: row.subject,
  summary: row.payload,
  related: row.related,
  occurredAt: row.occurredAt,
});
