import { Injectable } from '@nestjs/common';
import type {
  EffectivenessEdition,
  EffectivenessLevel,
  EffectivenessMetric,
} from '@understudy/contracts/effectiveness';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { metricLevels } from '@understudy/domain/effectiveness/metric-level';

export type MetricRow = Omit<EffectivenessMetric, 'abilities'> & { place: number; ordinal: number };
export type MetricPosition = readonly [place: number, ordinal: number, id: string];
/** An edition of a metric, by both. */
export type EditionKey = { readonly metricId: string; readonly edition: number };

const place: Sql = sql`array_position(${[...metricLevels]}::text[], m.level)`;

/** The words of edition e in every language it was written in, English first. */
const words: Sql = sql`(
  select coalesce(json_agg(json_build_object('locale', w.locale, 'name', w.name, 'about', w.about, 'unit', w.unit,
           'misleads', w.misleads, 'prompts', w.prompts) order by w.locale desc), '[]')
    from effectiveness_wording w where w.metric_id = e.metric_id and w.edition = e.number)`;

const columns: Sql = sql`
  m.id::text as id, m.level, m.state, m.built_in is not null as "builtIn", e.number as edition, m.version, m.ordinal,
  ${place} as place, e.measure, e.direction, e.source, e.guarded, e.written_on::text as "writtenOn", ${words} as words`;

@Injectable()
export class MetricsRepository {
  /** A page of metrics in their current edition, level by level. */
  page(
    access: TenantAccess,
    wanted: { readonly level: EffectivenessLevel | undefined; readonly state: MetricRow['state'] },
    after: MetricPosition | undefined,
    limit: number,
  ): Promise<MetricRow[]> {
    const ofLevel = wanted.level === undefined ? empty : sql`and m.level = ${wanted.level}`;
    const beyond = after
      ? sql`and (${place}, m.ordinal, m.id) > (${after[0]}::int, ${after[1]}::int, ${after[2]}::uuid)`
      : empty;
    return this.rows(
      access,
      sql`e.number = m.edition and m.state = ${wanted.state} ${ofLevel} ${beyond}`,
      sql`limit ${limit}::int`,
    );
  }

  async find(access: TenantAccess, metricId: string): Promise<MetricRow | null> {
    return (await this.rows(access, sql`e.number = m.edition and m.id = ${metricId}::uuid`, empty))[0] ?? null;
  }

  /** Metrics in use of a level, and these editions of whatever metric. */
  ofLevel(access: TenantAccess, level: EffectivenessLevel | null, also: readonly EditionKey[]): Promise<MetricRow[]> {
    const condition = sql`(e.number = m.edition and m.state = 'in-use' and m.level = ${level}::text) or exists (
      select 1 from jsonb_to_recordset(${JSON.stringify(also)}::jsonb) as k ("metricId" uuid, edition int)
       where k."metricId" = m.id and k.edition = e.number)`;
    return this.rows(access, condition, empty);
  }

  /** All that a metric ever said, the latest first. */
  editions(access: TenantAccess, metricId: string): Promise<EffectivenessEdition[]> {
    return access.sql<EffectivenessEdition>`
      select e.number, e.measure, e.direction, e.source, e.guarded, e.written_on::text as "writtenOn", ${words} as words,
             (select count(*) from effectiveness_observation o
               where o.metric_id = e.metric_id and o.edition = e.number and o.state = 'standing')::int as observations
        from effectiveness_edition e where e.metric_id = ${metricId}::uuid order by e.number desc`;
  }

  private rows(access: TenantAccess, condition: Sql, end: Sql): Promise<MetricRow[]> {
    return access.sql<MetricRow>`
      select ${columns} from effectiveness_metric m join effectiveness_edition e on e.metric_id = m.id
       where ${condition} order by ${place}, m.ordinal, m.id, e.number desc ${end}`;
  }
}
