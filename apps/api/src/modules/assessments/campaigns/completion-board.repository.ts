import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';

export type ProgressRow = {
  id: string;
  unitId: string | null;
  unitName: string | null;
  people: number;
  asked: number;
  submitted: number;
};
export type BoardCounts = { privacyThreshold: number; waitingForApproval: number; tooFewAsked: number };

@Injectable()
export class CompletionBoardRepository {
  /** How far the campaign is, per unit, by name. */
  async progress(access: TenantAccess, campaignId: string): Promise<ProgressRow[]> {
    return access.sql<ProgressRow>`
      select g.id::text as id, g.unit_id::text as "unitId", u.name as "unitName", g.people, g.asked, g.submitted
        from campaign_progress g left join unit u on u.id = g.unit_id
       where g.campaign_id = ${campaignId}::uuid order by u.name nulls last, g.id`;
  }

  /** What needs somebody's hand: nominations to decide, and people who have asked fewer peers than must answer. */
  async counts(access: TenantAccess, campaignId: string): Promise<BoardCounts> {
    const rows = await access.sql<BoardCounts>`
      select o.privacy_threshold as "privacyThreshold",
             (select count(*)::int from assessment_request r join assessment a on a.id = r.assessment_id
               where r.status = 'proposed' and a.campaign_id = c.id) as "waitingForApproval",
             (select count(*)::int from assessment a
               where a.campaign_id = c.id and a.peers_asked < c.peer_threshold and 'peer' = any (c.relations))
               as "tooFewAsked"
        from campaign c cross join organisation o where c.id = ${campaignId}::uuid`;
    return rows[0] ?? { privacyThreshold: 5, waitingForApproval: 0, tooFewAsked: 0 };
  }
}
