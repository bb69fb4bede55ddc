import { Injectable } from '@nestjs/common';
import type { Goal, GoalBasis, PlanAction } from '@understudy/contracts/development-plans-goals';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type ActionRow = Omit<PlanAction, 'abilities'>;
export type GoalRow = Omit<Goal, 'abilities' | 'actions' | 'skill'> & {
  planId: string;
  skillKey: string | null;
  skillName: string | null;
  actions: ActionRow[];
};
/** A goal as it is written; the ids are chosen by whoever writes. */
export type GoalValues = {
  readonly id: string;
  readonly title: string;
  readonly skillKey: string | null;
  readonly skillName: string | null;
  readonly fromLevel: number | null;
  readonly toLevel: number | null;
  readonly why: string;
  readonly measure: string;
  readonly dueOn: string | null;
  readonly status: Goal['status'];
  readonly basis: GoalBasis | null;
  readonly carriedFromId: string | null;
};

/** The columns of an action a with its owner o, as JSON in the words of the contract. */
export const actionJson: Sql = sql`json_build_object(
  'id', a.id, 'goalId', a.goal_id, 'kind', a.kind, 'title', a.title, 'details', a.details, 'reason', a.reason,
  'practiceKey', a.practice_key,
  'offer', case when a.offer_kind is not null then json_build_object('kind', a.offer_kind, 'id', a.offer_id) end, 'owner', json_build_object('id', o.id, 'name', ${nameOf(sql`o`)}), 'dueOn', a.due_on,
  'progress', a.progress, 'doneOn', a.done_on, 'evidence', a.evidence, 'carriedFromId', a.carried_from_id,
  'version', a.version)`;

@Injectable()
export class GoalsRepository {
  /** The goals of a plan with their actions, in their order. */
  async list(access: TenantAccess, planId: string, goalId: string | null = null): Promise<GoalRow[]> {
    return access.sql<GoalRow>`
      select g.id::text as id, g.plan_id::text as "planId", g.title, g.skill_key as "skillKey",
             g.skill_name as "skillName", g.from_level as "fromLevel", g.to_level as "toLevel", g.why, g.measure,
             g.due_on::text as "dueOn", g.status, g.basis, g.carried_from_id::text as "carriedFromId", g.version,
             (select coalesce(json_agg(${actionJson} order by a.ordinal, a.id), '[]')
                from development_action a join person o on o.id = a.owner_id where a.goal_id = g.id) as actions
        from development_goal g
       where g.plan_id = ${planId}::uuid and (${goalId}::uuid is null or g.id = ${goalId}::uuid)
       order by g.ordinal, g.id`;
  }

  /** Writes goals behind those that are there. */
  async insert(tx: TenantTransaction, planId: string, goals: readonly GoalValues[]): Promise<void> {
    await tx.sql`
      insert into development_goal (organisation_id, id, plan_id, ordinal, title, skill_key, skill_name, from_level,
                                    to_level, why, measure, due_on, status, basis, carried_from_id)
      select ${tx.organisationId}::uuid, (g ->> 'id')::uuid, ${planId}::uuid,
             place + coalesce((select max(x.ordinal) from development_goal x where x.plan_id = ${planId}::uuid), 0)::int,
             g ->> 'title', g ->> 'skillKey', g ->> 'skillName', (g ->> 'fromLevel')::int, (g ->> 'toLevel')::int,
             g ->> 'why', g ->> 'measure', (g ->> 'dueOn')::date, g ->> 'status', nullif(g -> 'basis', 'null'::jsonb),
             (g ->> 'carriedFromId')::uuid
        from jsonb_array_elements(${JSON.stringify(goals)}::jsonb) with ordinality as told (g, place)`;
  }

  /** False when the version is not the current one. */
  async update(tx: TenantTransaction, version: number, goal: GoalValues): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update development_goal
         set title = ${goal.title}, skill_key = ${goal.skillKey}, skill_name = ${goal.skillName},
             from_level = ${goal.fromLevel}::int, to_level = ${goal.toLevel}::int, why = ${goal.why},
             measure = ${goal.measure}, due_on = ${goal.dueOn}::date, status = ${goal.status}, version = version + 1
       where id = ${goal.id}::uuid and version = ${version}::int returning id::text as id`;
    return rows.length === 1;
  }

  async remove(tx: TenantTransaction, goalId: string): Promise<void> {
    await tx.sql`delete from development_goal where id = ${goalId}::uuid`;
  }

  /** Whether a later plan carries the goal or one of its actions on. */
  async isCarriedOn(access: TenantAccess, goalId: string): Promise<boolean> {
    const rows = await access.sql<{ found: boolean }>`
      select exists (select 1 from development_goal where carried_from_id = ${goalId}::uuid)
          or exists (select 1 from development_action a join development_action b on b.carried_from_id = a.id
                      where a.goal_id = ${goalId}::uuid) as found`;
    return rows[0]?.found ?? false;
  }

  /** The names of skills of the published framework by their keys. */
  async skillNames(access: TenantAccess, keys: readonly string[]): Promise<Map<string, string>> {
    const rows = await access.sql<{ key: string; name: string }>`
      select k.key, k.name from skill k
       where k.key = any(${keys}::text[])
         and k.version_id = (select v.id from framework_version v where v.status = 'published'
                              order by v.number desc limit 1)`;
    return new Map(rows.map(({ key, name }) => [key, name]));
  }
}
