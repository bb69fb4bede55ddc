import { Injectable } from '@nestjs/common';
import type { FrameworkContent } from '@understudy/contracts/framework-content';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/**
 * Writes a version's text into the rows that everything else reads: stages, derailers, skills, expectations, transitions.
 * A stage or skill that was there before keeps its row, found by its key, so that what points to it stays true; one that
 * the version does not have keeps its row in the version that had it last. So does a transition, which ends on this day.
 */
@Injectable()
export class FrameworkProjection {
  async write(
    tx: TenantTransaction,
    versionId: string,
    content: FrameworkContent,
    ordinals: ReadonlyMap<string, number>,
    today: string,
  ): Promise<void> {
    await this.stages(tx, versionId, content, ordinals);
    await this.derailers(tx, versionId, content);
    await this.skills(tx, versionId, content);
    await this.expectations(tx, versionId, content);
    await this.transitions(tx, versionId, content, today);
  }

  private async stages(
    tx: TenantTransaction,
    versionId: string,
    { stages }: FrameworkContent,
    ordinals: ReadonlyMap<string, number>,
  ): Promise<void> {
    const rows = stages.map(({ derailers: _derailers, ...stage }) => ({
      ...stage,
      ordinal: ordinals.get(stage.key) ?? stage.ordinal,
    }));
    await tx.sql`
      with wanted as (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as r(key text, ordinal int, track text, name text, "coreFocus" text, "valueSource" text, description text,
               "typicalSpan" text)
      ), known as (
        update stage s set version_id = ${versionId}::uuid, ordinal = w.ordinal, track = w.track, name = w.name,
               core_focus = w."coreFocus", value_source = w."valueSource", description = w.description,
               typical_span = w."typicalSpan"
          from wanted w where s.key = w.key returning s.key
      )
      insert into stage (organisation_id, version_id, key, ordinal, track, name, core_focus, value_source, description,
                         typical_span)
      select ${tx.organisationId}::uuid, ${versionId}::uuid, w.key, w.ordinal, w.track, w.name, w."coreFocus",
             w."valueSource", w.description, w."typicalSpan"
        from wanted w where not exists (select 1 from known k where k.key = w.key)`;
    const places = [...ordinals].map(([key, ordinal]) => ({ key, ordinal }));
    await tx.sql`
      update stage s set ordinal = r.ordinal
        from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as r(key text, ordinal int)
       where s.key = r.key and s.ordinal <> r.ordinal`;
  }

  private async derailers(tx: TenantTransaction, versionId: string, { stages }: FrameworkContent): Promise<void> {
    const rows = stages.flatMap(({ key, derailers }) => derailers.map((derailer) => ({ ...derailer, stageKey: key })));
    const wanted = JSON.stringify(rows);
    await tx.sql`
      delete from derailer d using stage s
       where s.id = d.stage_id and s.version_id = ${versionId}::uuid
         and not exists (select 1 from jsonb_to_recordset(${wanted}::jsonb) as r("stageKey" text, key text)
                          where r."stageKey" = s.key and r.key = d.key)`;
    await tx.sql`
      insert into derailer (organisation_id, stage_id, key, name, description, early_signs, counter_move)
      select s.organisation_id, s.id, r.key, r.name, r.description, r."earlySigns", r."counterMove"
        from jsonb_to_recordset(${wanted}::jsonb)
          as r("stageKey" text, key text, name text, description text, "earlySigns" text[], "counterMove" text)
        join stage s on s.key = r."stageKey" and s.version_id = ${versionId}::uuid
      on conflict (organisation_id, stage_id, key) do update
         set name = excluded.name, description = excluded.description, early_signs = excluded.early_signs,
             counter_move = excluded.counter_move`;
  }

  private async skills(tx: TenantTransaction, versionId: string, { skills }: FrameworkContent): Promise<void> {
    const rows = skills.map((skill, index) => ({ ...skill, ordinal: index + 1 }));
    await tx.sql`
      with wanted as (
        select r.*, s.id as home_id
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
            as r("homeStageKey" text, key text, ordinal int, name text, description text, indicators text[])
          join stage s on s.key = r."homeStageKey" and s.version_id = ${versionId}::uuid
      ), known as (
        update skill k set version_id = ${versionId}::uuid, home_stage_id = w.home_id, ordinal = w.ordinal,
               name = w.name, description = w.description, indicators = w.indicators
          from wanted w where k.key = w.key returning k.key
      )
      insert into skill (organisation_id, version_id, home_stage_id, key, ordinal, name, description, indicators)
      select ${tx.organisationId}::uuid, ${versionId}::uuid, w.home_id, w.key, w.ordinal, w.name, w.description,
             w.indicators
        from wanted w where not exists (select 1 from known k where k.key = w.key)`;
  }

  private async expectations(
    tx: TenantTransaction,
    versionId: string,
    { expectations }: FrameworkContent,
  ): Promise<void> {
    const wanted = JSON.stringify(expectations);
    await tx.sql`
      delete from stage_skill_expectation x using stage s, skill k
       where s.id = x.stage_id and k.id = x.skill_id and s.version_id = ${versionId}::uuid
         and not exists (select 1 from jsonb_to_recordset(${wanted}::jsonb) as r("stageKey" text, "skillKey" text)
                          where r."stageKey" = s.key and r."skillKey" = k.key)`;
    await tx.sql`
      insert into stage_skill_expectation (organisation_id, stage_id, skill_id, level, weight)
      select s.organisation_id, s.id, k.id, r.level, r.weight
        from jsonb_to_recordset(${wanted}::jsonb) as r("stageKey" text, "skillKey" text, level int, weight int)
        join stage s on s.key = r."stageKey" and s.version_id = ${versionId}::uuid
        join skill k on k.key = r."skillKey" and k.version_id = ${versionId}::uuid
      on conflict (organisation_id, stage_id, skill_id) do update
         set level = excluded.level, weight = excluded.weight`;
  }

  private async transitions(
    tx: TenantTransaction,
    versionId: string,
    { transitions }: FrameworkContent,
    today: string,
  ): Promise<void> {
    await tx.sql`
      insert into transition (organisation_id, version_id, from_stage_id, to_stage_id, name, identity_before,
                              identity_after, shift, navigation, dip_months, stop, start, keep, prompts)
      select f.organisation_id, f.version_id, f.id, t.id, r.name, r."identityBefore", r."identityAfter", r.shift,
             r.navigation, r."dipMonths", r.stop, r.start, r.keep, r.prompts
        from jsonb_to_recordset(${JSON.stringify(transitions)}::jsonb)
          as r("fromStageKey" text, "toStageKey" text, name text, "identityBefore" text, "identityAfter" text,
               shift text, navigation text, "dipMonths" int, stop text[], start text[], keep text[], prompts jsonb)
        join stage f on f.key = r."fromStageKey" and f.version_id = ${versionId}::uuid
        join stage t on t.key = r."toStageKey" and t.version_id = ${versionId}::uuid
      on conflict (organisation_id, from_stage_id, to_stage_id) do update
         set version_id = excluded.version_id, name = excluded.name, identity_before = excluded.identity_before,
             identity_after = excluded.identity_after, shift = excluded.shift, navigation = excluded.navigation,
             dip_months = excluded.dip_months, stop = excluded.stop, start = excluded.start, keep = excluded.keep,
             prompts = excluded.prompts, ended_on = null`;
    await tx.sql`
      update transition set ended_on = ${today}::date where version_id <> ${versionId}::uuid and ended_on is null`;
  }
}
