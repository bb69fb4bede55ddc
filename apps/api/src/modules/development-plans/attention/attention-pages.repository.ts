import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { untoldAmong } from '../../../common/events/untold-events.repository.js';
import { stayMedians } from '../../career-framework/stages/stay-medians.repository.js';
import { conditionsOn, standing } from './attention-conditions.repository.js';
import { attentionEvents } from './attention-events.js';
import {
  everybody,
  openPlans,
  overdueConversations,
  overdueTalks,
  signedByViewer,
} from './attention-facts.repository.js';
import { linchpins } from './linchpins.repository.js';

/** A place in the list; its order is that of the list. */
export type AttentionPlace = { rank: number; nameKey: string; id: string };

const later = (columns: Sql, after: AttentionPlace | null): Sql =>
  after === null
    ? sql`true`
    : sql`(${columns}) > (${after.rank}::int, ${after.nameKey}::text collate "C", ${after.id}::uuid)`;

/** Whether the viewer leads somebody today; the limit keeps it a look into the index, however many they lead. */
const leads = (actor: Actor, person: Sql): Sql => sql`coalesce((
  select true from reporting_closure c
   where c.leader_id = ${actor.personId}::uuid and c.person_id = ${person}
     and c.from_on <= ${actor.today}::date and c.to_on > ${actor.today}::date limit 1), false)`;

/** Whose turn it is: read off what is kept as long as that is true, else found afresh. Both give the same people. */
@Injectable()
export class AttentionPagesRepository {
  /** From the kept standings; null when they are not of today or something has happened that they do not know of. */
  async kept(
    access: TenantAccess,
    actor: Actor,
    after: AttentionPlace | null,
    limit: number,
  ): Promise<AttentionPlace[] | null> {
    const rows = await access.sql<{ holds: boolean; rank: number; nameKey: string; id: string | null }>`
      with current as (
        select computed_for = ${actor.today}::date and stale_since is null and not ${untoldAmong(attentionEvents)} as holds
          from attention_state where organisation_id = ${access.organisationId}::uuid
      ),
      ${actor.isAdmin ? ofEverybody(actor, after, limit) : ofLine(actor, after, limit)}
      select current.holds, page.rank, page.name_key as "nameKey", page.id::text as id
        from current left join page on true
       order by page.rank, page.name_key, page.id`;
    if (rows[0]?.holds !== true) return null;
    return rows.flatMap(({ rank, nameKey, id }) => (id === null ? [] : [{ rank, nameKey, id }]));
  }

  /** By asking every reason of everybody in the line (of all, without one), no further than the first that holds. */
  async afresh(
    access: TenantAccess,
    actor: Actor,
    line: Sql | null,
    after: AttentionPlace | null,
    limit: number,
  ): Promise<AttentionPlace[]> {
    const inScope = line === null ? everybody : sql`p.id in (${line})`;
    const day = sql`${actor.today}::date`;
    const holds = conditionsOn(day);
    return access.sql<AttentionPlace>`
      with ${stayMedians(actor.today)},
      overdue as (${overdueTalks(actor, everybody)}), open_plans as (${openPlans(actor, signedByViewer(actor), everybody)}),
      linchpins as (${linchpins(actor, everybody)}), conversations as (${overdueConversations(actor)}),
      ranked as materialized (
        select p.id, p.name_key,
               case when ${holds.overdue} then 1 when ${holds.awaits} or ${holds.conversation} then 2 when ${holds.noPlan} then 3
                    when ${holds.quiet} then 4 when ${holds.pastMedian} then 5 when ${holds.noManager} then 6
                    when ${holds.noStage} then 7 when ${holds.noTarget} then 8 when ${holds.linchpin} then 9
                    when ${holds.recentlyJoined} then 10 end as rank
          from person p ${standing(day)}
         where ${inScope}
      )
      select rank, name_key as "nameKey", id::text as id from ranked
       where rank is not null and ${later(sql`rank, name_key, id`, after)}
       order by rank, name_key, id limit ${limit}::int`;
  }
}

/** A leader's own list is kept as it is; who has left the line since is left out at once. */
const ofLine = (actor: Actor, after: AttentionPlace | null, limit: number): Sql => sql`
  page as (
    select a.person_id as id, a.rank, a.name_key from attention_in_line a
     where a.leader_id = ${actor.personId}::uuid and (select holds from current)
       and ${later(sql`a.rank, a.name_key, a.person_id`, after)} and ${leads(actor, sql`a.person_id`)}
     order by a.rank, a.name_key, a.person_id limit ${limit}::int
  )`;

/**
 * The list of the organisation, but for what concerns the viewer alone: plans of their own reports that wait for their
 * signature, and conversations that they owe them, come second, and nobody reads off the list that they are a linchpin themselves.
 */
const ofEverybody = (actor: Actor, after: AttentionPlace | null, limit: number): Sql => sql`
  awaiting as (
    select a.person_id, a.name_key from attention_in_line a
     where a.leader_id = ${actor.personId}::uuid and a.rank = 2 and ${leads(actor, sql`a.person_id`)}
       and not exists (select 1 from attention_standing s where s.person_id = a.person_id and s.rank = 1)
  ),
  page as (
    select id, rank, name_key from (
      (select s.person_id as id, s.rank, s.name_key from attention_standing s
        where (select holds from current) and ${later(sql`s.rank, s.name_key, s.person_id`, after)}
          and s.person_id not in (select person_id from awaiting)
          and (s.rank <> 9 or s.person_id is distinct from ${actor.personId}::uuid)
        order by s.rank, s.name_key, s.person_id limit ${limit}::int)
      union all
      select person_id, 2, name_key from awaiting
      union all
      select person_id, 10, name_key from attention_standing
       where person_id = ${actor.personId}::uuid and rank = 9 and recently_joined
    ) own where ${later(sql`rank, name_key, id`, after)}
     order by rank, name_key, id limit ${limit}::int
  )`;
