import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { dipOf } from '../stages/expected-dip.repository.js';
import { stayMedians } from '../stages/stay-medians.repository.js';

export type AttentionRow = {
  id: string;
  rank: number;
  nameKey: string;
  joinedOn: string;
  stageSince: string | null;
  noManager: boolean;
  noStage: boolean;
  pastMedian: boolean;
  medianDays: number | null;
  recentlyJoined: boolean;
  noTarget: boolean;
  linchpin: boolean;
};
export type AttentionPosition = { readonly rank: number; readonly key: string; readonly id: string };

/** Days during which somebody counts as having joined recently. */
const recentDays = 90;

/** Whose attention is asked: those of a line (of everybody, without one); nobody reads such a thing about themselves. */
export type AttentionScope = { readonly line: Sql | null; readonly viewerId: string | null };

/** The indicator beside which the linchpins of the widest horizon are stored. */
const linchpinIndicator = 'effective-bench-strength/within-3-years';

/**
 * People without whom a critical role of the viewer's line could not be filled, by the newest figures of today or
 * yesterday, as long as the role is open and they are still nominated for it.
 */
const linchpins = ({ line, viewerId }: AttentionScope, today: string): Sql => sql`
  linchpin as (
    select distinct s.person_id
      from indicator_figure f
      cross join jsonb_array_elements(f.details->'linchpins') l
      cross join jsonb_array_elements_text(l->'roleIds') mentioned
      join critical_role r on r.id = mentioned::uuid and (r.closed_on is null or r.closed_on > ${today}::date)
      join successor s on s.role_id = r.id and s.person_id = (l->>'personId')::uuid and s.from_on <= ${today}::date
                      and (s.to_on is null or s.to_on > ${today}::date)
     where f.as_of = (select max(as_of) from indicator_snapshot
                       where as_of between ${today}::date - 1 and ${today}::date)
       and f.indicator = ${linchpinIndicator}::text
       and ${
         line === null
           ? sql`f.group_kind = 'organisation'`
           : sql`f.group_kind = 'leader' and f.group_key = ${viewerId}::text and r.incumbent_id in (${line})`
       }
       and s.person_id is distinct from ${viewerId}::uuid
  )`;

@Injectable()
export class AttentionRepository {
  /** The people in scope who need attention today, the most useful first. */
  async page(
    access: TenantAccess,
    scope: AttentionScope,
    today: string,
    after: AttentionPosition | null,
    limit: number,
  ): Promise<AttentionRow[]> {
    const inScope = scope.line === null ? sql`true` : sql`p.id in (${scope.line})`;
    const day = sql`${today}::date`;
    return access.sql<AttentionRow>`
      with ${stayMedians(today)}, ${linchpins(scope, today)},
      facts as (
        select p.id, p.name_key, e.joined_on, a.from_on as stage_since, md.days as median_days,
               not exists (select 1 from reporting_closure c
                            where c.person_id = p.id and c.from_on <= ${day} and c.to_on > ${day})
                 and not exists (select 1 from reporting_closure c
                                  where c.leader_id = p.id and c.from_on <= ${day} and c.to_on > ${day}) as no_manager,
               a.id is null and x.id is null and m.id is null as no_stage,
               coalesce(a.start_known and ${day} - a.from_on > md.days, false)
                 and coalesce(dip.ends_on <= ${day}, true) as past_median,
               e.start_known and ${day} - e.joined_on <= ${recentDays}::int as recently_joined,
               a.id is not null and t.id is null as no_target,
               p.id in (select person_id from linchpin) as linchpin
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
        select *, case when no_manager then 1 when no_stage then 2 when past_median then 3
                       when linchpin then 4 when recently_joined then 5 when no_target then 6 end as rank
          from facts
      )
      select id::text as id, rank::int as rank, name_key as "nameKey", joined_on::text as "joinedOn",
             stage_since::text as "stageSince", no_manager as "noManager", no_stage as "noStage",
             past_median as "pastMedian", median_days as "medianDays", recently_joined as "recentlyJoined",
             no_target as "noTarget", linchpin
        from ranked
       where rank is not null
         and (${after === null}::bool
              or (rank, name_key, id) > (${after?.rank ?? 0}::int, ${after?.key ?? ''}::text collate "C",
                                         ${after?.id ?? null}::uuid))
       order by ranked.rank, ranked.name_key, ranked.id
       limit ${limit}::int`;
  }
}
