import { type EventName, eventName } from './events.js';

/** What the trail leaves out: what would tell admins of what is between two, or of what somebody has for themselves. */
export const untoldInTrail: readonly EventName[] = [
  'notification.changed',
  'chat.switched-off',
  'candidacy.changed',
  'transition.shared',
  'transition.look-back',
  'result.shared',
  'result.disputed',
  'check-in.changed',
  'check-in.overdue',
  'safety-check-in.missed',
  'mentorship.changed',
  'skip-level-talk.changed',
  'calibration.moved',
  'effectiveness-review.changed',
  'effectiveness-review.due',
];

/** What the trail tells of. */
export const toldInTrail = eventName.options.filter((name) => !untoldInTrail.includes(name));
