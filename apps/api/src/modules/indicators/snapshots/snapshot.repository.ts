import { Injectable } from '@nestjs/common';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { formulaVersion } from '@understudy/domain/indicators/figure';
import { type KeptDay, keepFigures } from '../computation/figures-kept.repository.js';
import { isFlow } from '../computation/stage-flow.repository.js';
import type { StoredFigure } from '../computation/stored-figure.js';
import { isTalent } from '../computation/talent.repository.js';

/** What a computation begins from. */
export type ComputationStart = { historyBegins: string | null; privacyThreshold: number; eventPosition: number };

/** What is written down about a computation besides its figures. */
export type SnapshotFacts = {
  asOf: string;
  windowFrom: string;
  eventPosition: number;
  people: number;
  durationMs: number;
};

const isStay: Sql = sql`indicator = 'time-in-stage'`;
const isCurve: Sql = sql`indicator in ('survival', 'promotion-incidence')`;

/** The figures that are worked out here, as they become ready; which of the stored ones each part answers for. */
const partsOfFigures = {
  stays: isStay,
  curves: isCurve,
  others: sql`not (${isFlow} or ${isTalent} or ${isStay} or ${isCurve})`,
} as const;

@Injectable()
export class SnapshotRepository {
  /**
   * The first day of the record, and the position of the last event that this transaction can see. The transaction joins
   * by hashing from here on, with memory for as many groups as there are: the planner knows nothing of the sizes of what the
   * statements derive.
   */
  async start(tx: TenantTransaction): Promise<ComputationStart> {
    const rows = await tx.sql<ComputationStart>`
      select o.history_begins_on::text as "historyBegins", o.privacy_threshold as "privacyThreshold",
             coalesce(s.last_position, 0) as "eventPosition",
             set_config('enable_nestloop', 'off', true), set_config('enable_mergejoin', 'off', true),
             set_config('work_mem', '64MB', true)
        from organisation o
        left join event_stream s on s.organisation_id = o.organisation_id`;
    const [row] = rows;
    if (row === undefined) throw new Error('The organisation is gone.');
    const { historyBegins, privacyThreshold, eventPosition } = row;
    return { historyBegins, privacyThreshold, eventPosition };
  }

  /** Begins a snapshot anew: its row, which is fresh from now on. */
  async begin(tx: TenantTransaction, facts: SnapshotFacts): Promise<void> {
    await tx.sql`
      insert into indicator_snapshot (organisation_id, as_of, window_from, formula_version, event_position, people, duration_ms)
      values (${tx.organisationId}::uuid, ${facts.asOf}::date, ${facts.windowFrom}::date, ${formulaVersion}::int,
              ${facts.eventPosition}::bigint, ${facts.people}::int, ${facts.durationMs}::int)
      on conflict (organisation_id, as_of) do update
        set window_from = excluded.window_from, formula_version = excluded.formula_version, computed_at = now(),
            event_position = excluded.event_position, stale_since = null, people = excluded.people,
            duration_ms = excluded.duration_ms`;
  }

  /** Writes how many people the figures are about and how long computing them took. */
  async finish(tx: TenantTransaction, asOf: string, people: number, durationMs: number): Promise<void> {
    await tx.sql`
      update indicator_snapshot set people = ${people}::int, duration_ms = ${durationMs}::int where as_of = ${asOf}::date`;
  }

  /** Writes one part of the figures: all of the part in one statement. Flows and talent are written where they are computed. */
  async keep(
    tx: TenantTransaction,
    day: KeptDay,
    part: keyof typeof partsOfFigures,
    figures: readonly StoredFigure[],
  ): Promise<void> {
    await tx.sql`
      with fresh as materialized (
        select f.indicator, f.kind as group_kind, case when f.kind = 'organisation' then '' else f.key end as group_key,
               f.numerator, f.denominator, f.value, f.lower, f.upper, f.status, f.details
          from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb)
            as f (indicator text, kind text, key text, numerator float8, denominator float8, value float8, lower float8,
                  upper float8, status text, details jsonb)
      ),
      ${keepFigures(tx, day, partsOfFigures[part])}`;
  }

  /**
   * Marks the snapshots that a change may touch: all from its day on, but none that was computed with the change in it.
   * Returns how many are stale now.
   */
  async markStale(access: TenantAccess, from: string | null, eventPosition: number): Promise<number> {
    const rows = await access.sql<{ asOf: string }>`
      update indicator_snapshot set stale_since = coalesce(stale_since, now())
       where event_position < ${eventPosition}::bigint
         ${from === null ? empty : sql`and as_of >= ${from}::date`}
      returning as_of::text as "asOf"`;
    return rows.length;
  }

  /** The as-of dates whose figures are stale or were computed by an older formula, the newest first. */
  async staleDates(access: TenantAccess): Promise<string[]> {
    const rows = await access.sql<{ asOf: string }>`
      select as_of::text as "asOf" from indicator_snapshot
       where stale_since is not null or formula_version <> ${formulaVersion}::int
       order by as_of desc`;
    return rows.map(({ asOf }) => asOf);
  }

  /** Which of these dates have no snapshot, in the order given. */
  async missingDates(access: TenantAccess, dates: readonly string[]): Promise<string[]> {
    const rows = await access.sql<{ asOf: string }>`
      select d.day::text as "asOf"
        from unnest(${dates}::date[]) with ordinality as d (day, place)
        left join indicator_snapshot s on s.as_of = d.day
       where s.as_of is null
       order by d.place`;
    return rows.map(({ asOf }) => asOf);
  }

  /** Drops snapshots of days before `before` that are no month ends and were computed more than so many days ago. */
  async prune(tx: TenantTransaction, before: string, keptDays: number): Promise<void> {
    await tx.sql`
      delete from indicator_snapshot
       where as_of < ${before}::date
         and as_of <> (date_trunc('month', as_of) + interval '1 month - 1 day')::date
         and computed_at < now() - ${keptDays}::int * interval '1 day'`;
  }

  /** The first day of the record: as an import said, else the first employment; null when nobody ever joined. */
  async firstDay(access: TenantAccess): Promise<string | null> {
    const rows = await access.sql<{ day: string | null }>`
      select coalesce(o.history_begins_on, (select min(joined_on) from employment))::text as day from organisation o`;
    return rows[0]?.day ?? null;
  }
}
