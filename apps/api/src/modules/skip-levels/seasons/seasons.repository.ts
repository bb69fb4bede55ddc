import { Injectable } from '@nestjs/common';
import type {
  SkipLevelSeason,
  SkipLevelSeasonState,
  SkipLevelsOverMe,
  skipLevelSeasonSorts,
} from '@understudy/contracts/skip-levels';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, byId, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type SeasonRow = Omit<SkipLevelSeason, 'abilities'> & { leaderId: string; sortKey: string };
type SeasonSort = (typeof skipLevelSeasonSorts)[number];

/** What seasons can be arranged by. */
export const seasonColumns: SortColumns<SeasonSort> = {
  made: { key: sql`s.created_on`, kind: 'day' },
  starts: { key: sql`s.first_on`, kind: 'day' },
};

/** People within reach of season s, by what there is between them and the leader in it. */
const counts = (today: string): Sql => sql`(
  select json_build_object(
           'line', count(*),
           'held', count(*) filter (where t.state = 'held'),
           'agreed', count(*) filter (where t.state = 'agreed'),
           'proposed', count(*) filter (where t.state = 'proposed'),
           'declined', count(*) filter (where t.state = 'declined'),
           'waiting', count(*) filter (where t.id is null or t.state in ('missed', 'lapsed', 'cancelled')))
    from reporting_closure c
    left join skip_level_talk t on t.season_id = s.id and t.person_id = c.person_id
   where c.leader_id = s.leader_id and c.from_on <= ${today}::date and c.to_on > ${today}::date
     and (c.depth = 2 or (c.depth > 2 and s.reach = 'whole-line'))
     and exists (select 1 from employment e where e.person_id = c.person_id and e.joined_on <= ${today}::date
                    and (e.left_on is null or e.left_on > ${today}::date)))`;

@Injectable()
export class SeasonsRepository {
  /** One page of the actor's own seasons, or of those in a state. */
  page(
    access: TenantAccess,
    actor: Actor,
    { state, ...listing }: Listing<SeasonSort> & { readonly state: SkipLevelSeasonState | undefined },
  ): Promise<SeasonRow[]> {
    const arranged = arrangementOf(seasonColumns, sql`s.id`, listing);
    const wanted = state === undefined ? sql`true` : sql`s.state = ${state}`;
    const condition = sql`s.leader_id = ${actor.personId}::uuid and ${wanted} and ${arranged.beyond}`;
    return this.rows(access, actor, condition, listing.limit, arranged);
  }

  /** One season, whoever asks; null when there is none. */
  async find(access: TenantAccess, actor: Actor, seasonId: string): Promise<SeasonRow | null> {
    const rows = await this.rows(access, actor, sql`s.id = ${seasonId}::uuid`, 1);
    return rows[0] ?? null;
  }

  /** Running seasons of whoever leads the actor that reach into the actor's own line. */
  over(access: TenantAccess, { personId, today }: Actor): Promise<SkipLevelsOverMe[]> {
    const day = sql`${today}::date`;
    return access.sql<SkipLevelsOverMe>`
      select json_build_object('id', l.id, 'name', ${nameOf(sql`l`)}) as leader, s.first_on::text as "firstOn",
             s.last_on::text as "lastOn"
        from reporting_closure above
        join skip_level_season s on s.leader_id = above.leader_id and s.state = 'running'
        join person l on l.id = s.leader_id
       where above.person_id = ${personId}::uuid and above.from_on <= ${day} and above.to_on > ${day}
         and exists (select 1 from reporting_closure below
                      where below.leader_id = ${personId}::uuid and below.from_on <= ${day} and below.to_on > ${day}
                        and (s.reach = 'whole-line' or above.depth + below.depth = 2))
       order by s.first_on, l.name_key, l.id`;
  }

  private rows(
    access: TenantAccess,
    { today }: Actor,
    condition: Sql,
    limit: number,
    { key, order } = byId(sql`s.id`),
  ): Promise<SeasonRow[]> {
    return access.sql<SeasonRow>`
      select s.id::text as id, s.leader_id::text as "leaderId", s.state, s.first_on::text as "firstOn",
             s.last_on::text as "lastOn", s.reach, s.every_months as "everyMonths", s.per_week as "perWeek", s.minutes,
             s.weekdays, s.earliest_minute as "earliestMinute", s.latest_minute as "latestMinute",
             s.time_zone as "timeZone", s.link, s.version, ${key}::text as "sortKey", ${counts(today)} as counts
        from skip_level_season s
       where ${condition}
       order by ${order} limit ${limit}::int`;
  }
}
