import type { NotificationKind } from '@understudy/contracts/notifications';

/** What is told, gathered, of a plan that somebody has signed: that what stands in it has changed. Steps of signing have notices of their own. */
export const planChanges: ReadonlySet<string> = new Set([
  'plan-changed',
  'plan-closed',
  'goal-added',
  'goal-changed',
  'goal-removed',
  'goal-restored',
  'action-added',
  'action-changed',
  'action-removed',
  'action-restored',
  'progress-logged',
]);

/** What is told of each turn of a plan before it is agreed on, and before its period ends. */
export const planTurns: Readonly<Record<string, NotificationKind>> = {
  'plan-signed': 'plan-to-sign',
  'signer-changed': 'plan-to-sign',
  'consent-withdrawn': 'plan-consent-withdrawn',
  'end-due': 'plan-ending',
};

/** What is told of an assignment: that it moved; everything else stands on its page. */
export const moves: ReadonlySet<string> = new Set(['started', 'extended', 'end-due', 'ended', 'called-off']);

/** What is told of each turn of a mentorship; that one of the two has said yes is told when the other has, too. */
export const mentoring: Readonly<Record<string, NotificationKind>> = {
  asked: 'mentoring-asked',
  proposed: 'mentoring-asked',
  reminded: 'mentoring-reminded',
  unanswered: 'mentoring-unanswered',
  'health-asked': 'mentoring-health-asked',
  'gone-quiet': 'mentoring-quiet',
  'time-over': 'mentoring-time-over',
  'long-rest': 'mentoring-long-rest',
  session: 'mentoring-session',
  active: 'mentorship-changed',
  paused: 'mentorship-changed',
  resumed: 'mentorship-changed',
  completed: 'mentorship-changed',
  declined: 'mentorship-changed',
  lapsed: 'mentorship-changed',
  withdrawn: 'mentorship-changed',
  parted: 'mentorship-changed',
};

/** What is told of each turn of a skip-level talk, and to which of the two. */
export const skipLevels: Readonly<Record<string, readonly [NotificationKind, 'person' | 'leader']>> = {
  suggest: ['skip-level-asked', 'person'],
  accept: ['skip-level-answered', 'leader'],
  'choose-time': ['skip-level-answered', 'leader'],
  decline: ['skip-level-answered', 'leader'],
  cancel: ['skip-level-changed', 'person'],
  end: ['skip-level-changed', 'person'],
  'outcome-suggested': ['skip-level-outcome', 'person'],
};

/** What is told of a calibration, to those whom its event names. */
export const calibrations: Readonly<Record<string, NotificationKind>> = {
  facilitate: 'calibration-facilitates',
  collect: 'calibration-asked',
  ask: 'calibration-asked',
  remind: 'calibration-reminded',
  'all-submitted': 'calibration-ready',
  open: 'calibration-opened',
};

/** What is told of each turn of a conversation about what was observed; of what one side wrote alone, nothing. */
export const reviews: Readonly<Record<string, NotificationKind>> = {
  opened: 'effectiveness-review-opened',
  talking: 'effectiveness-review-changed',
  'closed-by-leader': 'effectiveness-review-changed',
  'closed-by-manager': 'effectiveness-review-changed',
  closed: 'effectiveness-review-changed',
  'called-off': 'effectiveness-review-changed',
};
