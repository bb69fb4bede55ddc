import { type Sql, sql } from '@understudy/database/sql';
import { personJson } from '../roles/references.repository.js';

/** The corrections of an opening `o`, the latest first. */
export const correctionsOf: Sql = sql`(
  select coalesce(json_agg(json_build_object('on', to_char(k.corrected_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'by', ${personJson(sql`kp`)}, 'reason', k.reason)
                           order by k.corrected_at desc), '[]')
    from role_opening_correction k left join person kp on kp.id = k.corrected_by
   where k.opening_id = o.id)`;
