import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { stayMedians } from '../../career-framework/stages/stay-medians.repository.js';
import { stayBegun } from '../../career-framework/stages/unbroken-stay.repository.js';
import { viewerOf } from '../../people/cards/person-card.presenter.js';
import { type CardRow, cardColumns, cardSource } from '../../people/cards/person-cards.repository.js';
import { readsPlan } from '../plans/plan-sight.repository.js';
import { conditionsOn, standing, whereStanding } from './attention-conditions.repository.js';
import {
  ledByViewer,
  openPlans,
  overdueConversations,
  overdueTalks,
  signedByViewer,
} from './attention-facts.repository.js';
import { linchpins } from './linchpins.repository.js';

export type ReasonsRow = CardRow & {
  /** Whether they are the viewer's to see to; of others it is told alone what waits for the viewer. */
  inScope: boolean;
  medianDays: number | null;
  /** Since when they have been in their stage without a break. */
  stayedSince: string | null;
  overdueSince: string | null;
  overdueId: string | null;
  awaitsSince: string | null;
  awaitingPlanId: string | null;
  conversationSince: string | null;
  quietSince: string | null;
  /** Only where the viewer may read it: that it is quiet is told to all whose people need attention. */
  quietPlanId: string | null;
  linchpin: boolean;
  noPlan: boolean;
  pastMedian: boolean;
  noManager: boolean;
  noStage: boolean;
  noTarget: boolean;
  recentlyJoined: boolean;
};

/** The people of a page and every reason of each, always as it is at the moment. */
@Injectable()
export class AttentionReasonsRepository {
  /** `medians` says whether the kept medians are true today or have to be computed. */
  async list(
    access: TenantAccess,
    actor: Actor,
    ids: readonly string[],
    medians: 'kept' | 'afresh',
  ): Promise<ReasonsRow[]> {
    const day = sql`${actor.today}::date`;
    const holds = conditionsOn(day);
    const viewer = viewerOf(actor);
    const these = sql`any(${ids}::uuid[])`;
    return access.sql<ReasonsRow>`
      with ${medians === 'kept' ? sql`medians as (select stage_id, days from stage_median)` : stayMedians(actor.today)},
      overdue as materialized (${overdueTalks(actor, sql`k.person_id = ${these}`)}),
      open_plans as materialized (${openPlans(actor, signedByViewer(actor), sql`d.person_id = ${these}`)}),
      linchpins as materialized (${linchpins(actor, sql`s.person_id = ${these}`)}),
      conversations as materialized (${overdueConversations(actor, (column) => sql`${column} = ${these}`)}),
      cards as materialized (select ${cardColumns(viewer)} from person p ${cardSource(viewer)} where p.id = ${these}),
      reasons as materialized (
        select p.id::text as person, ${actor.isAdmin ? sql`true` : ledByViewer(actor, sql`p.id`)} as "inScope", md.days as "medianDays",
               (select stay.since::text from (${stayBegun(whereStanding)}) stay) as "stayedSince",
               k.since::text as "overdueSince", k.id::text as "overdueId", o.awaits_since::text as "awaitsSince",
               o.awaiting_id::text as "awaitingPlanId",
               v.since::text as "conversationSince",
               o.quiet_since::text as "quietSince",
               case when o.quiet_since is not null and ${readsPlan(viewer, sql`o.id`)} then o.id::text end as "quietPlanId",
               ${holds.linchpin} as linchpin, ${holds.noPlan} as "noPlan", ${holds.pastMedian} as "pastMedian",
               ${holds.noManager} as "noManager", ${holds.noStage} as "noStage", ${holds.noTarget} as "noTarget",
               ${holds.recentlyJoined} as "recentlyJoined"
          from person p ${standing(day)}
          left join overdue k on k.person_id = p.id
          left join open_plans o on o.person_id = p.id
          left join conversations v on v.person_id = p.id
         where p.id = ${these}
      )
      select cards.*, reasons.* from cards join reasons on reasons.person = cards.id`;
  }
}
