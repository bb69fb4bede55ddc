import { Injectable } from '@nestjs/common';
import type { AttentionReason, attentionSorts } from '@understudy/contracts/career-framework';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { untoldAmong } from '../../../common/events/untold-events.repository.js';
import type { Arrangement } from '../../../common/http/arranged.js';
import { stayMedians } from '../../career-framework/stages/stay-medians.repository.js';
import { conditionOf, conditionsOn, isAmong, standing } from './attention-conditions.repository.js';
import { attentionEvents } from './attention-events.js';
import {
  everybody,
  ledByViewer,
  openPlans,
  overdueConversations,
  overdueTalks,
  signedByViewer,
  signedForByViewer,
} from './attention-facts.repository.js';
import { linchpins } from './linchpins.repository.js';

/** A place in the list, whichever way it stands. */
export type AttentionPlace = { rank: number; nameKey: string; id: string };
export type AttentionOrder = Arrangement<(typeof attentionSorts)[number]>;
/** In which order, and of whom alone: of those who have this reason, first or among others. */
export type AttentionAsked = AttentionOrder & { readonly reason?: AttentionReason | undefined };
const urgentFirst: AttentionAsked = { sort: 'urgency', direction: 'ascending' };

/** What stands behind a place in this order, and the order itself, of rows with these columns. */
const inOrder = (
  { sort, direction }: AttentionOrder,
  after: AttentionPlace | null,
  { rank, name, id }: { readonly rank: Sql; readonly name: Sql; readonly id: Sql },
): { later: Sql; order: Sql } => {
  const [further, way] = direction === 'ascending' ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
  const byName = sql`${name} ${way}, ${id} ${way}`;
  const order = sort === 'name' ? byName : sql`${rank} ${way}, ${byName}`;
  if (after === null) return { later: sql`true`, order };
  const place = sql`${after.nameKey}::text collate "C", ${after.id}::uuid`;
  const later =
    sort === 'name'
      ? sql`(${name}, ${id}) ${further} (${place})`
      : sql`(${rank}, ${name}, ${id}) ${further} (${after.rank}::int, ${place})`;
  return { later, order };
};
const columns = { rank: sql`rank`, name: sql`name_key`, id: sql`id` };

/** Whether somebody is the viewer's to read of now: in their line, or signed for by them, of which alone something is kept then. */
const inReach = (actor: Actor, person: Sql): Sql =>
  sql`(${ledByViewer(actor, person)} or ${signedForByViewer(actor, person)})`;

