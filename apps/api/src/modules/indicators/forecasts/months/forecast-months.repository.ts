import { Injectable } from '@nestjs/common';
import type { GroupKind } from '@understudy/contracts/indicators';
import { sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import {
  type Forecast,
  forecastFormulaVersion,
  monthsAhead,
  usualPaths,
  usualSeed,
} from '@understudy/domain/forecast/forecast';
import type { OpenedSeats } from '@understudy/domain/forecast/opened-seats';
import { unitAndBelow } from '../../../people/units/unit-tree.repository.js';
import { asksNothing } from '../forecasts.repository.js';

/** Whose forecasts of month ends: of a group, and readable as those of whoever wanted them; null for admins. */
export type KeptGroup = {
  readonly kind: GroupKind;
  readonly id: string | null;
  readonly requestedBy: string | null;
};

/** A forecast whose year is over and that was not compared yet. */
export type UncomparedRow = { id: string; kind: GroupKind; groupId: string | null; asOf: string };

const ofGroup = ({ kind, id }: Pick<KeptGroup, 'kind' | 'id'>) => sql`
  f.group_kind = ${kind}::text and coalesce(f.unit_id, f.leader_id) is not distinct from ${id}::uuid`;

/** What is kept of the ends of months, and what came of forecasts. */
@Injectable()
export class ForecastMonthsRepository {
  /** Which of these days have no forecast of the month end yet, in the order given. */
  async missing(access: TenantAccess, group: KeptGroup, days: readonly string[]): Promise<string[]> {
    const rows = await access.sql<{ asOf: string }>`
      select d.day::text as "asOf"
        from unnest(${days}::date[]) with ordinality as d (day, place)
       where not exists (
         select 1 from forecast f where f.month_end and f.as_of = d.day and ${ofGroup(group)}
            and f.requested_by is not distinct from ${group.requestedBy}::uuid)
       order by d.place`;
    return rows.map(({ asOf }) => asOf);
  }

  /** The first day on which the group had anybody: a leader's line or a unit; null for the organisation, or where none had. */
  async beginning(access: TenantAccess, { kind, id }: Pick<KeptGroup, 'kind' | 'id'>): Promise<string | null> {
    if (kind === 'organisation') return null;
    const rows = await access.sql<{ day: string | null }>`
      select ${
        kind === 'leader'
          ? sql`(select min(from_on) from reporting_closure where leader_id = ${id}::uuid and depth > 0)`
          : sql`(select min(from_on) from unit_membership where unit_id in (${unitAndBelow(id)}))`
      }::text as day`;
    return rows[0]?.day ?? null;
  }

  /**
   * Groups other than the organisation whose month ends somebody wants and who may see them, without the one of this day:
   * whoever wants those of a line is still above its leader, and was on that day.
   */
  async followed(access: TenantAccess, day: string, today: string, most: number): Promise<KeptGroup[]> {
    return access.sql<KeptGroup>`
      select f.group_kind as kind, coalesce(f.unit_id, f.leader_id)::text as id, f.requested_by::text as "requestedBy"
        from forecast f
       where f.month_end and f.group_kind <> 'organisation'
         and (f.requested_by is null or exists (
           select 1 from membership m
            where m.user_id = f.requested_by
              and (m.person_id = f.leader_id or exists (
                select 1 from reporting_closure c
                 where c.leader_id = m.person_id and c.person_id = f.leader_id and c.depth > 0
                   and c.from_on <= ${day}::date and c.to_on > ${today}::date))))
       group by f.group_kind, f.unit_id, f.leader_id, f.requested_by
      having max(f.as_of) < ${day}::date
       order by max(f.as_of), 2, 3 limit ${most}::int`;
  }

  /** Keeps one, as a whole; the id, or null where there is one by now. */
  async keep(
    tx: TenantTransaction,
    group: KeptGroup,
    asOf: string,
    { result, happened }: { readonly result: Forecast; readonly happened: readonly OpenedSeats[] | null },
  ): Promise<string | null> {
    const [row] = await tx.sql<{ id: string }>`
      insert into forecast (organisation_id, name, group_kind, unit_id, leader_id, as_of, seed, paths, months, scenario,
                            requested_by, formula_version, month_end, result, finished_at, happened)
      values (${tx.organisationId}::uuid, '', ${group.kind}, ${group.kind === 'unit' ? group.id : null}::uuid,
             ${group.kind === 'leader' ? group.id : null}::uuid, ${asOf}::date, ${usualSeed}::int, ${usualPaths}::int,
             ${monthsAhead}::int, '{"attrition": [], "promotions": [], "hires": [], "cohorts": []}'::jsonb,
             ${group.requestedBy}::uuid, ${forecastFormulaVersion}::int, true, ${JSON.stringify(result)}::jsonb, now(),
             ${happened === null ? null : JSON.stringify(happened)}::jsonb)
      on conflict (organisation_id, as_of, group_kind, unit_id, leader_id, requested_by) where month_end do nothing
      returning id::text as id`;
    return row?.id ?? null;
  }

  /** Forecasts as of this day or before, as things go on, that nobody has compared with what came, the newest first. */
  uncompared(access: TenantAccess, upTo: string, most: number): Promise<UncomparedRow[]> {
    return access.sql<UncomparedRow>`
      select f.id::text as id, f.group_kind as kind, coalesce(f.unit_id, f.leader_id)::text as "groupId",
             f.as_of::text as "asOf"
        from forecast f
       where f.result is not null and f.happened is null and f.as_of <= ${upTo}::date and ${asksNothing}
       order by f.as_of desc, f.id limit ${most}::int`;
  }

  async compare(tx: TenantTransaction, forecastId: string, happened: readonly OpenedSeats[]): Promise<void> {
    await tx.sql`
      update forecast set happened = ${JSON.stringify(happened)}::jsonb
       where id = ${forecastId}::uuid and happened is null`;
  }
}
