import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { direction, page, pageOf, search } from './pagination.js';

export const slug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{1,38}[a-z0-9])$/, 'Use 3 to 40 lower-case letters, digits and hyphens.')
  .meta({ id: 'Slug' });

const supportedTimeZones = new Set(Intl.supportedValuesOf('timeZone').concat('UTC'));
export const timeZone = z
  .string()
  .refine((zone) => supportedTimeZones.has(zone), 'Choose a time zone such as Europe/London.')
  .meta({ id: 'TimeZone' });

export const locale = z.enum(['en-GB', 'de']).meta({ id: 'Locale' });

export const organisation = z
  .object({
    id: identifier,
    slug,
    name: z.string(),
    locale: z.string(),
    timeZone: z.string(),
    fiscalYearStartMonth: z.number().int(),
    privacyThreshold: z.number().int(),
    historyBeginsOn: isoDate.nullable(),
    demonstration: z.boolean(),
    /** Today in the organisation's time zone. */
    today: isoDate,
    version: z.number().int(),
  })
  .meta({ id: 'Organisation' });
export type Organisation = z.infer<typeof organisation>;

export const signUp = endpoint({
  method: 'POST',
  path: '/api/v1/organisations',
  summary: 'Sign up an organisation and its first admin, and sign in',
  permission: 'public',
  body: z.strictObject({
    organisationName: plainText(120),
    slug,
    timeZone,
    locale,
    name: plainText(200),
    email: z.email({ error: 'Give an e-mail address such as name@example.com.' }).max(254),
    password: z.string().min(15, 'Use at least 15 characters; a few unrelated words do well.').max(200),
  }),
  response: z.object({ organisationId: identifier }),
  status: 201,
  errors: ['already-exists', 'invalid-input', 'wrong-credentials', 'too-many-requests'],
});

export const getOrganisation = endpoint({
  method: 'GET',
  path: '/api/v1/organisation',
  summary: 'The organisation of this session',
  permission: 'organisation.read',
  response: organisation,
});

export const changeOrganisation = endpoint({
  method: 'PATCH',
  path: '/api/v1/organisation',
  summary: 'Change name, locale, time zone, fiscal year or privacy threshold',
  permission: 'organisation.change',
  body: z.strictObject({
    version: z.number().int(),
    name: plainText(120).optional(),
    locale: locale.optional(),
    timeZone: timeZone.optional(),
    fiscalYearStartMonth: z.number().int().min(1).max(12).optional(),
    privacyThreshold: z.number().int().min(5, 'At least 5.').max(50, 'At most 50.').optional(),
  }),
  response: organisation,
  errors: ['changed-meanwhile', 'invalid-input'],
});

/** The admin's first-run checklist: each step with whether it is done and how far it is. */
export const setupStep = z
  .object({
    key: z.enum([
      'import-people',
      'review-framework',
      'map-titles',
      'critical-roles',
      'invite',
      'launch-assessment',
      'open-cycle',
      'open-programme',
      'open-cohort',
    ]),
    done: z.boolean(),
    count: z.number().int(),
    total: z.number().int().nullable(),
  })
  .meta({ id: 'SetupStep' });
export type SetupStep = z.infer<typeof setupStep>;

export const getSetup = endpoint({
  method: 'GET',
  path: '/api/v1/organisation/setup',
  summary: 'What is left to do from empty to running',
  permission: 'organisation.change',
  response: z.object({ steps: z.array(setupStep) }),
});

export const noteFrameworkRead = endpoint({
  method: 'POST',
  path: '/api/v1/organisation/setup/framework-reading',
  summary: 'Note that an admin has opened the framework, which is a step of the setup',
  permission: 'organisation.change',
});

export const role = z.enum(['admin', 'member', 'mentor']).meta({
  id: 'Role',
  description:
    'A mentor comes from outside and sees their mentorships, nothing else; mentors are invited by mentoring.',
});
export type Role = z.infer<typeof role>;
/** The roles that an admin can give to somebody. */
export const assignableRole = z.enum(['admin', 'member']).meta({ id: 'AssignableRole' });

export const member = z
  .object({
    id: identifier,
    userId: identifier,
    name: z.string(),
    email: z.string(),
    role,
    personId: identifier.nullable(),
    personName: z.string().nullable(),
    joinedAt: instant,
    abilities: z.array(z.enum(['change', 'remove'])),
  })
  .meta({ id: 'Member' });
export type Member = z.infer<typeof member>;

export const memberSort = z.enum(['name', 'joined']).meta({ id: 'MemberSort' });

export const listMembers = endpoint({
  method: 'GET',
  path: '/api/v1/members',
  summary: 'Who can sign in to this organisation',
  permission: 'members.read',
  query: z.strictObject({
    ...page,
    search,
    role: role.optional(),
    sort: memberSort.default('name'),
    direction: direction.default('ascending'),
  }),
  response: pageOf(member),
  errors: ['invalid-input'],
});

export const exportMembers = exportOf(listMembers);

export const changeMember = endpoint({
  method: 'PATCH',
  path: '/api/v1/members/:memberId',
  summary: 'Change a role or the person this sign-in belongs to; the last admin stays',
  permission: 'members.change',
  params: z.strictObject({ memberId: identifier }),
  body: z.strictObject({ role: assignableRole.optional(), personId: identifier.nullable().optional() }),
  response: member,
  errors: ['not-found', 'conflict', 'invalid-input'],
});

export const removeMember = endpoint({
  method: 'DELETE',
  path: '/api/v1/members/:memberId',
  summary: 'End a membership; its sessions end at once, the last admin stays',
  permission: 'members.change',
  params: z.strictObject({ memberId: identifier }),
  errors: ['not-found', 'conflict'],
});

export const invitationStatus = z.enum(['open', 'accepted', 'expired', 'withdrawn']).meta({ id: 'InvitationStatus' });

export const invitation = z
  .object({
    id: identifier,
    email: z.string(),
    role,
    personId: identifier.nullable(),
    personName: z.string().nullable(),
    status: invitationStatus,
    createdAt: instant,
    expiresAt: instant,
  })
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof invitation>;

export const invitationSort = z.enum(['sent', 'email']).meta({ id: 'InvitationSort' });

export const listInvitations = endpoint({
  method: 'GET',
  path: '/api/v1/invitations',
  summary: 'Invitations and how they ended, the newest first',
  permission: 'members.read',
  query: z.strictObject({
    ...page,
    search,
    status: invitationStatus.optional(),
    sort: invitationSort.default('sent'),
    direction: direction.default('descending'),
  }),
  response: pageOf(invitation),
  errors: ['invalid-input'],
});

export const exportInvitations = exportOf(listInvitations);

export const invite = endpoint({
  method: 'POST',
  path: '/api/v1/invitations',
  summary: 'Invite somebody by e-mail; an open invitation to the same address is replaced',
  permission: 'members.change',
  body: z.strictObject({
    email: z.email({ error: 'Give an e-mail address such as name@example.com.' }).max(254),
    role: assignableRole,
    personId: identifier.nullable().optional(),
  }),
  response: invitation,
  status: 201,
  errors: ['already-exists', 'invalid-input'],
});

export const withdrawInvitation = endpoint({
  method: 'DELETE',
  path: '/api/v1/invitations/:invitationId',
  summary: 'Withdraw an open invitation; its link stops working',
  permission: 'members.change',
  params: z.strictObject({ invitationId: identifier }),
  errors: ['not-found'],
});
