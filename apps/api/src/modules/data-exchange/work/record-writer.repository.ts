import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { PersonHistory, RecordedUnit } from '@understudy/domain/data-exchange/person-history';

/** One person's record as it is (null: nobody yet) and as it shall be. */
export type RecordChange = {
  readonly id: string;
  readonly before: PersonHistory | null;
  readonly after: PersonHistory;
};

type SpellKind = 'employments' | 'lines' | 'titles' | 'units';

/** Writes whole records of many people in a few statements, whatever their number. */
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
        returning u.id::text as id`;
      removed = rows.length;
    }
  }

  /** Writes what differs. `ids` knows the person behind every employee number, also of those just being created. */
  async write(
    tx: TenantTransaction,
    changes: readonly RecordChange[],
    ids: ReadonlyMap<string, string>,
  ): Promise<void> {
    await this.insertPeople(
      tx,
      changes.filter(({ before }) => before === null),
    );
    await this.updatePeople(
      tx,
      changes.filter(({ before, after }) => before !== null && !sameAttributes(before, after)),
    );
    await this.writeEmployments(tx, differing(changes, 'employments'));
    await this.writeTitles(tx, differing(changes, 'titles'));
    await this.writeUnits(tx, differing(changes, 'units'));
    await this.writeLines(tx, differing(changes, 'lines'), ids);
  }

  /** Removes people with everything dated of theirs. */
  async removePeople(tx: TenantTransaction, personIds: readonly string[]): Promise<void> {
    await tx.sql`delete from reporting_line where person_id = any(${personIds}::uuid[])`;
    await tx.sql`delete from person where id = any(${personIds}::uuid[])`;
  }

  private async insertPeople(tx: TenantTransaction, created: readonly RecordChange[]): Promise<void> {
    if (created.length === 0) return;
    await tx.sql`
      insert into person (organisation_id, id, employee_number, name, preferred_name, pronouns, email, location,
                          employment_kind)
      select ${tx.organisationId}::uuid, id, "employeeNumber", name, "preferredName", pronouns, email, location,
             "employmentKind"
        from jsonb_to_recordset(${attributesOf(created)}::jsonb) as r (id uuid, "employeeNumber" text, name text,
             "preferredName" text, pronouns text, email text, location text, "employmentKind" text)`;
  }

  /** Addresses are taken away first, so that two people can swap theirs. */
  private async updatePeople(tx: TenantTransaction, changed: readonly RecordChange[]): Promise<void> {
    if (changed.length === 0) return;
    const moved = changed.filter(({ before, after }) => before?.email !== after.email).map(({ id }) => id);
    if (moved.length > 0)
      await tx.sql`update person set email = null where id = any(${moved}::uuid[]) and email is not null`;
    await tx.sql`
      update person
         set name = r.name, preferred_name = r."preferredName", pronouns = r.pronouns, email = r.email,
             location = r.location, employment_kind = r."employmentKind", version = version + 1
        from jsonb_to_recordset(${attributesOf(changed)}::jsonb) as r (id uuid, name text, "preferredName" text,
             pronouns text, email text, location text, "employmentKind" text)
       where person.id = r.id`;
  }

  private async writeEmployments(tx: TenantTransaction, changes: readonly RecordChange[]): Promise<void> {
    const known = knownIds(changes);
    if (known.length > 0) await tx.sql`delete from employment where person_id = any(${known}::uuid[])`;
    const rows = changes.flatMap(({ id, after }) => after.employments.map((spell) => ({ id, ...spell })));
    if (rows.length === 0) return;
    await tx.sql`
      insert into employment (organisation_id, person_id, joined_on, left_on, leaving_reason, leaving_kind, regretted,
                              start_known, hired_externally)
      select ${tx.organisationId}::uuid, id, "joinedOn", "leftOn", "leavingReason", "leavingKind", regretted,
             "startKnown", "hiredExternally"
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, "joinedOn" date, "leftOn" date,
             "leavingReason" text, "leavingKind" text, regretted bool, "startKnown" bool, "hiredExternally" bool)`;
  }

  private async writeTitles(tx: TenantTransaction, changes: readonly RecordChange[]): Promise<void> {
    const known = knownIds(changes);
    if (known.length > 0) await tx.sql`delete from title_holding where person_id = any(${known}::uuid[])`;
    const rows = changes.flatMap(({ id, after }) => after.titles.map((spell) => ({ id, ...spell })));
    if (rows.length === 0) return;
    await tx.sql`
      insert into title_holding (organisation_id, person_id, title, from_on, to_on, start_known)
      select ${tx.organisationId}::uuid, id, title, "from", "to", "startKnown"
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, title text, "from" date, "to" date,
             "startKnown" bool)`;
  }

  private async writeUnits(tx: TenantTransaction, changes: readonly RecordChange[]): Promise<void> {
    const known = knownIds(changes);
    if (known.length > 0) await tx.sql`delete from unit_membership where person_id = any(${known}::uuid[])`;
    const rows = changes.flatMap(({ id, after }) => after.units.map((spell) => ({ id, ...spell })));
    if (rows.length === 0) return;
    await tx.sql`
      insert into unit_membership (organisation_id, person_id, unit_id, from_on, to_on)
      select ${tx.organisationId}::uuid, id, unit, "from", "to"
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, unit uuid, "from" date, "to" date)`;
  }

  private async writeLines(
    tx: TenantTransaction,
    changes: readonly RecordChange[],
    ids: ReadonlyMap<string, string>,
  ): Promise<void> {
    const known = knownIds(changes);
    if (known.length > 0) await tx.sql`delete from reporting_line where person_id = any(${known}::uuid[])`;
    const rows = changes.flatMap(({ id, after }) =>
      after.lines.map(({ manager, from, to }) => ({ id, manager: ids.get(manager), from, to })),
    );
    if (rows.length === 0) return;
    await tx.sql`
      insert into reporting_line (organisation_id, person_id, manager_id, from_on, to_on)
      select ${tx.organisationId}::uuid, id, manager, "from", "to"
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, manager uuid, "from" date, "to" date)`;
  }
}

const knownIds = (changes: readonly RecordChange[]): string[] =>
  changes.filter(({ before }) => before !== null).map(({ id }) => id);

const differing = (changes: readonly RecordChange[], kind: SpellKind): RecordChange[] =>
  changes.filter(({ before, after }) => JSON.stringify(before?.[kind] ?? []) !== JSON.stringify(after[kind]));

const attributes = ['name', 'preferredName', 'pronouns', 'email', 'location', 'employmentKind'] as const;

const sameAttributes = (before: PersonHistory, after: PersonHistory): boolean =>
  attributes.every((attribute) => before[attribute] === after[attribute]);

const attributesOf = (changes: readonly RecordChange[]): string =>
  JSON.stringify(
    changes.map(({ id, after }) => {
      const { employeeNumber, name, preferredName, pronouns, email, location, employmentKind } = after;
      return { id, employeeNumber, name, preferredName, pronouns, email, location, employmentKind };
    }),
  );

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
