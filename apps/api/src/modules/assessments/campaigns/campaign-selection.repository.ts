import { Injectable } from '@nestjs/common';
import type { SelectionEntry } from '@understudy/contracts/assessments-campaigns';
import type { PersonReference } from '@understudy/contracts/people';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { unitsAndBelow } from '../../people/units/unit-tree.repository.js';
import { isEmployed } from '../requests/subject-facts.repository.js';

/** Everybody whom a campaign is about on a day, once, with the stage chosen for them: in its leader's line only. */
export const chosenPeople = (campaignId: Sql, leaderId: Sql, on: string): Sql =>
  chosenFrom(
    sql`(select person_id, unit_id, leader_id, target_stage_key from campaign_selection where campaign_id = ${campaignId})`,
    sql`(${leaderId} is null or exists (
       select 1 from reporting_closure w where w.leader_id = ${leaderId} and w.person_id = x.person_id
          and w.from_on <= ${on}::date and w.to_on > ${on}::date))`,
    on,
  );

/**
 * The same of a selection that need not be kept: `person_id`, `unit_id`, `leader_id`, `target_stage_key`; of those `x` alone
 * who are meant.
 */
export const chosenFrom = (selection: Sql, meant: Sql, on: string): Sql => sql`
  select distinct on (x.person_id) x.person_id, x.target_stage_key
    from (
      select s.person_id, s.target_stage_key, 1 as rank
        from ${selection} s where s.person_id is not null
      union all
      select m.person_id, s.target_stage_key, 2
        from ${selection} s
        cross join lateral (${unitsAndBelow(sql`select s.unit_id`)}) inside
        join unit_membership m on m.unit_id = inside.unit_id and m.from_on <= ${on}::date
                              and (m.to_on is null or m.to_on > ${on}::date)
       where s.unit_id is not null
      union all
      select b.person_id, s.target_stage_key, 3
        from ${selection} s
        join reporting_closure b on b.leader_id = s.leader_id and b.from_on <= ${on}::date and b.to_on > ${on}::date
       where s.leader_id is not null
    ) x
   where ${isEmployed(sql`x.person_id`, on)} and ${meant}
   order by x.person_id, x.rank`;

export type SelectedRow = {
  person: PersonReference | null;
  unit: { id: string; name: string } | null;
  leader: PersonReference | null;
  targetStageKey: string | null;
};
/** How the people, units and leaders of a selection stand to the one who selects. */
export type SelectionStanding = { readonly unknown: number; readonly outside: number };

const personJson = (alias: Sql): Sql => sql`case when ${alias}.id is not null then json_build_object(
  'id', ${alias}.id, 'name', coalesce(${alias}.preferred_name, ${alias}.name)) end`;

@Injectable()
export class CampaignSelectionRepository {
  /** What a campaign selects, as it was entered. */
  async list(access: TenantAccess, campaignId: string): Promise<SelectedRow[]> {
    return access.sql<SelectedRow>`
      select ${personJson(sql`p`)} as person, ${personJson(sql`l`)} as leader,
             case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as unit,
             s.target_stage_key as "targetStageKey"
        from campaign_selection s
        left join person p on p.id = s.person_id
        left join person l on l.id = s.leader_id
        left join unit u on u.id = s.unit_id
       where s.campaign_id = ${campaignId}::uuid
       order by folded(u.name), l.name_key, p.name_key, s.id`;
  }

  /** How many of the ids exist nowhere, and how many people are outside the leader's line. */
  async standing(
    access: TenantAccess,
    selection: readonly SelectionEntry[],
    leaderId: string | null,
    today: string,
  ): Promise<SelectionStanding> {
    const rows = await access.sql<SelectionStanding>`
      with given as (
        select "personId" as person_id, "unitId" as unit_id, "leaderId" as leader_id
          from jsonb_to_recordset(${JSON.stringify(selection)}::jsonb) as r ("personId" uuid, "unitId" uuid, "leaderId" uuid)
      )
      select count(*) filter (where
               (g.person_id is not null and not exists (select 1 from person p where p.id = g.person_id))
               or (g.leader_id is not null and not exists (select 1 from person p where p.id = g.leader_id))
               or (g.unit_id is not null and not exists (select 1 from unit u where u.id = g.unit_id)))::int as unknown,
             count(*) filter (where ${leaderId}::uuid is not null
               and coalesce(g.person_id, g.leader_id) is not null and g.leader_id is distinct from ${leaderId}::uuid
               and not exists (
                 select 1 from reporting_closure b
                  where b.leader_id = ${leaderId}::uuid and b.person_id = coalesce(g.person_id, g.leader_id)
                    and b.from_on <= ${today}::date and b.to_on > ${today}::date))::int as outside
        from given g`;
    return rows[0] ?? { unknown: 0, outside: 0 };
  }

  /** Puts this selection in the place of what was there. */
  async replace(tx: TenantTransaction, campaignId: string, selection: readonly SelectionEntry[]): Promise<void> {
    await tx.sql`delete from campaign_selection where campaign_id = ${campaignId}::uuid`;
    await tx.sql`
      insert into campaign_selection (organisation_id, campaign_id, person_id, unit_id, leader_id, target_stage_key)
      select ${tx.organisationId}::uuid, ${campaignId}::uuid, "personId", "unitId", "leaderId", "targetStageKey"
        from jsonb_to_recordset(${JSON.stringify(selection)}::jsonb)
          as r ("personId" uuid, "unitId" uuid, "leaderId" uuid, "targetStageKey" text)`;
  }
}
