import { Injectable } from '@nestjs/common';
import type { MetricMeasure, MetricSource } from '@understudy/contracts/effectiveness';
import type { EffectivenessObservation } from '@understudy/contracts/effectiveness-observations';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { ObservedNumbers } from '@understudy/domain/effectiveness/metric-figure';
import { nameOf } from '../../people/cards/person-cards.repository.js';

/** An observation as it is recorded, with how its edition counts. */
export type ObservationRow = ObservedNumbers & {
  id: string;
  leaderId: string;
  leaderName: string;
  metricId: string;
  metricName: string;
  edition: number;
  measure: MetricMeasure;
  takenFrom: MetricSource;
  from: string;
  to: string;
  windowFrom: string | null;
  source: EffectivenessObservation['source'];
  note: string;
  state: EffectivenessObservation['state'];
  reporterId: string | null;
  reporterName: string | null;
  recordedAt: string;
  position: string;
};
export type ObservationPosition = readonly [to: string, recordedAt: string, id: string];

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
    after: ObservationPosition | undefined,
    limit: number,
  ): Promise<ObservationRow[]> {
    const only = state === 'standing' ? sql`and o.state = 'standing'` : empty;
    const beyond = after
      ? sql`and (o.to_on, o.recorded_at, o.id) < (${after[0]}::date, ${after[1]}::timestamptz, ${after[2]}::uuid)`
      : empty;
    return this.rows(access, sql`o.leader_id = ${leaderId}::uuid ${only} ${beyond}`, sql`limit ${limit}::int`);
  }

  private rows(access: TenantAccess, condition: Sql, end: Sql): Promise<ObservationRow[]> {
    return access.sql<ObservationRow>`
      select o.id::text as id, o.leader_id::text as "leaderId", ${nameOf(sql`p`)} as "leaderName",
             o.metric_id::text as "metricId", o.edition, e.measure, e.source as "takenFrom", o.from_on::text as from,
             o.to_on::text as to, o.window_from::text as "windowFrom", o.value, o.numerator, o.denominator, o.n, o.spread,
             o.source, o.note, o.state, o.reported_by::text as "reporterId", ${nameOf(sql`r`)} as "reporterName",
             o.recorded_at as "recordedAt", o.recorded_at::text as position,
             (select w.name from effectiveness_wording w
               where w.metric_id = o.metric_id and w.edition = o.edition
               order by w.locale = g.locale desc, w.locale desc limit 1) as "metricName"
        from effectiveness_observation o
        join effectiveness_edition e on e.metric_id = o.metric_id and e.number = o.edition
        join person p on p.id = o.leader_id
        join organisation g on true
        left join person r on r.id = o.reported_by
       where ${condition} order by o.to_on desc, o.recorded_at desc, o.id desc ${end}`;
  }
}
