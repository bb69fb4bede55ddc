import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Window } from '@understudy/domain/indicators/window';
import { type KeptDay, keepFigures } from './figures-kept.repository.js';
import { changes, groups, kindName, members, spells, stays, unitsAbove } from './history-fragments.repository.js';

/** Whether a stored figure is one of those that `StageFlowRepository` answers for. */
export const isFlow: Sql = sql`indicator in ('stage-flow', 'promotions')`;

const outOf: Sql = sql`case move when 'left' then 'left' when 'promoted' then 'promotedOut'
  when 'stepped-down' then 'steppedDownOut' when 'lateral' then 'lateralOut'
  when 'onto-ladder' then 'toLadder' when 'off-ladder' then 'toNoStage' end`;

const into: Sql = sql`case c.kind when 'joined' then 'joined' when 'promoted' then 'promotedIn'
  when 'stepped-down' then 'steppedDownIn' when 'lateral' then 'lateralIn'
  when 'onto-ladder' then 'fromNoStage' when 'off-ladder' then 'fromLadder' end`;

/** People who came into or went out of a group on a day on which nothing else changed for them. */
const transfers = ({ windowFrom, asOf }: Window): Sql => sql`
  boundary as (
    select kind, key, person_id, to_on as day, 'transferredOut' as flow from member
     where kind <> 'o' and to_on > ${windowFrom}::date and to_on <= ${asOf}::date
    union all
    select kind, key, person_id, from_on, 'transferredIn' from member
     where kind <> 'o' and from_on > ${windowFrom}::date and from_on <= ${asOf}::date
  ),
  lasting as (
    select b.*, count(*) over (partition by b.kind, b.key, b.person_id, b.day) as meeting from boundary b
  ),
  transfer as (
    select l.kind, l.key, s.stage_id, l.flow
      from lasting l
      left join change c on c.person_id = l.person_id and c.day = l.day
      left join stay s on s.person_id = l.person_id and s.from_on <= l.day and s.to_on > l.day
     where l.meeting = 1 and c.person_id is null
  )`;

