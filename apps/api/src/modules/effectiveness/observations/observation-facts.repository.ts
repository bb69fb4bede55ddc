import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { LadderStage } from '@understudy/domain/effectiveness/metric-level';
import type { KnownMetric, KnownObservation } from '@understudy/domain/effectiveness/plan-observations';

export type StageSpell = LadderStage & { personId: string; from: string; to: string | null };
/** Days of which figures are told side by side. */
export type ToldDays = { from: string; to: string };
export type LineSpell = { leaderId: string; personId: string; from: string; to: string };

@Injectable()
export class ObservationFactsRepository {
  /** Metrics in use, each with how its edition of today counts, and every name that it goes by. */
  metrics(access: TenantAccess): Promise<(KnownMetric & { id: string; names: string[] })[]> {
    return access.sql`
      select m.id::text as id, m.level, m.edition, e.measure, e.source, e.guarded,
             (select array_agg(w.name) from effectiveness_wording w where w.metric_id = m.id and w.edition = m.edition)
               || array_remove(array[m.built_in], null) as names
        from effectiveness_metric m join effectiveness_edition e on e.metric_id = m.id and e.number = m.edition
       where m.state = 'in-use'`;
  }

  /** Everybody by employee number. */
  async people(access: TenantAccess): Promise<Map<string, string>> {
    const rows = await access.sql<{ number: string; id: string }>`
      select employee_number as number, id::text as id from person`;
    return new Map(rows.map(({ number, id }) => [number, id]));
  }

  async threshold(access: TenantAccess): Promise<number> {
    const rows = await access.sql<{ threshold: number }>`select privacy_threshold as threshold from organisation`;
    return rows[0]?.threshold ?? 5;
  }

  /** The stages of these people, spell by spell. */
  stages(access: TenantAccess, people: readonly string[]): Promise<StageSpell[]> {
    return access.sql<StageSpell>`
      select a.person_id::text as "personId", s.key, s.ordinal, s.track, a.from_on::text as from, a.to_on::text as to
        from stage_assignment a join stage s on s.id = a.stage_id where a.person_id = any(${people}::uuid[])`;
  }

  /** Who leads whom of these people, and of all of whom answers in confidence were told on these days, spell by spell. */
  lines(access: TenantAccess, people: readonly string[], days: ToldDays | null): Promise<LineSpell[]> {
    return access.sql<LineSpell>`
      with concerned as (
        select unnest(${people}::uuid[]) as id
        union
        select o.leader_id from effectiveness_observation o where ${guardedOn(days)}
      )
      select c.leader_id::text as "leaderId", c.person_id::text as "personId", c.from_on::text as from, c.to_on::text as to
        from reporting_closure c
       where c.depth > 0 and c.leader_id in (select id from concerned) and c.person_id in (select id from concerned)`;
  }

  /** What was observed of these people, and of anybody on these days in confidence; corrected and withdrawn included. */
  known(
    access: TenantAccess,
    people: readonly string[],
    days: ToldDays | null,
    keys: readonly string[],
  ): Promise<KnownObservation[]> {
    return access.sql<KnownObservation>`
      select o.id::text as id, o.outside_key as key, o.leader_id::text as "leaderId", o.metric_id::text as "metricId",
             o.from_on::text as from, o.to_on::text as to, o.value, o.numerator, o.denominator, o.n, o.spread, o.note,
             o.state = 'standing' as standing, m.level, e.measure, e.guarded
        from effectiveness_observation o
        join effectiveness_metric m on m.id = o.metric_id
        join effectiveness_edition e on e.metric_id = o.metric_id and e.number = o.edition
       where o.leader_id = any(${people}::uuid[]) or ${guardedOn(days)}
          or (o.state = 'standing' and o.outside_key = any(${keys}::text[]))`;
  }
}

/** Observations `o` that overlap these days and are made of answers in confidence, as they were counted or as they are today. */
const guardedOn = (days: ToldDays | null): Sql =>
  days === null
    ? sql`false`
    : sql`
      o.from_on < ${days.to}::date and o.to_on > ${days.from}::date and exists (
        select 1 from effectiveness_edition g join effectiveness_metric c on c.id = g.metric_id
         where g.metric_id = o.metric_id and g.guarded and g.number in (o.edition, c.edition))`;
