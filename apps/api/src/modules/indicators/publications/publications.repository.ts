import { Injectable } from '@nestjs/common';
import type { GroupKind } from '@understudy/contracts/indicators';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { ConfidentialAnswer, ConfidentialIndicator } from '@understudy/domain/indicators/confidential-answers';
import { formulaVersion } from '@understudy/domain/indicators/figure';
import { markOf } from './answers.repository.js';

/** A number as it is kept: the answers it counts together, and how many people give them. */
export type StoredCount = { readonly answers: readonly ConfidentialAnswer[]; readonly people: number };

/** Fingerprints of a person and of a record, number by number. */
export type StoredPieces = readonly (readonly (readonly [string, string])[])[];

/** What is told of one group and stage; `people` is null where it is kept back. */
export type ToldRow = {
  indicator: ConfidentialIndicator;
  kind: GroupKind;
  key: string;
  stageId: string;
  people: number | null;
  told: readonly StoredCount[];
  pieces: StoredPieces;
};

/** What was told of one stage of a group on one day, and whether it is kept back since the threshold was raised. */
export type ToldPoint = Omit<ToldRow, 'kind' | 'key' | 'pieces'> & {
  asOf: string;
  formulaVersion: number;
  keptBack: boolean;
};

/** That a month end was told, when and by which formulas; the threshold is today's, and what may be shown was told after `keptUpTo`. */
export type Telling = {
  toldOn: string;
  toldAt: string;
  formulaVersion: number;
  threshold: number;
  keptUpTo: string | null;
};

/**
 * The newest month end told under a lower threshold than today's. What was told before it is kept back with it, by whichever
 * threshold: the telling may have cut it smaller, and a later number, which looks at its own atoms alone, differ from it by as few.
 */
const keptUpTo: Sql = sql`(
  select max(low.as_of) from publication low, organisation o where low.threshold < o.privacy_threshold)`;

@Injectable()
export class PublicationsRepository {
  /** Of these days, those that may be told next: computed, and after every day that was told. None after one that is stale. */
  async due(access: TenantAccess, days: readonly string[]): Promise<string[]> {
    const rows = await access.sql<{ day: string }>`
      with waiting as (
        select s.as_of, s.stale_since is null and s.formula_version = ${formulaVersion}::int as fresh
          from indicator_snapshot s
         where s.as_of = any(${days}::date[]) and s.as_of > coalesce((select max(as_of) from publication), '-infinity')
      )
      select w.as_of::text as day from waiting w
       where not exists (select 1 from waiting e where e.as_of <= w.as_of and not e.fresh)
       order by w.as_of`;
    return rows.map(({ day }) => day);
  }

  /**
   * What was ever told of these indicators, cut into its atoms: pieces that are in exactly the same numbers. Each piece is read
   * once, however many groups, stages and days it was told in; which numbers it is in are two sums of their hashes here,
   * 128 bits together, because the numbers grow with every month and the pieces only with the records.
   */
  async toldBefore(access: TenantAccess, indicators: readonly ConfidentialIndicator[]): Promise<StoredPieces[]> {
    const rows = await access.sql<{ atom: StoredPieces[number] }>`
      with told as (
        select f.pieces, concat_ws(' ', f.as_of, f.indicator, f.group_kind, f.group_key, f.stage_id) as figure
          from told_figure f where f.indicator = any(${[...indicators]}::text[]) and f.people is not null
      ),
      number as (
        select n.pieces, hashtextextended(figure || ' ' || n.place, 1) as one, hashtextextended(figure || ' ' || n.place, 2) as two
          from told, jsonb_array_elements(told.pieces) with ordinality as n (pieces, place)
      ),
      piece as (
        select p.piece->>1 as key, min(p.piece->>0) as person, count(*) as numbers, bit_xor(one) as one, bit_xor(two) as two
          from number, jsonb_array_elements(number.pieces) as p (piece)
         group by p.piece->>1
      )
      select jsonb_agg(jsonb_build_array(person, key)) as atom from piece group by numbers, one, two`;
    return rows.map(({ atom }) => [atom]);
  }

  /** Notes that a day is being told; false when another writer was first. */
  async begin(tx: TenantTransaction, asOf: string, threshold: number): Promise<boolean> {
    const rows = await tx.sql<{ day: string }>`
      insert into publication (organisation_id, as_of, formula_version, threshold)
      values (${tx.organisationId}::uuid, ${asOf}::date, ${formulaVersion}::int, ${threshold}::int)
      on conflict do nothing returning as_of::text as day`;
    return rows.length > 0;
  }

  /** Writes what is told, and of what nothing is. */
  async insert(tx: TenantTransaction, asOf: string, rows: readonly ToldRow[]): Promise<void> {
    await tx.sql`
      insert into told_figure (organisation_id, as_of, indicator, group_kind, group_key, stage_id, people, told, pieces)
      select ${tx.organisationId}::uuid, ${asOf}::date, r.indicator, r.kind,
             case when r.kind = 'organisation' then '' else r.key end, r."stageId", r.people, r.told, r.pieces
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as r (indicator text, kind text, key text, "stageId" uuid, people int, told jsonb, pieces jsonb)`;
  }

  /**
   * What was told of a group up to a day, the newest first. A number of the overlooked that counts the reader comes as one
   * that was kept back from everybody: whoever may read of everybody else would take them off, and be left with themselves.
   * So does what was told up to the newest telling under a lower threshold than today's, which says so.
   */
  async toldOf(
    access: TenantAccess,
    kind: GroupKind,
    key: string,
    asOf: string,
    { since = null, readerId = null }: { readonly since?: string | null; readonly readerId?: string | null } = {},
  ): Promise<ToldPoint[]> {
    const rows = await access.sql<ToldPoint & { ofReader: boolean }>`
      select f.as_of::text as "asOf", p.formula_version as "formulaVersion", f.indicator, f.stage_id::text as "stageId",
             f.people, f.told, coalesce(f.people is not null and f.as_of <= ${keptUpTo}, false) as "keptBack",
             ${readerId}::text is not null and f.indicator = 'overlooked' and exists (
               select 1 from jsonb_array_elements(f.pieces) as n (pieces), jsonb_array_elements(n.pieces) as e (piece)
                where e.piece->>0 = ${markOf(sql`${readerId}::text`)}) as "ofReader"
        from told_figure f join publication p on p.as_of = f.as_of
       where f.group_kind = ${kind}::text and f.group_key = ${key}::text and f.as_of <= ${asOf}::date
         and (${since}::date is null or f.as_of >= ${since}::date)
       order by f.as_of desc`;
    return rows.map(({ ofReader, keptBack, ...point }) => ({
      ...point,
      ...(ofReader || keptBack ? { people: null, told: [] } : {}),
      keptBack: keptBack && !ofReader,
    }));
  }

  /** The newest telling up to a day; null when there was none. */
  async newest(access: TenantAccess, asOf: string): Promise<Telling | null> {
    const rows = await access.sql<Telling>`
      select p.as_of::text as "toldOn", p.told_at as "toldAt", p.formula_version as "formulaVersion",
             o.privacy_threshold as threshold, ${keptUpTo}::text as "keptUpTo"
        from publication p, organisation o where p.as_of <= ${asOf}::date order by p.as_of desc limit 1`;
    return rows[0] ?? null;
  }
}
