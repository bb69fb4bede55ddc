import { Injectable } from '@nestjs/common';
import type {
  EffectivenessEdition,
  EffectivenessLevel,
  EffectivenessMetric,
  effectivenessMetricSorts,
} from '@understudy/contracts/effectiveness';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { metricLevels } from '@understudy/domain/effectiveness/metric-level';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, type SortColumns } from '../../../common/http/arranged.repository.js';

export type MetricRow = Omit<EffectivenessMetric, 'abilities'> & { sortKey: string };
type MetricSort = (typeof effectivenessMetricSorts)[number];
/** An edition of a metric, by both. */
export type EditionKey = { readonly metricId: string; readonly edition: number };

const place: Sql = sql`array_position(${[...metricLevels]}::text[], m.level)`;

/** What metrics can be arranged by: level by level as they were made, or by the name in the organisation's language. */
export const metricColumns: SortColumns<MetricSort> = {
  level: { key: sql`${place}::bigint * 1000000 + m.ordinal`, kind: 'number' },
  name: {
    key: sql`folded((select w.name from effectiveness_wording w, organisation g
                     where w.metric_id = e.metric_id and w.edition = e.number
                     order by w.locale = g.locale desc, w.locale desc limit 1))`,
    kind: 'text',
    optional: true,
  },
  written: { key: sql`e.written_on`, kind: 'day' },
};

const asMade = { key: sql`m.id`, order: sql`${place}, m.ordinal, m.id, e.number desc` };

/** The words of edition e in every language it was written in, English first. */
const words: Sql = sql`(
  select coalesce(json_agg(json_build_object('locale', w.locale, 'name', w.name, 'about', w.about, 'unit', w.unit,
           'misleads', w.misleads, 'prompts', w.prompts) order by w.locale desc), '[]')
    from effectiveness_wording w where w.metric_id = e.metric_id and w.edition = e.number)`;

const columns: Sql = sql`
  m.id::text as id, m.level, m.state, m.built_in is not null as "builtIn", e.number as edition, m.version, e.measure, e.direction, e.source, e.guarded, e.written_on::text as "writtenOn", ${words} as words`;

@Injectable()
export class MetricsRepository {
  /** A page of metrics in their current edition. */
  page(
    access: TenantAccess,
    wanted: { readonly level: EffectivenessLevel | undefined; readonly state: MetricRow['state'] },
    listing: Listing<MetricSort>,
  ): Promise<MetricRow[]> {
    const arranged = arrangementOf(metricColumns, sql`m.id`, listing);
    const ofLevel = wanted.level === undefined ? empty : sql`and m.level = ${wanted.level}`;
    return this.rows(
      access,
      sql`e.number = m.edition and m.state = ${wanted.state} ${ofLevel} and ${arranged.beyond}`,
      sql`limit ${listing.limit}::int`,
      arranged,
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

  private rows(access: TenantAccess, condition: Sql, end: Sql, { key, order } = asMade): Promise<MetricRow[]> {
    return access.sql<MetricRow>`
      select ${columns}, ${key}::text as "sortKey" from effectiveness_metric m join effectiveness_edition e on e.metric_id = m.id
       where ${condition} order by ${order} ${end}`;
  }
}
