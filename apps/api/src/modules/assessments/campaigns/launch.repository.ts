import { Injectable } from '@nestjs/common';
import type { LeftOutCounts } from '@understudy/contracts/assessments';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { isEmployed, managerOf, unitOf } from '../requests/subject-facts.repository.js';
import { askedRaters } from './asked-raters.repository.js';
import { chosenPeople } from './campaign-selection.repository.js';
import { type AskedStages, leftOutPeople } from './left-out.repository.js';
import { askedInConfidence } from './progress-counts.repository.js';

/** What the launch needs to know of the campaign. */
export type LaunchedCampaign = {
  readonly id: string;
  readonly status: string;
  readonly versionId: string;
  readonly leaderId: string | null;
};
/** Everybody whom a launched campaign is about, and how many of those chosen it left out. */
export type Launched = { readonly people: number; readonly leftOut: LeftOutCounts };

const launches = ({ organisationId }: TenantTransaction): Sql =>
  sql`hashtextextended(${`launches:${organisationId}`}::text, 0)`;

/** Lets no launch ask anybody until this transaction ends, and waits for those that do. */
export const holdLaunches = async (tx: TenantTransaction): Promise<void> => {
  await tx.sql`select pg_advisory_xact_lock_shared(${launches(tx)})::text as locked`;
};

@Injectable()
export class LaunchRepository {
  async campaign(tx: TenantTransaction, campaignId: string): Promise<LaunchedCampaign | null> {
    const rows = await tx.sql<LaunchedCampaign>`
      select id::text as id, status, instrument_version_id::text as "versionId", leader_id::text as "leaderId"
        from campaign where id = ${campaignId}::uuid`;
    return rows[0] ?? null;
  }

  /** How many people there are to ask about, asked already or not. */
  async count(tx: TenantTransaction, campaign: LaunchedCampaign, today: string): Promise<number> {
    const rows = await tx.sql<{ people: number }>`
      select count(*)::int as people from (${this.chosen(campaign, today)}) chosen`;
    return rows[0]?.people ?? 0;
  }

  /**
   * Opens the assessments of so many people who have none in this campaign yet; returns how many those were. One launch
   * at a time per organisation, or two of the same moment would both find that nobody is asked elsewhere.
   */
  async open(
    tx: TenantTransaction,
    campaign: LaunchedCampaign,
    stages: AskedStages,
    today: string,
    most: number,
  ): Promise<number> {
    await tx.sql`select pg_advisory_xact_lock(${launches(tx)})::text as locked`;
    const rows = await tx.sql<{ id: string }>`
      with ${this.leavingOut(campaign, stages, today)}
      insert into assessment (organisation_id, campaign_id, person_id, instrument_version_id, target_stage_key,
                              manager_id, unit_id, begun_on)
      select ${tx.organisationId}::uuid, ${campaign.id}::uuid, about.person_id, ${campaign.versionId}::uuid,
             coalesce(about.target_stage_key, h.stage_key, (select stage_key from heading_without)),
             ${managerOf(sql`about.person_id`, today)}, ${unitOf(sql`about.person_id`, today)}, ${today}::date
        from about left join heading h on h.person_id = about.person_id
       order by about.person_id limit ${most}::int
      on conflict do nothing
      returning id::text as id`;
    if (rows.length > 0) {
      await this.ask(
        tx,
        campaign,
        rows.map(({ id }) => id),
        today,
      );
    }
    return rows.length;
  }

