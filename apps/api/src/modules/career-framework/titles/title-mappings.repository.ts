import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { followedTitles } from './followed-titles.repository.js';

export type TitleRow = {
  title: string;
  holdersNow: number;
  holdersEver: number;
  hadReports: boolean;
  decided: boolean;
  stageId: string | null;
};

@Injectable()
export class TitleMappingsRepository {
  /** Every title anybody held, in no order. */
  async list(access: TenantAccess, today: string): Promise<TitleRow[]> {
    return access.sql<TitleRow>`
      with recursive ${followedTitles},
      holder as (
        select h.title, h.person_id,
               bool_or(e.person_id is not null and h.from_on <= ${today}::date
                       and (h.to_on is null or h.to_on > ${today}::date)) as now
          from title_holding h
          left join employment e on e.person_id = h.person_id and e.joined_on <= ${today}::date
                                and (e.left_on is null or e.left_on > ${today}::date)
         group by h.title, h.person_id
      ),
      held as (
        select title, count(*)::int as ever, (count(*) filter (where now))::int as now from holder group by title
      ),
      led as (
        select distinct h.title from title_holding h
         where exists (select 1 from reporting_line l
                        where l.manager_id = h.person_id
                          and l.from_on < coalesce(h.to_on, 'infinity') and coalesce(l.to_on, 'infinity') > h.from_on)
      )
      select held.title, held.now as "holdersNow", held.ever as "holdersEver", led.title is not null as "hadReports",
             m.title is not null as decided, m.stage_id::text as "stageId"
        from held
        left join led on led.title = held.title
        left join meaning m on m.title = held.title and m.to_on = 'infinity'`;
  }
}
