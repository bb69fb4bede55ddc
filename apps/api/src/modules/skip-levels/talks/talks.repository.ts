import { Injectable } from '@nestjs/common';
import type { SkipLevelSeasonState, SkipLevelTalkState } from '@understudy/contracts/skip-levels';
import type { skipLevelTalkSorts } from '@understudy/contracts/skip-levels-talks';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, byId, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';

/** A talk with how its two stand to each other today. */
export type TalkRow = {
  id: string;
  seasonId: string;
  seasonState: SkipLevelSeasonState;
  leaderId: string;
  leaderName: string;
  personId: string;
  personName: string;
  timeZone: string;
  state: SkipLevelTalkState;
  startsAt: string;
  endsAt: string;
  link: string;
  stageKey: string | null;
  stageName: string | null;
  turn: number;
  words: string;
  version: number;
  isAbove: boolean;
  isTwoAbove: boolean;
  sortKey: string;
};
type TalkSort = (typeof skipLevelTalkSorts)[number];
/** What talks can be arranged by: when they are, or who the other one is. */
export const talkColumns = (side: Wanted['side']): SortColumns<TalkSort> => ({
  starts: { key: sql`t.starts_at`, kind: 'instant' },
  name: { key: side === 'person' ? sql`l.name_key` : sql`p.name_key`, kind: 'text' },
});
type Wanted = { readonly side: 'person' | 'leader'; readonly when: 'ahead' | 'past' };

/** Whether the leader of talk t stands so far above its person on a day, or farther. */
const above = (depth: number, day: Sql): Sql => sql`exists (
  select 1 from reporting_closure c
   where c.leader_id = t.leader_id and c.person_id = t.person_id and c.depth >= ${depth}::int
     and c.from_on <= ${day} and c.to_on > ${day})`;

/** Still to come, or waiting for somebody to say whether it took place. */
const isAhead = sql`(t.state = 'agreed' or (t.state = 'proposed' and t.starts_at > now()))`;

const stamp = (column: Sql): Sql => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

@Injectable()
export class TalksRepository {
  /** One talk, whoever asks; null when there is none. */
  async find(access: TenantAccess, actor: Actor, talkId: string): Promise<TalkRow | null> {
    const rows = await this.rows(access, actor, sql`t.id = ${talkId}::uuid`, 1);
    return rows[0] ?? null;
  }

  /** One page of the actor's own talks on one side: what is ahead, or what is past. */
  page(access: TenantAccess, actor: Actor, { side, when }: Wanted, listing: Listing<TalkSort>): Promise<TalkRow[]> {
    const me = sql`${actor.personId}::uuid`;
    const mine =
      side === 'person'
        ? sql`t.person_id = ${me}`
        : sql`t.leader_id = ${me} and ${above(1, sql`${actor.today}::date`)}`;
    const arranged = arrangementOf(talkColumns(side), sql`t.id`, listing);
    const condition = sql`${mine} and ${when === 'ahead' ? isAhead : sql`not ${isAhead}`} and ${arranged.beyond}`;
    return this.rows(access, actor, condition, listing.limit, arranged);
  }

  /** The times of a leader that are asked for or agreed on, in a span. */
  async takenTimes(access: TenantAccess, leaderId: string, fromOn: string, toOn: string) {
    const rows = await access.sql<{ from: string; to: string }>`
      select ${stamp(sql`t.starts_at`)} as "from", ${stamp(sql`t.ends_at`)} as "to" from skip_level_talk t
       where t.leader_id = ${leaderId}::uuid and t.state in ('proposed', 'agreed')
         and t.starts_at >= ${fromOn}::date - 1 and t.starts_at < ${toOn}::date + 2`;
    return rows.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) }));
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    limit: number,
    { key, order } = byId(sql`t.id`),
  ): Promise<TalkRow[]> {
    const day = sql`${actor.today}::date`;
    return access.sql<TalkRow>`
      select t.id::text as id, t.season_id::text as "seasonId", s.state as "seasonState", t.leader_id::text as "leaderId",
             ${nameOf(sql`l`)} as "leaderName", t.person_id::text as "personId", ${nameOf(sql`p`)} as "personName",
             coalesce(w.time_zone, o.time_zone) as "timeZone", t.state, ${stamp(sql`t.starts_at`)} as "startsAt",
             ${stamp(sql`t.ends_at`)} as "endsAt", s.link, g.key as "stageKey", g.name as "stageName", t.turn, t.words,
             t.version, ${above(1, day)} as "isAbove", ${above(2, day)} as "isTwoAbove", ${key}::text as "sortKey"
        from skip_level_talk t
        join skip_level_season s on s.id = t.season_id
        join person l on l.id = t.leader_id
        join person p on p.id = t.person_id
        join organisation o on true
        left join stage_assignment a on a.person_id = p.id and a.from_on <= ${day} and (a.to_on is null or a.to_on > ${day})
        left join stage g on g.id = a.stage_id
        left join membership b on b.person_id = p.id and b.ended_at is null
        left join notification_preference w on w.user_id = b.user_id
       where ${condition}
       order by ${order} limit ${limit}::int`;
  }
}
