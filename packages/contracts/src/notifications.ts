import { z } from 'zod';
import { identifier, instant } from './dates.js';
import { planChangeKind } from './development-plans.js';
import { endpoint } from './endpoint.js';
import { arranged, page, pageOf } from './pagination.js';
import { personReference } from './people.js';
import { cohortRoleKind } from './programmes-rotations.js';

/** Everything that somebody can be told, as a closed catalogue. */
export const notificationKind = z
  .enum([
    'stage-changed',
    'stage-moved',
    'target-changed',
    'report-target-changed',
    'new-manager',
    'new-report',
    'transition-entered',
    'transition-shared',
    'transition-look-back',
    'plan-to-sign',
    'plan-agreed',
    'plan-consent-withdrawn',
    'plan-changed',
    'plan-commented',
    'plan-ending',
    'cycle-launched',
    'cycle-reminded',
    'cycle-closed',
    'cycle-not-opened',
    'check-in-changed',
    'check-in-overdue',
    'assessment-asked',
    'assessment-reminded',
    'campaign-about-me',
    'raters-to-name',
    'rater-not-asked',
    'raters-to-approve',
    'rater-declined',
    'raters-wait',
    'raters-wait-unled',
    'campaign-not-opened',
    'campaign-closed',
    'results-released',
    'result-shared',
    'result-disputed',
    'result-dispute-answered',
    'signal-observed',
    'signals-in-my-name',
    'signal-replied',
    'framework-published',
    'opportunity-suggested',
    'opportunity-applied',
    'opportunity-offered',
    'opportunity-turned-down',
    'opportunity-answered',
    'report-took-opportunity',
    'opportunity-handed-on',
    'opportunity-without-sponsor',
    'safety-net-joined',
    'safety-net-asked',
    'safety-net-answered',
    'stretch-moved',
    'stretch-end-due',
    'safety-check-in-missed',
    'safety-check-in-still-missed',
    'safety-net-holder-left',
    'critical-role-changed',
    'bench-changed',
    'nomination-asked',
    'enrolment-nominated',
    'place-offered',
    'enrolment-decided',
    'enrolment-to-decide',
    'review-asked',
    'cohort-role-given',
    'cohort-role-risen',
    'cohort-role-ended',
    'cohort-lead-missing',
    'cohort-shadow-left',
    'cohort-to-end',
    'extension-over',
    'session-tomorrow',
    'learning-to-look-back',
    'survey-to-answer',
    'mentoring-asked',
    'mentoring-reminded',
    'mentorship-changed',
    'mentoring-session',
    'mentoring-health-asked',
    'mentoring-quiet',
    'mentoring-time-over',
    'mentoring-long-rest',
    'mentoring-unanswered',
    'peer-joined',
    'peer-group-too-small',
    'skip-level-asked',
    'skip-level-answered',
    'skip-level-changed',
    'skip-level-outcome',
    'calibration-facilitates',
    'calibration-asked',
    'calibration-reminded',
    'calibration-ready',
    'calibration-opened',
    'effectiveness-review-opened',
    'effectiveness-review-changed',
    'effectiveness-review-due',
    'import-applied',
    'import-undone',
    'job-failed',
    'chat-switched-off',
  ])
  .meta({ id: 'NotificationKind' });
export type NotificationKind = z.infer<typeof notificationKind>;

export const mailWay = z.enum(['at-once', 'digest', 'never']).meta({ id: 'MailWay' });
export type MailWay = z.infer<typeof mailWay>;

/** Which page a notification leads to. */
export const notificationPlace = z
  .enum([
    'my-development',
    'my-transition',
    'my-plan',
    'person',
    'plan',
    'check-in',
    'cycle',
    'requests',
    'results',
    'result',
    'signals',
    'written-signals',
    'campaign',
    'campaign-panel',
    'campaign-panels',
    'framework',
    'succession',
    'my-nominations',
    'opportunity',
    'my-opportunities',
    'team-opportunities',
    'stretch-assignment',
    'cohort',
    'cohort-reviews',
    'mentorship',
    'peer-group',
    'skip-level-talk',
    'calibration',
    'effectiveness',
    'effectiveness-review',
    'session',
    'my-learning',
    'import',
    'jobs',
    'notification-settings',
  ])
  .meta({ id: 'NotificationPlace' });

