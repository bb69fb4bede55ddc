import { Injectable } from '@nestjs/common';
import type { QueryOf } from '@understudy/contracts/endpoint';
import type { AskingBar, listMentors, MentorSort, MentorStatus } from '@understudy/contracts/mentoring';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { fitCounts } from '@understudy/domain/mentoring/mentor-fit';
import type { Actor } from '../../../common/auth/actor.js';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { arrangedBy, behind } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { areTogether, hasOffer, inOneLine, isThere, takesMentees } from '../pairing/apart.repository.js';

/** A mentor with what keeps the viewer from asking them. */
export type MentorRow = {
  id: string;
  name: string;
  sortKey: string;
  title: string | null;
  external: boolean;
  comesFrom: string;
  help: string;
  stageKeys: string[];
  skillKeys: string[];
  languages: string[];
  timeZone: string;
  capacity: number;
  placesTaken: number;
  status: MentorStatus;
  pausedUntil: string | null;
  version: number;
  bar: AskingBar | null;
};
/** What is known of whoever looks for a mentor, and the time zones near theirs. */
export type Seeker = {
  readonly stageKey: string | null;
  readonly skillKeys: readonly string[];
  readonly languages: readonly string[];
  readonly nearZones: readonly string[];
};
export type MentorOrder = Arrangement<MentorSort> & { readonly seeker: Seeker };
type Filter = Omit<
  QueryOf<typeof listMentors>,
  'cursor' | 'limit' | 'sort' | 'direction' | 'target' | 'wishes' | 'speaks' | 'timeZone'
>;

/** The first thing that keeps the actor from asking the mentor of profile m; null when nothing does. */
const bar = (actor: Actor): Sql => {
  const me = sql`${actor.personId}::uuid`;
  const two = { one: sql`m.person_id`, other: me };
  return sql`case when m.person_id = ${me} then 'self'
    when ${inOneLine(two, actor.today)} then 'reporting-line'
    when ${areTogether(two)} then 'already'
    when not ${takesMentees(actor.today)} then 'paused'
    when m.places_taken >= m.capacity then 'full'
    when ${hasOffer(me)} then 'offer-open' end`;
};

/** How far mentor m is from fitting, as the pure rule weighs it; by name among those who fit alike. */
const unfit = (actor: Actor, { stageKey, skillKeys, languages, nearZones }: Seeker): Sql => sql`(
  lpad((9999 - coalesce((
    select case when ${bar(actor)} is null and (w.skills > 0 or w.stage)
                 and (cardinality(${languages}::text[]) = 0 or m.languages && ${languages}::text[])
                then w.skills + case when w.stage then ${fitCounts.stage}::int else 0 end
                     + case when m.time_zone = any(${nearZones}::text[]) then ${fitCounts.hours}::int else 0 end end
      from (select coalesce(sum(greatest(1, ${fitCounts.skill}::int + 1 - k.place)), 0)::int as skills,
                   coalesce(${stageKey}::text = any(m.stage_keys), false) as stage
              from unnest(${skillKeys}::text[]) with ordinality as k (key, place)
             where k.key = any(m.skill_keys)) w), 0))::text, 4, '0') || ' ' || p.name_key)`;

const keyOf = (actor: Actor, { sort, seeker }: MentorOrder): Sql => {
  if (sort === 'fit') return unfit(actor, seeker);
  return sort === 'name' ? sql`p.name_key` : sql`lpad(greatest(0, m.capacity - m.places_taken)::text, 3, '0')`;
};

@Injectable()
export class MentorsRepository {
  /** One page of those who mentor. */
  page(
    access: TenantAccess,
    actor: Actor,
    filter: Filter,
    order: MentorOrder,
    after: Place | null,
    limit: number,
  ): Promise<MentorRow[]> {
    const key = keyOf(actor, order);
    const search = filter.search ?? '';
    const condition = sql`m.status <> 'left' and ${isThere(actor.today)}
      ${filter.external ? sql`and m.external` : empty}
      ${filter.free ? sql`and m.places_taken < m.capacity and ${takesMentees(actor.today)}` : empty}
      ${filter.stageKey ? sql`and ${filter.stageKey}::text = any(m.stage_keys)` : empty}
      ${filter.skillKey ? sql`and ${filter.skillKey}::text = any(m.skill_keys)` : empty}
      ${filter.language ? sql`and ${filter.language}::text = any(m.languages)` : empty}
      ${search ? sql`and strpos(folded(${nameOf(sql`p`)} || ' ' || m.help), folded(${search}::text)) > 0` : empty}
      ${behind(order, key, sql`p.id`, after)}`;
    return this.rows(access, actor, condition, order, limit);
  }

  /** One mentor, also one who mentors no longer; null when there is none. */
  async find(access: TenantAccess, actor: Actor, mentorId: string): Promise<MentorRow | null> {
    const rows = await this.rows(access, actor, sql`m.person_id = ${mentorId}::uuid`, byName, 1);
    return rows[0] ?? null;
  }

  /** Where those who mentor live by the clock. */
  async timeZones(access: TenantAccess): Promise<string[]> {
    const rows = await access.sql<{ timeZone: string }>`
      select distinct m.time_zone as "timeZone" from mentor_profile m where m.status <> 'left'`;
    return rows.map(({ timeZone }) => timeZone);
  }

  /** Whether a mentor can be shown to those who look for one. */
  async isShown(access: TenantAccess, actor: Actor, mentorId: string): Promise<boolean> {
    const rows = await access.sql<{ id: string }>`
      select m.person_id::text as id from mentor_profile m
       where m.person_id = ${mentorId}::uuid and m.status <> 'left' and ${isThere(actor.today)}`;
    return rows.length === 1;
  }

  /** Of these keys, those that are skills of the framework that holds now. */
  async knownSkills(access: TenantAccess, keys: readonly string[]): Promise<string[]> {
    const rows = await access.sql<{ key: string }>`
      with published as (
        select v.id from framework_version v where v.status = 'published' order by v.number desc limit 1)
      select s.key from published join skill s on s.version_id = published.id where s.key = any(${keys}::text[])`;
    return rows.map(({ key }) => key);
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    order: MentorOrder,
    limit: number,
  ): Promise<MentorRow[]> {
    const key = keyOf(actor, order);
    return access.sql<MentorRow>`
      select p.id::text as id, ${nameOf(sql`p`)} as name, ${key} as "sortKey", t.title, m.external, m.comes_from as "comesFrom", m.help,
             m.stage_keys as "stageKeys", m.skill_keys as "skillKeys", m.languages, m.time_zone as "timeZone",
             m.capacity, m.places_taken as "placesTaken",
             case when ${takesMentees(actor.today)} then 'active' else m.status end as status,
             case when ${takesMentees(actor.today)} then null else m.paused_until::text end as "pausedUntil",
             m.version, ${bar(actor)} as bar
        from mentor_profile m
        join person p on p.id = m.person_id
        left join lateral (
          select h.title from title_holding h
           where h.person_id = p.id and h.from_on <= ${actor.today}::date
             and (h.to_on is null or h.to_on > ${actor.today}::date)
           order by h.from_on desc limit 1) t on true
       where ${condition}
       order by ${arrangedBy(order, key, sql`p.id`)} limit ${limit}::int`;
  }
}

/** Somebody who looks for nothing in particular. */
const nobodyInParticular: Seeker = { stageKey: null, skillKeys: [], languages: [], nearZones: [] };
const byName: MentorOrder = { sort: 'name', direction: 'ascending', seeker: nobodyInParticular };
