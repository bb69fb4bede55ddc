import { type Sql, sql } from '@understudy/database/sql';
import type { Actor } from '../../../common/auth/actor.js';

/** Whether nothing has changed in plan `d` for as many days as the organisation calls quiet; it turns with the day. */
export const quietPlan = ({ today, timeZone }: Pick<Actor, 'today' | 'timeZone'>): Sql => sql`
  ((d.changed_at at time zone ${timeZone}::text)::date
    <= ${today}::date - coalesce((select quiet_days from development_settings), 30))`;
