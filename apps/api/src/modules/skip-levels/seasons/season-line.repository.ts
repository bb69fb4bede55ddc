import { Injectable } from '@nestjs/common';
import type { SkipLevelReach, SkipLevelTalkState, skipLevelPeopleSorts } from '@understudy/contracts/skip-levels';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';

/** Somebody within reach, with when the leader last talked with them and what there is between the two in a season. */
export type LineRow = {
  id: string;
  name: string;
  sortKey: string;
  stageKey: string | null;
  stageName: string | null;
  timeZone: string;
  lastOn: string | null;
  sinceOn: string;
  turn: number;
  talkId: string | null;
  talkState: SkipLevelTalkState | null;
  startsAt: string | null;
};
type LineSort = (typeof skipLevelPeopleSorts)[number];
const longestFirst = { sort: 'waited', direction: 'ascending', after: null } as const;

/** What people within reach can be arranged by; who was never talked with has waited longest. */
export const lineColumns: SortColumns<LineSort> = {
  waited: { key: sql`coalesce(last.day, '0001-01-01')::text || ' ' || p.name_key`, kind: 'text' },
  name: { key: sql`p.name_key`, kind: 'text' },
  stage: { key: sql`s.ordinal`, kind: 'number', optional: true },
};
type Line = { readonly leaderId: string | null; readonly reach: SkipLevelReach; readonly today: string };

/** Whoever a leader can talk with over somebody's head on a day: two levels below, or more, and working here. */
export const withinReach = ({ leaderId, reach, today }: Line): Sql => sql`
  select c.person_id, c.from_on from reporting_closure c
   where c.leader_id = ${leaderId}::uuid and c.from_on <= ${today}::date and c.to_on > ${today}::date
     and (c.depth = 2 or (c.depth > 2 and ${reach === 'whole-line'}::bool))
     and exists (select 1 from employment e where e.person_id = c.person_id and e.joined_on <= ${today}::date
                    and (e.left_on is null or e.left_on > ${today}::date))`;

/** The talk of a person and the leader in a season that may still be, or was held. */
export const waits = sql`(talk.id is null or talk.state in ('missed', 'lapsed', 'cancelled'))`;

@Injectable()
export class SeasonLineRepository {
  /** Everybody within reach, without any season. */
  all(access: TenantAccess, line: Line): Promise<LineRow[]> {
    return this.rows(access, line, null, sql`true`, 100_000);
  }

  /** One page of everybody within reach of a season, or of those who still wait. */
  page(
    access: TenantAccess,
    line: Line,
    { seasonId, show }: { readonly seasonId: string; readonly show: 'waiting' | 'all' },
    listing: Listing<LineSort>,
  ): Promise<LineRow[]> {
    const arranged = arrangementOf(lineColumns, sql`p.id`, listing);
    const condition = sql`${show === 'all' ? sql`true` : waits} and ${arranged.beyond}`;
    return this.rows(access, line, seasonId, condition, listing.limit, arranged);
  }

  /** One person within reach of a season; null for anybody else. */
  async find(access: TenantAccess, line: Line, seasonId: string, personId: string): Promise<LineRow | null> {
    const rows = await this.rows(access, line, seasonId, sql`p.id = ${personId}::uuid`, 1);
    return rows[0] ?? null;
  }

  private rows(
    access: TenantAccess,
    line: Line,
    seasonId: string | null,
    condition: Sql,
    limit: number,
    { key, order } = arrangementOf(lineColumns, sql`p.id`, longestFirst),
  ): Promise<LineRow[]> {
    const me = sql`${line.leaderId}::uuid`;
    const day = sql`${line.today}::date`;
    return access.sql<LineRow>`
      select p.id::text as id, ${nameOf(sql`p`)} as name, ${key}::text as "sortKey", s.key as "stageKey",
             s.name as "stageName", coalesce(w.time_zone, o.time_zone) as "timeZone", last.day::text as "lastOn",
             reach.from_on::text as "sinceOn", last.turn, talk.id::text as "talkId", talk.state as "talkState",
             to_char(talk.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAt"
        from (${withinReach(line)}) reach
        join person p on p.id = reach.person_id
        join organisation o on true
        left join stage_assignment a on a.person_id = p.id and a.from_on <= ${day} and (a.to_on is null or a.to_on > ${day})
        left join stage s on s.id = a.stage_id
        left join membership b on b.person_id = p.id and b.ended_at is null
        left join notification_preference w on w.user_id = b.user_id
        left join skip_level_talk talk on talk.season_id = ${seasonId}::uuid and talk.person_id = p.id
        left join lateral (
          select max(held.day) as day, count(*)::int as turn from (
            select (t.starts_at at time zone o.time_zone)::date as day from skip_level_talk t
             where t.person_id = p.id and t.leader_id = ${me} and t.state = 'held'
            union all
            select k.held_on from check_in k
             where k.person_id = p.id and k.counterpart_id = ${me} and k.kind = 'skip-level' and k.status = 'held'
            union all
            select k.held_on from safety_check_in k join stretch_assignment n on n.id = k.assignment_id
             where n.person_id = p.id and coalesce(k.held_with, n.skip_level_id) = ${me} and k.held_on is not null
          ) held
        ) last on true
       where ${condition}
       order by ${order} limit ${limit}::int`;
  }
}
