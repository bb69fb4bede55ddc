import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { stayMedians } from '../../career-framework/stages/stay-medians.repository.js';
import { conditionsOn, standing } from './attention-conditions.repository.js';
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
    const holds = conditionsOn(day);
    return access.sql<AttentionRow>`
      with ${stayMedians(actor.today)},
      overdue as (${overdueTalks(actor)}), open_plans as (${openPlans(actor)}), linchpins as (${linchpins(actor, line)}),
      ranked as materialized (
        select p.id, p.name_key,
               case when ${holds.overdue} then 1 when ${holds.awaits} then 2 when ${holds.noPlan} then 3
                    when ${holds.quiet} then 4 when ${holds.pastMedian} then 5 when ${holds.noManager} then 6
                    when ${holds.noStage} then 7 when ${holds.noTarget} then 8 when ${holds.linchpin} then 9
                    when ${holds.recentlyJoined} then 10 end as rank
          from person p ${standing(day)}
         where ${inScope}
      ),
      page as materialized (
        select id, rank from ranked
         where rank is not null
           and (${after === null}::bool
                or (rank, name_key, id) > (${after?.rank ?? 0}::int, ${after?.key ?? ''}::text collate "C",
                                           ${after?.id ?? null}::uuid))
         order by rank, name_key, id limit ${limit}::int
      )
      select p.id::text as id, page.rank::int as rank, p.name_key as "nameKey", e.joined_on::text as "joinedOn",
             a.from_on::text as "stageSince", md.days as "medianDays", k.since::text as "overdueSince",
             k.id::text as "overdueId", d.awaits_since::text as "awaitsSince",
             case when d.awaits_since is not null then d.id::text end as "awaitingPlanId",
             d.quiet_since::text as "quietSince", case when d.quiet_since is not null then d.id::text end as "quietPlanId",
             ${holds.linchpin} as linchpin, ${holds.noPlan} as "noPlan", ${holds.pastMedian} as "pastMedian",
             ${holds.noManager} as "noManager", ${holds.noStage} as "noStage", ${holds.noTarget} as "noTarget",
             ${holds.recentlyJoined} as "recentlyJoined"
        from page
        join person p on p.id = page.id ${standing(day)}
        left join overdue k on k.person_id = page.id
        left join open_plans d on d.person_id = page.id
       order by page.rank, p.name_key, p.id`;
  }
}
