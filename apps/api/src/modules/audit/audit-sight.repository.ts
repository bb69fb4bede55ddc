import { untoldInTrail } from '@understudy/contracts/audit-told';
import { type Sql, sql } from '@understudy/database/sql';

/**
 * Whether an event stands in the trail at all, whoever reads; a condition on `domain_event`. Of plans it tells what was done
 * with them, and not what somebody chose to hand over to a leader.
 */
export const isTold: Sql = sql`name <> all(${untoldInTrail}::text[])
  and not (name = 'plan.changed' and subject_kind = 'person')`;

/**
 * Whether an event is kept from somebody because it is about them, whoever they are: what was observed in them, which they
 * read where everybody reads it, as far as the organisation shows it; and that somebody else has answered about them.
 */
export const keptFrom = (personId: string): Sql => sql`(
  payload->>'personId' = ${personId}::text
  and (subject_kind = 'signal' or name = 'assessment.submitted' and actor_person_id is distinct from ${personId}::uuid))`;
