import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { LadderStage } from '@understudy/domain/effectiveness/metric-level';
import type { Period } from '@understudy/domain/effectiveness/observed-periods';

/** Which level each stage stands for. */
export type StageLevel = { readonly stageId: string; readonly level: string };

/**
 * What the stored figures say of each leader at the end of each quarter, for the metrics of the level at which they were on
 * that day. Figures without a count have nothing to say; those being computed anew wait.
 */
const wantedFigures = (levels: readonly StageLevel[], quarters: readonly Period[]): Sql => sql`
  select p.id as leader_id, m.id as metric_id, m.edition, q.from_on, q.to_on, f.numerator, f.denominator,
         case when e.source in ('retention', 'regretted-turnover', 'first-year-retention') then s.window_from + 1 end
           as window_from
    from jsonb_to_recordset(${JSON.stringify(quarters)}::jsonb) as given ("from" date, "to" date)
   cross join lateral (select given."from" as from_on, given."to" as to_on) q
    join indicator_snapshot s on s.as_of = q.to_on - 1 and s.stale_since is null
    join effectiveness_metric m on m.state = 'in-use'
    join effectiveness_edition e on e.metric_id = m.id and e.number = m.edition and e.source <> 'reported'
    join indicator_figure f on f.as_of = s.as_of and f.group_kind = 'leader'
     and f.indicator = case e.source when 'coverage' then 'coverage/within-3-years'
                                     when 'effective-bench-strength' then 'effective-bench-strength/within-1-year'
                                     else e.source end
    join person p on p.id = case when f.group_kind = 'leader' then f.group_key::uuid end
    join stage_assignment a on a.person_id = p.id and a.from_on <= s.as_of and (a.to_on is null or a.to_on > s.as_of)
    join jsonb_to_recordset(${JSON.stringify(levels)}::jsonb) as l ("stageId" uuid, level text)
      on l."stageId" = a.stage_id and l.level = m.level
   where f.numerator is not null and f.denominator > 0 and f.status in ('shown', 'too-few')`;

@Injectable()
export class ComputedFiguresRepository {
  /** Every stage there ever was. */
  stages(access: TenantAccess): Promise<(LadderStage & { id: string })[]> {
    return access.sql`select id::text as id, key, ordinal, track from stage`;
  }

  async fiscalYearStart(access: TenantAccess): Promise<number> {
    const rows = await access.sql<{ month: number }>`select fiscal_year_start_month as month from organisation`;
    return rows[0]?.month ?? 1;
  }

  /**
   * Observes what the stored figures say: what is new, and what they say otherwise than before, which is then kept as
   * corrected. Returns how many were written; told twice, nothing is.
   */
  async observe(tx: TenantTransaction, levels: readonly StageLevel[], quarters: readonly Period[]): Promise<number> {
    const wanted = wantedFigures(levels, quarters);
    await tx.sql`
      update effectiveness_observation o set state = 'corrected'
        from (${wanted}) w
       where o.leader_id = w.leader_id and o.metric_id = w.metric_id and o.from_on = w.from_on and o.to_on = w.to_on
         and o.state = 'standing' and o.source = 'computed'
         and (o.numerator, o.denominator) is distinct from (w.numerator, w.denominator)`;
    const rows = await tx.sql<{ id: string }>`
      insert into effectiveness_observation (organisation_id, leader_id, metric_id, edition, from_on, to_on, window_from,
                                             numerator, denominator, source, corrects_id)
      select ${tx.organisationId}::uuid, w.leader_id, w.metric_id, w.edition, w.from_on, w.to_on, w.window_from, w.numerator,
             w.denominator, 'computed',
             (select o.id from effectiveness_observation o
               where o.leader_id = w.leader_id and o.metric_id = w.metric_id and o.from_on = w.from_on
                 and o.to_on = w.to_on and o.source = 'computed' and o.state = 'corrected'
               order by o.recorded_at desc limit 1)
        from (${wanted}) w
       where not exists (select 1 from effectiveness_observation o
                          where o.leader_id = w.leader_id and o.metric_id = w.metric_id and o.state = 'standing'
                            and o.from_on < w.to_on and o.to_on > w.from_on)
      returning id::text as id`;
    return rows.length;
  }
}
