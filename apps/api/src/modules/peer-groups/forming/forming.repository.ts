import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { LinePair } from '@understudy/domain/peer-groups/form-groups';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type PlaceableRow = {
  id: string;
  name: string;
  unitId: string | null;
  unit: string | null;
  timeZone: string;
  inGroup: boolean;
};

@Injectable()
export class FormingRepository {
  /** Everybody of a stage who works here, of a cohort if one is named, with the clock they go by. */
  placeable(
    access: TenantAccess,
    stageKey: string,
    cohortId: string | null,
    organisationZone: string,
    today: string,
  ): Promise<PlaceableRow[]> {
    const day = sql`${today}::date`;
    const inCohort = cohortId
      ? sql`exists (select 1 from enrolment n where n.person_id = p.id and n.cohort_id = ${cohortId}::uuid
                       and n.state in ('enrolled', 'extended'))`
      : sql`true`;
    return access.sql<PlaceableRow>`
      select p.id::text as id, ${nameOf(sql`p`)} as name, u.id::text as "unitId", u.name as unit,
             coalesce(w.time_zone, ${organisationZone}) as "timeZone",
             exists (select 1 from peer_group_member m join peer_group g on g.id = m.group_id
                      where m.person_id = p.id and m.left_on is null and g.state <> 'closed') as "inGroup"
        from person p
        join employment e on e.person_id = p.id and e.joined_on <= ${day} and (e.left_on is null or e.left_on > ${day})
        join stage_assignment a on a.person_id = p.id and a.from_on <= ${day} and (a.to_on is null or a.to_on > ${day})
        join stage s on s.id = a.stage_id and s.key = ${stageKey}
        left join membership b on b.person_id = p.id
        left join notification_preference w on w.user_id = b.user_id
        left join unit_membership um on um.person_id = p.id and um.from_on <= ${day}
         and (um.to_on is null or um.to_on > ${day})
        left join unit u on u.id = um.unit_id
       where ${inCohort}
       order by p.id`;
  }

  /** Which of these people lead one another on a day, directly or not. */
  async lines(access: TenantAccess, ids: readonly string[], today: string): Promise<LinePair[]> {
    const rows = await access.sql<{ leader: string; person: string }>`
      select leader_id::text as leader, person_id::text as person from reporting_closure
       where leader_id = any(${ids}::uuid[]) and person_id = any(${ids}::uuid[])
         and from_on <= ${today}::date and to_on > ${today}::date`;
    return rows.map(({ leader, person }): LinePair => [leader, person]);
  }

  /** Whether there is such a cohort. */
  async hasCohort(access: TenantAccess, cohortId: string): Promise<boolean> {
    const rows = await access.sql<{ id: string }>`select id::text as id from cohort where id = ${cohortId}::uuid`;
    return rows.length === 1;
  }
}
