import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { dipOf } from '../../career-framework/stages/expected-dip.repository.js';
import { stayMedians } from '../../career-framework/stages/stay-medians.repository.js';
import { linchpins, openPlans, overdueTalks } from './attention-facts.repository.js';

export type AttentionRow = {
  id: string;
  rank: number;
  nameKey: string;
  joinedOn: string;
  stageSince: string | null;
  medianDays: number | null;
  overdueSince: string | null;
  overdueId: string | null;
  awaitsSince: string | null;
  awaitingPlanId: string | null;
  quietSince: string | null;
  quietPlanId: string | null;
  linchpin: boolean;
  noPlan: boolean;
  pastMedian: boolean;
  noManager: boolean;
  noStage: boolean;
  noTarget: boolean;
  recentlyJoined: boolean;
};
export type AttentionPosition = { readonly rank: number; readonly key: string; readonly id: string };

/** Days during which somebody counts as having joined recently. */
const recentDays = 90;

const led = (column: Sql, day: Sql): Sql => sql`exists (
  select 1 from reporting_closure c where ${column} = p.id and c.from_on <= ${day} and c.to_on > ${day})`;

@Injectable()
export class AttentionRepository {
  /** The people of the line (of everybody, without one) who need attention today, the most useful first. */
  async page(
    access: TenantAccess,
    actor: Actor,
    line: Sql | null,
    after: AttentionPosition | null,
    limit: number,
  ): Promise<AttentionRow[]> {
    const inScope = line === null ? sql`true` : sql`p.id in (${line})`;
    const day = sql`${actor.today}::date`;
    return access.sql<AttentionRow>`
      with ${stayMedians(actor.today)},
      overdue as (${overdueTalks(actor)}), open_plans as (${openPlans(actor)}), linchpins as (${linchpins(actor, line)}),
      facts as (
        select p.id, p.name_key, e.joined_on, a.from_on as stage_since, md.days as median_days,
               p.id in (select person_id from overdue) as overdue,
               p.id in (select person_id from open_plans where awaits_since is not null) as awaits,
               p.id in (select person_id from open_plans where quiet_since is not null) as quiet,
               p.id in (select person_id from linchpins) as linchpin,
               a.id is not null and p.id not in (select person_id from open_plans)
                 and not (e.start_known and ${day} - e.joined_on <= ${recentDays}::int) as no_plan,
               not ${led(sql`c.person_id`, day)} and not ${led(sql`c.leader_id`, day)} as no_manager,
               a.id is null and x.id is null and m.id is null as no_stage,
               coalesce(a.start_known and ${day} - a.from_on > md.days, false)
                 and coalesce(dip.ends_on <= ${day}, true) as past_median,
               e.start_known and ${day} - e.joined_on <= ${recentDays}::int as recently_joined,
               a.id is not null and t.id is null as no_target
          from person p
          join employment e on e.person_id = p.id and e.joined_on <= ${day}
                           and (e.left_on is null or e.left_on > ${day})
          left join stage_assignment a on a.person_id = p.id and a.from_on <= ${day}
                                      and (a.to_on is null or a.to_on > ${day})
          left join lateral (${dipOf(sql`a`)}) dip on true
          left join stage_exemption x on x.person_id = p.id and x.from_on <= ${day}
                                     and (x.to_on is null or x.to_on > ${day})
          left join title_holding h on h.person_id = p.id and h.from_on <= ${day} and (h.to_on is null or h.to_on > ${day})
          left join title_mapping m on m.title = h.title
          left join target_stage t on t.person_id = p.id and t.from_on <= ${day} and (t.to_on is null or t.to_on > ${day})
          left join medians md on md.stage_id = a.stage_id
         where ${inScope}
      ),
      ranked as (
        select *, case when overdue then 1 when awaits then 2 when no_plan then 3
                       when quiet then 4 when past_median then 5 when no_manager then 6
                       when no_stage then 7 when no_target then 8 when linchpin then 9
                       when recently_joined then 10 end as rank
          from facts
      )
      select page.id::text as id, page.rank::int as rank, page.name_key as "nameKey", page.joined_on::text as "joinedOn",
             page.stage_since::text as "stageSince", page.median_days as "medianDays", k.since::text as "overdueSince",
             k.id::text as "overdueId", d.awaits_since::text as "awaitsSince",
             case when d.awaits_since is not null then d.id::text end as "awaitingPlanId",
             d.quiet_since::text as "quietSince", case when d.quiet_since is not null then d.id::text end as "quietPlanId",
             page.linchpin, page.no_plan as "noPlan", page.past_median as "pastMedian", page.no_manager as "noManager",
             page.no_stage as "noStage", page.no_target as "noTarget", page.recently_joined as "recentlyJoined"
        from (select * from ranked
               where rank is not null
                 and (${after === null}::bool
                      or (rank, name_key, id) > (${after?.rank ?? 0}::int, ${after?.key ?? ''}::text collate "C",
                                                 ${after?.id ?? null}::uuid))
               order by ranked.rank, ranked.name_key, ranked.id limit ${limit}::int) page
        left join overdue k on k.person_id = page.id
        left join open_plans d on d.person_id = page.id
       order by page.rank, page.name_key, page.id`;
  }
}
