import { Injectable } from '@nestjs/common';
import type { OwnCalibration } from '@understudy/contracts/calibration-meeting';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';

export type OwnPosition = readonly [lockedOn: string, id: string];

@Injectable()
export class OwnCalibrationsRepository {
  /** Where locked sessions left somebody, the latest first; nothing unless the organisation lets people see it. */
  page(
    access: TenantAccess,
    { personId, today }: Pick<Actor, 'personId' | 'today'>,
    after: OwnPosition | undefined,
    limit: number,
  ): Promise<OwnCalibration[]> {
    const beyond = after ? sql`(s.locked_on, p.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql`true`;
    return access.sql<OwnCalibration>`
      select p.id::text as id, s.name, s.locked_on::text as "lockedOn", s.expires_on::text as "expiresOn", p.place
        from calibration_placement p join calibration_session s on s.id = p.session_id
       where p.person_id = ${personId}::uuid and s.state = 'locked' and s.expires_on > ${today}::date and p.place is not null
         and coalesce((select k.subjects_see from calibration_setting k), false) and ${beyond}
       order by s.locked_on desc, p.id desc limit ${limit}::int`;
  }
}
