import { empty, type Sql, sql } from '@understudy/database/sql';
import { leadingStageKeys } from '@understudy/domain/career-framework/leadership-stage';
import { membersOf, openRolesOf } from '../records/group-members.repository.js';
import type { RecordsRequest } from '../records/records-request.repository.js';

/** Of whom, on which day, and as whom: without a viewer, all that a forecast counts. */
export type CandidaciesAsked = Pick<RecordsRequest, 'group' | 'seesRole'> & {
  readonly asOf: string;
  readonly hiddenSuccessor?: string | null;
};

/** Who of the group was in which stage at the end of a day, as `standing`. Needs `stay` and `member`. */
export const standingOn = (asOf: string): Sql => sql`
  standing as (
    select m.person_id, s.stage_id
      from member m
      join stay s on s.person_id = m.person_id and s.from_on <= ${asOf}::date and s.to_on > ${asOf}::date
     where m.from_on <= ${asOf}::date and m.to_on > ${asOf}::date
  )`;

/**
 * Who of the group could be ready for which stage, as `candidacy`: by their target stage, or nominated for a critical role of the
 * group. Whoever may see the group may read each of these records by itself. Needs `spell` and `stay`.
 */
export const candidaciesOf = ({ group, asOf, seesRole, hiddenSuccessor = null }: CandidaciesAsked): Sql => sql`
  ${membersOf(group)}, ${standingOn(asOf)},
  role_of_group as (with ${openRolesOf(group, asOf)} select id, incumbent_id from open_role),
  candidacy as (
    select n.person_id, n.stage_id, t.stage_id as for_stage_id, t.horizon, t.from_on, t.to_on, null::text as role
      from standing n
      join target_stage t on t.person_id = n.person_id and t.from_on <= ${asOf}::date
                         and (t.to_on is null or t.to_on > ${asOf}::date)
    union all
    select n.person_id, n.stage_id, c.stage_id, s.horizon, s.from_on, s.to_on, c.name
      from role_of_group r
      join critical_role c on c.id = r.id and c.stage_id is not null
      join successor s on s.role_id = r.id and s.person_id is distinct from r.incumbent_id
                      and s.person_id is distinct from ${hiddenSuccessor}::uuid
                      and s.from_on <= ${asOf}::date and (s.to_on is null or s.to_on > ${asOf}::date)
      join standing n on n.person_id = s.person_id
     ${seesRole === undefined ? empty : sql`where ${seesRole({ holder: sql`c.incumbent_id`, owner: sql`c.owner_id` })}`}
  )`;

/** The newest published version of the framework, as a selection of its id. */
export const newestVersion: Sql = sql`
  select id from framework_version where status = 'published' order by number desc, published_at desc limit 1`;

const known = sql`known.key = any(${leadingStageKeys}::text[])`;

/**
 * The ladder of a forecast of a day, as `ladder`: the stages that hold today and those that somebody was still in; and, as
 * `with_bench`, those of leadership among them, which alone have a bench. Needs `stay`.
 */
export const ladderOn = (asOf: string): Sql => sql`
  ladder as (
    select g.id, g.key, g.name, g.ordinal, g.track
      from stage g
     where g.version_id = (${newestVersion})
        or exists (select 1 from stay s where s.stage_id = g.id and s.from_on <= ${asOf}::date and s.to_on > ${asOf}::date)
  ),
  with_bench as (
    select l.id from ladder l
     where exists (select 1 from ladder lower where lower.ordinal < l.ordinal)
       and (exists (select 1 from ladder known where known.track = l.track and ${known})
            or not exists (select 1 from ladder known where ${known}))
  )`;
