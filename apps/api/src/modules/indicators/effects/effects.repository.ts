import { Injectable } from '@nestjs/common';
import type { effectSorts } from '@understudy/contracts/indicators-effect';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import {
  type EffectComparison,
  type EffectComparisonName,
  type EffectResult,
  effectFormulaVersion,
} from '@understudy/domain/indicators/effect/programme-effect';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, type SortColumns } from '../../../common/http/arranged.repository.js';
import { unitAndBelow } from '../../people/units/unit-tree.repository.js';
import { byContributor, nameContributors } from '../../programmes/sponsor/figure-contributors.repository.js';
import type { SeenGroup } from '../groups/groups.service.js';

/**
 * What the last look came to, and what was told last; the result is null where nothing was told yet, and beside its day where it was
 * told under a lower threshold than today's.
 */
export type KeptComparison = {
  readonly comparison: EffectComparisonName;
  readonly status: 'shown' | 'not-yet' | 'too-few';
  readonly asOf: string | null;
  readonly formulaVersion: number | null;
  readonly result: EffectResult | null;
};

/** What was told once, and is not kept back. */
export type ToldRow = KeptComparison & { readonly asOf: string; readonly formulaVersion: number };

export type KeptEffect = {
  readonly id: string;
  readonly name: string;
  readonly sortKey: string;
  readonly comparisons: readonly KeptComparison[];
};

/** Tellings (`f`) under no lower threshold than today's. */
const tellable: Sql = sql`f.threshold >= (select privacy_threshold from organisation)`;

/** What the last look came to, beside what was told last by the end of a day. */
const keptBy = (day: string): Sql => sql`
  select coalesce(json_agg(json_build_object(
           'comparison', l.comparison, 'status', l.status, 'asOf', t.as_of, 'formulaVersion', t.formula_version,
           'result', t.result) order by l.comparison), '[]')
    from programme_effect_look l
    left join lateral (
      select f.as_of, f.formula_version, case when ${tellable} then f.result end as result from programme_effect f
       where f.programme_id = l.programme_id and f.comparison = l.comparison and f.as_of <= ${day}::date
       order by f.told desc limit 1) t on true
   where l.programme_id = p.id`;

/** Programmes (`p`) for which somebody of a group stands on a day. */
const ofGroup = ({ kind, id }: Pick<SeenGroup, 'kind' | 'id'>, day: string): Sql => {
  if (kind === 'organisation') return empty;
  if (kind === 'leader') {
    return sql`and (p.sponsor_id = ${id}::uuid or exists (
      select 1 from reporting_closure c where c.leader_id = ${id}::uuid and c.person_id = p.sponsor_id and c.depth > 0
         and c.from_on <= ${day}::date and c.to_on > ${day}::date))`;
  }
  return sql`and exists (
    select 1 from unit_membership m
     where m.person_id = p.sponsor_id and m.from_on <= ${day}::date and coalesce(m.to_on, 'infinity') > ${day}::date
       and m.unit_id in (${unitAndBelow(id)}))`;
};

/** Programmes (`p`) that a reader stands for, and those that everybody sees and somebody below the reader stands for. */
const readBy = (reader: EffectsAsked['reader']): Sql =>
  reader === null
    ? empty
    : sql`and (p.sponsor_id = ${reader.personId}::uuid
               or p.state in ('open', 'closed') and ${reader.isAbove(sql`p.sponsor_id`)})`;

/** Which programmes a page is of. */
export type EffectsAsked = {
  /** Who reads of the programmes that they or somebody below them stand for; null for the programmes of everybody. */
  readonly reader: { readonly personId: string | null; readonly isAbove: (personId: Sql) => Sql } | null;
  readonly group: Pick<SeenGroup, 'kind' | 'id'>;
  /** What had been told by its end. */
  readonly day: string;
};

type EffectSort = (typeof effectSorts)[number];

/** What effects can be arranged by, as told by a day. */
export const effectColumns = (day: string): SortColumns<EffectSort> => ({
  name: { key: sql`folded(p.name)`, kind: 'text' },
  told: {
    key: sql`(select max(f.as_of) from programme_effect f where f.programme_id = p.id and f.as_of <= ${day}::date and ${tellable})`,
    kind: 'day',
    optional: true,
  },
});

