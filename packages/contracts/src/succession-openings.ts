import { z } from 'zod';
import { filledFrom, horizon } from './career-framework.js';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { personReference, stageReference } from './people.js';

export const openingState = z.enum(['open', 'filled', 'withdrawn']).meta({ id: 'RoleOpeningState' });
export type OpeningState = z.infer<typeof openingState>;

export const roleOpening = z
  .object({
    id: identifier,
    name: z.string(),
    /** The critical role, where it is one and the reader sees it. */
    role: z.object({ id: identifier, name: z.string() }).nullable(),
    stage: stageReference,
    unit: z.object({ id: identifier, name: z.string() }).nullable(),
    /** Whom the position answers to. */
    owner: personReference,
    predecessor: personReference.nullable(),
    planned: z.boolean(),
    /** As of the day that was asked about. */
    state: openingState,
    openedOn: isoDate,
    filledOn: isoDate.nullable(),
    filledBy: personReference.nullable(),
    filledFrom: filledFrom.nullable(),
    /** Whether whoever took a critical role had been nominated for it, for those who see its nominations. */
    nomination: z.object({ since: isoDate, horizon }).nullable(),
    withdrawnOn: isoDate.nullable(),
    /** Days from opening to its end, or to the day that was asked about. */
    daysOpen: z.number().int(),
    note: z.string(),
    /** Why days or people were corrected, the latest first. */
    corrections: z.array(z.object({ on: instant, by: personReference.nullable(), reason: z.string() })),
    version: z.number().int(),
    abilities: z.array(z.enum(['change', 'fill', 'withdraw', 'correct'])),
  })
  .meta({ id: 'RoleOpening' });
export type RoleOpening = z.infer<typeof roleOpening>;

const opening = { params: z.strictObject({ openingId: identifier }), response: roleOpening } as const;
const version = z.number().int();
const note = plainText(2000, 0);

/** By the day it opened, its name, whom it answers to, or how long it stood open. */
export const openingSorts = ['opened', 'name', 'owner', 'days'] as const;

export const listRoleOpenings = endpoint({
  method: 'GET',
  path: '/api/v1/role-openings',
  summary: 'Openings of leadership positions in my scope, as of a day, the latest first unless asked otherwise',
  permission: 'succession.read',
  query: z.strictObject({
    state: openingState.optional(),
    roleId: identifier.optional(),
    /** What was open, filled or withdrawn at the end of this day; today unless said otherwise. */
    on: isoDate.optional(),
    ...page,
    ...arranged(openingSorts, 'descending'),
  }),
  response: pageOf(roleOpening),
  errors: ['invalid-input'],
});

export const exportRoleOpenings = exportOf(listRoleOpenings);

export const createRoleOpening = endpoint({
  method: 'POST',
  path: '/api/v1/role-openings',
  summary: 'Say that a leadership position is open',
  permission: 'succession.change',
  body: z.strictObject({
    name: plainText(160),
    roleId: identifier.nullable().default(null),
    /** The stage of the critical role where none is given. */
    stageKey: z.string().max(60).nullable().default(null),
    unitId: identifier.nullable().default(null),
    ownerId: identifier,
    predecessorId: identifier.nullable().default(null),
    planned: z.boolean(),
    openedOn: isoDate,
    note: note.default(''),
  }),
  response: roleOpening,
  status: 201,
  errors: ['invalid-input', 'not-allowed', 'not-found', 'already-exists'],
});

export const changeRoleOpening = endpoint({
  ...opening,
  method: 'PATCH',
  path: '/api/v1/role-openings/:openingId',
  summary: 'Correct what is written of an opening that still stands',
  permission: 'succession.change',
  body: z.strictObject({
    version,
    name: plainText(160).optional(),
    unitId: identifier.nullable().optional(),
    ownerId: identifier.optional(),
    planned: z.boolean().optional(),
    openedOn: isoDate.optional(),
    note: note.optional(),
  }),
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});

export const fillRoleOpening = endpoint({
  ...opening,
  method: 'POST',
  path: '/api/v1/role-openings/:openingId/fill',
  summary: 'Somebody has taken the position; from inside when they worked here the day before',
  permission: 'succession.change',
  body: z.strictObject({
    version,
    /** Null for somebody from outside who is not in the directory yet. */
    personId: identifier.nullable(),
    filledOn: isoDate,
    note: note.optional(),
  }),
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const withdrawRoleOpening = endpoint({
  ...opening,
  method: 'POST',
  path: '/api/v1/role-openings/:openingId/withdrawal',
  summary: 'The position is not to be filled after all',
  permission: 'succession.change',
  body: z.strictObject({ version, withdrawnOn: isoDate, note: note.optional() }),
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const correctRoleOpening = endpoint({
  ...opening,
  method: 'POST',
  path: '/api/v1/role-openings/:openingId/correction',
  summary: 'Correct days and people of an opening, also after it has ended; what was written before is kept',
  permission: 'succession.change',
  body: z.strictObject({
    version,
    reason: plainText(500),
    openedOn: isoDate.optional(),
    filledOn: isoDate.optional(),
    /** Null for somebody from outside who is not in the directory. */
    filledBy: identifier.nullable().optional(),
    withdrawnOn: isoDate.optional(),
    predecessorId: identifier.nullable().optional(),
  }),
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});
