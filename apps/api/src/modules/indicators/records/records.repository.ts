import { Injectable } from '@nestjs/common';
import type { FigureRecord, RecordsOf } from '@understudy/contracts/indicators';
import { recordedCosts, type recordSorts } from '@understudy/contracts/indicators-records';
import type { Direction } from '@understudy/contracts/pagination';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { subtractCalendarMonths } from '@understudy/domain/calendar/day';
import { horizons } from '@understudy/domain/indicators/history';
import type { Window } from '@understudy/domain/indicators/window';
import { changes, spells, stays } from '../computation/history-fragments.repository.js';
import { costRecords } from '../costs/counted-openings.repository.js';
import { answerRecords } from './answer-records.repository.js';
import { benchSupplyRecords } from './bench-supply-records.repository.js';
import { membersOf, openRolesOf, othersThan } from './group-members.repository.js';
import { openings } from './opening-records.repository.js';
import type { RecordPosition } from './records-cursor.js';
import type { RecordsRequest } from './records-request.repository.js';
import { managers } from './span-records.repository.js';
import { flows, startings, stayings } from './stage-records.repository.js';
import { talentRecords } from './talent-records.repository.js';

/** One record behind a figure. */
export type RecordRow = {
  personId: string | null;
  name: string | null;
  counts: FigureRecord['counts'];
  from: string | null;
  to: string | null;
  note: string | null;
  sortKey: string;
  recordKey: string;
  days: number | null;
  reports: number | null;
  total: number;
};

type RecordSort = (typeof recordSorts)[number];

/** What one page is read by; by name, going up, where nothing else is asked. */
export type RecordPage = {
  readonly after: RecordPosition | null;
  readonly limit: number;
  readonly search?: string | undefined;
  readonly sort?: RecordSort;
  readonly direction?: Direction;
};

/** What stands at the head of a record: the name of the person, or of the role where there is nobody. */
const head = sql`coalesce(p.name_key, folded(r.note), '')`;

/** Where a record stands; one without a day stands last, whichever way. */
const sortKeys: Readonly<Record<RecordSort, (ascending: boolean) => Sql>> = {
  name: () => sql`left(${head}, 60)`,
  day: (ascending) => sql`coalesce(r.from_on::text, ${ascending ? '9999-99-99' : ''}::text)`,
};

const calledSo = (search: string | undefined): Sql =>
  search === undefined ? sql`true` : sql`strpos(${head}, folded(${search}::text)) > 0`;

@Injectable()
export class RecordsRepository {
  /** A page of the people behind a figure, or of those found by name, read from the history itself. */
  async page(
    access: TenantAccess,
    request: RecordsRequest,
    historyBegins: string | null,
    { after, limit, search, sort = 'name', direction = 'ascending' }: RecordPage,
  ): Promise<RecordRow[]> {
    const ascending = direction === 'ascending';
    const way = ascending ? empty : sql`desc`;
    const beyond = after
      ? sql`where (sort_key, record_key) ${ascending ? sql`>` : sql`<`} (${after.sortKey}::text, ${after.recordKey}::text)`
      : empty;
    return access.sql<RecordRow>`
      with ${records(request, historyBegins)},
      sorted as (
        select p.id as person_id, coalesce(p.preferred_name, p.name) as name, r.counts, r.from_on,
               nullif(r.to_on, 'infinity') as to_on, r.note, ${request.indicator === 'vacancy-months' ? sql`r.days` : sql`null::int`} as days,
               ${request.indicator === 'span-of-control' ? sql`r.reports` : sql`null::int`} as reports,
               ${sortKeys[sort](ascending)} collate "C" as sort_key, coalesce(p.id::text, '') || '/' || r.record_key as record_key,
               count(*) over () as total
          from record r left join person p on p.id = r.person_id
         where ${seenPeople(request)} and ${calledSo(search)}
      )
      select person_id::text as "personId", name, counts, from_on::text as from, to_on::text as to, note,
             days, reports, sort_key as "sortKey", record_key as "recordKey", total::int as total
        from sorted ${beyond}
       order by sort_key ${way}, record_key ${way}
       limit ${limit}::int`;
  }

  /** The first day of the record, if an import said so. */
  async historyBegins(access: TenantAccess): Promise<string | null> {
    const rows = await access.sql<{ day: string | null }>`select history_begins_on::text as day from organisation`;
    return rows[0]?.day ?? null;
  }
}

const ofRoles: ReadonlySet<RecordsOf> = new Set([
  'coverage',
  'depth',
  'effective-bench-strength',
  'internal-fill-rate',
  'external-reliance',
  'succession-effectiveness',
  'days-to-fill',
  ...recordedCosts,
]);

/** A role's successors are seen with the role, and whoever filled an opening with the opening, whoever leads them. */
const seenPeople = ({ indicator, inSight }: RecordsRequest): Sql =>
  inSight === undefined || ofRoles.has(indicator) ? sql`true` : inSight(sql`p.id`);

