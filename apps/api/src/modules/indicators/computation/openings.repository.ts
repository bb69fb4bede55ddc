import { Injectable } from '@nestjs/common';
import type { GroupKind } from '@understudy/contracts/indicators';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { FillCounts, OpeningCounts } from '@understudy/domain/indicators/openings';
import type { Window } from '@understudy/domain/indicators/window';
import { spells, unitsAbove } from './history-fragments.repository.js';
import { leadershipStages } from './ladder-fragments.repository.js';

/** The openings of one group: how those of the window were filled, and how long all of them took. */
export type OpeningsRow = {
  kind: GroupKind;
  key: string;
  fills: FillCounts;
  all: OpeningCounts;
  /** Days to the end of each, times two, and one more where it was filled. */
  durations: number[];
};

@Injectable()
export class OpeningsRepository {
  /**
   * One row for every group with an opening up to the as-of date. An opening belongs to the organisation, to its unit and
   * those above, and to whom it answers to and everybody above them on the day it ended, or on the as-of date.
   */
  async counts(
    access: TenantAccess,
    { windowFrom, asOf }: Window,
    historyBegins: string | null,
  ): Promise<OpeningsRow[]> {
    return access.sql<OpeningsRow>`
      with ${spells(historyBegins)}, ${unitsAbove}, ${judgedOpenings(asOf)},
      leads_somebody as (
        select distinct leader_id from reporting_closure
         where depth > 0 and from_on <= ${asOf}::date and to_on > ${windowFrom}::date
      ),
      belonging as (
        select 'organisation' as kind, ${access.organisationId}::uuid as key, j.* from judged j
        union all
        select 'unit', a.above_id, j.* from judged j join above a on a.unit_id = j.unit_id
        union all
        select 'leader', c.leader_id, j.*
          from judged j
          join (select leader_id, person_id, from_on, to_on from reporting_closure where depth > 0
                union all
                select person_id, person_id, from_on, to_on from spell) c
            on c.person_id = j.owner_id and c.from_on <= j.ended_on and c.to_on > j.ended_on
          join leads_somebody l on l.leader_id = c.leader_id
      ),
      marked as (select *, filled_on > ${windowFrom}::date as counts from belonging)
      select kind, key::text as key,
             jsonb_build_object(
               'filled', count(*) filter (where counts), 'inside', count(*) filter (where counts and inside),
               'unknownStart', count(*) filter (where counts and unknown_start),
               'byNominee', count(*) filter (where counts and by_nominee)) as fills,
             jsonb_build_object(
               'open', count(*) filter (where filled_on is null and not withdrawn), 'filled', count(filled_on),
               'withdrawn', count(*) filter (where withdrawn)) as all,
             jsonb_agg((ended_on - opened_on) * 2 + (filled_on is not null)::int) as durations
        from marked
       group by kind, key
       order by kind, key`;
  }
}

/** The openings at stages of leadership up to a day, judged by who was employed and nominated on the day before they were filled. Needs `spell`. */
export const judgedOpenings = (asOf: string): Sql => sql`
  judged as materialized (
    select o.id, o.unit_id, o.owner_id, o.opened_on, f.filled_on,
           least(f.filled_on, o.withdrawn_on, ${asOf}::date) as ended_on,
           f.filled_on is null and coalesce(o.withdrawn_on <= ${asOf}::date, false) as withdrawn,
           f.filled_on is not null and b.person_id is not null as inside,
           f.filled_on is not null and b.person_id is null and coalesce(not n.start_known, false) as unknown_start,
           f.filled_on is not null and b.person_id is not null and exists (
             select 1 from successor s
              where s.role_id = o.role_id and s.person_id = o.filled_by
                and s.from_on < f.filled_on and (s.to_on is null or s.to_on >= f.filled_on)) as by_nominee
      from role_opening o
     cross join lateral (select case when o.filled_on <= ${asOf}::date then o.filled_on end as filled_on) f
      left join spell b on b.person_id = o.filled_by and b.from_on < f.filled_on and b.to_on >= f.filled_on
      left join spell n on n.person_id = o.filled_by and n.from_on <= f.filled_on and n.to_on > f.filled_on
     where o.opened_on <= ${asOf}::date and o.stage_id in (${leadershipStages})
  )`;
