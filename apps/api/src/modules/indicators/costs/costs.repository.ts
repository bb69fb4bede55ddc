import { Injectable } from '@nestjs/common';
import type { CostSettings } from '@understudy/contracts/indicators-costs';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { LeavingCounts, OpeningDates, UnitLeavings } from '@understudy/domain/indicators/cost-ledger';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { endOf, figuresKnown, knownBy, standing, standingDays } from '../beliefs/known-by.repository.js';
import type { SeenGroup } from '../groups/groups.service.js';
import {
  countedOpenings,
  fillerStartUnknown,
  type LedgerReader,
  type LedgerReading,
  openingsReadBy,
  unitsKnown,
} from './counted-openings.repository.js';

const values: Sql = sql`
  currency, salary::float8 as salary, leadership_salary::float8 as "leadershipSalary",
  json_build_object('low', replacement_low, 'high', replacement_high) as replacement,
  json_build_object('low', premium_low, 'high', premium_high) as premium,
  json_build_object('low', vacancy_low, 'high', vacancy_high) as vacancy, version`;

export type KeptSettings = Omit<CostSettings, 'isSet'>;

export type CostFacts = {
  readonly asOf: string;
  /** Of the snapshot that was counted in; null where there was none by then. */
  readonly formulaVersion: number | null;
  readonly fewest: number;
  readonly recordsOpenings: boolean;
  readonly group: LeavingCounts | null;
  readonly units: readonly UnitLeavings[];
  readonly openings: readonly OpeningDates[];
};

const counts: Sql = sql`'leavings', coalesce(f.numerator, 0), 'averageHeadcount', coalesce(f.denominator, 0)`;

/** The leavings that are counted with: of the group and of every unit. */
const leavings = ({ kind, key }: SeenGroup): Sql =>
  sql`indicator = 'turnover' and (group_kind = 'unit' or group_kind = ${kind}::text and group_key = ${key}::text)`;

@Injectable()
export class CostsRepository {
  constructor(private readonly scope: PeopleScope) {}

  /** What the organisation has set; null until it has. */
  async settings(access: TenantAccess): Promise<KeptSettings | null> {
    const rows = await access.sql<KeptSettings>`select ${values} from cost_setting`;
    return rows[0] ?? null;
  }

  /** What was set by the end of a day; null where nothing was, or where it is not known any more. */
  async settingsAt(access: TenantAccess, knownOn: string, timeZone: string): Promise<KeptSettings | null> {
    const end = endOf({ day: knownOn, timeZone });
    const rows = await access.sql<KeptSettings>`
      select ${values} from cost_setting_version v where ${knownBy(end, sql`v`)} order by version desc limit 1`;
    return rows[0] ?? null;
  }

  /** Writes the settings; false when the version is not the current one. */
  async change(tx: TenantTransaction, values: KeptSettings): Promise<boolean> {
    const { currency, salary, leadershipSalary, replacement, premium, vacancy, version } = values;
    const rows = await tx.sql<{ version: number }>`
      insert into cost_setting as known (organisation_id, currency, salary, leadership_salary, replacement_low,
                                         replacement_high, premium_low, premium_high, vacancy_low, vacancy_high)
      select ${tx.organisationId}::uuid, ${currency}, ${salary}::numeric, ${leadershipSalary}::numeric,
             ${replacement.low}::numeric, ${replacement.high}::numeric, ${premium.low}::numeric, ${premium.high}::numeric,
             ${vacancy.low}::numeric, ${vacancy.high}::numeric
       where ${version}::int = coalesce((select version from cost_setting), 0)
      on conflict (organisation_id) do update
         set currency = excluded.currency, salary = excluded.salary, leadership_salary = excluded.leadership_salary,
             replacement_low = excluded.replacement_low, replacement_high = excluded.replacement_high,
             premium_low = excluded.premium_low, premium_high = excluded.premium_high,
             vacancy_low = excluded.vacancy_low, vacancy_high = excluded.vacancy_high, version = known.version + 1
       where known.version = ${version}::int
      returning version`;
    return rows.length === 1;
  }

  /**
   * The day that a reader means who names none: the newest of today, or of the day on which it was known, and the day before it
   * that was computed by then.
   */
  async day(access: TenantAccess, actor: LedgerReader, knownOn: string | undefined): Promise<string> {
    const newest = knownOn ?? actor.today;
    const end = endOf({ day: knownOn, timeZone: actor.timeZone });
    const rows = await access.sql<{ asOf: string | null }>`
      select max(as_of)::text as "asOf"
        from (select as_of, computed_at from indicator_snapshot union all select as_of, computed_at from snapshot_version) v
       where as_of between ${newest}::date - 1 and ${newest}::date and computed_at < ${end}`;
    return rows[0]?.asOf ?? newest;
  }

  /** How the actor reads the ledger, by now or as known by the end of a day. */
  reading(actor: LedgerReader, knownOn: string | undefined): LedgerReading {
    return {
      end: endOf({ day: knownOn, timeZone: actor.timeZone }),
      reads: openingsReadBy(this.scope, actor),
    };
  }

  /**
   * What the snapshots of some days counted, and the openings of the group in the year up to each, by now or as known by the end
   * of a day; in the days' order. Of those openings that belonged to the group by the lines and units as known then, those count
   * that the actor may read one by one today; for an admin also such as were taken away since.
   */
  async facts(
    access: TenantAccess,
    actor: LedgerReader,
    group: SeenGroup,
    days: readonly string[],
    knownOn: string | undefined,
  ): Promise<CostFacts[]> {
    const { end } = this.reading(actor, knownOn);
    return access.sql<CostFacts>`
      with day as (select as_of from unnest(${days}::date[]) d (as_of)), ${standing(end, sql`= any(${days}::date[])`)},
      ${figuresKnown(end, standingDays, leavings(group))},
      leaving as (select * from known_figure where status <> 'absent'),
      ${unitsKnown(end)}
      select day.as_of::text as "asOf", organisation.privacy_threshold as fewest, c.formula_version as "formulaVersion",
             exists (select 1 from role_opening_version v where v.recorded_at < ${end}) as "recordsOpenings",
             (select json_build_object(${counts}) from leaving f
               where c.as_of is not null and f.as_of = day.as_of and f.group_kind = ${group.kind}::text
                 and f.group_key = ${group.key}::text) as "group",
             (select coalesce(json_agg(json_build_object('id', u.unit_id, 'parentId', u.parent_id, ${counts})), '[]')
                from leaving f join known_unit u on u.unit_id::text = f.group_key
               where c.as_of is not null and f.as_of = day.as_of and f.group_kind = 'unit') as units,
             (select coalesce(json_agg(json_build_object('openedOn', v.opened_on, 'filledOn', v.filled_on,
                                'withdrawnOn', v.withdrawn_on, 'filledFrom', v.filled_from,
                                'unknownStart', ${fillerStartUnknown})), '[]')
                from ${countedOpenings(group, this.reading(actor, knownOn))}) as openings
        from organisation cross join day left join standing c on c.as_of = day.as_of
       order by day.as_of`;
  }
}