export const notification = z
  .object({
    id: identifier,
    kind: notificationKind,
    occurredAt: instant,
    read: z.boolean(),
    /** False when its reader may not see any more what it is about; then nothing but its kind's neutral line is told. */
    inSight: z.boolean(),
    person: personReference.nullable(),
    /** The name of what it is about, where that has one. */
    subject: z.string().nullable(),
    /** Which role in a cohort was given or has ended. */
    role: cohortRoleKind.nullable(),
    /** Where a role has lost its lead: the names of those who shadow it. */
    shadows: z.array(z.string()).nullable(),
    /** What others have changed in a plan since, until it was read: the latest first, and how many other things beside these. */
    changes: z
      .object({
        latest: z.array(
          z.object({ what: planChangeKind, author: z.string().nullable(), subject: z.string().nullable() }),
        ),
        others: z.number().int(),
      })
      .nullable(),
    place: notificationPlace.nullable(),
    placeId: identifier.nullable(),
  })
  .meta({ id: 'Notification' });
export type Notification = z.infer<typeof notification>;

export const notificationSorts = ['date'] as const;

export const listNotifications = endpoint({
  method: 'GET',
  path: '/api/v1/notifications',
  summary: 'What I have been told, newest first; words are made from what I may see now',
  permission: 'notifications.own',
  query: z.strictObject({
    ...page,
    ...arranged(notificationSorts, 'descending'),
    unread: z.stringbool().default(false),
  }),
  response: pageOf(notification),
});

export const countUnreadNotifications = endpoint({
  method: 'GET',
  path: '/api/v1/notifications/unread',
  summary: 'How many notifications I have not read',
  permission: 'notifications.own',
  response: z.object({ unread: z.number().int() }),
});

export const readNotification = endpoint({
  method: 'POST',
  path: '/api/v1/notifications/:notificationId/reading',
  summary: 'Mark one of my notifications as read',
  permission: 'notifications.own',
  params: z.strictObject({ notificationId: identifier }),
  errors: ['not-found'],
});

export const readAllNotifications = endpoint({
  method: 'POST',
  path: '/api/v1/notifications/reading',
  summary: 'Mark all my notifications up to an instant as read',
  permission: 'notifications.own',
  body: z.strictObject({ upTo: instant }),
});

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time such as 19:00.');

export const kindPreference = z
  .object({ kind: notificationKind, list: z.boolean(), mail: mailWay })
  .meta({ id: 'KindPreference' });
export type KindPreference = z.infer<typeof kindPreference>;

export const notificationPreferences = z
  .object({
    kinds: z.array(kindPreference),
    digest: z.enum(['daily', 'weekly']),
    /** Mails wait while these hours last; null for none. The list never waits. */
    quiet: z.object({ from: clock, to: clock }).nullable(),
    /** Null follows the organisation. */
    timeZone: z.string().nullable(),
    organisationTimeZone: z.string(),
    /** 0 while nothing was chosen. */
    version: z.number().int(),
  })
  .meta({ id: 'NotificationPreferences' });
export type NotificationPreferences = z.infer<typeof notificationPreferences>;

export const getNotificationPreferences = endpoint({
  method: 'GET',
  path: '/api/v1/notification-preferences',
  summary: 'How I wish to be told, per kind and channel',
  permission: 'notifications.own',
  response: notificationPreferences,
});

export const changeNotificationPreferences = endpoint({
  method: 'PUT',
  path: '/api/v1/notification-preferences',
  summary: 'Choose how I wish to be told',
  permission: 'notifications.own',
  body: z.strictObject({
    kinds: z
      .array(z.strictObject(kindPreference.shape))
      .max(notificationKind.options.length)
      .refine((kinds) => new Set(kinds.map(({ kind }) => kind)).size === kinds.length, 'Name each kind once.'),
    digest: z.enum(['daily', 'weekly']),
    quiet: z.strictObject({ from: clock, to: clock }).nullable(),
    timeZone: z.string().max(60).nullable(),
    version: z.number().int().min(0),
  }),
  response: notificationPreferences,
  errors: ['changed-meanwhile', 'invalid-input'],
});

export const eraseNotificationPreferences = endpoint({
  method: 'DELETE',
  path: '/api/v1/notification-preferences',
  summary: 'Forget what I chose; I am told as the product would by itself',
  permission: 'notifications.own',
});