@Injectable()
export class EffectsRepository {
  /** The organisation's smallest group. */
  async threshold(access: TenantAccess): Promise<number> {
    const rows = await access.sql<{ threshold: number }>`select privacy_threshold as threshold from organisation`;
    return rows[0]?.threshold ?? 5;
  }

  /**
   * The same at the beginning of a telling. The transaction joins by hashing from here on: the planner knows nothing of the sizes
   * of what the facts are derived from, and would go through everybody for everybody.
   */
  async begin(tx: TenantTransaction): Promise<number> {
    await tx.sql`
      select set_config('enable_nestloop', 'off', true), set_config('enable_mergejoin', 'off', true),
             set_config('work_mem', '64MB', true)`;
    return this.threshold(tx);
  }

  /** What is kept of one programme. */
  async find(access: TenantAccess, programmeId: string, day: string): Promise<KeptEffect | null> {
    const [row] = await access.sql<KeptEffect>`
      select p.id::text as id, p.name, p.id::text as "sortKey", (${keptBy(day)}) as comparisons
        from programme p where p.id = ${programmeId}::uuid`;
    return row ?? null;
  }

  /** A page of the programmes that a reader may read of, all of them without one. */
  page(
    access: TenantAccess,
    { reader, group, day }: EffectsAsked,
    listing: Listing<EffectSort>,
  ): Promise<KeptEffect[]> {
    const arranged = arrangementOf(effectColumns(day), sql`p.id`, listing);
    return access.sql<KeptEffect>`
      select p.id::text as id, p.name, ${arranged.key}::text as "sortKey", (${keptBy(day)}) as comparisons
        from programme p
       where p.state <> 'draft' ${readBy(reader)} ${ofGroup(group, day)} and ${arranged.beyond}
       order by ${arranged.order} limit ${listing.limit}::int`;
  }

  /** The programmes that ever had somebody in them. */
  async programmes(access: TenantAccess): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select distinct c.programme_id::text as id from cohort c join enrolment e on e.cohort_id = c.id
       where e.enrolled_on is not null order by 1`;
    return rows.map(({ id }) => id);
  }

  /** What was told of a programme up to a day under no lower threshold than today's, the latest first. */
  history(access: TenantAccess, programmeId: string, upTo: string): Promise<ToldRow[]> {
    return access.sql<ToldRow>`
      select comparison, 'shown' as status, as_of::text as "asOf", formula_version as "formulaVersion", result
        from programme_effect f where programme_id = ${programmeId}::uuid and as_of <= ${upTo}::date and ${tellable}
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
    { asOf, threshold }: { readonly asOf: string; readonly threshold: number },
    comparison: EffectComparisonName,
    { result, parts }: Extract<EffectComparison, { status: 'shown' }>,
  ): Promise<void> {
    await nameContributors(tx, Object.values(parts).flatMap(Object.keys));
    const side = (own: object): Sql => sql`${JSON.stringify(own)}::jsonb`;
    await tx.sql`
      insert into programme_effect (organisation_id, programme_id, comparison, told, as_of, formula_version, threshold, result, parts)
      select ${tx.organisationId}::uuid, ${programmeId}::uuid, ${comparison}::text,
             1 + coalesce((select max(f.told) from programme_effect f
                            where f.programme_id = ${programmeId}::uuid and f.comparison = ${comparison}::text), 0),
             ${asOf}::date, ${effectFormulaVersion}::int, ${threshold}::int, ${JSON.stringify(result)}::jsonb,
             jsonb_build_object('participants', ${byContributor(side(parts.participants))},
                                'others', ${byContributor(side(parts.others))},
                                'refused', ${byContributor(side(parts.refused))},
                                'refusedApplicants', ${byContributor(side(parts.refusedApplicants))})`;
  }

  /** Notes that what was told last of these comparisons may be told under today's threshold as well. */
  async tellAgain(
    tx: TenantTransaction,
    programmeId: string,
    comparisons: readonly EffectComparisonName[],
    threshold: number,
  ): Promise<void> {
    if (comparisons.length === 0) return;
    await tx.sql`
      update programme_effect f set threshold = ${threshold}::int
       where f.programme_id = ${programmeId}::uuid and f.comparison = any(${[...comparisons]}::text[])
         and not exists (
           select 1 from programme_effect later
            where later.programme_id = f.programme_id and later.comparison = f.comparison and later.told > f.told)`;
  }
}
