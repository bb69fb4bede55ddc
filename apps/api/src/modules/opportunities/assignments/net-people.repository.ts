import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';

/**
 * The parts of net a whose holders do not fit there any more, because the line has changed: a mentor who leads the person
 * now, or a skip-level who stands above the manager no longer.
 */
export const misplacedIn = (today: string): Sql => {
  const above = (condition: Sql): Sql => sql`exists (
    select 1 from reporting_closure r
     where r.person_id = a.person_id and r.from_on <= ${today}::date and r.to_on > ${today}::date and ${condition})`;
  return sql`(
    select coalesce(json_agg(named.part order by named.part), '[]')
      from (values ('mentor', ${above(sql`r.leader_id = a.mentor_id`)}),
                   ('skip-level', case when ${above(sql`r.depth > 1`)}
                                       then not ${above(sql`r.depth > 1 and r.leader_id = a.skip_level_id`)}
                                       else ${above(sql`r.leader_id = a.skip_level_id`)} end)
           ) named (part, misplaced)
     where named.misplaced and case named.part when 'mentor' then a.mentor_id else a.skip_level_id end is not null)`;
};

@Injectable()
export class NetPeopleRepository {
  /**
   * Whether somebody stands above the person's manager today. Where nobody does, anybody may take that part who is not
   * the manager.
   */
  async standsOverTheManager(access: TenantAccess, id: string, personId: string, today: string): Promise<boolean> {
    const rows = await access.sql<{ fits: boolean }>`
      with above as (
        select leader_id, depth from reporting_closure
         where person_id = ${personId}::uuid and from_on <= ${today}::date and to_on > ${today}::date)
      select case when exists (select 1 from above where depth > 1)
                  then exists (select 1 from above where depth > 1 and leader_id = ${id}::uuid)
                  else not exists (select 1 from above where leader_id = ${id}::uuid) end as fits`;
    return rows[0]?.fits ?? false;
  }
}
