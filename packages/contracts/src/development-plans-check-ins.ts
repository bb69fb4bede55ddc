import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { personReference } from './people.js';

export const checkInKind = z.enum(['one-to-one', 'skip-level', 'mentor', 'review']).meta({ id: 'CheckInKind' });
export type CheckInKind = z.infer<typeof checkInKind>;

/** What the history of a plan tells of a check-in. */
export const checkInDeeds = [
  'check-in-planned',
  'check-in-held',
  'check-in-moved',
  'check-in-cancelled',
  'check-in-noted',
  'check-in-corrected',
  'check-in-opened',
] as const;

/** What I wrote in a check-in. */
export const ownNote = z
  .object({
    text: z.string(),
    /** draft: mine alone. submitted: shown once the other side has submitted too. released: shown already. */
    state: z.enum(['draft', 'submitted', 'released']),
    version: z.number().int(),
    writtenAt: instant,
  })
  .meta({ id: 'CheckInOwnNote' });

export const checkIn = z
  .object({
    id: identifier,
    person: personReference,
    counterpart: personReference,
    kind: checkInKind,
    status: z.enum(['planned', 'held', 'cancelled']),
    heldOn: isoDate,
    nextOn: isoDate.nullable(),
    /** The day that passed without a next one; null when all is well. */
    overdueSince: isoDate.nullable(),
    planId: identifier.nullable(),
    /** Both write first, then both see. */
    twoSided: z.boolean(),
    /** Two-sided only. write: mine is due. waiting: mine is in, theirs is not. open: both can be read. */
    turn: z.enum(['write', 'waiting', 'open']).nullable(),
    /** Shared notes that I may read, mine first. */
    notes: z.array(
      z.object({
        author: personReference,
        text: z.string(),
        /** What it said before its author corrected it, and until when; the latest 50, the latest first. Lists leave it empty. */
        earlier: z.array(z.object({ text: z.string(), correctedAt: instant })),
        /** How many earlier wordings are kept. */
        earlierCount: z.number().int(),
      }),
    ),
    myNote: ownNote.nullable(),
    myPrivateNote: ownNote.nullable(),
    version: z.number().int(),
    abilities: z.array(z.enum(['change', 'write', 'submit', 'take-back', 'release', 'write-private', 'cancel'])),
  })
  .meta({ id: 'CheckIn' });
export type CheckIn = z.infer<typeof checkIn>;

export const checkInSorts = ['held', 'with', 'kind', 'status', 'next'] as const;

export const listCheckIns = endpoint({
  method: 'GET',
  path: '/api/v1/check-ins',
  summary: 'Check-ins that I may read, the latest first: with one person, or all that I take part in',
  permission: 'plans.read',
  query: z.strictObject({
    ...page,
    ...arranged(checkInSorts, 'descending'),
    personId: identifier.optional(),
    state: z.enum(['all', 'planned', 'overdue', 'to-write']).default('all'),
  }),
  response: pageOf(checkIn),
});

export const exportCheckIns = exportOf(listCheckIns, { without: ['myNote', 'myPrivateNote'] });

export const getCheckIn = endpoint({
  method: 'GET',
  path: '/api/v1/check-ins/:checkInId',
  summary: 'One check-in as far as I may read it',
  permission: 'plans.read',
  params: z.strictObject({ checkInId: identifier }),
  response: checkIn,
  errors: ['not-found'],
});

export const recordCheckIn = endpoint({
  method: 'POST',
  path: '/api/v1/check-ins',
  summary:
    'Record a check-in, or prepare a two-sided one; leaders with their line, everybody with those above them or a mentor',
  permission: 'plans.change',
  body: z.strictObject({
    /** Whose development it is about. */
    personId: identifier,
    /** Who speaks with them; left out: me, or my manager where it is about me, but for skip-level talks and mentors. */
    counterpartId: identifier.optional(),
    kind: checkInKind.default('one-to-one'),
    heldOn: isoDate,
    nextOn: isoDate.nullable().default(null),
    twoSided: z.boolean().default(false),
    /** Read by both, and by those above them who may. */
    shared: plainText(10_000, 0).default(''),
    /** Read by nobody but me. */
    private: plainText(10_000, 0).default(''),
  }),
  response: checkIn,
  status: 201,
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const changeCheckIn = endpoint({
  method: 'PATCH',
  path: '/api/v1/check-ins/:checkInId',
  summary: 'Move a check-in, set the next one, mark it as held, or cancel a planned one',
  permission: 'plans.change',
  params: z.strictObject({ checkInId: identifier }),
  body: z.strictObject({
    version: z.number().int(),
    heldOn: isoDate.optional(),
    nextOn: isoDate.nullable().optional(),
    status: z.enum(['held', 'cancelled']).optional(),
  }),
  response: checkIn,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const writeCheckInNote = endpoint({
  method: 'PUT',
  path: '/api/v1/check-ins/:checkInId/my-note',
  summary:
    'Save what I write; version 0 where there is nothing of mine yet. A submitted note has to be taken back first; what others could read stays readable as it was',
  permission: 'plans.change',
  params: z.strictObject({ checkInId: identifier }),
  body: z.strictObject({
    visibility: z.enum(['shared', 'private']),
    text: plainText(10_000, 0),
    version: z.number().int().min(0),
  }),
  response: checkIn,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const submitCheckInNote = endpoint({
  method: 'POST',
  path: '/api/v1/check-ins/:checkInId/my-note/submission',
  summary: 'Hand in my part; when the other side has handed in theirs, both can be read',
  permission: 'plans.change',
  params: z.strictObject({ checkInId: identifier }),
  response: checkIn,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const takeBackCheckInNote = endpoint({
  method: 'DELETE',
  path: '/api/v1/check-ins/:checkInId/my-note/submission',
  summary: 'Take my part back to write on, while the other side cannot read it yet',
  permission: 'plans.change',
  params: z.strictObject({ checkInId: identifier }),
  response: checkIn,
  status: 200,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const releaseCheckInNote = endpoint({
  method: 'POST',
  path: '/api/v1/check-ins/:checkInId/my-note/release',
  summary: 'Let the other side read my part now, without waiting for theirs',
  permission: 'plans.change',
  params: z.strictObject({ checkInId: identifier }),
  response: checkIn,
  errors: ['not-found', 'not-allowed', 'conflict'],
});
