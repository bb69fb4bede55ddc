import { z } from 'zod';
import { identifier, instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { eventName } from './events.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';

export const auditEntry = z
  .object({
    id: identifier,
    name: eventName,
    actor: z.string().nullable(),
    subjectKind: z.string(),
    subjectId: identifier,
    subject: z.string().nullable(),
    summary: z.record(z.string(), z.unknown()),
    /** The present names of what the summary names by an id or a key. */
    related: z.object({
      manager: z.string().nullable(),
      unit: z.string().nullable(),
      stage: z.string().nullable(),
      role: z.string().nullable(),
    }),
    occurredAt: instant,
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof auditEntry>;

/** Its moments are all there is to arrange it by. */
export const auditSorts = ['when'] as const;

export const listAuditEntries = endpoint({
  method: 'GET',
  path: '/api/v1/audit',
  summary: 'Who did what to which record when, newest first unless asked otherwise',
  permission: 'audit.read',
  query: z.strictObject({
    ...page,
    ...arranged(auditSorts, 'descending'),
    name: eventName.optional(),
    subjectId: identifier.optional(),
  }),
  response: pageOf(auditEntry),
  errors: ['invalid-input'],
});

export const exportAuditEntries = exportOf(listAuditEntries);
