import { Injectable } from '@nestjs/common';
import type { ObservedPeriod, observedLeaderSorts } from '@understudy/contracts/effectiveness-observations';
import type { StageReference } from '@understudy/contracts/people';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { LadderStage } from '@understudy/domain/effectiveness/metric-level';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, type SortColumns } from '../../../common/http/arranged.repository.js';
import { firstOf } from '../../../common/http/first-of.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { employmentSeenFrom, isBelow } from '../../people/scope/people-scope.repository.js';

/** Somebody who may be observed, with how the actor stands to them and what the organisation decided. */
export type LeaderRow = {
  id: string;
  name: string;
  isAbove: boolean;
  managerId: string | null;
  employed: boolean;
  sight: 'manager' | 'line';
  threshold: number;
  fiscalYearStartMonth: number;
};
export type StageRow = StageReference & LadderStage;
export type ListedRow = {
  id: string;
  name: string;
  sortKey: string;
  stage: StageRow | null;
  lastPeriod: ObservedPeriod | null;
};
type LeaderSort = (typeof observedLeaderSorts)[number];
type Wanted = { readonly search?: string | undefined; readonly who: 'leaders' | 'everybody' };

/** The stage of person p on a day. */
const stageOn = (person: Sql, day: Sql): Sql => sql`(
  select json_build_object('id', s.id, 'key', s.key, 'name', s.name, 'ordinal', s.ordinal, 'track', s.track)
    from stage_assignment a join stage s on s.id = a.stage_id
   where a.person_id = ${person} and a.from_on <= ${day} and (a.to_on is null or a.to_on > ${day})
   order by a.from_on desc limit 1)`;

/** What those in sight (p) can be arranged by on a day; never a figure. */
export const leaderColumns = (today: string): SortColumns<LeaderSort> => {
  const day = sql`${today}::date`;
  return {
    name: { key: sql`p.name_key`, kind: 'text' },
    stage: {
      key: sql`(
        select s.ordinal from stage_assignment a join stage s on s.id = a.stage_id
         where a.person_id = p.id and a.from_on <= ${day} and (a.to_on is null or a.to_on > ${day})
         order by a.from_on desc limit 1)`,
      kind: 'number',
      optional: true,
    },
    period: {
      key: sql`(
        select max(o.to_on) from effectiveness_observation o where o.leader_id = p.id and o.state = 'standing')`,
      kind: 'day',
      optional: true,
    },
  };
};

@Injectable()
export class LeadersRepository {
  /** One person, whoever asks; null when there is none. */
  async find(access: TenantAccess, actor: Actor, leaderId: string): Promise<LeaderRow | null> {
    const day = sql`${actor.today}::date`;
    const rows = await access.sql<LeaderRow>`
      select p.id::text as id, ${nameOf(sql`p`)} as name, ${isBelow(actor.personId, sql`p.id`, actor.today)} as "isAbove",
             (select c.leader_id::text from reporting_closure c
               where c.person_id = p.id and c.depth = 1 and c.from_on <= coalesce(seen.seen_on, ${day})
                 and c.to_on > coalesce(seen.seen_on, ${day}) limit 1) as "managerId",
             coalesce(seen.employed, false) as employed, coalesce(x.sight, 'line') as sight,
             o.privacy_threshold as threshold, o.fiscal_year_start_month as "fiscalYearStartMonth"
        from person p
        join organisation o on true
        left join effectiveness_setting x on true
        left join lateral (${employmentSeenFrom(sql`p.id`, actor.today)}) seen on true
       where p.id = ${leaderId}::uuid`;
    return rows[0] ?? null;
  }

  /** A page of those in the actor's sight who work here today. */
  page(
    access: TenantAccess,
    actor: Actor,
    { search, who }: Wanted,
    listing: Listing<LeaderSort>,
  ): Promise<ListedRow[]> {
    const day = sql`${actor.today}::date`;
    const { key, beyond } = arrangementOf(leaderColumns(actor.today), sql`p.id`, listing);
    const order = listing.direction === 'ascending' ? sql`order by place, id` : sql`order by place desc, id desc`;
    const inSight = actor.isAdmin
      ? empty
      : sql`and (p.id = ${actor.personId}::uuid or p.id in (
          select c.person_id from reporting_closure c
           where c.leader_id = ${actor.personId}::uuid and c.from_on <= ${day} and c.to_on > ${day}
             and (c.depth = 1 or not exists (select 1 from effectiveness_setting x where x.sight = 'manager'))))`;
    const leading =
      who === 'everybody'
        ? empty
        : sql`and (exists (select 1 from reporting_closure l where l.leader_id = p.id and l.depth = 1 and l.from_on <= ${day}
                           and l.to_on > ${day})
                or exists (select 1 from effectiveness_observation o where o.leader_id = p.id and o.state = 'standing'))`;
    const found = search ? sql`and position(folded(${search}) in p.search_key) > 0` : empty;
    const page = firstOf(
      sql`select p.id, ${nameOf(sql`p`)} as name, ${key} as place from person p
           where exists (select 1 from employment e where e.person_id = p.id and e.joined_on <= ${day}
                           and (e.left_on is null or e.left_on > ${day}))
             ${inSight} ${leading} ${found} and ${beyond}`,
      order,
      listing.limit,
    );
    return access.sql<ListedRow>`
      with shown as materialized (${page})
      select p.id::text as id, p.name, p.place::text as "sortKey", ${stageOn(sql`p.id`, day)} as stage,
             (select json_build_object('from', o.from_on, 'to', o.to_on) from effectiveness_observation o
               where o.leader_id = p.id and o.state = 'standing' order by o.to_on desc, o.from_on limit 1) as "lastPeriod"
        from shown p ${order}`;
  }

  /** The stage of each of these people on a day, by person. */
  async stagesOn(access: TenantAccess, people: readonly string[], day: string): Promise<Map<string, StageRow>> {
    const rows = await access.sql<{ id: string; stage: StageRow | null }>`
      select p.id::text as id, ${stageOn(sql`p.id`, sql`${day}::date`)} as stage
        from person p where p.id = any(${people}::uuid[])`;
    return new Map(rows.flatMap(({ id, stage }) => (stage === null ? [] : [[id, stage] as const])));
  }

  /** The stages of the published framework. */
  ladder(access: TenantAccess): Promise<LadderStage[]> {
    return access.sql<LadderStage>`
      select s.key, s.ordinal, s.track from stage s
        join (select id from framework_version where status = 'published' order by number desc limit 1) v
          on v.id = s.version_id`;
  }

  /** How many observations of somebody stand, period by period, the latest first. */
  periods(access: TenantAccess, leaderId: string): Promise<(ObservedPeriod & { observations: number })[]> {
    return access.sql`
      select from_on::text as from, to_on::text as to, count(*)::int as observations from effectiveness_observation
       where leader_id = ${leaderId}::uuid and state = 'standing'
       group by from_on, to_on order by to_on desc, from_on desc limit 40`;
  }
}
