import type { QueryOf } from '@understudy/contracts/endpoint';
import type { listPeople } from '@understudy/contracts/people';
import { empty, join, type Sql, sql } from '@understudy/database/sql';
import { type Viewer, visibleTo } from '../cards/person-cards.repository.js';
import { employmentSeenFrom, lineOf } from '../scope/people-scope.repository.js';
import { unitAndBelow } from '../units/unit-tree.repository.js';

export type DirectoryFilter = Pick<
  QueryOf<typeof listPeople>,
  'search' | 'scope' | 'unitId' | 'stageKey' | 'managerId' | 'employed'
> & { readonly withoutSignIn?: boolean };

/** Worked out once, not for each person. */
const lowered = (search: string): Sql => sql`(select folded(${search}::text))`;

/** Whether word w begins with what is searched for: a stretch of its index. */
export const begun = (search: string): Sql => sql`
  w.word >= ${lowered(search)} and w.word < (select folded(${search}::text) || chr(1114111))`;

/** Who goes by another name is found by any part of the full one, only within the scope, where it is shown. */
export const fullyNamed = (search: string, viewer: Viewer): Sql => sql`
  select p.id from person p left join lateral (${employmentSeenFrom(sql`p.id`, viewer.today)}) e on true
   where p.preferred_name is not null and strpos(folded(p.name), ${lowered(search)}) > 0 and ${visibleTo(viewer)}`;

/** Who is found by a part of today's title. */
export const entitled = (search: string, viewer: Viewer): Sql => sql`
  select h.person_id as id from known_title k join title_holding h on h.title = k.title
   where strpos(k.title_key, ${lowered(search)}) > 0
     and h.from_on <= ${viewer.today}::date and (h.to_on is null or h.to_on > ${viewer.today}::date)`;

/** Whether person p is found by a part of name, address or number. */
export const partlyNamed = (search: string, viewer: Viewer): Sql => sql`(
  strpos(p.search_key, ${lowered(search)}) > 0 or p.id in (${fullyNamed(search, viewer)}))`;

/**
 * Whether a word of the name, address or number of person p begins so; looked up only where some part is so, and for one
 * person after another, because it is asked where words of many begin so and a page of them is wanted.
 */
export const worded = (search: string): Sql => sql`(
  strpos(p.search_key, ${lowered(search)}) > 0
  and coalesce((select true from person_word w where w.person_id = p.id and ${begun(search)} limit 1), false))`;

/** The same, or whether they are found by the full name that they do not go by. */
export const wordNamed = (search: string, viewer: Viewer): Sql => sql`(
  ${worded(search)} or p.id in (${fullyNamed(search, viewer)}))`;

/** Whether person p is found by a part of today's title; `is true` has the titles read once, not again for each person. */
export const titled = (search: string, viewer: Viewer): Sql => sql`(p.id in (${entitled(search, viewer)})) is true`;

const inUnit = (unitId: string): Sql => sql`exists (
  select 1 from unit_membership um
   where um.person_id = p.id and um.from_on <= e.seen_on and (um.to_on is null or um.to_on > e.seen_on)
     and um.unit_id in (${unitAndBelow(unitId)}))`;

const atStage = (stageKey: string | null): Sql => sql`exists (
  select 1 from stage_assignment a join stage s on s.id = a.stage_id
   where a.person_id = p.id and a.from_on <= e.seen_on and (a.to_on is null or a.to_on > e.seen_on)
     and (${stageKey}::text is null or s.key = ${stageKey}::text))`;

const reportingTo = (managerId: string | null): Sql => sql`exists (
  select 1 from reporting_closure c
   where c.person_id = p.id and c.leader_id = ${managerId}::uuid and c.depth = 1
     and c.from_on <= e.seen_on and c.to_on > e.seen_on)`;

/** The same as being in `lineOf`, looked up for each of the few whom a search leaves: a line may be everybody. */
const isInLine = (viewer: Viewer): Sql => sql`coalesce((
  select true from reporting_closure c
   where c.leader_id = ${viewer.personId}::uuid and c.person_id = p.id
     and c.from_on <= ${viewer.today}::date and c.to_on > ${viewer.today}::date limit 1), false)`;

const cannotSignIn: Sql = sql`not exists (
  select 1 from membership mb where mb.person_id = p.id and mb.ended_at is null)`;

/** Whoever works here today, not narrowed. */
export const whoWorksHere = {
  employed: 'now',
  search: undefined,
  unitId: undefined,
  stageKey: undefined,
  managerId: undefined,
} as const;

/** Whether nothing narrows the list of those who work here. */
export const isEverybody = ({ employed, scope, ...narrowing }: DirectoryFilter): boolean => {
  const { search, unitId, stageKey, managerId, withoutSignIn } = narrowing;
  return (
    employed === 'now' && scope === 'organisation' && !(search || unitId || stageKey || managerId || withoutSignIn)
  );
};

/** Everybody employed on a day, for counting them without looking at each person. */
export const employedOn = (today: string): Sql => sql`
  from employment ce where ce.joined_on <= ${today}::date and (ce.left_on is null or ce.left_on > ${today}::date)`;

/** The employment that describes person p; for the directory of today a plain join that can run backwards from it. */
export const employmentOf = (filter: DirectoryFilter, viewer: Viewer): Sql =>
  filter.employed === 'now'
    ? sql`join (select ce.person_id, ce.joined_on, ce.left_on, ${viewer.today}::date as seen_on, true as employed
                  from employment ce
                 where ce.joined_on <= ${viewer.today}::date
                   and (ce.left_on is null or ce.left_on > ${viewer.today}::date)) e on e.person_id = p.id`
    : sql`left join lateral (${employmentSeenFrom(sql`p.id`, viewer.today)}) e on true`;

/**
 * The conditions of a list but for what is searched for. Who is not employed, and which stage somebody is at, is known
 * within the scope only. `searched` tells that few are left by a search.
 */
export const conditionsOf = (filter: DirectoryFilter, viewer: Viewer, searched = Boolean(filter.search)): Sql[] => {
  const conditions: Sql[] = [];
  if (filter.employed === 'left') conditions.push(sql`e.left_on <= ${viewer.today}::date`);
  if (filter.employed !== 'now' && !viewer.isAdmin) {
    conditions.push(sql`(e.employed or ${visibleTo(viewer)})`);
  }
  if (filter.scope === 'line') {
    const now = searched ? isInLine(viewer) : sql`p.id in (${lineOf(viewer.personId, viewer.today)})`;
    conditions.push(
      filter.employed === 'now'
        ? now
        : sql`p.id <> ${viewer.personId}::uuid and ${visibleTo({ ...viewer, isAdmin: false })}`,
    );
  }
  if (filter.scope === 'reports') conditions.push(reportingTo(viewer.personId));
  if (filter.unitId) conditions.push(inUnit(filter.unitId));
  if (filter.withoutSignIn) conditions.push(cannotSignIn);
  if (filter.managerId) conditions.push(reportingTo(filter.managerId));
  if (filter.stageKey === 'none') conditions.push(sql`${visibleTo(viewer)} and not ${atStage(null)}`);
  else if (filter.stageKey) conditions.push(sql`${visibleTo(viewer)} and ${atStage(filter.stageKey)}`);
  return conditions;
};

/** `where` and the conditions, or nothing. */
export const where = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? empty : sql`where ${join([...conditions], ' and ')}`;
