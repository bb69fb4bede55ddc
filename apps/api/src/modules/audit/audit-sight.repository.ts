import type { EventName } from '@understudy/contracts/events';
import { type Sql, sql } from '@understudy/database/sql';

/** What the trail leaves out: what would tell admins of what is between two, or of what somebody has for themselves. */
const untold: readonly EventName[] = [
  'notification.changed',
  'chat.switched-off',
  'candidacy.changed',
  'transition.look-back',
  'mentorship.changed',
  'skip-level-talk.changed',
  'calibration.moved',
  'effectiveness-review.changed',
];

/** Whether an event stands in the trail at all, whoever reads; a condition on `domain_event`. */
export const toldInTrail: Sql = sql`name <> all(${untold}::text[])`;

/**
 * Whether an event is kept from somebody because it is about them, whoever they are: what was observed in them, which they
 * read where everybody reads it, as far as the organisation shows it; and that somebody else has answered about them.
 */
export const keptFrom = (personId: string): Sql => sql`(
  payload->>'personId' = ${personId}::text
  and (subject_kind = 'signal' or name = 'assessment.submitted' and actor_person_id is distinct from ${personId}::uuid))`;
