import { type Sql, sql } from '@understudy/database/sql';

/**
 * Whether a user is an admin of an organisation who works there today, in its time zone, or is not in its directory: what
 * somebody handed out as an admin (an invitation, a key) is worth nothing once they are not.
 */
export const isAdminInForce = (organisationId: Sql, userId: Sql): Sql => sql`exists (
  select from membership m
    join organisation o on o.organisation_id = m.organisation_id
   cross join lateral (select (now() at time zone o.time_zone)::date as today) day
   where m.organisation_id = ${organisationId} and m.user_id = ${userId} and m.role = 'admin' and m.ended_at is null
     and (m.person_id is null
          or not exists (select from employment e where e.organisation_id = m.organisation_id and e.person_id = m.person_id)
          or exists (select from employment e
                      where e.organisation_id = m.organisation_id and e.person_id = m.person_id
                        and e.joined_on <= day.today and (e.left_on is null or e.left_on > day.today))))`;
