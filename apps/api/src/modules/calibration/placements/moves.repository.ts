import { Injectable } from '@nestjs/common';
import type { CalibrationMove } from '@understudy/contracts/calibration-meeting';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { staysFor } from '../sessions/sessions.repository.js';

export type MoveRow = CalibrationMove & { movedPrecisely: string };
export type MovePosition = readonly [movedPrecisely: string, id: string];

@Injectable()
export class MovesRepository {
  /** The log of a session, the latest first, without those for whom the viewer is stepped out. */
  page(
    access: TenantAccess,
    viewer: Pick<Actor, 'personId' | 'isAdmin' | 'today'>,
    sessionId: string,
    after: MovePosition | undefined,
    limit: number,
  ): Promise<MoveRow[]> {
    const beyond = after ? sql`(v.moved_at, v.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql`true`;
    return access.sql<MoveRow>`
      select v.id::text as id, json_build_object('id', q.id, 'name', ${nameOf(sql`q`)}) as person,
             json_build_object('id', b.id, 'name', ${nameOf(sql`b`)}) as "movedBy",
             to_char(v.moved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "movedAt",
             v.moved_at::text as "movedPrecisely", v.from_place as "from", v.to_place as "to", v.reason
        from calibration_move v
        join calibration_placement p on p.id = v.placement_id
        join person q on q.id = p.person_id
        join person b on b.id = v.moved_by
       where p.session_id = ${sessionId}::uuid and ${staysFor(viewer, sql`q.id`)} and ${beyond}
       order by v.moved_at desc, v.id desc limit ${limit}::int`;
  }
}