/** Whose turn it is: read off what is kept as long as that is true, else found afresh. Both give the same people. */
@Injectable()
export class AttentionPagesRepository {
  /** From the kept standings; null when they are not of today or something has happened that they do not know of. */
  async kept(
    access: TenantAccess,
    actor: Actor,
    after: AttentionPlace | null,
    limit: number,
    asked = urgentFirst,
  ): Promise<AttentionPlace[] | null> {
    const paged = { rank: sql`page.rank`, name: sql`page.name_key`, id: sql`page.id` };
    const rows = await access.sql<{ holds: boolean; rank: number; nameKey: string; id: string | null }>`
      with current as (
        select computed_for = ${actor.today}::date and stale_since is null and not ${untoldAmong(attentionEvents)} as holds
          from attention_state where organisation_id = ${access.organisationId}::uuid
      ),
      ${actor.isAdmin ? ofEverybody(actor, after, limit, asked) : ofLine(actor, after, limit, asked)}
      select current.holds, page.rank, page.name_key as "nameKey", page.id::text as id
        from current left join page on true
       order by ${inOrder(asked, null, paged).order}`;
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
    wanted = urgentFirst,
  ): Promise<AttentionPlace[]> {
    const { later, order } = inOrder(wanted, after, columns);
    const day = sql`${actor.today}::date`;
    const holds = conditionsOn(day);
    const signing = wanted.reason === undefined || wanted.reason === 'plan-awaits-agreement';
    const toSign = signing ? sql`union all select person_id from open_plans where awaits_since is not null` : empty;
    const inScope = line === null ? everybody : sql`p.id in (${line} ${toSign})`;
    const having = wanted.reason === undefined ? everybody : holds[conditionOf[wanted.reason]];
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
         where ${inScope} and ${having}
      )
      select rank, name_key as "nameKey", id::text as id from ranked
       where rank is not null and ${later}
       order by ${order} limit ${limit}::int`;
  }
}

/** Rows of a table: whose they are, and what else holds of them; the table goes by `k`. */
type Rows = { readonly table: Sql; readonly whose: Sql; readonly only: Sql };
const place = { rank: sql`k.rank`, name: sql`k.name_key`, id: sql`k.person_id` };

/** The places of a page among such rows; of those with one reason, a page of each sum of reasons that it is in. */
const placesIn = (
  { table, whose, only }: Rows,
  after: AttentionPlace | null,
  limit: number,
  asked: AttentionAsked,
): Sql => {
  const { later, order } = inOrder(asked, after, place);
  const places = (where: Sql, by: Sql): Sql => sql`
    select k.person_id as id, k.rank, k.name_key from ${table} k
     where ${whose} and (select holds from current) and ${where} and ${later} and ${only} order by ${by} limit ${limit}::int`;
  if (asked.reason === undefined) return places(sql`true`, order);
  // Few sums of reasons are met, and each stands in the index by name: leaping from one to the next, nobody is looked at in vain.
  const sum = (beyond: Sql): Sql =>
    sql`select k.reasons from ${table} k where ${whose} ${beyond} order by k.reasons limit 1`;
  const byName = inOrder({ sort: 'name', direction: asked.direction }, null, place).order;
  return sql`
    with recursive met (sum) as (
      (${sum(empty)}) union all select (${sum(sql`and k.reasons > met.sum`)}) from met where met.sum is not null)
    select found.* from met cross join lateral (${places(sql`k.reasons = met.sum`, byName)}) found
     where ${isAmong(asked.reason, sql`met.sum`)}`;
};

/** A leader's own list is kept as it is; who has left the line since, or is signed for by another, is left out at once. */
const ofLine = (actor: Actor, after: AttentionPlace | null, limit: number, asked: AttentionAsked): Sql => {
  const table = sql`attention_in_line`;
  const mine = { table, whose: sql`k.leader_id = ${actor.personId}::uuid`, only: inReach(actor, sql`k.person_id`) };
  return sql`
  page as (
    select * from (${placesIn(mine, after, limit, asked)}) mine
     order by ${inOrder(asked, null, columns).order} limit ${limit}::int
  )`;
};

/** What stands between somebody and whoever leads them alone: it is kept of lines, and not of everybody. */
const betweenTwo: readonly (AttentionReason | undefined)[] = ['plan-awaits-agreement', 'conversation-overdue'];

/**
 * The list of the organisation, but for what concerns the viewer alone: plans that wait for their
 * signature, and conversations that they owe them, come second, and nobody reads off the list that they are a linchpin themselves.
 */
const ofEverybody = (actor: Actor, after: AttentionPlace | null, limit: number, asked: AttentionAsked): Sql => {
  const { reason } = asked;
  const own = inOrder(asked, after, columns);
  const has = (sum: Sql): Sql => (reason === undefined ? everybody : isAmong(reason, sum));
  const viewer = sql`${actor.personId}::uuid`;
  const hidden = sql`k.person_id is not distinct from ${viewer} and ${reason === 'linchpin' ? everybody : sql`k.rank = 9`}`;
  const standings: Rows = {
    table: sql`attention_standing`,
    whose: everybody,
    only: sql`k.person_id not in (select person_id from awaiting) and not (${hidden})`,
  };
  const ofAll = sql`
      select * from (${placesIn(standings, after, limit, asked)}) standings
      union all
      select a.person_id, 2, a.name_key from awaiting a left join attention_standing s on s.person_id = a.person_id
       where ${has(sql`s.reasons`)}
      union all
      select person_id, 10, name_key from attention_standing
       where person_id = ${viewer} and rank = 9 and ${isAmong('recently-joined', sql`reasons`)}
         and ${reason === undefined || reason === 'recently-joined'}::bool`;
  const ofTheViewer = sql`
      select k.person_id as id, case when s.rank = 1 then 1 else 2 end as rank, k.name_key
        from attention_in_line k left join attention_standing s on s.person_id = k.person_id
       where k.leader_id = ${viewer} and k.rank <= 2 and ${has(sql`k.reasons`)} and ${inReach(actor, sql`k.person_id`)}`;
  return sql`
  awaiting as (
    select a.person_id, a.name_key from attention_in_line a
     where a.leader_id = ${viewer} and a.rank = 2 and ${inReach(actor, sql`a.person_id`)}
       and not exists (select 1 from attention_standing s where s.person_id = a.person_id and s.rank = 1)
  ),
  page as (
    select id, rank, name_key from (${betweenTwo.includes(reason) ? ofTheViewer : ofAll}) own where ${own.later}
     order by ${own.order} limit ${limit}::int
  )`;
};
