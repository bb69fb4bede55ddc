import { Injectable } from '@nestjs/common';
import type { CalibrationMove, calibrationMoveSorts } from '@understudy/contracts/calibration-meeting';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, holding, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { staysFor } from '../sessions/sessions.repository.js';

export type MoveRow = CalibrationMove & { sortKey: string };
type MoveSort = (typeof calibrationMoveSorts)[number];

/** What the log can be arranged by. */
export const moveColumns: SortColumns<MoveSort> = {
  moved: { key: sql`v.moved_at`, kind: 'instant' },
  name: { key: sql`q.name_key`, kind: 'text' },
  by: { key: sql`b.name_key`, kind: 'text' },
};

@Injectable()
export class MovesRepository {
  /** The log of a session, without those for whom the viewer is stepped out; `search` looks for reasons and names. */
  page(
    access: TenantAccess,
    viewer: Pick<Actor, 'personId' | 'isAdmin' | 'today'>,
    sessionId: string,
    { search, ...listing }: Listing<MoveSort> & { readonly search: string | undefined },
  ): Promise<MoveRow[]> {
    const { key, beyond, order } = arrangementOf(moveColumns, sql`v.id`, listing);
    return access.sql<MoveRow>`
      select v.id::text as id, json_build_object('id', q.id, 'name', ${nameOf(sql`q`)}) as person,
             json_build_object('id', b.id, 'name', ${nameOf(sql`b`)}) as "movedBy",
             to_char(v.moved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "movedAt",
             ${key}::text as "sortKey", v.from_place as "from", v.to_place as "to", v.reason
        from calibration_move v
        join calibration_placement p on p.id = v.placement_id
        join person q on q.id = p.person_id
        join person b on b.id = v.moved_by
       where p.session_id = ${sessionId}::uuid and ${staysFor(viewer, sql`q.id`)}
         and ${holding(search, sql`v.reason`, nameOf(sql`q`), nameOf(sql`b`))} and ${beyond}
       order by ${order} limit ${listing.limit}::int`;
  }
}
