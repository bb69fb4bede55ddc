import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { inSight } from '../requests/rater-panels.repository.js';

export type ProgressRow = {
  id: string;
  unitId: string | null;
  unitName: string | null;
  people: number;
  asked: number;
  submitted: number;
  /** Of these, answered under a name. */
  named: number;
  /** Of those asked, in confidence; and how often each of those is who are asked most often. */
  askedInConfidence: number;
  mostAsked: number[];
  /** Answers about the viewer by those above them, which are kept from the viewer alone. */
  answers: number;
};
export type BoardCounts = {
  waitingForApproval: number;
  tooFewAsked: number;
  groups: { all: number; tooFew: number } | null;
};

/** Everybody has a group of peers where such are asked, whoever was; of reports has one of whom some were asked. */
const groups: Sql = sql`(
  select json_build_object(
           'all', case when 'peer' = any (c.relations) then s.people else 0 end
                + case when 'report' = any (c.relations) then n.reports else 0 end,
           'tooFew', case when 'peer' = any (c.relations) then s.people - n.enough_peers else 0 end
                   + case when 'report' = any (c.relations) then n.reports - n.enough_reports else 0 end)
    from (select count(*) as people from seen) s,
         (select count(*) filter (where relation = 'peer' and answered >= c.peer_threshold) as enough_peers,
                 count(*) filter (where relation = 'report' and answered >= c.report_threshold) as enough_reports,
                 count(*) filter (where relation = 'report') as reports from counted) n)`;

@Injectable()
export class CompletionBoardRepository {
  /** Whether a person is one of those whom the campaign is about. */
  async isAbout(access: TenantAccess, personId: string | null, campaignId: string): Promise<boolean> {
    const rows = await access.sql<{ found: boolean }>`
      select exists (select 1 from assessment
                      where person_id = ${personId}::uuid and campaign_id = ${campaignId}::uuid) as found`;
    return rows[0]?.found ?? false;
  }

  /** How far the campaign is, per unit, by name; and what is kept from one of those whom it is about, of the same moment. */
  async progress(access: TenantAccess, campaignId: string, keptFrom: string | null): Promise<ProgressRow[]> {
    return access.sql<ProgressRow>`
      select g.id::text as id, g.unit_id::text as "unitId", u.name as "unitName", g.people, g.asked, g.submitted,
             g.named, g.asked_in_confidence as "askedInConfidence", g.most_asked as "mostAsked",
             (select count(*)::int from assessment a join assessment_request r on r.assessment_id = a.id
               where a.person_id = ${keptFrom}::uuid and a.campaign_id = g.campaign_id
                 and a.unit_id is not distinct from g.unit_id
                 and r.status = 'submitted' and r.relation in ('manager', 'skip-level')) as answers
        from campaign_progress g left join unit u on u.id = g.unit_id
       where g.campaign_id = ${campaignId}::uuid order by folded(u.name) nulls last, g.id`;
  }

  /** Of how many people the organisation tells nothing. */
  async privacyThreshold(access: TenantAccess): Promise<number> {
    const rows = await access.sql<{ threshold: number }>`select privacy_threshold as threshold from organisation`;
    return rows[0]?.threshold ?? 5;
  }

  /**
   * What needs the actor's hand: nominations to decide, and people who have asked fewer peers than must answer. A leader's
   * are of those whom they lead today, as the list is that names them: added up, it says the same. Once the campaign has
   * closed, also the groups of peers and of reports in those panels, and in how many fewer have answered than must: by the
   * thresholds of the campaign, as each panel says.
   */
  async counts(access: TenantAccess, actor: Actor, campaignId: string, closed: boolean): Promise<BoardCounts> {
    const rows = await access.sql<BoardCounts>`
      with seen as materialized (
        select a.id, a.peers_asked from assessment a where a.campaign_id = ${campaignId}::uuid and ${inSight(actor)}
      ), counted as materialized (
        select r.assessment_id, r.relation, count(*) filter (where r.status = 'submitted') as answered
          from seen a join assessment_request r on r.assessment_id = a.id
         where r.relation in ('peer', 'report') and r.status in ('asked', 'submitted')
         group by r.assessment_id, r.relation
      )
      select (select count(*)::int from assessment_request r join seen a on a.id = r.assessment_id
               where r.status = 'proposed') as "waitingForApproval",
             (select count(*)::int from seen a
               where a.peers_asked < c.peer_threshold and 'peer' = any (c.relations)) as "tooFewAsked",
             ${closed ? groups : sql`null`} as groups
        from campaign c where c.id = ${campaignId}::uuid`;
    return rows[0] ?? { waitingForApproval: 0, tooFewAsked: 0, groups: closed ? { all: 0, tooFew: 0 } : null };
  }
}
