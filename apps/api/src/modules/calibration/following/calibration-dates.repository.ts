import { Injectable } from '@nestjs/common';
import type { CalibrationState } from '@understudy/contracts/calibration';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** What a calendar says of a session, and in whose it stands. */
export type CalibrationDate = { name: string; state: CalibrationState; heldOn: string; personIds: string[] };

/** Managers of one session who are to be reminded. */
export type DueCalibration = { sessionId: string; personIds: string[] };

@Injectable()
export class CalibrationDatesRepository {
  /** Its day is for whoever facilitates, and for the managers it does not go on without. */
  async find(access: TenantAccess, sessionId: string): Promise<CalibrationDate | null> {
    const rows = await access.sql<CalibrationDate>`
      select s.name, s.state, s.held_on::text as "heldOn",
             (select json_agg(t.id order by t.id)
                from (select s.facilitator_id as id
                      union select m.person_id from calibration_manager m
                             where m.session_id = s.id and m.taken_out_on is null) t) as "personIds"
        from calibration_session s where s.id = ${sessionId}::uuid`;
    return rows[0] ?? null;
  }

  /**
   * Notes whom to remind: those who have not submitted, a week before the day of the session and on the day before, once
   * each; nobody on the day on which the session was drafted.
   */
  remind(tx: TenantTransaction, today: string): Promise<DueCalibration[]> {
    return tx.sql<DueCalibration>`
      with noted as (
        update calibration_manager m set reminded_on = ${today}::date
          from calibration_session s
         where s.id = m.session_id and s.state = 'collecting' and s.created_on < ${today}::date
           and m.submitted_on is null and m.taken_out_on is null
           and (select k.enabled from calibration_setting k)
           and (s.held_on - ${today}::date between 2 and 7 and coalesce(m.reminded_on < s.held_on - 7, true)
                or s.held_on - ${today}::date between 0 and 1 and coalesce(m.reminded_on < s.held_on - 1, true))
        returning m.session_id, m.person_id
      )
      select session_id::text as "sessionId", json_agg(person_id order by person_id) as "personIds"
        from noted group by session_id order by session_id`;
  }
}
