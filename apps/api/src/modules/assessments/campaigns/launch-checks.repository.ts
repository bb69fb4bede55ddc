import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { LaunchFacts } from '@understudy/domain/assessments/launch-checks';
import { isEmployed, managerOf } from '../requests/subject-facts.repository.js';
import { askedRaters } from './asked-raters.repository.js';
import { chosenPeople } from './campaign-selection.repository.js';
import { type AskedStages, leftOutPeople } from './left-out.repository.js';

@Injectable()
export class LaunchChecksRepository {
  /** Lets a campaign ask with what is published of its instrument now, whatever was when it was drafted; that version, and whose it is. */
  async takePublished(
    tx: TenantTransaction,
    campaignId: string,
  ): Promise<{ versionId: string; leaderId: string | null }> {
    const [row] = await tx.sql<{ versionId: string; leaderId: string | null }>`
      update campaign c
         set instrument_version_id = coalesce(
               (select v.id from instrument_version v join instrument_version drafted on drafted.instrument_id = v.instrument_id
                 where drafted.id = c.instrument_version_id and v.status = 'published'), c.instrument_version_id)
       where c.id = ${campaignId}::uuid
       returning c.instrument_version_id::text as "versionId", c.leader_id::text as "leaderId"`;
    if (row === undefined) throw new Error('There is no such campaign.');
    return row;
  }

  /** What must be true before a campaign is launched, as it stands on a day; with or without those whom the launch passes over. */
  async of(
    access: TenantAccess,
    campaignId: string,
    stages: AskedStages,
    today: string,
    passesOver: boolean,
  ): Promise<LaunchFacts> {
    const leaving = { campaignId: sql`(select id from this)`, relations: sql`(select relations from this)`, stages };
    const [row] = await access.sql<LaunchFacts>`
      with this as materialized (select * from campaign where id = ${campaignId}::uuid),
      chosen as materialized (${chosenPeople(sql`(select id from this)`, sql`(select leader_id from this)`, today)}),
      ${leftOutPeople(leaving, today)},
      fresh as materialized (
        select c.person_id as id, c.person_id, up.id as manager_id, ${managerOf(sql`up.id`, today)} as above_id,
               this.relations, this.nomination, this.most_peers, this.report_threshold
          from about c cross join this cross join lateral (select ${managerOf(sql`c.person_id`, today)} as id) up
      ), ${askedRaters(today, { passesOver })}
      select (select count(*)::int from chosen) as people,
             (select count(*)::int from about) as "askedAbout",
             ('peer' = any (this.relations) and this.nomination <> 'automatic')
               or exists (select 1 from asked where ${isEmployed(sql`asked.rater_id`, today)}) as "hasRaters",
             this.closes_on > ${today}::date as "closesLater",
             not i.retired as "instrumentInUse",
             not exists (
               select 1 from campaign_selection s
                where s.campaign_id = this.id and s.target_stage_key is not null and not exists (
                  select 1 from stage g join framework_version f on f.id = g.version_id and f.status = 'published'
                   where g.key = s.target_stage_key)) as "stagesKnown"
        from this
        join instrument_version v on v.id = this.instrument_version_id
        join instrument i on i.id = v.instrument_id`;
    if (row === undefined) throw new Error('There is no such campaign.');
    return row;
  }
}
