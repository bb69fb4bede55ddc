import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { PersonMove } from '@understudy/domain/career-framework/stage-fates';
import type { OrderedStage, RecordedMoves } from '@understudy/domain/career-framework/stage-order';
import { followedTitles } from '../titles/followed-titles.repository.js';

/** What points to one stage of the version that holds now. */
export type TouchedRow = {
  key: string;
  total: number;
  personIds: string[];
  titles: string[];
  targets: number;
  roles: string[];
};

@Injectable()
export class MigrationPreviewRepository {
  /** Who is or will be at each stage (the first of them by name), and the titles, targets and critical roles of it. */
  async touched(access: TenantAccess, today: string, first: number): Promise<TouchedRow[]> {
    return access.sql<TouchedRow>`
      with recursive ${followedTitles},
      placed as (
        select distinct a.stage_id, p.id, p.name_key
          from stage_assignment a join person p on p.id = a.person_id
         where a.to_on is null or a.to_on > ${today}::date
      ),
      numbered as (
        select *, row_number() over (partition by stage_id order by name_key, id) as place from placed
      )
      select s.key,
             (select count(*)::int from placed n where n.stage_id = s.id) as total,
             coalesce((select array_agg(n.id::text order by n.place) from numbered n
                        where n.stage_id = s.id and n.place <= ${first}::int), '{}') as "personIds",
             coalesce((select array_agg(m.title order by folded(m.title), m.title) from meaning m
                        where m.stage_id = s.id and m.to_on = 'infinity'), '{}') as titles,
             (select count(*)::int from target_stage t
               where t.stage_id = s.id and (t.to_on is null or t.to_on > ${today}::date)) as targets,
             coalesce((select array_agg(r.name order by folded(r.name), r.name) from critical_role r
                        where r.stage_id = s.id and (r.closed_on is null or r.closed_on > ${today}::date)), '{}') as roles
        from stage s join framework_version v on v.id = s.version_id and v.status = 'published'
       order by s.ordinal, s.key`;
  }

  /** Which of these people are or will be at the stage that they are named with: `person stage`. */
  async present(access: TenantAccess, today: string, people: readonly PersonMove[]): Promise<string[]> {
    if (people.length === 0) return [];
    const rows = await access.sql<{ at: string }>`
      select distinct concat(a.person_id, ' ', s.key) as at
        from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as n("personId" uuid, "stageKey" text)
        join framework_version v on v.status = 'published'
        join stage s on s.version_id = v.id and s.key = n."stageKey"
        join stage_assignment a on a.person_id = n."personId" and a.stage_id = s.id
                               and (a.to_on is null or a.to_on > ${today}::date)`;
    return rows.map(({ at }) => at);
  }

  /** Every stage that ever was, by how high it stands. */
  async ordered(access: TenantAccess): Promise<OrderedStage[]> {
    return access.sql<OrderedStage>`select key, ordinal from stage order by ordinal, key`;
  }

  /** How often people moved straight from one stage to another, other than by a new version. */
  async moves(access: TenantAccess): Promise<RecordedMoves[]> {
    return access.sql<RecordedMoves>`
      select b.key as "fromKey", a.key as "toKey", count(distinct m.person_id)::int as people
        from stage_assignment m
        join stage_assignment former on former.person_id = m.person_id and former.to_on = m.from_on
                                    and former.stage_id <> m.stage_id
        join stage a on a.id = m.stage_id
        join stage b on b.id = former.stage_id
       where m.reason <> 'migration'
       group by b.key, a.key order by 1, 2`;
  }
}
