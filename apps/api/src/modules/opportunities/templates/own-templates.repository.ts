import { Injectable } from '@nestjs/common';
import type { OwnTemplateDraft } from '@understudy/contracts/opportunities-templates';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

export type OwnTemplateRow = OwnTemplateDraft & { readonly id: string; readonly version: number };

@Injectable()
export class OwnTemplatesRepository {
  /** Everything the organisation has written itself, the latest first. */
  all(access: TenantAccess): Promise<OwnTemplateRow[]> {
    return access.sql<OwnTemplateRow>`
      select id::text as id, kind, title, what, scope, stage_key as "stageKey", skill_keys as "skillKeys",
             hours_per_week as "hoursPerWeek", weeks, right_to_return as "rightToReturn", scope_limit as "scopeLimit",
             step_back_plan as "stepBackPlan", exit_criterion as "exitCriterion", based_on as "basedOn", version
        from own_opportunity_template order by created_at desc, id`;
  }

  async insert(tx: TenantTransaction, draft: OwnTemplateDraft, by: string | null): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into own_opportunity_template (organisation_id, kind, title, what, scope, stage_key, skill_keys,
                                            hours_per_week, weeks, right_to_return, scope_limit, step_back_plan,
                                            exit_criterion, based_on, written_by)
      values (${tx.organisationId}::uuid, ${draft.kind}, ${draft.title}, ${draft.what}, ${draft.scope},
              ${draft.stageKey}, ${draft.skillKeys}::text[], ${draft.hoursPerWeek}::int, ${draft.weeks}::int,
              ${draft.rightToReturn}, ${draft.scopeLimit}, ${draft.stepBackPlan}, ${draft.exitCriterion},
              ${draft.basedOn}, ${by}::uuid)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The template was not written.');
    return id;
  }

  /** Writes it anew, if nobody else has since. */
  async update(tx: TenantTransaction, id: string, version: number, draft: OwnTemplateDraft): Promise<boolean> {
    const rows = await tx.sql`
      update own_opportunity_template
         set kind = ${draft.kind}, title = ${draft.title}, what = ${draft.what}, scope = ${draft.scope},
             stage_key = ${draft.stageKey}, skill_keys = ${draft.skillKeys}::text[],
             hours_per_week = ${draft.hoursPerWeek}::int, weeks = ${draft.weeks}::int,
             right_to_return = ${draft.rightToReturn}, scope_limit = ${draft.scopeLimit},
             step_back_plan = ${draft.stepBackPlan}, exit_criterion = ${draft.exitCriterion}, version = version + 1
       where id = ${id}::uuid and version = ${version}::int returning id`;
    return rows.length > 0;
  }
}
