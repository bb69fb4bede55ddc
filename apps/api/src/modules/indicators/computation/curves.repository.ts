import { Injectable } from '@nestjs/common';
import type { GroupKind } from '@understudy/contracts/indicators';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Window } from '@understudy/domain/indicators/window';
import { groups, kindName, members, spells, stays, unitsAbove } from './history-fragments.repository.js';

/** What a curve counts: the time to leaving from three starts, or the time in a stage up to a promotion. */
export type CurveKind = 'joining' | 'stage' | 'cohort' | 'promotion';

/** The times behind one curve of one group. */
export type CurveRow = {
  kind: GroupKind;
  key: string;
  what: CurveKind;
  /** Null for joining, for cohorts, and for the promotions out of all stages together. */
  stageId: string | null;
  spells: number;
  people: number;
  /** Voluntary leavings, or promotions. */
  events: number;
  /** Every leaving, or whatever competes with a promotion. */
  leavings: number;
  leavingsWithoutKind: number;
  unknownStart: number;
  /**
   * One number per time of known beginning, separated by commas, where there are enough people, else null: days x 4, plus
   * 1 for the event and 2 for a leaving that competes or censors; 0 while it lasts.
   */
  durations: string | null;
};

@Injectable()
export class CurvesRepository {
  /**
   * The times from joining, from entering each stage and from enrolling to leaving, placed in the groups of their first
   * day; and the stays in each stage and in all, placed in the groups of their last day, as for the time in stage.
   */
  async durations(
    access: TenantAccess,
    window: Window,
    historyBegins: string | null,
    fewest: number,
  ): Promise<CurveRow[]> {
    const asOf = window.asOf;
    return access.sql<CurveRow>`
      with ${spells(historyBegins)}, ${stays(historyBegins)}, ${unitsAbove},
      ${members(access.organisationId, '-infinity', asOf)}, ${groups(access.organisationId, window)},
      started as (
        select 'j'::"char" as what, null::uuid as stage_id, person_id, from_on as day, start_known as known from spell
        union all
        select 's', stage_id, person_id, from_on, start_known and not migrated from stay
        union all
        select 'c', null, person_id, enrolled_on, true from enrolment where enrolled_on is not null
      ),
      timed as (
        select b.what, b.stage_id, b.person_id, b.day, b.known, least(s.to_on, ${asOf}::date) - b.day as days,
               case when s.to_on > ${asOf}::date then 0 when s.leaving_kind = 'voluntary' then 1
                    when s.leaving_kind is null then 3 else 2 end as ending
          from started b
          join spell s on s.person_id = b.person_id and s.from_on <= b.day and s.to_on > b.day
         where b.day <= ${asOf}::date
        union all
        select 'p', s.stage_id, s.person_id, least(s.to_on - 1, ${asOf}::date), s.start_known,
               least(s.to_on, ${asOf}::date) - s.from_on,
               case when s.to_on > ${asOf}::date then 0 when e.person_id is null or n.person_id is null then 2
                    when n.ordinal > s.ordinal and not n.migrated then 1 else 0 end
          from stay s
          left join spell e on e.person_id = s.person_id and e.from_on <= s.to_on and e.to_on > s.to_on
          left join stay n on n.person_id = s.person_id and n.from_on = s.to_on
         where s.from_on <= ${asOf}::date
      ),
      placed as (
        select m.kind, m.key, t.what, t.stage_id, t.person_id, t.known, t.ending, t.days * 4 + least(t.ending, 2) as duration
          from timed t
          join member m on m.person_id = t.person_id and m.from_on <= t.day and m.to_on > t.day
      ),
      counted as (
        select kind, key, what, stage_id, count(*) filter (where known)::int as spells,
               count(distinct person_id) filter (where known)::int as people,
               count(*) filter (where known and ending = 1)::int as events,
               count(*) filter (where known and ending > 0)::int as leavings,
               count(*) filter (where known and ending = 3)::int as without_kind,
               count(*) filter (where not known)::int as unknown_start,
               array_agg(duration) filter (where known) as durations
          from placed
         group by grouping sets ((kind, key, what, stage_id), (kind, key, what))
        having grouping(stage_id) = 0 or what = 'p'
      )
      select ${kindName} as kind, c.key::text as key,
             case c.what when 'j' then 'joining' when 's' then 'stage' when 'c' then 'cohort' else 'promotion' end as what,
             c.stage_id::text as "stageId", c.spells, c.people, c.events, c.leavings,
             c.without_kind as "leavingsWithoutKind", c.unknown_start as "unknownStart",
             case when c.people >= ${fewest}::int then array_to_string(c.durations, ',') end as durations
        from (select * from counted join grouping_key using (kind, key)) c
        left join stage g on g.id = c.stage_id
       order by c.kind, c.key, c.what, g.ordinal nulls first, c.stage_id`;
  }
}