/** Common table expressions that end with `record (person_id, counts, from_on, to_on, note, record_key)`. */
const records = (request: RecordsRequest, historyBegins: string | null): Sql => {
  const { indicator, group, window } = request;
  const people = sql`${spells(historyBegins)}, ${membersOf(group)}`;
  switch (indicator) {
    case 'headcount':
      return sql`${people}, ${headcount(window)}`;
    case 'retention':
      return sql`${people}, ${retention(window)}`;
    case 'turnover':
      return sql`${people}, ${leavings(window, empty)}`;
    case 'voluntary-turnover':
      return sql`${people}, ${leavings(window, sql`and s.leaving_kind = 'voluntary'`)}`;
    case 'regretted-turnover':
      return sql`${people}, ${leavings(window, sql`and s.regretted`)}`;
    case 'first-year-retention':
      return sql`${people}, ${firstYear(window)}`;
    case 'promotions':
      return sql`${people}, ${stays(historyBegins)}, ${changes(window)}, ${promotions}`;
    case 'survival':
      return sql`${people}, ${stays(historyBegins)}, ${startings(request)}`;
    case 'promotion-incidence':
    case 'time-in-stage':
      return sql`${people}, ${stays(historyBegins)}, ${stayings(window, request.stageId ?? null)}`;
    case 'stage-flow':
      return sql`${people}, ${stays(historyBegins)}, ${changes(window)}, ${flows(request)}`;
    case 'readiness-mix':
    case 'overlooked':
      return sql`${people}, ${stays(historyBegins)}, ${answerRecords(indicator, request)}`;
    case 'bench-supply':
      return sql`${spells(historyBegins)}, ${stays(historyBegins)}, ${benchSupplyRecords(request)}`;
    case 'internal-fill-rate':
    case 'external-reliance':
    case 'succession-effectiveness':
    case 'days-to-fill':
      return openings(indicator, request, historyBegins);
    case 'external-hires':
    case 'vacancy-months':
      return costRecords(indicator, request);
    case 'span-of-control':
      return sql`${people}, ${managers(request)}`;
    case 'talent-grown':
      return sql`${people}, ${talentRecords('grown', window, historyBegins)}`;
    case 'talent-exported':
      return sql`${people}, ${talentRecords('exported', window, historyBegins)}`;
    default:
      return bench(request);
  }
};

const headcount = ({ asOf }: Window): Sql => sql`
  record as (
    select s.person_id, 'in-group' as counts, s.from_on, s.to_on, null::text as note, '' as record_key
      from spell s
      join member m on m.person_id = s.person_id and m.from_on <= ${asOf}::date and m.to_on > ${asOf}::date
     where s.from_on <= ${asOf}::date and s.to_on > ${asOf}::date
  )`;

const retention = ({ windowFrom, asOf }: Window): Sql => sql`
  record as (
    select s.person_id, case when s.to_on > ${asOf}::date then 'retained' else 'not-retained' end as counts, s.from_on,
           case when s.to_on <= ${asOf}::date then s.to_on end as to_on, null::text as note, '' as record_key
      from spell s
      join member m on m.person_id = s.person_id and m.from_on <= ${windowFrom}::date and m.to_on > ${windowFrom}::date
     where s.from_on <= ${windowFrom}::date and s.to_on > ${windowFrom}::date
  )`;

const leavings = ({ windowFrom, asOf }: Window, which: Sql): Sql => sql`
  record as (
    select s.person_id, 'left' as counts, s.from_on, s.to_on,
           nullif(concat_ws(', ', s.leaving_kind, case when s.regretted then 'regretted' end), '') as note,
           s.to_on::text as record_key
      from spell s
      join member m on m.person_id = s.person_id and m.from_on < s.to_on and m.to_on >= s.to_on
     where s.to_on > ${windowFrom}::date and s.to_on <= ${asOf}::date ${which}
  )`;

const firstYear = ({ windowFrom, asOf }: Window): Sql => sql`
  record as (
    select s.person_id,
           case when not s.start_known then 'unknown-start'
                when s.to_on > (s.from_on + interval '12 months')::date then 'stayed-first-year'
                else 'left-in-first-year' end as counts,
           s.from_on, case when s.to_on <= ${asOf}::date then s.to_on end as to_on, null::text as note,
           s.from_on::text as record_key
      from spell s
      join member m on m.person_id = s.person_id and m.from_on <= s.from_on and m.to_on > s.from_on
     where s.from_on > ${subtractCalendarMonths(windowFrom, 12)}::date and s.from_on <= ${windowFrom}::date
  )`;

const promotions: Sql = sql`
  record as (
    select c.person_id, 'promoted' as counts, c.day as from_on, null::date as to_on,
           b.name || ' → ' || a.name as note, c.day::text as record_key
      from change c
      join member m on m.person_id = c.person_id and m.from_on < c.day and m.to_on >= c.day
      join stage b on b.id = c.stage_before
      join stage a on a.id = c.stage_after
     where c.kind = 'promoted'
  )`;

const bench = ({ group, window: { asOf }, horizon, hiddenSuccessor, seesRole }: RecordsRequest): Sql => sql`
  ${openRolesOf(group, asOf)},
  seen_role as (
    select o.id, o.name, o.incumbent_id from open_role o join critical_role c on c.id = o.id
     ${seesRole === undefined ? empty : sql`where ${seesRole({ holder: sql`c.incumbent_id`, owner: sql`c.owner_id` })}`}
  ),
  active as (
    select s.role_id, s.person_id, s.from_on, s.to_on
      from successor s
      join seen_role r on r.id = s.role_id
      join employment e on e.person_id = s.person_id
                       and e.joined_on <= ${asOf}::date and (e.left_on is null or e.left_on > ${asOf}::date)
     where s.from_on <= ${asOf}::date and (s.to_on is null or s.to_on > ${asOf}::date)
       and s.horizon = any(${horizons.slice(0, horizons.indexOf(horizon) + 1)}::text[])
       and s.person_id is distinct from r.incumbent_id
       and s.person_id is distinct from ${hiddenSuccessor}::uuid ${othersThan(group, asOf)}
  ),
  record as (
    select a.person_id, 'successor' as counts, a.from_on, a.to_on, r.name as note, r.id::text as record_key
      from active a join seen_role r on r.id = a.role_id
    union all
    select null, 'role-without-successor', null, null, r.name, r.id::text
      from seen_role r where not exists (select 1 from active a where a.role_id = r.id)
  )`;
