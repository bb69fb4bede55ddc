import { Injectable } from '@nestjs/common';
import type { Signal, SignalState, unobservedSorts } from '@understudy/contracts/assessments-signals';
import type { Horizon } from '@understudy/contracts/career-framework';
import { join, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, holding, type SortColumns } from '../../../common/http/arranged.repository.js';
import { firstOf } from '../../../common/http/first-of.repository.js';
import { knownMedians } from '../../career-framework/stages/kept-medians.repository.js';
import { longInStage, stayBegun } from '../../career-framework/stages/unbroken-stay.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { LongLines } from '../../people/scope/long-lines.repository.js';
import { unitAndBelow } from '../../people/units/unit-tree.repository.js';

export type CandidateFilter = {
  readonly unitId?: string | undefined;
  readonly stageKey?: string | undefined;
  readonly signal?: Signal | undefined;
  readonly horizon?: 'within-3-years' | 'none' | undefined;
};
export type EvidenceRow = {
  id: string;
  signal: Signal;
  observedOn: string;
  evidence: string;
  state: SignalState;
  observerId: string;
  observerName: string;
};
export type CandidateRow = {
  id: string;
  nameKey: string;
  stageSince: string;
  horizon: Horizon | null;
  lastObservedOn: string | null;
  nobodyInYear: boolean;
  longUnobserved: boolean;
  evidence: EvidenceRow[];
};
export type CandidatePosition = { readonly lastOn: string; readonly nameKey: string; readonly id: string };
export type CandidatesAsked = {
  /** Whose line is looked at: null for everybody, or the leader, who may be nobody in the directory. */
  readonly line: { readonly leaderId: string | null } | null;
  /** Nobody finds themselves in a list about others. */
  readonly without: string | null;
  readonly today: string;
  /** Observations before this day do not count as seen. */
  readonly seenSince: string;
  readonly list: 'overlooked' | 'observed';
  readonly order: 'name' | 'unobserved';
  readonly filter: CandidateFilter;
};

/** Stands for a day on which nobody observed anything yet, before every other. */
const never = '0001-01-01';

type UnobservedSort = (typeof unobservedSorts)[number];

/** What those whom a leader has not written about can be arranged by. */
export const unobservedColumns: SortColumns<UnobservedSort> = {
  since: { key: sql`coalesce(seen.last_on, ${never}::date)::text || ' ' || p.name_key`, kind: 'text' },
  name: { key: sql`p.name_key`, kind: 'text' },
};

/** Two to three years ahead of a need, or without a target: nearer ones are a question of plans and succession. */
const horizonIs = (horizon: CandidateFilter['horizon']): Sql =>
  horizon === undefined
    ? sql`(t.id is null or t.horizon = 'within-3-years')`
    : horizon === 'none'
      ? sql`t.id is null`
      : sql`t.horizon = ${horizon}`;

/** What is asked of person `p` alone. */
const ofPerson = ({ without, today, filter, list, seenSince }: CandidatesAsked): Sql => {
  const day = sql`${today}::date`;
  const conditions = [sql`p.id is distinct from ${without}::uuid`];
  if (filter.unitId !== undefined) {
    conditions.push(sql`exists (
      select 1 from unit_membership um
       where um.person_id = p.id and um.from_on <= ${day} and (um.to_on is null or um.to_on > ${day})
         and um.unit_id in (${unitAndBelow(filter.unitId)}))`);
  }
  if (filter.signal !== undefined && list === 'observed') {
    conditions.push(sql`exists (
      select 1 from signal_observation o where o.person_id = p.id and o.state <> 'withdrawn'
         and o.signal = ${filter.signal} and o.observed_on between ${seenSince}::date and ${day})`);
  }
  return join(conditions, ' and ');
};

/**
 * Where person `p` stands, for a lateral join: their stage, unless none is above it, and when they were seen last. At most
 * one row; the limit keeps it being asked person by person, so that a full page ends the reading.
 */
const standing = ({ today, seenSince, filter }: CandidatesAsked): Sql => {
  const day = sql`${today}::date`;
  const inStage = filter.stageKey === undefined ? sql`true` : sql`s.key = ${filter.stageKey}`;
  const standingOn = { personId: sql`e.person_id`, assignedFrom: sql`a.from_on`, joinedOn: sql`e.joined_on` };
  return sql`
    select a.from_on as assigned_from, e.joined_on, t.horizon, seen.last_on,
           coalesce(seen.last_on < ${seenSince}::date, true) as nobody_in_year,
           case when coalesce(seen.last_on < a.from_on, true) and ${longInStage(standingOn, day, sql`md.days`)}
                then seen.last_on is null or seen.last_on < (select stay.since from (${stayBegun(standingOn)}) stay)
                else false end as long_unobserved
      from employment e
      join stage_assignment a on a.person_id = e.person_id and a.from_on <= ${day} and (a.to_on is null or a.to_on > ${day})
      join stage s on s.id = a.stage_id
      left join medians md on md.stage_id = a.stage_id
      left join target_stage t on t.person_id = e.person_id and t.from_on <= ${day} and (t.to_on is null or t.to_on > ${day})
      left join lateral (
        select max(o.observed_on) as last_on from signal_observation o
         where o.person_id = e.person_id and o.state <> 'withdrawn' and o.observed_on <= ${day}) seen on true
     where e.person_id = p.id and e.joined_on <= ${day} and (e.left_on is null or e.left_on > ${day})
       and exists (select 1 from stage h where h.version_id = s.version_id and h.ordinal > s.ordinal)
       and ${inStage} and ${horizonIs(filter.horizon)}
     limit 1`;
};

