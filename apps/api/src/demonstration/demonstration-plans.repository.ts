import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { StoryCycle } from '@understudy/seed/plan-shape';
import { unitsAndBelow } from '../modules/people/units/unit-tree.repository.js';

/** Rows ready to be written, with ids chosen by whoever writes; people are named by their employee numbers. */
export type PlanRows = {
  readonly plans: readonly object[];
  readonly goals: readonly object[];
  readonly actions: readonly object[];
  readonly comments: readonly object[];
  readonly signatures: readonly object[];
  /** What was signed, without the names that stand beside its keys. */
  readonly signed: readonly object[];
  readonly changes: readonly object[];
};
export type CheckInRows = { readonly checkIns: readonly object[]; readonly notes: readonly object[] };

/** Writes the story's plans and talks as they stand; a few statements, whatever their number. */
@Injectable()
export class DemonstrationPlansRepository {
  async writePlans(tx: TenantTransaction, rows: PlanRows): Promise<void> {
    const id = tx.organisationId;
    await tx.sql`
      insert into development_plan (organisation_id, id, person_id, starts_on, ends_on, status, focus, target_stage_key,
        target_stage_name, framework_version_id, created_by, created_on, agreed_on, activated_on, closed_on, closing_note,
        content_hash, changed_at)
      select ${id}::uuid, told.id, person.id, "startsOn", "endsOn", told.status, focus, stage.key, stage.name,
             stage.version_id, person.id, "createdOn", "agreedOn", "activatedOn", "closedOn", "closingNote", "contentHash",
             "changedOn"::timestamptz + interval '10 hours'
        from jsonb_to_recordset(${JSON.stringify(rows.plans)}::jsonb)
          as told (id uuid, employee text, "startsOn" date, "endsOn" date, status text, focus text, "targetStageKey" text,
                   "createdOn" date, "agreedOn" date, "activatedOn" date, "closedOn" date, "closingNote" text,
                   "contentHash" text, "changedOn" date)
        join person on person.employee_number = told.employee
        left join stage on stage.key = told."targetStageKey"`;
    await tx.sql`
      insert into development_goal (organisation_id, id, plan_id, ordinal, title, skill_key, skill_name, from_level, to_level,
        why, measure, due_on)
      select ${id}::uuid, told.id, "planId", place, told.title, "skillKey", skill.name, "fromLevel", "toLevel", why, measure,
             "dueOn"
        from jsonb_to_recordset(${JSON.stringify(rows.goals)}::jsonb)
          as told (id uuid, "planId" uuid, place int, title text, "skillKey" text, "fromLevel" int, "toLevel" int, why text,
                   measure text, "dueOn" date)
        left join skill on skill.key = told."skillKey"`;
    await tx.sql`
      insert into development_action (organisation_id, id, plan_id, goal_id, ordinal, kind, title, details, owner_id, due_on,
        progress, done_on, evidence, offer_kind, offer_id)
      select ${id}::uuid, told.id, "planId", "goalId", place, kind, told.title, details, person.id, "dueOn", progress,
             "doneOn", evidence, case when taken.id is not null then 'mentor' end, taken.id
        from jsonb_to_recordset(${JSON.stringify(rows.actions)}::jsonb)
          as told (id uuid, "planId" uuid, "goalId" uuid, place int, kind text, title text, details text, employee text,
                   "dueOn" date, progress int, "doneOn" date, evidence text, mentor text)
        join person on person.employee_number = told.employee
        left join person taken on taken.employee_number = told.mentor`;
    await tx.sql`
      insert into plan_comment (organisation_id, plan_id, author_id, text, created_at)
      select ${id}::uuid, "planId", person.id, text, "on"::timestamptz + interval '11 hours'
        from jsonb_to_recordset(${JSON.stringify(rows.comments)}::jsonb)
          as told ("planId" uuid, author text, text text, "on" date)
        join person on person.employee_number = told.author`;
    await tx.sql`
      insert into plan_signature (organisation_id, plan_id, signer_id, role, content_hash, signed_at)
      select ${id}::uuid, "planId", person.id, role, "contentHash", "on"::timestamptz + interval '9 hours'
        from jsonb_to_recordset(${JSON.stringify(rows.signatures)}::jsonb)
          as told ("planId" uuid, signer text, role text, "contentHash" text, "on" date)
        join person on person.employee_number = told.signer`;
    await tx.sql`
      insert into signed_plan_content (organisation_id, plan_id, content_hash, content, kept_at)
      select ${id}::uuid, "planId", "contentHash",
             content || jsonb_build_object('targetStageName', stage.name, 'goals', (
               select jsonb_agg(goal || jsonb_build_object('skillName', skill.name) order by place)
                 from jsonb_array_elements(content -> 'goals') with ordinality as written (goal, place)
                 left join skill on skill.key = goal ->> 'skillKey')),
             "on"::timestamptz + interval '9 hours'
        from jsonb_to_recordset(${JSON.stringify(rows.signed)}::jsonb)
          as told ("planId" uuid, "contentHash" text, content jsonb, "on" date)
        left join stage on stage.key = content ->> 'targetStageKey'`;
    await tx.sql`
      insert into plan_change (organisation_id, plan_id, author_id, what, subject, fields, changed_at)
      select ${id}::uuid, "planId", person.id, what, subject, fields,
             "on"::timestamptz + interval '9 hours' + place * interval '1 minute'
        from jsonb_to_recordset(${JSON.stringify(rows.changes)}::jsonb)
          as told ("planId" uuid, author text, what text, subject text, fields jsonb, "on" date, place int)
        left join person on person.employee_number = told.author`;
    await tx.sql`
      insert into plan_change (organisation_id, plan_id, author_id, what, changed_at)
      select organisation_id, plan_id, author_id, 'comment-added', created_at from plan_comment`;
  }

