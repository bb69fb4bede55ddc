import { Injectable } from '@nestjs/common';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { BuiltInFramework } from '@understudy/domain/built-in-framework/framework-shape';

@Injectable()
export class FrameworkSeedRepository {
  /** One writer of the first framework at a time per organisation, until the transaction ends. */
  async lock(tx: TenantTransaction): Promise<void> {
    const key = `framework:${tx.organisationId}`;
    await tx.sql`select pg_advisory_xact_lock(hashtextextended(${key}::text, 0))::text as locked`;
  }

  async exists(access: TenantAccess): Promise<boolean> {
    const rows = await access.sql<{ found: boolean }>`select exists (select 1 from framework) as found`;
    return rows[0]?.found ?? false;
  }

  /** Writes the framework as its first, published version; returns the version's id. */
  async insert(tx: TenantTransaction, framework: BuiltInFramework): Promise<string> {
    const stages = framework.stages.map(({ derailers: _derailers, ...stage }) => stage);
    const derailers = framework.stages.flatMap(({ key, derailers: own }) =>
      own.map((derailer) => ({ ...derailer, stageKey: key })),
    );
    const skills = framework.skills.map((skill, index) => ({ ...skill, ordinal: index + 1 }));
    const rows = await tx.sql<{ id: string }>`
      with framework_row as (
        insert into framework (organisation_id, name) values (${tx.organisationId}::uuid, ${framework.name})
        returning organisation_id, id
      ), version_row as (
        insert into framework_version (organisation_id, framework_id, number, status, published_at)
        select organisation_id, id, 1, 'published', now() from framework_row
        returning organisation_id, id
      ), stage_rows as (
        insert into stage (organisation_id, version_id, key, ordinal, track, name, core_focus, value_source, description,
                           typical_span)
        select v.organisation_id, v.id, r.key, r.ordinal, r.track, r.name, r."coreFocus", r."valueSource",
               r.description, r."typicalSpan"
          from version_row v, jsonb_to_recordset(${JSON.stringify(stages)}::jsonb)
            as r(key text, ordinal int, track text, name text, "coreFocus" text, "valueSource" text, description text,
                 "typicalSpan" text)
        returning organisation_id, id, key
      ), derailer_rows as (
        insert into derailer (organisation_id, stage_id, key, name, description, early_signs, counter_move)
        select s.organisation_id, s.id, r.key, r.name, r.description, r."earlySigns", r."counterMove"
          from jsonb_to_recordset(${JSON.stringify(derailers)}::jsonb)
            as r("stageKey" text, key text, name text, description text, "earlySigns" text[], "counterMove" text)
          join stage_rows s on s.key = r."stageKey"
      ), skill_rows as (
        insert into skill (organisation_id, version_id, home_stage_id, key, ordinal, name, description, indicators)
        select s.organisation_id, v.id, s.id, r.key, r.ordinal, r.name, r.description, r.indicators
          from version_row v, jsonb_to_recordset(${JSON.stringify(skills)}::jsonb)
            as r("homeStageKey" text, key text, ordinal int, name text, description text, indicators text[])
          join stage_rows s on s.key = r."homeStageKey"
        returning organisation_id, id, key
      ), expectation_rows as (
        insert into stage_skill_expectation (organisation_id, stage_id, skill_id, level, weight)
        select s.organisation_id, s.id, k.id, r.level, r.weight
          from jsonb_to_recordset(${JSON.stringify(framework.expectations)}::jsonb)
            as r("stageKey" text, "skillKey" text, level int, weight int)
          join stage_rows s on s.key = r."stageKey"
          join skill_rows k on k.key = r."skillKey"
      ), transition_rows as (
        insert into transition (organisation_id, version_id, from_stage_id, to_stage_id, name, identity_before,
                                identity_after, shift, navigation, dip_months, stop, start, keep, prompts)
        select v.organisation_id, v.id, f.id, t.id, r.name, r."identityBefore", r."identityAfter", r.shift, r.navigation,
               r."dipMonths", r.stop, r.start, r.keep, r.prompts
          from version_row v, jsonb_to_recordset(${JSON.stringify(framework.transitions)}::jsonb)
            as r("fromStageKey" text, "toStageKey" text, name text, "identityBefore" text, "identityAfter" text,
                 shift text, navigation text, "dipMonths" int, stop text[], start text[], keep text[], prompts jsonb)
          join stage_rows f on f.key = r."fromStageKey"
          join stage_rows t on t.key = r."toStageKey"
      )
      select id::text as id from version_row`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The framework was not written.');
    return id;
  }
}
