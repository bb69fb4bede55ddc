import { Injectable } from '@nestjs/common';
import type { GroupKind } from '@understudy/contracts/indicators';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { formulaVersion, type Measure } from '@understudy/domain/indicators/figure';
import { endOf, figuresKnown, type KnownBy, standing } from './known-by.repository.js';

/** A figure as it was believed; null where there was none. */
export type BelievedRow = { indicator: string } & { [Part in keyof Measure]: Measure[Part] | null };

/** By which formulas and from which inputs a day was computed at the time. */
export type VersionRow = { computedAt: string; formulaVersion: number; inputsHash: string | null };

@Injectable()
export class BeliefsRepository {
  /** Notes the version of a day's figures before they are computed anew; whether there are any to remember. */
  async noteFormer(tx: TenantTransaction, asOf: string): Promise<boolean> {
    const rows = await tx.sql<{ remembers: boolean }>`
      with noted as (
        insert into snapshot_version (organisation_id, as_of, computed_at, formula_version, event_position)
        select s.organisation_id, s.as_of, s.computed_at, s.formula_version, s.event_position
          from indicator_snapshot s
         where s.as_of = ${asOf}::date and not exists (select 1 from snapshot_version v where v.as_of = s.as_of)
        returning as_of
      )
      select exists (select 1 from noted union all select 1 from snapshot_version where as_of = ${asOf}::date) as remembers`;
    return rows[0]?.remembers ?? false;
  }

  /** After computing: notes the version and the hash of its inputs, unless it is the one noted last. */
  async noteVersion(tx: TenantTransaction, asOf: string, eventPosition: number): Promise<void> {
    await tx.sql`
      with inputs as (${inputs(asOf)})
      insert into snapshot_version (organisation_id, as_of, computed_at, formula_version, event_position, inputs_hash)
      select ${tx.organisationId}::uuid, ${asOf}::date, now(), ${formulaVersion}::int, ${eventPosition}::bigint, i.hash
        from inputs i
       where not exists (select 1 from (select v.formula_version, v.inputs_hash from snapshot_version v
                                         where v.as_of = ${asOf}::date order by v.computed_at desc limit 1) newest
                          where newest.formula_version = ${formulaVersion}::int and newest.inputs_hash = i.hash)`;
  }

  /** The version of a day that stood at the end of another; null when the day had not been computed by then. */
  async versionAt(access: TenantAccess, asOf: string, known: KnownBy): Promise<VersionRow | null> {
    const rows = await access.sql<VersionRow>`
      with ${standing(endOf(known), sql`= ${asOf}::date`)}
      select computed_at as "computedAt", formula_version as "formulaVersion", inputs_hash as "inputsHash" from standing`;
    return rows[0] ?? null;
  }

  /** The figures of a group on a day as they stood at the end of another. */
  async figuresAt(
    access: TenantAccess,
    group: { readonly kind: GroupKind; readonly key: string },
    asOf: string,
    known: KnownBy,
  ): Promise<BelievedRow[]> {
    const mine = sql`group_kind = ${group.kind}::text and group_key = ${group.key}::text`;
    return access.sql<BelievedRow>`
      with ${figuresKnown(endOf(known), sql`select ${asOf}::date`, mine)}
      select indicator, numerator, denominator, value, lower, upper, nullif(status, 'absent') as status from known_figure`;
  }
}

/** One text for everything that the figures of a day are computed from, as far as it had happened by then. */
const inputs = (asOf: string): Sql => {
  const day = sql`${asOf}::date`;
  const ended = (column: Sql): Sql => sql`case when ${column} <= ${day} then ${column} end`;
  return sql`
    select md5(coalesce(string_agg(line, '' order by line collate "C"), '')) as hash from (
      select md5(concat_ws('|', 'employment', person_id, joined_on, ${ended(sql`left_on`)}, start_known,
                           case when left_on <= ${day} then coalesce(leaving_kind, '-') || coalesce(regretted::text, '-') end)) as line
        from employment where joined_on <= ${day}
      union all
      select md5(concat_ws('|', 'line', person_id, manager_id, from_on, ${ended(sql`to_on`)})) from reporting_line
       where from_on <= ${day}
      union all
      select md5(concat_ws('|', 'unit', id, parent_id)) from unit
      union all
      select md5(concat_ws('|', 'member', person_id, unit_id, from_on, ${ended(sql`to_on`)})) from unit_membership
       where from_on <= ${day}
      union all
      select md5(concat_ws('|', 'stage', person_id, stage_id, from_on, ${ended(sql`to_on`)}, reason, start_known))
        from stage_assignment where from_on <= ${day}
      union all
      select md5(concat_ws('|', 'role', id, opened_on, ${ended(sql`closed_on`)}, owner_id)) from critical_role
       where opened_on <= ${day}
      union all
      select md5(concat_ws('|', 'holder', role_id, person_id, from_on, ${ended(sql`to_on`)})) from role_holder
       where from_on <= ${day} and superseded_at is null
      union all
      select md5(concat_ws('|', 'role-unit', role_id, unit_id, from_on, ${ended(sql`to_on`)})) from role_unit
       where from_on <= ${day} and superseded_at is null
      union all
      select md5(concat_ws('|', 'successor', role_id, person_id, horizon, from_on, ${ended(sql`to_on`)})) from successor
       where from_on <= ${day}
      union all
      select md5(concat_ws('|', 'opening', id, role_id, unit_id, owner_id, opened_on, ${ended(sql`filled_on`)},
                           case when filled_on <= ${day} then filled_by end, ${ended(sql`withdrawn_on`)}))
        from role_opening where opened_on <= ${day}
      union all
      select md5(concat_ws('|', 'enrolment', person_id, cohort_id, enrolled_on)) from enrolment where enrolled_on <= ${day}
      union all
      select md5(concat_ws('|', 'rules', history_begins_on, privacy_threshold)) from organisation
    ) every_input`;
};
