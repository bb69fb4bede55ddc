import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** Days for which something can be brought back. */
const keptDays = 30;

/** Rows as they stood in their tables; what a goal takes along stands beside it. */
export type RemovedContent = {
  readonly goal: { readonly id: string; readonly title: string } | null;
  readonly actions: readonly { readonly id: string; readonly title: string; readonly goal_id: string }[];
  readonly comments: readonly object[];
};

/** Whether what was removed at this instant can still be brought back. */
export const stillKept = (removedAt: Sql): Sql => sql`${removedAt} > now() - make_interval(days => ${keptDays}::int)`;

@Injectable()
export class RemovalsRepository {
  /** A goal with all that goes with it, as it stands now. */
  async ofGoal(access: TenantAccess, goalId: string): Promise<RemovedContent> {
    const [row] = await access.sql<{ content: RemovedContent }>`
      select json_build_object(
               'goal', to_jsonb(g),
               'actions', (select coalesce(json_agg(to_jsonb(a) order by a.ordinal, a.id), '[]')
                             from development_action a where a.goal_id = g.id),
               'comments', (select coalesce(json_agg(to_jsonb(c) order by c.created_at, c.id), '[]')
                              from plan_comment c where c.goal_id = g.id)) as content
        from development_goal g where g.id = ${goalId}::uuid`;
    return row?.content ?? { goal: null, actions: [], comments: [] };
  }

  /** One action as it stands now. */
  async ofAction(access: TenantAccess, actionId: string): Promise<RemovedContent> {
    const rows = await access.sql<{ action: RemovedContent['actions'][number] }>`
      select to_jsonb(a) as action from development_action a where a.id = ${actionId}::uuid`;
    return { goal: null, actions: rows.map(({ action }) => action), comments: [] };
  }

  /** What an entry of the history removed, while it can be brought back; null else. */
  async find(access: TenantAccess, planId: string, changeId: string): Promise<RemovedContent | null> {
    const rows = await access.sql<{ content: RemovedContent }>`
      select content from plan_removal
       where change_id = ${changeId}::uuid and plan_id = ${planId}::uuid and ${stillKept(sql`removed_at`)}`;
    return rows[0]?.content ?? null;
  }

  async hasGoal(access: TenantAccess, planId: string, goalId: string): Promise<boolean> {
    const rows = await access.sql`
      select 1 as found from development_goal where id = ${goalId}::uuid and plan_id = ${planId}::uuid`;
    return rows.length > 0;
  }

  /** Writes the rows again as they were, and columns that there were not then as they begin; what they were carried over from may be gone by now, and whoever owned an action, too. */
  async restore(tx: TenantTransaction, changeId: string): Promise<void> {
    const removed = sql`(select content, plan_id from plan_removal where change_id = ${changeId}::uuid)`;
    await tx.sql`
      select insert_as_kept('development_goal', r.content -> 'goal' || jsonb_build_object(
               'carried_from_id', (select o.id from development_goal o
                                    where o.id = (r.content -> 'goal' ->> 'carried_from_id')::uuid)))
        from ${removed} r where r.content -> 'goal' <> 'null'::jsonb`;
    await tx.sql`
      select insert_as_kept('development_action', a || jsonb_build_object(
               'carried_from_id', (select o.id from development_action o where o.id = (a ->> 'carried_from_id')::uuid),
               'owner_id', coalesce((select p.id from person p where p.id = (a ->> 'owner_id')::uuid), d.person_id)))
        from ${removed} r
        join development_plan d on d.id = r.plan_id
        cross join jsonb_array_elements(r.content -> 'actions') as a`;
    await tx.sql`
      select insert_as_kept('plan_comment', c)
        from ${removed} r
        cross join jsonb_array_elements(r.content -> 'comments') as c
       where exists (select 1 from person p where p.id = (c ->> 'author_id')::uuid)`;
    await tx.sql`delete from plan_removal where change_id = ${changeId}::uuid`;
  }

  /** Lets go for good of what was removed so long ago that nobody can bring it back. */
  async forget(tx: TenantTransaction): Promise<void> {
    await tx.sql`delete from plan_removal where not ${stillKept(sql`removed_at`)}`;
    await tx.sql`
      update plan_comment set withdrawn_text = null
       where withdrawn_text is not null and not ${stillKept(sql`withdrawn_at`)}`;
  }
}
