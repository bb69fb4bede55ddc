import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { talentFewestDays, talentLookback } from '@understudy/domain/indicators/talent';
import type { Window } from '@understudy/domain/indicators/window';
import { type KeptDay, keepFigures } from './figures-kept.repository.js';
import { kindName, unitsAbove } from './history-fragments.repository.js';

/** What `TalentRepository.store` answers for. */
export const isTalent: Sql = sql`indicator in ('talent-grown', 'talent-exported')`;

/**
 * `step (person_id, day, how, stage_before, stage_after)`: everybody's first step up in the window, to a higher stage or to
 * leading others for the first time. It asks only for assignments that begin in the window, where the flows ask for all
 * stays: the two agree, because a promotion begins with an assignment within one unbroken employment.
 */
export const stepsUp = ({ windowFrom, asOf }: Window, historyBegins: string | null): Sql => sql`
  promoted as (
    select a.person_id, a.from_on as day, b.stage_id as stage_before, a.stage_id as stage_after
      from stage_assignment a
      join stage_assignment b on b.person_id = a.person_id and b.from_on < a.from_on and (b.to_on is null or b.to_on >= a.from_on)
      join stage ga on ga.id = a.stage_id
      join stage gb on gb.id = b.stage_id
      join employment eb on eb.person_id = a.person_id and eb.joined_on < a.from_on
                        and (eb.left_on is null or eb.left_on >= a.from_on)
      join employment ea on ea.person_id = a.person_id and ea.joined_on <= a.from_on
                        and (ea.left_on is null or ea.left_on > a.from_on)
     where a.from_on > ${windowFrom}::date and a.from_on <= ${asOf}::date and a.reason <> 'migration'
       and ga.ordinal > gb.ordinal
  ),
  began as (
    select leader_id as person_id, min(from_on) as day from reporting_closure where depth = 1 group by leader_id
  ),
  step as materialized (
    select distinct on (person_id) person_id, day, how, stage_before, stage_after
      from (select person_id, day, 1 as place, 'moved-up' as how, stage_before, stage_after from promoted
            union all
            select person_id, day, 2, 'began-leading', null, null from began
             where day > ${windowFrom}::date and day <= ${asOf}::date
               and day > coalesce(${historyBegins}::date, '-infinity')) taken
     order by person_id, day, place
  )`;

/** The days before a step (`s`) that a span (`m`) holds. */
const daysBefore: Sql = sql`sum(greatest(least(m.to_on, s.day) - greatest(m.from_on, s.day - ${talentLookback}::int), 0))`;

/** Where a step (`s`) and the spans of its person in a group (`m`) stand to each other; for rows grouped by person and group. */
export const placeOfStep = (asOf: string): Sql => sql`
  ${daysBefore} >= ${talentFewestDays}::int and bool_or(m.from_on < s.day and m.to_on >= s.day) as grew,
  bool_or(m.from_on <= ${asOf}::date and m.to_on > ${asOf}::date) as stayed`;

/** `share (leader_id, person_id, part)`: what of a step belongs to each who led the person directly for a year. Needs `step`. */
export const sharesOfSteps: Sql = sql`
  share as (
    select leader_id, person_id, days::float8 / sum(days) over (partition by person_id) as part
      from (select m.leader_id, s.person_id, ${daysBefore} as days
              from step s join reporting_closure m on m.person_id = s.person_id and m.depth = 1
             group by m.leader_id, s.person_id) led
     where days >= ${talentFewestDays}::int
  )`;

@Injectable()
export class TalentRepository {
  /** Stores who grew in every group, and who went on from it to another one. */
  async store(tx: TenantTransaction, window: Window, historyBegins: string | null, day: KeptDay): Promise<void> {
    const { asOf, windowFrom } = window;
    await tx.sql`
      with ${unitsAbove}, ${stepsUp(window, historyBegins)}, ${sharesOfSteps},
      grouping_key as (
        select distinct 'l'::"char" as kind, leader_id as key from reporting_closure
         where depth = 1 and to_on > ${windowFrom}::date and from_on <= ${asOf}::date
        union all
        select 'u', id from unit
        union all
        select 'o', ${tx.organisationId}::uuid
      ),
      employed as (
        select s.person_id, e.joined_on as from_on, coalesce(e.left_on, 'infinity') as to_on
          from step s join employment e on e.person_id = s.person_id
      ),
      member as (
        select 'o'::"char" as kind, ${tx.organisationId}::uuid as key, person_id, from_on, to_on from employed
        union all
        select 'u', a.above_id, h.person_id, greatest(m.from_on, h.from_on), least(coalesce(m.to_on, 'infinity'), h.to_on)
          from employed h
          join unit_membership m on m.person_id = h.person_id and m.from_on < h.to_on
                                and (m.to_on is null or m.to_on > h.from_on)
          join above a on a.unit_id = m.unit_id
        union all
        select 'l', c.leader_id, c.person_id, c.from_on, c.to_on
          from step s join reporting_closure c on c.person_id = s.person_id and c.depth > 0
      ),
      placed as materialized (
        select m.kind, m.key, s.person_id, ${placeOfStep(asOf)}
          from step s join member m on m.person_id = s.person_id
         group by m.kind, m.key, s.person_id
      ),
      counted as (
        select p.kind, p.key, count(*) filter (where p.stayed) as grown, count(*) filter (where not p.stayed and h.stayed) as exported,
               count(*) filter (where not h.stayed) as left_since,
               coalesce(sum(r.part) filter (where p.stayed), 0) as grown_credit,
               coalesce(sum(r.part) filter (where not p.stayed and h.stayed), 0) as exported_credit
          from placed p
          join placed h on h.person_id = p.person_id and h.kind = 'o'
          left join share r on r.leader_id = p.key and r.person_id = p.person_id
         where p.grew
         group by p.kind, p.key
      ),
      figures as (
        select g.kind, g.key, 'talent-grown' as indicator, coalesce(c.grown, 0) as value,
               jsonb_build_object('credit', case when g.kind = 'l' then round(coalesce(c.grown_credit, 0)::numeric, 10) end,
                                  'leftSince', coalesce(c.left_since, 0)) as details
          from grouping_key g left join counted c on c.kind = g.kind and c.key = g.key
        union all
        select g.kind, g.key, 'talent-exported', coalesce(c.exported, 0),
               jsonb_build_object('credit', case when g.kind = 'l' then round(coalesce(c.exported_credit, 0)::numeric, 10) end)
          from grouping_key g left join counted c on c.kind = g.kind and c.key = g.key
         where g.kind <> 'o'
      ),
      fresh as materialized (
        select indicator, ${kindName} as group_kind, case when kind = 'o' then '' else key::text end as group_key,
               value::float8 as numerator, null::float8 as denominator, value::float8 as value, null::float8 as lower,
               null::float8 as upper, 'shown' as status, details
          from figures
      ),
      ${keepFigures(tx, day, isTalent)}`;
  }
}
