import { Injectable } from '@nestjs/common';
import type { CampaignReach, previewReach } from '@understudy/contracts/assessments-reach';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { PersonReference } from '@understudy/contracts/people';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { lineOf } from '../../people/scope/people-scope.repository.js';
import { askedRaters, knowsWhoIsPassedOver } from './asked-raters.repository.js';
import { chosenFrom } from './campaign-selection.repository.js';
import { type AskedStages, type LeftOutReason, leftOutPeople } from './left-out.repository.js';

/** Those without a sign-in are counted, and named as many of them as are asked for. */
export type ReachRow = Readonly<Record<'people' | 'asked' | 'withoutSignIn' | 'withoutAddress' | 'invited', number>> & {
  readonly invitable: PersonReference[];
  readonly leftOut: CampaignReach['leftOut'];
};

/** Where everybody is asked about somebody else already, or about themselves, nobody is counted anew as report or as peer. */
const withNewRaters: Sql = sql`
  select distinct leader_id from led where not exists (select 1 from direct d where d.rater_id = led.person_id)`;

/** How many are left out for this reason, and so many of them by name: all of those chosen are in sight of who asks. */
const leftOutFor = (reason: LeftOutReason, named: number): Sql => sql`json_build_object(
  'count', (select count(*) from left_out where because = ${reason}),
  'people', coalesce((
    select json_agg(json_build_object('id', n.id, 'name', n.name) order by n.name_key, n.id)
      from (select p.id, coalesce(p.preferred_name, p.name) as name, p.name_key
              from left_out j join person p on p.id = j.person_id where j.because = ${reason}
             order by p.name_key, p.id limit ${named}::int) n), '[]'))`;

/** Whom a draft would ask. */
@Injectable()
export class CampaignReachRepository {
  /**
   * As if it were launched today, with an instrument that asks about these stages; of those without a sign-in so many who can
   * be invited by name, to a leader in their line, and so many of those left out.
   */
  async of(
    access: TenantAccess,
    draft: BodyOf<typeof previewReach>,
    stages: AskedStages,
    leaderId: string | null,
    today: string,
    named: Readonly<Record<'invitable' | 'leftOut', number>>,
  ): Promise<ReachRow> {
    const selected = sql`(
      select "personId" as person_id, "unitId" as unit_id, "leaderId" as leader_id, "targetStageKey" as target_stage_key
        from jsonb_to_recordset(${JSON.stringify(draft.selection)}::jsonb)
          as r ("personId" uuid, "unitId" uuid, "leaderId" uuid, "targetStageKey" text))`;
    const relations = sql`${draft.relations}::text[]`;
    const inLine = (id: Sql): Sql => (leaderId === null ? sql`true` : sql`${id} in (select person_id from line)`);
    const isSeen = leaderId === null ? sql`true` : sql`(p.id = ${leaderId}::uuid or ${inLine(sql`p.id`)})`;
    const [row] = await access.sql<ReachRow>`
      with line as materialized (${lineOf(leaderId, today)}),
      led as materialized (
        select person_id, leader_id from reporting_closure
         where depth = 1 and from_on <= ${today}::date and to_on > ${today}::date
      ), employed as materialized (
        select person_id from employment
         where joined_on <= ${today}::date and (left_on is null or left_on > ${today}::date)
      ), chosen as materialized (${chosenFrom(selected, inLine(sql`x.person_id`), today)}),
      ${leftOutPeople({ campaignId: null, relations, stages }, today)},
      fresh as materialized (
        select c.person_id as id, c.person_id, up.leader_id as manager_id, above.leader_id as above_id,
               ${relations} as relations, ${draft.nomination}::text as nomination,
               ${draft.mostPeers}::int as most_peers, ${draft.thresholds.report}::int as report_threshold
          from about c
          left join led up on up.person_id = c.person_id
          left join led above on above.person_id = up.leader_id
      ), ${askedRaters(today, { teams: withNewRaters, passesOver: knowsWhoIsPassedOver(leaderId) })},
      raters as materialized (
        select r.id from (select distinct rater_id as id from asked) r where r.id in (select person_id from employed)
      ), unreached as materialized (
        select p.id, coalesce(p.preferred_name, p.name) as name, p.email, p.name_key,
               p.id in (select i.person_id from invitation i
                         where i.person_id is not null and i.accepted_at is null and i.withdrawn_at is null
                           and i.expires_at > now()) as invited
          from raters r join person p on p.id = r.id
         where not exists (select 1 from membership m where m.person_id = p.id and m.ended_at is null) and ${isSeen}
      )
      select (select count(*)::int from about) as people, (select count(*)::int from raters) as asked, u.*,
             coalesce((select json_agg(json_build_object('id', n.id, 'name', n.name) order by n.name_key, n.id)
                         from (select * from unreached where email is not null and not invited
                                order by name_key, id limit ${named.invitable}::int) n), '[]') as invitable,
             json_build_object('stageNotAsked', ${leftOutFor('stage-not-asked', named.leftOut)},
                               'askedLately', ${leftOutFor('asked-lately', named.leftOut)}) as "leftOut"
        from (select count(*)::int as "withoutSignIn", count(*) filter (where email is null)::int as "withoutAddress",
                     count(*) filter (where invited)::int as invited from unreached) u`;
    if (row === undefined) throw new Error('Nobody was counted.');
    return row;
  }
}
