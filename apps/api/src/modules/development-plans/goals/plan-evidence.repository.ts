import { Injectable } from '@nestjs/common';
import type { PlanEvidence, planEvidenceSorts } from '@understudy/contracts/development-plans-evidence';
import { empty, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, type SortColumns } from '../../../common/http/arranged.repository.js';
import { planReadable, sightSource } from '../plans/plan-sight.repository.js';

export type PlanEvidenceRow = PlanEvidence & { sortKey: string };
type EvidenceSort = (typeof planEvidenceSorts)[number];

/** What evidence can be arranged by: the day on which it was done, or its name. */
export const evidenceColumns: SortColumns<EvidenceSort> = {
  date: { key: sql`x.done_on`, kind: 'day' },
  title: { key: sql`folded(x.title)`, kind: 'text' },
};

@Injectable()
export class PlanEvidenceRepository {
  /** One page of the done actions with evidence towards a skill, in those plans of the person that the actor may read. */
  page(
    access: TenantAccess,
    actor: Actor,
    of: { readonly personId: string; readonly skillKey?: string | undefined },
    listing: Listing<EvidenceSort>,
  ): Promise<PlanEvidenceRow[]> {
    const { key, beyond, order } = arrangementOf(evidenceColumns, sql`x.id`, listing);
    return access.sql<PlanEvidenceRow>`
      select x.id::text as id, d.id::text as "planId", json_build_object('id', g.id, 'title', g.title) as goal,
             json_build_object('key', g.skill_key, 'name', g.skill_name) as skill, x.kind, x.title, x.evidence,
             x.done_on::text as "doneOn", ${key}::text as "sortKey"
        from development_plan d
        ${sightSource(actor, sql`d.person_id`)}
        join development_goal g on g.plan_id = d.id and g.skill_key is not null
        join development_action x on x.goal_id = g.id and x.done_on is not null and btrim(x.evidence) <> ''
       where d.person_id = ${of.personId}::uuid and ${planReadable(actor)}
         ${of.skillKey ? sql`and g.skill_key = ${of.skillKey}` : empty}
         and ${beyond}
       order by ${order} limit ${listing.limit}::int`;
  }
}
