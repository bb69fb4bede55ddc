import { Injectable } from '@nestjs/common';
import type { GroupKind } from '@understudy/contracts/indicators';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Window } from '@understudy/domain/indicators/window';
import { groups, kindName, members, spells, stays, unitsAbove } from './history-fragments.repository.js';

/** What a time is counted from up to leaving, or that it is a stay in one stage up to a promotion. */
export type TimeKind = 'joining' | 'stage' | 'cohort' | 'stay';

/** The times of one kind of one group, in one stage where the kind has stages. */
export type TimesRow = {
  kind: GroupKind;
  key: string;
  what: TimeKind;
  stageId: string | null;
  /** How many of the times are further ones of people counted already, of all and of those of known beginning. */
  again: number;
  knownAgain: number;
  /** One number per time, separated by commas: days x 16, plus 8 if the beginning is known, plus how it ended. */
  times: string;
};

/** How many stays of known beginning of one group are further ones of people counted already, over all stages. */
export type StayedAgainRow = { kind: GroupKind; key: string; knownAgain: number };

/** How the time of an employment ended, as it stands in a number. */
export const endOfTime = { lasts: 0, voluntary: 1, other: 2, withoutKind: 3 } as const;

/** How a stay ended, as it stands in a number. */
export const endOfStay = { lasts: 0, promoted: 1, left: 2, offLadder: 3, otherMove: 4 } as const;

@Injectable()
export class TimesRepository {
  /**
   * The times from joining, from entering each stage and from enrolling to leaving, placed in the groups of their first
   * day; and the unbroken stays in each stage, placed in the groups of their last day, or of the as-of date while they
   * last. Every time lies within an employment, so that the organisation has all of them; those of a unit are put together
   * once, for it and for the units above. Who is counted more than once is looked for among the few of whom there is more
   * than one time.
   */
  async times(
    access: TenantAccess,
    window: Window,
    historyBegins: string | null,
  ): Promise<{ rows: TimesRow[]; stayedAgain: StayedAgainRow[] }> {
    const asOf = window.asOf;
    const found = await access.sql<Omit<TimesRow, 'times'> & { times: string | null }>`
      with ${spells(historyBegins)}, ${stays(historyBegins)}, ${unitsAbove}, ${groups(access.organisationId, window)},
      started as (
        select 'j'::"char" as what, null::uuid as stage_id, person_id, from_on as day, start_known as known from spell
        union all
        select 's', stage_id, person_id, from_on, start_known and not migrated from stay
        union all
        select 'c', null, person_id, enrolled_on, true from enrolment where enrolled_on is not null
      ),
      timed as materialized (
        select b.what, b.stage_id, b.person_id, b.day, b.known,
               (least(s.to_on, ${asOf}::date) - b.day) * 16 + b.known::int * 8
                 + case when s.to_on > ${asOf}::date then 0 when s.leaving_kind = 'voluntary' then 1
                        when s.leaving_kind is null then 3 else 2 end as time
          from started b
          join spell s on s.person_id = b.person_id and s.from_on <= b.day and s.to_on > b.day
         where b.day <= ${asOf}::date
        union all
        select 't', s.stage_id, s.person_id, least(s.to_on - 1, ${asOf}::date), s.start_known,
               (least(s.to_on, ${asOf}::date) - s.from_on) * 16 + s.start_known::int * 8
                 + case when s.to_on > ${asOf}::date then 0 when e.person_id is null then 2 when n.person_id is null then 3
                        when n.ordinal > s.ordinal and not n.migrated then 1 else 4 end
          from stay s
          left join spell e on e.person_id = s.person_id and e.from_on <= s.to_on and e.to_on > s.to_on
          left join stay n on n.person_id = s.person_id and n.from_on = s.to_on
         where s.from_on <= ${asOf}::date
      ),
      of_unit as (
        select m.unit_id, t.what, t.stage_id, array_to_string(array_agg(t.time), ',') as times
          from timed t
          join unit_membership m on m.person_id = t.person_id and m.from_on <= t.day and (m.to_on is null or m.to_on > t.day)
         group by m.unit_id, t.what, t.stage_id
      ),
      counted as (
        select 'o'::"char" as kind, ${access.organisationId}::uuid as key, what, stage_id,
               array_to_string(array_agg(time), ',') as times
          from timed group by what, stage_id
        union all
        select 'u', a.above_id, o.what, o.stage_id, string_agg(o.times, ',')
          from of_unit o join above a on a.unit_id = o.unit_id
         group by a.above_id, o.what, o.stage_id
        union all
        select 'l', c.leader_id, t.what, t.stage_id, array_to_string(array_agg(t.time), ',')
          from timed t
          join reporting_closure c on c.person_id = t.person_id and c.depth > 0 and c.from_on <= t.day and c.to_on > t.day
         group by c.leader_id, t.what, t.stage_id
      ),
      repeated as materialized (
        select person_id from timed group by what, stage_id, person_id having count(*) > 1
        union
        select person_id from timed where what = 't' and known group by person_id having count(*) > 1
      ),
      ${members(access.organisationId, '-infinity', asOf, sql`select person_id from repeated`)},
      again as (
        select kind, key, what, stage_id, sum(times - 1)::int as times, sum(greatest(known - 1, 0))::int as known
          from (select m.kind, m.key, t.what, t.stage_id, t.person_id, count(*) as times,
                       count(*) filter (where t.known) as known
                  from (select *, count(*) over (partition by what, stage_id, person_id) as of_person from timed) t
                  join member m on m.person_id = t.person_id and m.from_on <= t.day and m.to_on > t.day
                 where t.of_person > 1
                 group by m.kind, m.key, t.what, t.stage_id, t.person_id) one_person
         where times > 1 group by kind, key, what, stage_id
      ),
      again_in_any_stage as (
        select kind, key, sum(known - 1)::int as known
          from (select m.kind, m.key, t.person_id, count(*) as known
                  from (select *, count(*) over (partition by person_id) as of_person from timed where what = 't' and known) t
                  join member m on m.person_id = t.person_id and m.from_on <= t.day and m.to_on > t.day
                 where t.of_person > 1
                 group by m.kind, m.key, t.person_id) one_person
         where known > 1 group by kind, key
      )
      select ${kindName} as kind, key::text as key,
             case what when 'j' then 'joining' when 's' then 'stage' when 'c' then 'cohort' else 'stay' end as what,
             stage_id::text as "stageId", again, known_again as "knownAgain", times
        from (
          select c.*, coalesce(a.times, 0) as again, coalesce(a.known, 0) as known_again
            from counted c
            left join again a on a.kind = c.kind and a.key = c.key and a.what = c.what
                             and a.stage_id is not distinct from c.stage_id
          union all
          select kind, key, 't', null, null, 0, known from again_in_any_stage
        ) found
        join grouping_key using (kind, key)
        left join (select id as stage_id, ordinal from stage) g using (stage_id)
       order by kind, key, what, ordinal nulls first, stage_id`;
    return {
      rows: found.flatMap(({ times, ...row }) => (times === null ? [] : [{ ...row, times }])),
      stayedAgain: found.filter(({ times }) => times === null),
    };
  }
}
