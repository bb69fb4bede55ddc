import { Injectable } from '@nestjs/common';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import {
  type EffectComparison,
  type EffectComparisonName,
  type EffectResult,
  effectFormulaVersion,
} from '@understudy/domain/indicators/effect/programme-effect';
import { byContributor, nameContributors } from '../../programmes/sponsor/figure-contributors.repository.js';

/** What the last look came to, and what was told last; the result is null where nothing was told yet. */
export type KeptComparison = {
  readonly comparison: EffectComparisonName;
  readonly status: 'shown' | 'not-yet' | 'too-few';
  readonly asOf: string | null;
  readonly formulaVersion: number | null;
  readonly result: EffectResult | null;
};

/** What was told once. */
export type ToldRow = KeptComparison & { readonly asOf: string; readonly formulaVersion: number };

export type KeptEffect = {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
  readonly comparisons: readonly KeptComparison[];
};

const kept: Sql = sql`
  select coalesce(json_agg(json_build_object(
           'comparison', l.comparison, 'status', l.status, 'asOf', t.as_of, 'formulaVersion', t.formula_version,
           'result', t.result) order by l.comparison), '[]')
    from programme_effect_look l
    left join lateral (
      select f.as_of, f.formula_version, f.result from programme_effect f
       where f.programme_id = l.programme_id and f.comparison = l.comparison order by f.told desc limit 1) t on true
   where l.programme_id = p.id`;

@Injectable()
export class EffectsRepository {
  /** The organisation's smallest group. */
  async threshold(access: TenantAccess): Promise<number> {
    const rows = await access.sql<{ threshold: number }>`select privacy_threshold as threshold from organisation`;
    return rows[0]?.threshold ?? 5;
  }

  /** What is kept of one programme. */
  async find(access: TenantAccess, programmeId: string): Promise<KeptEffect | null> {
    const [row] = await access.sql<KeptEffect>`
      select p.id::text as id, p.name, lower(p.name) as "nameKey", (${kept}) as comparisons
        from programme p where p.id = ${programmeId}::uuid`;
    return row ?? null;
  }

  /** A page of the programmes that somebody stands for, all of them without a sponsor, by name. */
  page(
    access: TenantAccess,
    sponsorId: string | null,
    page: { readonly after: readonly [string, string] | null; readonly limit: number },
  ): Promise<KeptEffect[]> {
    const after = page.after
      ? sql`and (lower(p.name) collate "C", p.id) > (${page.after[0]}::text collate "C", ${page.after[1]}::uuid)`
      : empty;
    return access.sql<KeptEffect>`
      select p.id::text as id, p.name, lower(p.name) as "nameKey", (${kept}) as comparisons
        from programme p
       where p.state <> 'draft' ${sponsorId === null ? empty : sql`and p.sponsor_id = ${sponsorId}::uuid`} ${after}
       order by lower(p.name) collate "C", p.id limit ${page.limit}::int`;
  }

  /** The programmes that ever had somebody in them. */
  async programmes(access: TenantAccess): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select distinct c.programme_id::text as id from cohort c join enrolment e on e.cohort_id = c.id
       where e.enrolled_on is not null order by 1`;
    return rows.map(({ id }) => id);
  }

  /** What was told of a programme up to a day, the latest first. */
  history(access: TenantAccess, programmeId: string, upTo: string): Promise<ToldRow[]> {
    return access.sql<ToldRow>`
      select comparison, 'shown' as status, as_of::text as "asOf", formula_version as "formulaVersion", result
        from programme_effect where programme_id = ${programmeId}::uuid and as_of <= ${upTo}::date
       order by as_of desc, told desc, comparison`;
  }

  /** Notes what a look came to. */
  async look(
    tx: TenantTransaction,
    programmeId: string,
    lookedOn: string,
    found: Readonly<Record<EffectComparisonName, EffectComparison>>,
  ): Promise<void> {
    const rows = Object.entries(found).map(([comparison, { status }]) => ({ comparison, status }));
    await tx.sql`
      insert into programme_effect_look (organisation_id, programme_id, comparison, looked_on, status)
      select ${tx.organisationId}::uuid, ${programmeId}::uuid, r.comparison, ${lookedOn}::date, r.status
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (comparison text, status text)
          on conflict (organisation_id, programme_id, comparison)
          do update set looked_on = excluded.looked_on, status = excluded.status`;
  }

  /** Keeps what is told now beside what was told before. */
  async tell(
    tx: TenantTransaction,
    programmeId: string,
    asOf: string,
    comparison: EffectComparisonName,
    { result, parts }: Extract<EffectComparison, { status: 'shown' }>,
  ): Promise<void> {
    await nameContributors(tx, Object.values(parts).flatMap(Object.keys));
    const side = (own: object): Sql => sql`${JSON.stringify(own)}::jsonb`;
    await tx.sql`
      insert into programme_effect (organisation_id, programme_id, comparison, told, as_of, formula_version, result, parts)
      select ${tx.organisationId}::uuid, ${programmeId}::uuid, ${comparison}::text,
             1 + coalesce((select max(f.told) from programme_effect f
                            where f.programme_id = ${programmeId}::uuid and f.comparison = ${comparison}::text), 0),
             ${asOf}::date, ${effectFormulaVersion}::int, ${JSON.stringify(result)}::jsonb,
             jsonb_build_object('participants', ${byContributor(side(parts.participants))},
                                'others', ${byContributor(side(parts.others))},
                                'refused', ${byContributor(side(parts.refused))},
                                'refusedApplicants', ${byContributor(side(parts.refusedApplicants))})`;
  }
}