  async writeCheckIns(tx: TenantTransaction, { checkIns, notes }: CheckInRows, today: string): Promise<void> {
    const id = tx.organisationId;
    await tx.sql`
      insert into check_in (organisation_id, id, person_id, counterpart_id, plan_id, kind, held_on, next_on, two_sided,
        status, created_by, created_on)
      select ${id}::uuid, told.id, person.id, other.id,
             (select d.id from development_plan d where d.person_id = person.id and d.status <> 'closed' limit 1), kind,
             "heldOn", "nextOn", "twoSided", told.status, other.id, least("heldOn", ${today}::date)
        from jsonb_to_recordset(${JSON.stringify(checkIns)}::jsonb)
          as told (id uuid, employee text, "with" text, kind text, "heldOn" date, "nextOn" date, "twoSided" boolean,
                   status text)
        join person on person.employee_number = told.employee
        join person other on other.employee_number = told."with"`;
    await tx.sql`
      insert into check_in_note (organisation_id, check_in_id, author_id, visibility, text, state)
      select ${id}::uuid, "checkInId", person.id, visibility, text, state
        from jsonb_to_recordset(${JSON.stringify(notes)}::jsonb)
          as told ("checkInId" uuid, author text, visibility text, text text, state text)
        join person on person.employee_number = told.author`;
    await tx.sql`
      insert into plan_change (organisation_id, plan_id, author_id, check_in_id, what, fields, changed_at)
      select organisation_id, plan_id, created_by, id, 'check-in-' || status,
             jsonb_build_array(jsonb_build_object('field', 'heldOn', 'before', null, 'after', held_on)),
             least(created_on + interval '15 hours', now())
        from check_in where plan_id is not null and status in ('planned', 'held')`;
  }

  /** A cycle that runs, with everybody who is in its unit on that day. */
  async writeCycle(tx: TenantTransaction, cycle: StoryCycle, today: string): Promise<void> {
    const [made] = await tx.sql<{ id: string }>`
      insert into development_cycle (organisation_id, name, opens_on, closes_on, plans_start_on, plans_end_on, audience,
        status, remind_days, launched_at, last_reminded_on)
      values (${tx.organisationId}::uuid, ${cycle.name}, ${cycle.opensOn}::date, ${cycle.closesOn}::date,
              ${cycle.plansStartOn}::date, ${cycle.plansEndOn}::date, 'units', 'running', ${cycle.remindDays}::int[],
              ${cycle.opensOn}::timestamptz, ${today}::date - 1)
      returning id::text as id`;
    if (made === undefined) return;
    await tx.sql`
      insert into development_cycle_unit (organisation_id, cycle_id, unit_id)
      select ${tx.organisationId}::uuid, ${made.id}::uuid, id from unit where name = ${cycle.unit}`;
    const units = sql`select unit_id from development_cycle_unit where cycle_id = ${made.id}::uuid`;
    await tx.sql`
      insert into development_cycle_participant (organisation_id, cycle_id, person_id)
      select distinct ${tx.organisationId}::uuid, ${made.id}::uuid, m.person_id
        from unit_membership m
        join employment e on e.person_id = m.person_id and e.joined_on <= ${today}::date
                         and (e.left_on is null or e.left_on > ${today}::date)
       where m.from_on <= ${today}::date and (m.to_on is null or m.to_on > ${today}::date)
         and m.unit_id in (${unitsAndBelow(units)})`;
  }

  /** A cycle that is drafted and opens by itself on its first day. */
  async writeNextCycle(tx: TenantTransaction, cycle: StoryCycle): Promise<void> {
    await tx.sql`
      with made as (
        insert into development_cycle (organisation_id, name, opens_on, closes_on, plans_start_on, plans_end_on, audience,
          status, opens_by_itself, remind_days)
        values (${tx.organisationId}::uuid, ${cycle.name}, ${cycle.opensOn}::date, ${cycle.closesOn}::date,
                ${cycle.plansStartOn}::date, ${cycle.plansEndOn}::date, 'units', 'draft', true, ${cycle.remindDays}::int[])
        returning id)
      insert into development_cycle_unit (organisation_id, cycle_id, unit_id)
      select ${tx.organisationId}::uuid, made.id, unit.id from made join unit on unit.name = ${cycle.unit}`;
  }
}
