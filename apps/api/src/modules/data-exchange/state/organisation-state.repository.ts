import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { RecordedRows } from '@understudy/domain/data-exchange/recorded-rows';

/** What is recorded, each list as JSON text: nobody on the way to the planner needs to take it apart. */
export type RecordedTexts = Readonly<Record<keyof RecordedRows, string>> & { readonly historyBeginsOn: string | null };

@Injectable()
export class OrganisationStateRepository {
  /** Everything dated of everybody. Call it in a transaction when what is read must belong together. */
  async load(access: TenantAccess): Promise<RecordedTexts> {
    const people = await access.sql<{ rows: string }>`
      select coalesce(json_agg(r), '[]')::text as rows from (
        select id, employee_number as "employeeNumber", name, preferred_name as "preferredName", pronouns, email,
               location, employment_kind as "employmentKind"
          from person order by employee_number collate "C") r`;
    const employments = await access.sql<{ rows: string }>`
      select coalesce(json_agg(r), '[]')::text as rows from (
        select person_id as "personId", joined_on as "joinedOn", left_on as "leftOn",
               leaving_reason as "leavingReason", leaving_kind as "leavingKind", regretted,
               start_known as "startKnown"
          from employment order by joined_on) r`;
    const lines = await access.sql<{ rows: string }>`
      select coalesce(json_agg(r), '[]')::text as rows from (
        select line.person_id as "personId", manager.employee_number as manager, line.from_on as "from",
               line.to_on as "to"
          from reporting_line line join person manager on manager.id = line.manager_id order by line.from_on) r`;
    const titles = await access.sql<{ rows: string }>`
      select coalesce(json_agg(r), '[]')::text as rows from (
        select person_id as "personId", title, from_on as "from", to_on as "to", start_known as "startKnown"
          from title_holding order by from_on) r`;
    const memberships = await access.sql<{ rows: string }>`
      select coalesce(json_agg(r), '[]')::text as rows from (
        select person_id as "personId", unit_id as unit, from_on as "from", to_on as "to"
          from unit_membership order by from_on) r`;
    const units = await access.sql<{ rows: string }>`
      select coalesce(json_agg(r), '[]')::text as rows from (
        select id as key, parent_id as "parentKey", name from unit order by name, id) r`;
    const [organisation] = await access.sql<{ historyBeginsOn: string | null }>`
      select history_begins_on as "historyBeginsOn" from organisation`;
    return {
      people: textOf(people),
      employments: textOf(employments),
      lines: textOf(lines),
      titles: textOf(titles),
      memberships: textOf(memberships),
      units: textOf(units),
      historyBeginsOn: organisation?.historyBeginsOn ?? null,
    };
  }
}

const textOf = (found: readonly { readonly rows: string }[]): string => found[0]?.rows ?? '[]';
