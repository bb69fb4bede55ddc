import { Injectable } from '@nestjs/common';
import type { OpportunityDraft, OpportunityStatus } from '@understudy/contracts/opportunities';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** What is written of an opportunity; ids and keys are checked before. */
export type OpportunityValues = Omit<OpportunityDraft, 'templateKey'>;

@Injectable()
export class OpportunityWritesRepository {
  async insert(
    tx: TenantTransaction,
    draft: OpportunityDraft,
    publishedBy: string | null,
    today: string,
  ): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into opportunity (organisation_id, kind, title, what, scope, stage_key, skill_keys, sponsor_id, published_by,
                               hours_per_week, starts_on, ends_on, apply_by, places, visibility, right_to_return,
                               scope_limit, step_back_plan, exit_criterion, template_key, created_on)
      values (${tx.organisationId}::uuid, ${draft.kind}, ${draft.title}, ${draft.what}, ${draft.scope},
              ${draft.stageKey}, ${draft.skillKeys}::text[], ${draft.sponsorId}::uuid, ${publishedBy}::uuid,
              ${draft.hoursPerWeek}::int, ${draft.startsOn}::date, ${draft.endsOn}::date, ${draft.applyBy}::date,
              ${draft.places}::int, ${draft.visibility}, ${draft.rightToReturn}, ${draft.scopeLimit},
              ${draft.stepBackPlan}, ${draft.exitCriterion}, ${draft.templateKey}, ${today}::date)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The opportunity was not written.');
    return id;
  }

  /** Holds the opportunity until the transaction ends. */
  async lock(tx: TenantTransaction, opportunityId: string): Promise<void> {
    await tx.sql`select id::text as id from opportunity where id = ${opportunityId}::uuid for update`;
  }

  /** False when the version is not the current one. */
  async update(tx: TenantTransaction, opportunityId: string, version: number, to: OpportunityValues): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update opportunity
         set kind = ${to.kind}, title = ${to.title}, what = ${to.what}, scope = ${to.scope}, stage_key = ${to.stageKey},
             skill_keys = ${to.skillKeys}::text[], sponsor_id = ${to.sponsorId}::uuid,
             hours_per_week = ${to.hoursPerWeek}::int, starts_on = ${to.startsOn}::date, ends_on = ${to.endsOn}::date,
             apply_by = ${to.applyBy}::date, places = ${to.places}::int, visibility = ${to.visibility},
             right_to_return = ${to.rightToReturn}, scope_limit = ${to.scopeLimit},
             step_back_plan = ${to.stepBackPlan}, exit_criterion = ${to.exitCriterion}, version = version + 1
       where id = ${opportunityId}::uuid and version = ${version}::int returning id::text as id`;
    return rows.length === 1;
  }

  /** False when the version is not the current one. */
  async setStatus(
    tx: TenantTransaction,
    opportunityId: string,
    version: number,
    status: OpportunityStatus,
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update opportunity set status = ${status}, version = version + 1
       where id = ${opportunityId}::uuid and version = ${version}::int returning id::text as id`;
    return rows.length === 1;
  }

  /** Takes a place; false when none is left. Of many at the same moment the row decides who comes first. */
  async takePlace(tx: TenantTransaction, opportunityId: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update opportunity set places_taken = places_taken + 1
       where id = ${opportunityId}::uuid and places_taken < places returning id::text as id`;
    return rows.length === 1;
  }
}
