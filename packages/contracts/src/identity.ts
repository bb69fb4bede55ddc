import { z } from 'zod';
import { identifier, instant, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { organisation } from './organisations.js';
import { permission, standing } from './permissions.js';

export const emailAddress = z
  .email({ error: 'Give an e-mail address such as name@example.com.' })
  .max(254, 'Use at most 254 characters.')
  .meta({ id: 'EmailAddress' });

/** At least fifteen characters without a second factor; the common and the contextual are refused by the server. */
export const newPassword = z
  .string()
  .min(15, 'Use at least 15 characters; a few unrelated words do well.')
  .max(200, 'Use at most 200 characters.')
  .meta({ id: 'NewPassword' });

export const home = z.enum(['individual', 'manager', 'leader', 'admin', 'mentor']).meta({ id: 'Home' });
export type Home = z.infer<typeof home>;

export const session = z
  .object({
    user: z.object({ id: identifier, name: z.string(), email: z.string(), locale: z.string().nullable() }),
    organisation: organisation.nullable(),
    organisations: z.array(z.object({ id: identifier, name: z.string(), slug: z.string() })),
    personId: identifier.nullable(),
    standings: z.array(standing),
    permissions: z.array(permission),
    /** The homes this person has, the most useful first. */
    homes: z.array(home),
    /** True where mails are kept and shown on the development mail page. */
    keepsMail: z.boolean(),
    lastVisitAt: instant.nullable(),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof session>;

export const signIn = endpoint({
  method: 'POST',
  path: '/api/v1/session',
  summary: 'Sign in with e-mail address and password',
  permission: 'public',
  body: z.strictObject({ email: emailAddress, password: z.string().min(1, 'Type your password.').max(200) }),
  response: session,
  status: 201,
  errors: ['wrong-credentials', 'too-many-requests', 'invalid-input'],
});

export const getSession = endpoint({
  method: 'GET',
  path: '/api/v1/session',
  summary: 'Who am I, in which organisation, and what may I do?',
  permission: 'session.own',
  response: session,
});

export const signOut = endpoint({
  method: 'DELETE',
  path: '/api/v1/session',
  summary: 'Sign out on this device',
  permission: 'session.own',
});

export const switchOrganisation = endpoint({
  method: 'POST',
  path: '/api/v1/session/organisation',
  summary: 'Switch to another organisation I belong to',
  permission: 'session.own',
  body: z.strictObject({ organisationId: identifier }),
  response: session,
  errors: ['not-found'],
});

export const device = z
  .object({
    id: identifier,
    device: z.string(),
    address: z.string(),
    createdAt: instant,
    lastSeenAt: instant,
    current: z.boolean(),
  })
  .meta({ id: 'Device' });
export type Device = z.infer<typeof device>;

export const listDevices = endpoint({
  method: 'GET',
  path: '/api/v1/session/devices',
  summary: 'Where am I signed in?',
  permission: 'session.own',
  response: z.object({ items: z.array(device) }),
});

export const endDevice = endpoint({
  method: 'DELETE',
  path: '/api/v1/session/devices/:deviceId',
  summary: 'Sign out one device',
  permission: 'session.own',
  params: z.strictObject({ deviceId: identifier }),
  errors: ['not-found'],
});

export const signOutEverywhere = endpoint({
  method: 'DELETE',
  path: '/api/v1/session/devices',
  summary: 'Sign out everywhere, this device included',
  permission: 'session.own',
});

export const changePassword = endpoint({
  method: 'PUT',
  path: '/api/v1/session/password',
  summary: 'Change my password; every other device is signed out',
  permission: 'session.own',
  body: z.strictObject({ currentPassword: z.string().min(1).max(200), newPassword }),
  errors: ['wrong-credentials', 'invalid-input', 'too-many-requests'],
});

export const changeProfile = endpoint({
  method: 'PATCH',
  path: '/api/v1/session/profile',
  summary: 'Change my name or language',
  permission: 'session.own',
  body: z.strictObject({ name: plainText(200).optional(), locale: z.enum(['en-GB', 'de']).nullable().optional() }),
  response: session,
});

export const requestPasswordReset = endpoint({
  method: 'POST',
  path: '/api/v1/password-resets',
  summary: 'Ask for a link that sets a new password; the answer never tells whether the address is known',
  permission: 'public',
  body: z.strictObject({ email: emailAddress }),
  status: 202,
  response: z.object({ accepted: z.literal(true) }),
  errors: ['too-many-requests'],
});

export const resetPassword = endpoint({
  method: 'POST',
  path: '/api/v1/password-resets/use',
  summary: 'Set a new password with the token of the link; works once and signs out every device',
  permission: 'public',
  body: z.strictObject({ token: z.string().min(20).max(200), newPassword }),
  errors: ['link-expired', 'invalid-input', 'too-many-requests'],
});

export const invitationPreview = z
  .object({
    organisationName: z.string(),
    email: z.string(),
    invitedBy: z.string(),
    known: z.boolean(),
    /** How the directory names whoever is invited; null where they are not in it. */
    name: z.string().nullable(),
  })
  .meta({ id: 'InvitationPreview' });

export const lookUpInvitation = endpoint({
  method: 'POST',
  path: '/api/v1/invitations/look-up',
  summary: 'What does this invitation link invite to? Changes nothing.',
  permission: 'public',
  body: z.strictObject({ token: z.string().min(20).max(200) }),
  response: invitationPreview,
  status: 200,
  errors: ['link-expired', 'too-many-requests'],
});

export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/api/v1/invitations/accept',
  summary: 'Accept an invitation: sets name and password of a new sign-in, or proves the password of a known one',
  permission: 'public',
  body: z.strictObject({
    token: z.string().min(20).max(200),
    name: plainText(200).optional(),
    password: z.string().min(1).max(200),
  }),
  response: session,
  status: 201,
  errors: ['link-expired', 'wrong-credentials', 'invalid-input', 'too-many-requests'],
});

export const keptMail = z
  .object({
    id: identifier,
    recipient: z.string(),
    subject: z.string(),
    text: z.string(),
    /** The date that it carries, as iCalendar. */
    calendar: z.string().nullable(),
    createdAt: instant,
  })
  .meta({ id: 'KeptMail' });
export type KeptMail = z.infer<typeof keptMail>;

export const listKeptMails = endpoint({
  method: 'GET',
  path: '/api/v1/development/mails',
  summary: 'Mails kept because no mail server is configured; absent (404) in production',
  permission: 'public',
  response: z.object({ items: z.array(keptMail) }),
  errors: ['not-found'],
});
