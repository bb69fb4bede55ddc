import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Story } from '@understudy/seed/story-shape';

/** The ids that the story's employee numbers and unit names got. */
export type StoryIds = { readonly people: ReadonlyMap<string, string>; readonly units: ReadonlyMap<string, string> };

/** Writes the story's facts as they stand; a few statements, whatever the story's size. */
@Injectable()
export class DemonstrationRepository {
  /** Whether the story has been written already. */
  async isWritten(tx: TenantTransaction): Promise<boolean> {
    const [row] = await tx.sql<{ found: boolean }>`
      select exists (select from person where organisation_id = ${tx.organisationId}::uuid) as found`;
    return row?.found === true;
  }

  /** People, employments, titles, units and reporting lines. */
  async writePeople(tx: TenantTransaction, story: Story): Promise<StoryIds> {
    const organisationId = tx.organisationId;
    await tx.sql`
      update organisation set history_begins_on = ${story.historyBeginsOn}::date, framework_read_at = now()
      where organisation_id = ${organisationId}::uuid`;
    const people = await tx.sql<{ id: string; employee: string }>`
      insert into person (organisation_id, employee_number, name, email, pronouns, location)
      select ${organisationId}::uuid, employee, name, email, pronouns, location
      from jsonb_to_recordset(${JSON.stringify(story.people)}::jsonb)
        as told (employee text, name text, email text, pronouns text, location text)
      returning id::text as id, employee_number as employee`;
    const personIds = new Map(people.map(({ id, employee }) => [employee, id]));
    await tx.sql`
      insert into employment
        (organisation_id, person_id, joined_on, left_on, leaving_kind, leaving_reason, regretted, start_known)
      select ${organisationId}::uuid, person.id, joined, "left", "leavingKind", "leavingReason", regretted, "startKnown"
      from jsonb_to_recordset(${JSON.stringify(story.employments)}::jsonb)
        as told (employee text, joined date, "left" date, "leavingKind" text, "leavingReason" text, regretted boolean,
                 "startKnown" boolean)
      join person on person.organisation_id = ${organisationId}::uuid and person.employee_number = told.employee`;
    await tx.sql`
      insert into title_holding (organisation_id, person_id, title, from_on, to_on, start_known)
      select ${organisationId}::uuid, person.id, value, "from", "to",
        coalesce((select employment.start_known from employment
                  where employment.organisation_id = person.organisation_id and employment.person_id = person.id
                    and employment.joined_on = told."from"), true)
      from jsonb_to_recordset(${JSON.stringify(story.titles)}::jsonb)
        as told (employee text, value text, "from" date, "to" date)
      join person on person.organisation_id = ${organisationId}::uuid and person.employee_number = told.employee`;
    await tx.sql`
      insert into reporting_line (organisation_id, person_id, manager_id, from_on, to_on)
      select ${organisationId}::uuid, person.id, manager.id, "from", "to"
      from jsonb_to_recordset(${JSON.stringify(story.managers)}::jsonb)
        as told (employee text, value text, "from" date, "to" date)
      join person on person.organisation_id = ${organisationId}::uuid and person.employee_number = told.employee
      join person manager on manager.organisation_id = ${organisationId}::uuid and manager.employee_number = told.value`;
    return { people: personIds, units: await this.writeUnits(tx, story) };
  }

  private async writeUnits(tx: TenantTransaction, story: Story): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const { name, parent } of story.units) {
      const parentId = parent === null ? null : (ids.get(parent) ?? null);
      const [unit] = await tx.sql<{ id: string }>`
        insert into unit (organisation_id, parent_id, name)
        values (${tx.organisationId}::uuid, ${parentId}::uuid, ${name}) returning id::text as id`;
      if (unit) ids.set(name, unit.id);
    }
    await tx.sql`
      insert into unit_membership (organisation_id, person_id, unit_id, from_on, to_on)
      select ${tx.organisationId}::uuid, person.id, unit.id, "from", "to"
      from jsonb_to_recordset(${JSON.stringify(story.unitMemberships)}::jsonb)
        as told (employee text, value text, "from" date, "to" date)
      join person on person.organisation_id = ${tx.organisationId}::uuid and person.employee_number = told.employee
      join unit on unit.organisation_id = ${tx.organisationId}::uuid and unit.name = told.value`;
    return ids;
  }

  /** Title decisions, target stages, critical roles and their successors; the framework must be there already. */
  async writeGrowth(tx: TenantTransaction, story: Story, ids: StoryIds): Promise<void> {
    const organisationId = tx.organisationId;
    const titles = Object.entries(story.titleStages).map(([title, stage]) => ({ title, stage }));
    await tx.sql`
      insert into title_mapping (organisation_id, title, stage_id)
      select ${organisationId}::uuid, told.title, stage.id
      from jsonb_to_recordset(${JSON.stringify(titles)}::jsonb) as told (title text, stage text)
      left join stage on stage.organisation_id = ${organisationId}::uuid and stage.key = told.stage`;
    await tx.sql`
      insert into target_stage (organisation_id, person_id, stage_id, horizon, from_on, to_on)
      select ${organisationId}::uuid, person.id, stage.id, horizon, "from", "to"
      from jsonb_to_recordset(${JSON.stringify(story.targets)}::jsonb)
        as told (employee text, "stageKey" text, horizon text, "from" date, "to" date)
      join person on person.organisation_id = ${organisationId}::uuid and person.employee_number = told.employee
      join stage on stage.organisation_id = ${organisationId}::uuid and stage.key = told."stageKey"`;
    for (const role of story.roles) {
      const [written] = await tx.sql<{ id: string }>`
        insert into critical_role
          (organisation_id, name, stage_id, unit_id, incumbent_id, impact, vacancy_risk, target_cover, opened_on)
        select ${organisationId}::uuid, ${role.name}, stage.id, ${ids.units.get(role.unit) ?? null}::uuid,
          ${role.incumbent === null ? null : (ids.people.get(role.incumbent) ?? null)}::uuid,
          ${role.impact}, ${role.vacancyRisk}, ${role.targetCover}::int, ${role.openedOn}::date
        from stage where stage.organisation_id = ${organisationId}::uuid and stage.key = ${role.stageKey}
        returning id::text as id`;
      if (!written) continue;
      await tx.sql`
        insert into successor (organisation_id, role_id, person_id, horizon, evidence, from_on)
        select ${organisationId}::uuid, ${written.id}::uuid, person.id, horizon, evidence, "from"
        from jsonb_to_recordset(${JSON.stringify(role.successors)}::jsonb)
          as told (employee text, horizon text, evidence text, "from" date)
        join person on person.organisation_id = ${organisationId}::uuid and person.employee_number = told.employee`;
    }
  }
}
