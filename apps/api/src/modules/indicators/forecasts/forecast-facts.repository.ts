import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Candidacy } from '@understudy/domain/forecast/bench-supply';
import { inOrder, type MonthlyCount, type MonthlyCounts } from '@understudy/domain/forecast/monthly-counts';
import { spells, stays } from '../computation/history-fragments.repository.js';
import type { SeenGroup } from '../groups/groups.service.js';
import { membersOf } from '../records/group-members.repository.js';
import { candidaciesOf, newestVersion, standingOn } from './candidacies.repository.js';

/** Whose history, up to which day. */
export type FactsRequest = {
  readonly group: Pick<SeenGroup, 'kind' | 'id'>;
  readonly asOf: string;
  readonly historyBegins: string | null;
};

/** A stage, and whether the framework that holds today has it. */
export type ForecastStageRow = {
  id: string;
  key: string;
  name: string;
  ordinal: number;
  track: string;
  current: boolean;
};

/** What a forecast begins from beside people. */
export type ForecastFrame = {
  historyBegins: string | null;
  firstDay: string | null;
  /** The first day on which anybody was in a stage. */
  stagedFrom: string | null;
  privacyThreshold: number;
};

const within = ({ group, historyBegins }: FactsRequest): Sql => sql`
  ${spells(historyBegins)}, ${stays(historyBegins)}, ${membersOf(group)}`;

/** What a forecast is learned from, read from the history itself. */
@Injectable()
export class ForecastFactsRepository {
  /** Where the record begins, and how many people a bench figure stands on at least. */
  async frame(access: TenantAccess): Promise<ForecastFrame> {
    const rows = await access.sql<ForecastFrame>`
      select o.history_begins_on::text as "historyBegins", o.privacy_threshold as "privacyThreshold",
             coalesce(o.history_begins_on, (select min(joined_on) from employment))::text as "firstDay",
             (select min(from_on) from stage_assignment)::text as "stagedFrom"
        from organisation o`;
    return rows[0] ?? { historyBegins: null, firstDay: null, stagedFrom: null, privacyThreshold: 5 };
  }

  /** The stages of every version, in the order of the ladder. */
  async stages(access: TenantAccess): Promise<ForecastStageRow[]> {
    return access.sql<ForecastStageRow>`
      select s.id::text as id, s.key, s.name, s.ordinal, s.track, s.version_id is not distinct from newest.id as current
        from stage s
        left join lateral (${newestVersion}) newest on true
       order by s.ordinal, s.key`;
  }

  /** The same counts as the domain's `monthlyCounts`, of the group between the marks, in one statement. */
  async counts(access: TenantAccess, request: FactsRequest, marks: readonly string[]): Promise<MonthlyCounts> {
    const rows = await access.sql<MonthlyCount>`
      with ${within(request)},
      mark as (
        select n::int as n, day, lag(day) over (order by n) as before
          from unnest(${marks}::date[]) with ordinality as m (day, n)
      ),
      standing as materialized (
        select k.n, m.person_id, s.stage_id, s.start_known, s.migrated, s.from_on
          from mark k
          join member m on m.from_on <= k.day and m.to_on > k.day
          join stay s on s.person_id = m.person_id and s.from_on <= k.day and s.to_on > k.day
      ),
      employed as materialized (
        select k.n, s.person_id, s.start_known from mark k join spell s on s.from_on <= k.day and s.to_on > k.day
      ),
      passed as (
        select coalesce(b.person_id, a.person_id) as person_id, coalesce(a.n, b.n + 1) as n, b.stage_id as before,
               a.stage_id as after, a.start_known, a.migrated, a.from_on
          from (select * from standing where n < ${marks.length}::int) b
          full join (select * from standing where n > 1) a on a.person_id = b.person_id and a.n = b.n + 1
      ),
      told as (
        select case when p.before = p.after then 'stayed'
                    when p.before is not null and p.after is not null
                      then case when p.migrated and p.from_on > k.before then 'migrated' else 'moved' end
                    when p.after is null then case when later.person_id is null then 'left' else 'went' end
                    when earlier.person_id is null then case when later.start_known then 'joined' else 'unknown' end
                    when p.start_known or p.from_on <= k.before then 'came'
                    else 'unknown' end as kind, p.before, p.after
          from passed p
          join mark k on k.n = p.n
          left join employed later on later.person_id = p.person_id and later.n = p.n
          left join employed earlier on earlier.person_id = p.person_id and earlier.n = p.n - 1
        union all
        select 'there', null, stage_id from standing where n > 1
        union all
        select 'now', null, stage_id from standing where n = ${marks.length}::int
      )
      select kind, before::text as "fromStageId", after::text as "toStageId", count(*)::int as people
        from told group by kind, before, after`;
    return { months: marks.length - 1, counts: rows.sort(inOrder) };
  }

  /** Who of the group could be ready for which stage, each as often as it is said. */
  async candidacies(access: TenantAccess, request: FactsRequest): Promise<Candidacy[]> {
    return access.sql<Candidacy>`
      with ${spells(request.historyBegins)}, ${stays(request.historyBegins)}, ${candidaciesOf(request)}
      select person_id::text as "personId", stage_id::text as "stageId", for_stage_id::text as "forStageId", horizon
        from candidacy
       order by 1, 3, 4`;
  }

  /** In which stage these people of the group are; whoever is in none, or not of the group, is left out. */
  async stagesOf(
    access: TenantAccess,
    request: FactsRequest,
    personIds: readonly string[],
  ): Promise<Map<string, string>> {
    if (personIds.length === 0) return new Map();
    const rows = await access.sql<{ personId: string; stageId: string }>`
      with ${within(request)}, ${standingOn(request.asOf)}
      select person_id::text as "personId", stage_id::text as "stageId" from standing
       where person_id = any(${personIds}::uuid[])`;
    return new Map(rows.map(({ personId, stageId }) => [personId, stageId]));
  }
}
