import { z } from 'zod';
import { identifier } from './dates.js';
import { endpoint } from './endpoint.js';
import { personReference } from './people.js';

export const uninvited = z
  .object({
    /** People who work here and have no sign-in. */
    people: z.number().int(),
    /** Of those: whose address is not recorded. */
    withoutAddress: z.number().int(),
    /** Of those: who have an open invitation. */
    invited: z.number().int(),
  })
  .meta({ id: 'Uninvited' });
export type Uninvited = z.infer<typeof uninvited>;

export const countUninvited = endpoint({
  method: 'GET',
  path: '/api/v1/bulk-invitations',
  summary: 'How many people work here without a sign-in, and why they cannot be invited where they cannot',
  permission: 'members.change',
  response: uninvited,
});

export const invitationRefusal = z
  .enum(['no-address', 'has-sign-in', 'does-not-work-here'])
  .meta({ id: 'InvitationRefusal' });
export type InvitationRefusal = z.infer<typeof invitationRefusal>;

export const inviteMany = endpoint({
  method: 'POST',
  path: '/api/v1/bulk-invitations',
  summary: 'Invite many people as members, five hundred at a time; whoever cannot be invited is said with the reason',
  permission: 'members.change',
  body: z.strictObject({
    /** Null for everybody who works here and has neither a sign-in nor an open invitation. */
    personIds: z.array(identifier).min(1).max(500).nullable(),
  }),
  response: z.object({
    invited: z.number().int(),
    /** How many are still to be invited: ask again. */
    left: z.number().int(),
    refused: z.array(z.object({ person: personReference, reason: invitationRefusal })),
  }),
  status: 201,
  errors: ['invalid-input', 'conflict'],
});