/** Who of those who work here could be readied for more, and what was seen of them. */
@Injectable()
export class IdentificationRepository {
  private readonly lines = new LongLines();

  /**
   * One list, in order of names or of the last observation. Everybody with a stage above theirs is in exactly one of the
   * two: overlooked is who was observed by nobody since the given day, or is past the median time in their stage (never
   * within the expected dip of a new one) without an observation in it.
   */
  async page(
    access: TenantAccess,
    asked: CandidatesAsked,
    after: CandidatePosition | undefined,
    limit: number,
    evidences: number,
  ): Promise<CandidateRow[]> {
    const { today, seenSince, list, order, filter } = asked;
    const day = sql`${today}::date`;
    const key = sql`coalesce(last_on, ${never}::date), name_key, id`;
    const named = sql`name_key, id`;
    const beyond =
      after === undefined
        ? sql`true`
        : order === 'name'
          ? sql`(${named}) > (${after.nameKey}::text collate "C", ${after.id}::uuid)`
          : sql`(${key}) > (${after.lastOn}::date, ${after.nameKey}::text collate "C", ${after.id}::uuid)`;
    const candidates = (people: Sql): Sql => sql`
      select p.id, p.name_key, f.* from ${people} cross join lateral (${standing(asked)}) f
       where ${ofPerson(asked)} and (f.nobody_in_year or f.long_unobserved) = ${list === 'overlooked'}::bool and ${beyond}`;
    const first = (query: Sql): Sql => firstOf(query, sql`order by ${order === 'name' ? named : key}`, limit);
    const chosen = { personId: sql`c.id`, assignedFrom: sql`c.assigned_from`, joinedOn: sql`c.joined_on` };
    const leaderId = asked.line?.leaderId ?? null;
    const isLong = leaderId !== null && (await this.lines.isLong(access, leaderId, today));
    return access.sql<CandidateRow>`
      with ${knownMedians(today)},
      ${chosenFrom(asked, candidates, first, isLong)}
      select c.id::text as id, c.name_key as "nameKey", c.horizon,
             (select stay.since::text from (${stayBegun(chosen)}) stay) as "stageSince",
             c.last_on::text as "lastObservedOn", c.nobody_in_year as "nobodyInYear",
             c.long_unobserved as "longUnobserved",
             (select coalesce(json_agg(n order by n."observedOn" desc, n.id), '[]') from (
                select o.id, o.signal, o.observed_on as "observedOn", o.evidence, o.state, q.id as "observerId",
                       ${nameOf(sql`q`)} as "observerName"
                  from signal_observation o join person q on q.id = o.observer_id
                 where o.person_id = c.id and o.state <> 'withdrawn'
                   and o.observed_on between ${seenSince}::date and ${day}
                   and (${filter.signal ?? null}::text is null or o.signal = ${filter.signal ?? null}::text)
                 order by o.observed_on desc, o.id limit ${evidences}::int) n) as evidence
        from chosen c order by ${order === 'name' ? sql`c.name_key, c.id` : sql`coalesce(c.last_on, ${never}::date), c.name_key, c.id`}`;
  }

  /** One page of the actor’s own reports about whom they wrote nothing since the day; never counts as the longest ago. */
  async unobservedBy(
    access: TenantAccess,
    leaderId: string,
    today: string,
    writtenSince: string,
    { search, ...listing }: Listing<UnobservedSort> & { readonly search: string | undefined },
  ): Promise<{ id: string; lastOn: string | null; sortKey: string }[]> {
    const arranged = arrangementOf(unobservedColumns, sql`p.id`, listing);
    return access.sql<{ id: string; lastOn: string | null; sortKey: string }>`
      select p.id::text as id, seen.last_on::text as "lastOn", ${arranged.key}::text as "sortKey"
        from reporting_closure c
        join person p on p.id = c.person_id
        left join lateral (
          select max(o.observed_on) as last_on from signal_observation o
           where o.person_id = p.id and o.observer_id = ${leaderId}::uuid and o.state <> 'withdrawn') seen on true
       where c.leader_id = ${leaderId}::uuid and c.depth = 1 and c.from_on <= ${today}::date and c.to_on > ${today}::date
         and coalesce(seen.last_on < ${writtenSince}::date, true) and ${holding(search, nameOf(sql`p`))}
         and ${arranged.beyond}
       order by ${arranged.order} limit ${listing.limit}::int`;
  }
}

/**
 * The page as `chosen`: of everybody; of a short line, person by person; of a long one, in the order of the list, asking of
 * each whether the leader leads them (the limit keeps that a look into the index).
 */
const chosenFrom = (
  { line, today }: CandidatesAsked,
  candidates: (people: Sql) => Sql,
  first: (query: Sql) => Sql,
  isLong: boolean,
): Sql => {
  if (line === null) return sql`chosen as materialized (${first(candidates(sql`person p`))})`;
  const led = sql`c.leader_id = ${line.leaderId}::uuid and c.from_on <= ${today}::date and c.to_on > ${today}::date`;
  if (isLong) {
    return sql`chosen as materialized (${first(sql`${candidates(sql`person p`)}
       and coalesce((select true from reporting_closure c where c.person_id = p.id and ${led} limit 1), false)`)})`;
  }
  const own = sql`reporting_closure c join person p on p.id = c.person_id`;
  return sql`
    of_line as materialized (${candidates(own)} and ${led}),
    chosen as materialized (${first(sql`select * from of_line`)})`;
};

/** Where a row stands in the order of the last observation. */
export const positionOfRow = (row: {
  lastObservedOn: string | null;
  nameKey: string;
  id: string;
}): CandidatePosition => ({
  lastOn: row.lastObservedOn ?? never,
  nameKey: row.nameKey,
  id: row.id,
});
