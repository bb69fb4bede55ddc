import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { RecordedUnit } from '@understudy/domain/data-exchange/person-history';
import type { RecordWrites, TableWrite } from '@understudy/domain/data-exchange/record-writes';

/** Writes whole records of many people in a few statements, whatever their number; rows come as JSON text. */
@Injectable()
export class RecordWriterRepository {
  /** Parents before their children. */
  async insertUnits(tx: TenantTransaction, units: readonly RecordedUnit[]): Promise<void> {
    for (const depth of byDepth(units)) {
      await tx.sql`
        insert into unit (organisation_id, id, parent_id, name)
        select ${tx.organisationId}::uuid, key, "parentKey", name
          from jsonb_to_recordset(${JSON.stringify(depth)}::jsonb) as r (key uuid, "parentKey" uuid, name text)`;
    }
  }

  /** Removes those of the units that nothing refers to any more. */
  async removeUnusedUnits(tx: TenantTransaction, unitIds: readonly string[]): Promise<void> {
    for (let removed = unitIds.length; removed > 0; ) {
      const rows = await tx.sql<{ id: string }>`
        delete from unit u
         where u.id = any(${unitIds}::uuid[])
           and not exists (select from unit_membership m where m.unit_id = u.id)
           and not exists (select from unit child where child.parent_id = u.id)
           and not exists (select from critical_role r where r.unit_id = u.id)
           and not exists (select from role_unit h where h.unit_id = u.id)
           and not exists (select from role_opening o where o.unit_id = u.id)
        returning u.id::text as id`;
      removed = rows.length;
    }
  }

  /** Writes what differs: people first, then everything dated of theirs. */
  async write(tx: TenantTransaction, writes: RecordWrites): Promise<void> {
    if (writes.created !== null) await this.insertPeople(tx, writes.created);
    if (writes.changed !== null) await this.updatePeople(tx, writes.changed, writes.readdressed);
    await this.writeEmployments(tx, writes.employments);
    await this.writeTitles(tx, writes.titles);
    await this.writeUnits(tx, writes.units);
    await this.writeLines(tx, writes.lines);
  }

  /** Removes people with everything dated of theirs. */
  async removePeople(tx: TenantTransaction, personIds: readonly string[]): Promise<void> {
    await tx.sql`delete from reporting_line where person_id = any(${personIds}::uuid[])`;
    await tx.sql`delete from person where id = any(${personIds}::uuid[])`;
  }

  private async insertPeople(tx: TenantTransaction, created: string): Promise<void> {
    await tx.sql`
      insert into person (organisation_id, id, employee_number, name, preferred_name, pronouns, email, location,
                          employment_kind)
      select ${tx.organisationId}::uuid, id, "employeeNumber", name, "preferredName", pronouns, email, location,
             "employmentKind"
        from jsonb_to_recordset(${created}::jsonb) as r (id uuid, "employeeNumber" text, name text,
             "preferredName" text, pronouns text, email text, location text, "employmentKind" text)`;
  }

  /** Addresses that change are taken away first, so that two people can swap theirs. */
  private async updatePeople(tx: TenantTransaction, changed: string, readdressed: readonly string[]): Promise<void> {
    if (readdressed.length > 0)
      await tx.sql`update person set email = null where id = any(${readdressed}::uuid[]) and email is not null`;
    await tx.sql`
      update person
         set name = r.name, preferred_name = r."preferredName", pronouns = r.pronouns, email = r.email,
             location = r.location, employment_kind = r."employmentKind", version = version + 1
        from jsonb_to_recordset(${changed}::jsonb) as r (id uuid, name text, "preferredName" text,
             pronouns text, email text, location text, "employmentKind" text)
       where person.id = r.id`;
  }

  private async writeEmployments(tx: TenantTransaction, { cleared, rows }: TableWrite): Promise<void> {
    if (cleared.length > 0) await tx.sql`delete from employment where person_id = any(${cleared}::uuid[])`;
    if (rows === null) return;
    await tx.sql`
      insert into employment (organisation_id, person_id, joined_on, left_on, leaving_reason, leaving_kind, regretted,
                              start_known)
      select ${tx.organisationId}::uuid, id, "joinedOn", "leftOn", "leavingReason", "leavingKind", regretted,
             "startKnown"
        from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, "joinedOn" date, "leftOn" date,
             "leavingReason" text, "leavingKind" text, regretted bool, "startKnown" bool)`;
  }

  private async writeTitles(tx: TenantTransaction, { cleared, rows }: TableWrite): Promise<void> {
    if (cleared.length > 0) await tx.sql`delete from title_holding where person_id = any(${cleared}::uuid[])`;
    if (rows === null) return;
    await tx.sql`
      insert into title_holding (organisation_id, person_id, title, from_on, to_on, start_known)
      select ${tx.organisationId}::uuid, id, title, "from", "to", "startKnown"
        from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, title text, "from" date, "to" date, "startKnown" bool)`;
  }

  private async writeUnits(tx: TenantTransaction, { cleared, rows }: TableWrite): Promise<void> {
    if (cleared.length > 0) await tx.sql`delete from unit_membership where person_id = any(${cleared}::uuid[])`;
    if (rows === null) return;
    await tx.sql`
      insert into unit_membership (organisation_id, person_id, unit_id, from_on, to_on)
      select ${tx.organisationId}::uuid, id, unit, "from", "to"
        from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, unit uuid, "from" date, "to" date)`;
  }

  private async writeLines(tx: TenantTransaction, { cleared, rows }: TableWrite): Promise<void> {
    if (cleared.length > 0) await tx.sql`delete from reporting_line where person_id = any(${cleared}::uuid[])`;
    if (rows === null) return;
    await tx.sql`
      insert into reporting_line (organisation_id, person_id, manager_id, from_on, to_on)
      select ${tx.organisationId}::uuid, id, manager, "from", "to"
        from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, manager uuid, "from" date, "to" date)`;
  }
}

/** Units grouped so that every parent that is new itself stands in an earlier group. */
const byDepth = (units: readonly RecordedUnit[]): RecordedUnit[][] => {
  const groups: RecordedUnit[][] = [];
  let waiting = [...units];
  while (waiting.length > 0) {
    const keys = new Set(waiting.map(({ key }) => key));
    const ready = waiting.filter(({ parentKey }) => parentKey === null || !keys.has(parentKey));
    if (ready.length === 0) throw new Error('The units contain each other.');
    groups.push(ready);
    waiting = waiting.filter((unit) => !ready.includes(unit));
  }
  return groups;
};