@Injectable()
export class StageFlowRepository {
  /**
   * Computes and stores, for every group, the flows between stages and the promotions of the window. A move counts as
   * going out for the groups of the day before, and as coming in for those of the day itself.
   */
  async store(tx: TenantTransaction, window: Window, historyBegins: string | null, day: KeptDay): Promise<void> {
    const { windowFrom, asOf } = window;
    await tx.sql`
      with ${spells(historyBegins)}, ${stays(historyBegins)}, ${changes(window)}, ${unitsAbove},
      ${members(tx.organisationId, windowFrom, asOf)}, ${transfers(window)},
      ${groups(tx.organisationId, window)},
      standing as (
        select coalesce(b.person_id, a.person_id) as person_id, b.stage_id as stage_before, a.stage_id as stage_after
          from (select person_id, stage_id from stay where from_on <= ${windowFrom}::date and to_on > ${windowFrom}::date) b
          full join (select person_id, stage_id from stay where from_on <= ${asOf}::date and to_on > ${asOf}::date) a
            on a.person_id = b.person_id
      ),
      stood as materialized (
        select m.kind, m.key, s.stage_before, s.stage_after,
               count(*) filter (where m.from_on <= ${windowFrom}::date and m.to_on > ${windowFrom}::date) as opening,
               count(*) filter (where m.from_on <= ${asOf}::date and m.to_on > ${asOf}::date) as closing
          from member m left join standing s on s.person_id = m.person_id
         group by m.kind, m.key, s.stage_before, s.stage_after
      ),
      going as materialized (
        select m.kind, m.key, m.person_id, c.kind as move, c.stage_before, c.stage_after
          from change c join member m on m.person_id = c.person_id and m.from_on < c.day and m.to_on >= c.day
         where c.kind <> 'joined'
      ),
      counted as (
        select kind, key, stage_before as stage_id, 'opening' as flow, opening as number from stood where opening > 0
        union all
        select kind, key, stage_after, 'closing', closing from stood where closing > 0
        union all
        select kind, key, stage_before, ${outOf}, count(*) from going group by kind, key, stage_before, move
        union all
        select m.kind, m.key, c.stage_after, ${into}, count(*)
          from change c join member m on m.person_id = c.person_id and m.from_on <= c.day and m.to_on > c.day
         where c.kind <> 'left'
         group by m.kind, m.key, c.stage_after, c.kind
        union all
        select kind, key, stage_id, flow, count(*) from transfer group by kind, key, stage_id, flow
      ),
      flow_row as (
        select kind, key, stage_id,
               coalesce(sum(number) filter (where flow = 'opening'), 0)::int as opening,
               coalesce(sum(number) filter (where flow = 'closing'), 0)::int as closing,
               coalesce(sum(number) filter (where flow = 'promotedIn'), 0)::int as promoted_in,
               coalesce(sum(number) filter (where flow = 'promotedOut'), 0)::int as promoted_out,
               coalesce(sum(number) filter (where flow = 'joined'), 0)::int as joined,
               coalesce(sum(number) filter (where flow = 'left'), 0)::int as gone,
               coalesce(sum(number) filter (where flow = 'steppedDownIn'), 0)::int as stepped_down_in,
               coalesce(sum(number) filter (where flow = 'steppedDownOut'), 0)::int as stepped_down_out,
               coalesce(sum(number) filter (where flow = 'lateralIn'), 0)::int as lateral_in,
               coalesce(sum(number) filter (where flow = 'lateralOut'), 0)::int as lateral_out,
               coalesce(sum(number) filter (where flow = 'fromNoStage'), 0)::int as from_no_stage,
               coalesce(sum(number) filter (where flow = 'toNoStage'), 0)::int as to_no_stage,
               coalesce(sum(number) filter (where flow = 'fromLadder'), 0)::int as from_ladder,
               coalesce(sum(number) filter (where flow = 'toLadder'), 0)::int as to_ladder,
               coalesce(sum(number) filter (where flow = 'transferredIn'), 0)::int as transferred_in,
               coalesce(sum(number) filter (where flow = 'transferredOut'), 0)::int as transferred_out
          from counted group by kind, key, stage_id
      ),
      promoted_move as (
        select kind, key, stage_before, stage_after, count(*)::int as number
          from going where move = 'promoted' group by kind, key, stage_before, stage_after
      ),
      promoted_people as (
        select kind, key, count(distinct person_id)::int as people
          from going where move = 'promoted' group by kind, key
      ),
      figures as (
        select f.kind, f.key, 'stage-flow' as indicator, sum(f.closing) as value,
               jsonb_build_object('rows', jsonb_agg(jsonb_build_array(
                 f.stage_id, opening, closing, promoted_in, promoted_out, joined, gone, stepped_down_in, stepped_down_out,
                 lateral_in, lateral_out, from_no_stage, to_no_stage, from_ladder, to_ladder, transferred_in,
                 transferred_out) order by s.ordinal nulls last, f.stage_id)) as details
          from flow_row f left join stage s on s.id = f.stage_id
         group by f.kind, f.key
        union all
        select g.kind, g.key, 'promotions', coalesce(m.total, 0),
               jsonb_build_object('people', coalesce(p.people, 0), 'moves', coalesce(m.moves, '[]'))
          from grouping_key g
          left join promoted_people p on p.kind = g.kind and p.key = g.key
          left join (
            select w.kind, w.key, sum(w.number) as total,
                   jsonb_agg(jsonb_build_array(w.stage_before, w.stage_after, w.number)
                             order by b.ordinal, a.ordinal, w.stage_before, w.stage_after) as moves
              from promoted_move w
              join stage b on b.id = w.stage_before
              join stage a on a.id = w.stage_after
             group by w.kind, w.key
          ) m on m.kind = g.kind and m.key = g.key
      ),
      fresh as materialized (
        select indicator, ${kindName} as group_kind, case when kind = 'o' then '' else key::text end as group_key,
               value::float8 as numerator, null::float8 as denominator, value::float8 as value, null::float8 as lower,
               null::float8 as upper, 'shown' as status, details
          from figures
      ),
      ${keepFigures(tx, day, isFlow)}`;
  }
}