  /**
   * Asks the person, those above, the reports if they are enough to be shown together, and, if so arranged, peers with
   * the same manager: nobody twice about one person, and only people who work here.
   */
  private async ask(
    tx: TenantTransaction,
    { id }: LaunchedCampaign,
    assessmentIds: readonly string[],
    today: string,
  ): Promise<void> {
    await tx.sql`
      with fresh as materialized (
        select a.id, a.person_id, a.manager_id, ${managerOf(sql`a.manager_id`, today)} as above_id, c.relations,
               c.nomination, c.most_peers, c.report_threshold
          from assessment a join campaign c on c.id = a.campaign_id
         where a.id = any (${assessmentIds}::uuid[])
      ), ${askedRaters(today, { campaignId: sql`${id}::uuid`, passesOver: true })}
      insert into assessment_request (organisation_id, assessment_id, rater_id, relation, status)
      select distinct on (id, rater_id) ${tx.organisationId}::uuid, id, rater_id, relation, 'asked'
        from asked where ${isEmployed(sql`asked.rater_id`, today)}
       order by id, rater_id, rank
      on conflict do nothing`;
    await tx.sql`
      update assessment a set peers_asked = p.asked
        from (select assessment_id, count(*) as asked from assessment_request
               where assessment_id = any (${assessmentIds}::uuid[]) and relation = 'peer' group by assessment_id) p
       where a.id = p.assessment_id`;
  }

  /** Counts the campaign's requests per unit of the people it is about, and whom it leaves out, and lets it run. */
  async begin(
    tx: TenantTransaction,
    campaign: LaunchedCampaign,
    stages: AskedStages,
    today: string,
  ): Promise<Launched> {
    const campaignId = campaign.id;
    const leftOut = await this.leftOut(tx, campaign, stages, today);
    await tx.sql`delete from campaign_progress where campaign_id = ${campaignId}::uuid`;
    const rows = await tx.sql<{ people: number }>`
      insert into campaign_progress (organisation_id, campaign_id, unit_id, people, asked, asked_in_confidence, most_asked)
      select ${tx.organisationId}::uuid, ${campaignId}::uuid, u.unit_id, u.people, u.asked, c.asked, c.most
        from (select a.unit_id, count(*) as people, sum(r.asked) as asked
                from assessment a
                cross join lateral (
                  select count(*) as asked from assessment_request q where q.assessment_id = a.id and q.status = 'asked') r
               where a.campaign_id = ${campaignId}::uuid
               group by a.unit_id) u
        cross join lateral (${askedInConfidence(sql`${campaignId}::uuid`, sql`u.unit_id`)}) c
      returning people`;
    await tx.sql`
      update campaign set status = 'running', launched_on = ${today}::date, version = version + 1,
                          left_out_stage = ${leftOut.stageNotAsked}::int, left_out_lately = ${leftOut.askedLately}::int
       where id = ${campaignId}::uuid and status = 'launching'`;
    return { people: rows.reduce((sum, { people }) => sum + people, 0), leftOut };
  }

  /** How many of those chosen have no assessment in this campaign, by why. */
  private async leftOut(
    tx: TenantTransaction,
    campaign: LaunchedCampaign,
    stages: AskedStages,
    today: string,
  ): Promise<LeftOutCounts> {
    const [row] = await tx.sql<LeftOutCounts>`
      with ${this.leavingOut(campaign, stages, today)}
      select count(*) filter (where because = 'stage-not-asked')::int as "stageNotAsked",
             count(*) filter (where because = 'asked-lately')::int as "askedLately" from left_out`;
    return row ?? { stageNotAsked: 0, askedLately: 0 };
  }

  /** Those chosen who have no assessment in this campaign yet, and whom of them it leaves out. */
  private leavingOut(campaign: LaunchedCampaign, stages: AskedStages, today: string) {
    const campaignId = sql`${campaign.id}::uuid`;
    const relations = sql`(select relations from campaign where id = ${campaignId})`;
    return sql`
      chosen as materialized (
        select c.person_id, c.target_stage_key from (${this.chosen(campaign, today)}) c
         where not exists (select 1 from assessment a
                            where a.campaign_id = ${campaignId} and a.person_id = c.person_id)
      ), ${leftOutPeople({ campaignId, relations, stages }, today)}`;
  }

  private chosen({ id, leaderId }: LaunchedCampaign, today: string) {
    return chosenPeople(sql`${id}::uuid`, sql`${leaderId}::uuid`, today);
  }
}
