import { Injectable } from '@nestjs/common';
import type { GroupKind } from '@understudy/contracts/indicators';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Window } from '@understudy/domain/indicators/window';
import { groups, kindName, members, spells, stays, unitsAbove } from './history-fragments.repository.js';

/** Counts of the stays in one stage. */
export type StayCounts = {
  spells: number;
  people: number;
  events: number;
  stillThere: number;
  left: number;
  otherMove: number;
};

/** The stays of one group in one stage: all of them, and those of known beginning. */
export type StayRow = {
  kind: GroupKind;
  key: string;
  stageId: string;
  recorded: StayCounts;
  known: StayCounts;
  /**
   * One number per stay, separated by commas, where there are enough people and a promotion to make a curve, else null:
   * days x 4, plus 2 if the beginning is known, plus 1 if the stay ended in a promotion.
   */
  durations: string | null;
};

@Injectable()
export class TimeInStageRepository {
  /**
   * The unbroken stays in each stage begun on or before the as-of date, for every group that has figures. A stay belongs
   * to the groups the person was in on its last day, or on the as-of date while it lasts.
   */
  async stays(access: TenantAccess, window: Window, historyBegins: string | null, fewest: number): Promise<StayRow[]> {
    const asOf = window.asOf;
    return access.sql<StayRow>`
      with ${spells(historyBegins)}, ${stays(historyBegins)}, ${unitsAbove},
      ${members(access.organisationId, '-infinity', asOf)}, ${groups(access.organisationId, window)},
      ended as (
        select s.person_id, s.stage_id, s.start_known as known, least(s.to_on - 1, ${asOf}::date) as last_day,
               least(s.to_on, ${asOf}::date) - s.from_on as days,
               count(*) over (partition by s.person_id, s.stage_id) > 1 as again,
               case when s.to_on > ${asOf}::date then 's' when e.person_id is null then 'l'
                    when n.ordinal > s.ordinal and not n.migrated then 'p' else 'o' end::"char" as outcome
          from stay s
          left join spell e on e.person_id = s.person_id and e.from_on <= s.to_on and e.to_on > s.to_on
          left join stay n on n.person_id = s.person_id and n.from_on = s.to_on
         where s.from_on <= ${asOf}::date
      ),
      placed as materialized (
        select m.kind, m.key, e.stage_id, e.person_id, e.known, e.again, e.outcome,
               e.days * 4 + e.known::int * 2 + (e.outcome = 'p')::int as duration
          from ended e
          join member m on m.person_id = e.person_id and m.from_on <= e.last_day and m.to_on > e.last_day
      ),
      counted as (
        select kind, key, stage_id, array_agg(duration) as durations, count(*) as spells,
               count(*) filter (where outcome = 'p') as promoted,
               count(*) filter (where outcome = 's') as still_there,
               count(*) filter (where outcome = 'l') as gone,
               count(*) filter (where known) as known_spells,
               count(*) filter (where known and outcome = 'p') as known_promoted,
               count(*) filter (where known and outcome = 's') as known_still_there,
               count(*) filter (where known and outcome = 'l') as known_gone
          from placed group by kind, key, stage_id
      ),
      repeated as (
        select kind, key, stage_id, sum(times - 1) as extra, sum(greatest(known_times - 1, 0)) as known_extra
          from (select kind, key, stage_id, person_id, count(*) as times, count(*) filter (where known) as known_times
                  from placed where again group by kind, key, stage_id, person_id) person_again
         group by kind, key, stage_id
      ),
      peopled as (
        select c.*, c.spells - coalesce(r.extra, 0) as people, c.known_spells - coalesce(r.known_extra, 0) as known_people
          from counted c
          join grouping_key g on g.kind = c.kind and g.key = c.key
          left join repeated r on r.kind = c.kind and r.key = c.key and r.stage_id = c.stage_id
      )
      select ${kindName} as kind, p.key::text as key, p.stage_id::text as "stageId",
             jsonb_build_object('spells', spells, 'people', people, 'events', promoted, 'stillThere', still_there,
                                'left', gone, 'otherMove', spells - promoted - still_there - gone) as recorded,
             jsonb_build_object('spells', known_spells, 'people', known_people, 'events', known_promoted,
                                'stillThere', known_still_there, 'left', known_gone,
                                'otherMove', known_spells - known_promoted - known_still_there - known_gone) as known,
             case when people >= ${fewest}::int and promoted > 0 then array_to_string(durations, ',') end as durations
        from peopled p join stage s on s.id = p.stage_id
       order by p.kind, p.key, s.ordinal, p.stage_id`;
  }
}
