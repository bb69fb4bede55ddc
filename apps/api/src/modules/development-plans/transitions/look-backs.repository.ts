import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { usualMilestones } from '@understudy/domain/development-plans/transition-course';
import { currentCompanions } from './companions.repository.js';

export type LookBackRow = { id: string; personId: string };

@Injectable()
export class LookBacksRepository {
  /**
   * Marks the companions of which a day to look back came within so many days and was not told of, and returns them; of
   * several such days the last. Where something stands on that day's line, there is nothing to remind of.
   */
  takeNew(tx: TenantTransaction, today: string, lateDays: number): Promise<LookBackRow[]> {
    return tx.sql<LookBackRow>`
      with come as (
        select distinct on (c.id) c.id, c.entered_on + m.day as due_on, m.day
          from (select c.* ${currentCompanions(today)}) c
          cross join lateral (
            select unnest(${[...usualMilestones]}::int[]) as day
            union
            select (p ->> 'day')::int from jsonb_array_elements(coalesce(c.content -> 'shift' -> 'prompts', '[]'::jsonb)) p
          ) m
         where c.entered_on + m.day between ${today}::date - ${lateDays}::int and ${today}::date
         order by c.id, m.day desc
      )
      update transition_companion t set look_back_told_for = come.due_on
        from come
       where t.id = come.id and t.look_back_told_for is distinct from come.due_on
         and not exists (select 1 from transition_item i
                          where i.companion_id = t.id and i.item = 'day:' || come.day and (i.done or i.note <> ''))
      returning t.id::text as id, t.person_id::text as "personId"`;
  }
}
