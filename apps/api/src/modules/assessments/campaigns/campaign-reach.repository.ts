import { Injectable } from '@nestjs/common';
import type { previewReach } from '@understudy/contracts/assessments-reach';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { isEmployed, managerOf } from '../requests/subject-facts.repository.js';
import { askedRaters } from './asked-raters.repository.js';
import { chosenFrom } from './campaign-selection.repository.js';

/** One person without a sign-in who would be asked. */
export type UnreachedRow = { id: string; name: string; email: string | null; invited: boolean };
export type ReachRow = { readonly people: number; readonly asked: number; readonly unreached: readonly UnreachedRow[] };

/** Whom a draft would ask. */
@Injectable()
export class CampaignReachRepository {
  /** As if it were launched today; people without a sign-in by name, to a leader those of their line. */
  async of(
    access: TenantAccess,
    draft: BodyOf<typeof previewReach>,
    leaderId: string | null,
    today: string,
  ): Promise<ReachRow> {
    const leader = sql`${leaderId}::uuid`;
    const selected = sql`(
      select "personId" as person_id, "unitId" as unit_id, "leaderId" as leader_id, null::text as target_stage_key
        from jsonb_to_recordset(${JSON.stringify(draft.selection)}::jsonb)
          as r ("personId" uuid, "unitId" uuid, "leaderId" uuid))`;
    const [row] = await access.sql<ReachRow>`
      with chosen as materialized (${chosenFrom(selected, leader, today)}),
      fresh as materialized (
        select c.person_id as id, c.person_id, up.id as manager_id, ${managerOf(sql`up.id`, today)} as above_id,
               ${draft.relations}::text[] as relations, ${draft.nomination}::text as nomination,
               ${draft.mostPeers}::int as most_peers, ${draft.thresholds.report}::int as report_threshold
          from chosen c cross join lateral (select ${managerOf(sql`c.person_id`, today)} as id) up
      ), ${askedRaters(today)},
      raters as materialized (
        select distinct rater_id as id from asked where ${isEmployed(sql`asked.rater_id`, today)}
      ), unreached as (
        select p.id::text as id, coalesce(p.preferred_name, p.name) as name, p.email, p.name_key,
               exists (select 1 from invitation i where i.person_id = p.id and i.accepted_at is null
                          and i.withdrawn_at is null and i.expires_at > now()) as invited
          from raters r join person p on p.id = r.id
         where not exists (select 1 from membership m where m.person_id = p.id and m.ended_at is null)
           and (${leader} is null or p.id = ${leader} or exists (
             select 1 from reporting_closure w where w.leader_id = ${leader} and w.person_id = p.id
                and w.from_on <= ${today}::date and w.to_on > ${today}::date))
      )
      select (select count(*)::int from chosen) as people, (select count(*)::int from raters) as asked,
             coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name, 'email', u.email,
               'invited', u.invited) order by u.name_key, u.id) from unreached u), '[]') as unreached`;
    return row ?? { people: 0, asked: 0, unreached: [] };
  }
}
