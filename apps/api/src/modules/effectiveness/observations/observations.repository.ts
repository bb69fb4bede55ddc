import { Injectable } from '@nestjs/common';
import type { MetricMeasure, MetricSource } from '@understudy/contracts/effectiveness';
import type { EffectivenessObservation, observationSorts } from '@understudy/contracts/effectiveness-observations';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { ObservedNumbers } from '@understudy/domain/effectiveness/metric-figure';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, instantKey, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';

/** An observation as it is recorded, with how its edition counts. */
export type ObservationRow = ObservedNumbers & {
  id: string;
  leaderId: string;
  leaderName: string;
  metricId: string;
  metricName: string;
  /** How the metric can mislead, in the words of its edition. */
  misleads: string;
  edition: number;
  measure: MetricMeasure;
  takenFrom: MetricSource;
  /** Made of answers in confidence that were taken in while fewer of them were enough than are today. */
  keptBack: boolean;
  from: string;
  to: string;
  windowFrom: string | null;
  source: EffectivenessObservation['source'];
  note: string;
  state: EffectivenessObservation['state'];
  reporterId: string | null;
  reporterName: string | null;
  recordedAt: string;
  sortKey: string;
};
type ObservationSort = (typeof observationSorts)[number];

const worded = (column: Sql): Sql => sql`(
  select ${column} from effectiveness_wording w
   where w.metric_id = o.metric_id and w.edition = o.edition order by w.locale = g.locale desc, w.locale desc limit 1)`;
const metricName = worded(sql`w.name`);

/** What was observed of somebody can be arranged by these, and never by a figure. */
export const observationColumns: SortColumns<ObservationSort> = {
  // Of one period, what was recorded last comes first, so that a correction stands beside what it corrects.
  period: { key: sql`o.to_on::text || ' ' || ${instantKey(sql`o.recorded_at`)}`, kind: 'text' },
  metric: { key: sql`folded(${metricName})`, kind: 'text' },
  recorded: { key: sql`o.recorded_at`, kind: 'instant' },
};

const latestFirst = { key: sql`o.id`, order: sql`o.to_on desc, o.recorded_at desc, o.id desc` };

@Injectable()
export class ObservationsRepository {
  async find(access: TenantAccess, id: string): Promise<ObservationRow | null> {
    return (await this.rows(access, sql`o.id = ${id}::uuid`, empty))[0] ?? null;
  }

  /** Everything that stands of one leader, the latest period first. */
  standing(access: TenantAccess, leaderId: string): Promise<ObservationRow[]> {
    return this.rows(access, sql`o.leader_id = ${leaderId}::uuid and o.state = 'standing'`, empty);
  }

  /** A page of what was observed of one leader. */
  page(
    access: TenantAccess,
    leaderId: string,
    state: 'standing' | 'all',
    listing: Listing<ObservationSort>,
  ): Promise<ObservationRow[]> {
    const arranged = arrangementOf(observationColumns, sql`o.id`, listing);
    const only = state === 'standing' ? sql`and o.state = 'standing'` : empty;
    return this.rows(
      access,
      sql`o.leader_id = ${leaderId}::uuid ${only} and ${arranged.beyond}`,
      sql`limit ${listing.limit}::int`,
      arranged,
    );
  }

  private rows(
    access: TenantAccess,
    condition: Sql,
    end: Sql,
    { key, order } = latestFirst,
  ): Promise<ObservationRow[]> {
    return access.sql<ObservationRow>`
      select o.id::text as id, o.leader_id::text as "leaderId", ${nameOf(sql`p`)} as "leaderName",
             o.metric_id::text as "metricId", o.edition, e.measure, e.source as "takenFrom", o.from_on::text as from,
             o.to_on::text as to, o.window_from::text as "windowFrom", o.value, o.numerator, o.denominator, o.n, o.spread,
             o.source, o.note, o.state, o.reported_by::text as "reporterId", ${nameOf(sql`r`)} as "reporterName",
             o.recorded_at as "recordedAt", ${key}::text as "sortKey", ${metricName} as "metricName",
             ${worded(sql`w.misleads`)} as misleads,
             e.guarded and o.threshold < g.privacy_threshold as "keptBack"
        from effectiveness_observation o
        join effectiveness_edition e on e.metric_id = o.metric_id and e.number = o.edition
        join person p on p.id = o.leader_id
        join organisation g on true
        left join person r on r.id = o.reported_by
       where ${condition} order by ${order} ${end}`;
  }
}
