import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { PersonMove } from '@understudy/domain/career-framework/stage-fates';

/** A stage that a version no longer has, and the stage of it that its people go to; null: none. */
export type Replacement = { readonly key: string; readonly toKey: string | null };

/** Who goes elsewhere than the rest of their stage, and who decided that. */
export type Elsewhere = { readonly people: readonly PersonMove[]; readonly decidedBy: string | null };

/**
 * Moves what points to removed stages, from a day on. What happened before that day stays as it is; what was decided for
 * later days is decided for the other stage.
 */
@Injectable()
export class MigrationRepository {
  /** Writes the replacements down and follows them; returns how many people were decided for anew. */
  async move(
    tx: TenantTransaction,
    versionId: string,
    replacements: readonly Replacement[],
    elsewhere: Elsewhere,
    today: string,
  ): Promise<number> {
    if (replacements.length === 0) return 0;
    await tx.sql`
      insert into stage_replacement (organisation_id, version_id, stage_id, replaced_by_id, from_on)
      select ${tx.organisationId}::uuid, ${versionId}::uuid, s.id, t.id, ${today}::date
        from jsonb_to_recordset(${JSON.stringify(replacements)}::jsonb) as r(key text, "toKey" text)
        join stage s on s.key = r.key
        left join stage t on t.key = r."toKey" and t.version_id = ${versionId}::uuid`;
    const people = await this.decisions(tx, versionId, elsewhere, today);
    await this.targets(tx, versionId, today);
    await tx.sql`
      update critical_role c set stage_id = r.replaced_by_id, version = c.version + 1
        from stage_replacement r
       where r.version_id = ${versionId}::uuid and c.stage_id = r.stage_id
         and (c.closed_on is null or c.closed_on > ${today}::date)`;
    await tx.sql`
      update role_opening o set stage_id = r.replaced_by_id, version = o.version + 1
        from stage_replacement r
       where r.version_id = ${versionId}::uuid and o.stage_id = r.stage_id and o.state = 'open'
         and r.replaced_by_id is not null`;
    return people;
  }

  /** Who is at one of these stages on a day. */
  async peopleAt(tx: TenantTransaction, stageKeys: readonly string[], today: string): Promise<string[]> {
    if (stageKeys.length === 0) return [];
    const rows = await tx.sql<{ id: string }>`
      select distinct a.person_id::text as id
        from stage_assignment a join stage s on s.id = a.stage_id
       where s.key = any(${stageKeys}::text[])
         and a.from_on <= ${today}::date and (a.to_on is null or a.to_on > ${today}::date)
       order by id`;
    return rows.map(({ id }) => id);
  }

  /**
   * Decisions about people: those of the day are cut, those for later go on with the other stage, or with none. Whoever
   * goes elsewhere by name is decided about from that day on, even if their stage followed from their title before.
   */
  private async decisions(
    tx: TenantTransaction,
    versionId: string,
    { people: named, decidedBy }: Elsewhere,
    today: string,
  ): Promise<number> {
    const rows = await tx.sql<{ people: number }>`
      with named as materialized (
        select n."personId" as person_id, r.stage_id, t.id as to_id
          from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as n("personId" uuid, "stageKey" text, "toKey" text)
          join stage_replacement r on r.version_id = ${versionId}::uuid
          join stage s on s.id = r.stage_id and s.key = n."stageKey"
          left join stage t on t.key = n."toKey" and t.version_id = ${versionId}::uuid
      ),
      touched as materialized (
        select a.id, a.person_id, a.from_on, a.to_on,
               case when n.person_id is null then a.decided_by else ${decidedBy}::uuid end as decided_by,
               case when n.person_id is null then r.replaced_by_id else n.to_id end as replaced_by_id
          from stage_assignment a join stage_replacement r on r.stage_id = a.stage_id
          left join named n on n.person_id = a.person_id and n.stage_id = a.stage_id
         where r.version_id = ${versionId}::uuid and (a.source = 'manual' or n.person_id is not null)
           and (a.to_on is null or a.to_on > ${today}::date)
      ),
      ended as (
        update stage_assignment a set to_on = ${today}::date, version = a.version + 1
          from touched t where a.id = t.id and t.from_on < ${today}::date
        returning a.id
      ),
      changed as (
        update stage_assignment a
           set stage_id = t.replaced_by_id, source = 'manual', decided_by = t.decided_by, version = a.version + 1
          from touched t where a.id = t.id and t.from_on >= ${today}::date and t.replaced_by_id is not null
        returning a.id
      ),
      removed as (
        delete from stage_assignment a using touched t
         where a.id = t.id and t.from_on >= ${today}::date and t.replaced_by_id is null
        returning a.id
      ),
      exempted as (
        insert into stage_exemption (organisation_id, person_id, from_on, to_on, decided_by)
        select ${tx.organisationId}::uuid, person_id, greatest(from_on, ${today}::date), to_on, decided_by
          from touched where replaced_by_id is null
      ),
      moved as (
        insert into stage_assignment (organisation_id, person_id, stage_id, from_on, to_on, reason, decided_by, source,
                                      start_known)
        select ${tx.organisationId}::uuid, t.person_id, t.replaced_by_id, ${today}::date, t.to_on, 'migration',
               t.decided_by, 'manual', false
          from ended e join touched t on t.id = e.id where t.replaced_by_id is not null
      )
      select count(distinct person_id)::int as people from touched`;
    return rows[0]?.people ?? 0;
  }

  private async targets(tx: TenantTransaction, versionId: string, today: string): Promise<void> {
    await tx.sql`
      with touched as materialized (
        select t.id, t.person_id, t.from_on, t.to_on, t.horizon, t.decided_by, r.replaced_by_id
          from target_stage t join stage_replacement r on r.stage_id = t.stage_id
         where r.version_id = ${versionId}::uuid and (t.to_on is null or t.to_on > ${today}::date)
      ),
      ended as (
        update target_stage t set to_on = ${today}::date
          from touched o where t.id = o.id and o.from_on < ${today}::date
        returning t.id
      ),
      changed as (
        update target_stage t set stage_id = o.replaced_by_id
          from touched o where t.id = o.id and o.from_on >= ${today}::date and o.replaced_by_id is not null
      ),
      removed as (
        delete from target_stage t using touched o
         where t.id = o.id and o.from_on >= ${today}::date and o.replaced_by_id is null
      )
      insert into target_stage (organisation_id, person_id, stage_id, horizon, from_on, to_on, decided_by)
      select ${tx.organisationId}::uuid, o.person_id, o.replaced_by_id, o.horizon, ${today}::date, o.to_on, o.decided_by
        from ended e join touched o on o.id = e.id where o.replaced_by_id is not null`;
  }
}
