import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged } from './pagination.js';
import { personReference } from './people.js';
import { criticalRole } from './succession.js';

export const roleSpell = z
  .object({
    id: identifier,
    kind: z.enum(['holder', 'unit']),
    /** Who held the role; null where the line is about its unit. */
    person: personReference.nullable(),
    unit: z.object({ id: identifier, name: z.string() }).nullable(),
    from: isoDate,
    /** The first day on which it was no longer so: something else began, or they left. */
    to: isoDate.nullable(),
    /** Why it was corrected; empty where it was not. */
    reason: z.string(),
    recordedAt: instant,
    recordedBy: personReference.nullable(),
  })
  .meta({ id: 'RoleSpell', description: 'Who held a critical role, or to which unit it belonged, and when.' });
export type RoleSpell = z.infer<typeof roleSpell>;

const params = z.strictObject({ roleId: identifier });

/** By the day from which it held, or the day on which it was recorded. */
export const roleSpellSorts = ['from', 'recorded'] as const;

export const listRoleHistory = endpoint({
  method: 'GET',
  path: '/api/v1/critical-roles/:roleId/history',
  summary: 'Who held a critical role when, and to which unit it belonged, the latest first',
  permission: 'succession.read',
  params,
  query: z.strictObject({
    /** What was recorded by the end of this day; what is recorded now unless said otherwise. */
    knownOn: isoDate.optional(),
    ...arranged(roleSpellSorts, 'descending'),
  }),
  response: z.object({ items: z.array(roleSpell) }),
  errors: ['not-found', 'invalid-input'],
});

export const exportRoleHistory = exportOf(listRoleHistory);

/** What of a role, and of those who stand ready for it, is written over when it changes. */
export const roleFact = z
  .enum(['name', 'stage', 'impact', 'vacancyRisk', 'targetCover', 'owner', 'reviewedOn', 'horizon', 'evidence'])
  .meta({ id: 'RoleFact' });
export type RoleFact = z.infer<typeof roleFact>;

export const roleChange = z
  .object({
    id: identifier,
    at: instant,
    /** Who changed it; null where the product did, or somebody who is not in the directory. */
    by: personReference.nullable(),
    /** Whose horizon or evidence it was; null where it is about the role itself. */
    person: personReference.nullable(),
    /** What stood there and what came in its place; stage and owner by name, null where there was none. */
    facts: z.array(z.object({ fact: roleFact, before: z.string().nullable(), after: z.string().nullable() })),
  })
  .meta({ id: 'RoleChange', description: 'What a critical role was before, or what was said of a successor.' });
export type RoleChange = z.infer<typeof roleChange>;

/** Their days are all there is to arrange them by. */
export const roleChangeSorts = ['changed'] as const;

/** Of the role itself, or of what was said of its successors. */
export const roleChangeAbout = ['role', 'successors'] as const;

export const listRoleChanges = endpoint({
  method: 'GET',
  path: '/api/v1/critical-roles/:roleId/changes',
  summary:
    'What a critical role was before it was changed, and how soon and on what evidence its successors were said to stand ready; the latest 200 changes',
  permission: 'succession.read',
  params,
  query: z.strictObject({ ...arranged(roleChangeSorts, 'descending'), about: z.enum(roleChangeAbout).optional() }),
  response: z.object({ items: z.array(roleChange) }),
  errors: ['not-found', 'invalid-input'],
});

export const exportRoleChanges = exportOf(listRoleChanges);

export const correctRoleHolder = endpoint({
  method: 'POST',
  path: '/api/v1/critical-roles/:roleId/holders',
  summary: 'Say who held a critical role on past days, whatever was recorded; figures of those days follow',
  permission: 'succession.change',
  params,
  body: z.strictObject({
    version: z.number().int(),
    /** Null where nobody held it. */
    personId: identifier.nullable(),
    from: isoDate,
    /** The first day on which it was no longer so; null where it still is. */
    to: isoDate.nullable().default(null),
    reason: plainText(500),
  }),
  response: criticalRole,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});

export const correctRoleUnit = endpoint({
  method: 'POST',
  path: '/api/v1/critical-roles/:roleId/units',
  summary:
    'Say to which unit a critical role belonged on past days, whatever was recorded; figures of those days follow',
  permission: 'succession.change',
  params,
  body: z.strictObject({
    version: z.number().int(),
    /** Null where it belonged to none. */
    unitId: identifier.nullable(),
    from: isoDate,
    /** The first day on which it was no longer so; null where it still is. */
    to: isoDate.nullable().default(null),
    reason: plainText(500),
  }),
  response: criticalRole,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});
