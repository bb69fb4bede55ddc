import { type Sql, sql } from '@understudy/database/sql';

/** The version of the framework that holds now. */
const publishedVersion: Sql = sql`(
  select v.id from framework_version v where v.status = 'published' order by v.number desc limit 1)`;

/** The stage of this key as a reference, in the framework that holds now, else where it was last; null if it never was. */
export const stageByKey = (key: Sql): Sql => sql`(
  select json_build_object('id', s.id, 'key', s.key, 'name', s.name, 'ordinal', s.ordinal)
    from stage s where s.key = ${key} order by s.version_id = ${publishedVersion} desc, s.id limit 1)`;

/** Whether the person of an id column is employed on a day. */
export const isEmployed = (personId: Sql, on: string): Sql => sql`exists (
  select 1 from employment e where e.person_id = ${personId} and e.joined_on <= ${on}::date
     and (e.left_on is null or e.left_on > ${on}::date))`;

/** The direct manager of the person of an id column on a day, as a scalar. */
export const managerOf = (personId: Sql, on: string): Sql => sql`(
  select m.leader_id from reporting_closure m
   where m.person_id = ${personId} and m.depth = 1 and m.from_on <= ${on}::date and m.to_on > ${on}::date limit 1)`;

/** The unit of the person of an id column on a day, as a scalar. */
export const unitOf = (personId: Sql, on: string): Sql => sql`(
  select um.unit_id from unit_membership um
   where um.person_id = ${personId} and um.from_on <= ${on}::date and (um.to_on is null or um.to_on > ${on}::date)
   order by um.from_on desc limit 1)`;

/** The key of the stage after stage s on the same track, else of s itself. */
const keyAfter: Sql = sql`coalesce(
  (select n.key from stage n where n.version_id = ${publishedVersion} and n.track = s.track and n.ordinal > s.ordinal
    order by n.ordinal limit 1), s.key)`;

/** Where somebody without a stage would head: the key of the second; null without a framework. */
const keyWithoutStage: Sql = sql`(
  select s.key from (
    select key, ordinal from stage where version_id = ${publishedVersion} order by ordinal, key limit 2) s
   order by s.ordinal desc, s.key desc limit 1)`;

/**
 * Which stage somebody is looked at for: where they head, else the stage after theirs on the same track, else theirs,
 * else the second, which is where somebody without a stage would head. As a key; null without a framework.
 */
export const targetStageKeyOf = (personId: Sql, on: string): Sql => sql`coalesce(
  (select s.key from target_stage t join stage s on s.id = t.stage_id
    where t.person_id = ${personId} and t.from_on <= ${on}::date and (t.to_on is null or t.to_on > ${on}::date) limit 1),
  (select ${keyAfter} from stage_assignment h join stage s on s.id = h.stage_id
    where h.person_id = ${personId} and h.from_on <= ${on}::date and (h.to_on is null or h.to_on > ${on}::date) limit 1),
  ${keyWithoutStage})`;

/**
 * The same of everybody at once, where thousands are looked up: common table expressions that end with
 * `heading (person_id, stage_key)` and `heading_without (stage_key)` of whoever is not in it.
 */
export const targetStageKeysOf = (on: string): Sql => sql`
  stage_after as materialized (select s.id, ${keyAfter} as stage_key from stage s),
  aimed as materialized (
    select t.person_id, s.key as stage_key from target_stage t join stage s on s.id = t.stage_id
     where t.from_on <= ${on}::date and (t.to_on is null or t.to_on > ${on}::date)
  ), heading as not materialized (
    select person_id, stage_key from aimed
    union all
    select h.person_id, s.stage_key from stage_assignment h join stage_after s on s.id = h.stage_id
     where h.from_on <= ${on}::date and (h.to_on is null or h.to_on > ${on}::date)
       and not exists (select 1 from aimed where aimed.person_id = h.person_id)
  ), heading_without as materialized (select ${keyWithoutStage} as stage_key)`;

/** What campaign c is for and who sees its results, as it was announced. */
export const announcedOf: Sql = sql`
  json_build_object('purpose', c.purpose, 'managerSees', c.manager_sees, 'lineSees', c.line_sees)`;
