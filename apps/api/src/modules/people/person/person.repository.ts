import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { changePerson, createPerson, Person, PersonReference } from '@understudy/contracts/people';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { stayBegun } from '../../career-framework/stages/unbroken-stay.repository.js';
import { type CardRow, cardColumns, cardSource, nameOf, type Viewer } from '../cards/person-cards.repository.js';

export type PersonRow = CardRow & {
  fullName: string;
  preferredName: string | null;
  pronouns: string | null;
  location: string | null;
  employmentKind: Person['employmentKind'];
  version: number;
  /** Where the unbroken stay at their stage began. */
  stageSince: string | null;
  line: PersonReference[];
  target: Person['targetStage'];
  /** In the line above on the day the person's facts are read, whether or not an admin. */
  isAbove: boolean;
};

const line = sql`(
  select coalesce(json_agg(json_build_object('id', a.id, 'name', ${nameOf(sql`a`)}) order by up.depth), '[]')
    from reporting_closure up join person a on a.id = up.leader_id
   where up.person_id = p.id and up.from_on <= e.seen_on and up.to_on > e.seen_on)`;

const target = sql`(
  select json_build_object('horizon', ts.horizon, 'since', ts.from_on::text, 'stage',
           json_build_object('id', st.id, 'key', st.key, 'name', st.name, 'ordinal', st.ordinal))
    from target_stage ts join stage st on st.id = ts.stage_id
   where ts.person_id = p.id and ts.from_on <= e.seen_on and (ts.to_on is null or ts.to_on > e.seen_on)
   limit 1)`;

const stageSince = sql`(
  select stay.since::text from (${stayBegun({ personId: sql`p.id`, assignedFrom: sql`sa.from_on`, joinedOn: sql`e.joined_on` })}) stay)`;

const isAbove = (viewer: Viewer): Sql => sql`exists (
  select 1 from reporting_closure up
   where up.leader_id = ${viewer.personId}::uuid and up.person_id = p.id
     and up.from_on <= e.seen_on and up.to_on > e.seen_on)`;

@Injectable()
export class PersonRepository {
  /** Everything the page of one person shows, in one round trip. */
  async find(access: TenantAccess, viewer: Viewer, personId: string): Promise<PersonRow | null> {
    const rows = await access.sql<PersonRow>`
      select ${cardColumns(viewer)}, p.name as "fullName", p.preferred_name as "preferredName", p.pronouns, p.location,
             p.employment_kind as "employmentKind", p.version, ${line} as line, ${target} as target,
             ${stageSince} as "stageSince", ${isAbove(viewer)} as "isAbove"
        from person p ${cardSource(viewer)}
       where p.id = ${personId}::uuid`;
    return rows[0] ?? null;
  }

  async insert(tx: TenantTransaction, draft: BodyOf<typeof createPerson>): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into person (organisation_id, employee_number, name, preferred_name, pronouns, email, location, employment_kind)
      values (${tx.organisationId}::uuid, ${draft.employeeNumber}, ${draft.name}, ${draft.preferredName ?? null}::text,
              ${draft.pronouns ?? null}::text, ${draft.email ?? null}::text, ${draft.location ?? null}::text,
              ${draft.employmentKind})
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The person was not written.');
    await tx.sql`
      insert into employment (organisation_id, person_id, joined_on)
      values (${tx.organisationId}::uuid, ${id}::uuid, ${draft.joinedOn}::date)`;
    return id;
  }

  /** Which of the identifying words somebody else holds already. */
  async taken(
    access: TenantAccess,
    words: { employeeNumber?: string; email?: string | null },
    exceptPersonId: string | null,
  ): Promise<{ employeeNumber: boolean; email: boolean }> {
    const rows = await access.sql<{ employeeNumber: boolean; email: boolean }>`
      select exists (select 1 from person where employee_number = ${words.employeeNumber ?? null}::text
                        and id is distinct from ${exceptPersonId}::uuid) as "employeeNumber",
             exists (select 1 from person where email_key = lower(${words.email ?? null}::text)
                        and id is distinct from ${exceptPersonId}::uuid) as email`;
    return rows[0] ?? { employeeNumber: false, email: false };
  }

  /** Writes the changed fields when the version is still the expected one; false when somebody was faster. */
  async update(tx: TenantTransaction, personId: string, changes: BodyOf<typeof changePerson>): Promise<boolean> {
    const keep = (field: keyof typeof changes): boolean => changes[field] === undefined;
    const rows = await tx.sql<{ id: string }>`
      update person set
        name = coalesce(${changes.name ?? null}::text, name),
        preferred_name = case when ${keep('preferredName')}::bool then preferred_name else ${changes.preferredName ?? null}::text end,
        pronouns = case when ${keep('pronouns')}::bool then pronouns else ${changes.pronouns ?? null}::text end,
        email = case when ${keep('email')}::bool then email else ${changes.email ?? null}::text end,
        location = case when ${keep('location')}::bool then location else ${changes.location ?? null}::text end,
        employment_kind = coalesce(${changes.employmentKind ?? null}::text, employment_kind),
        version = version + 1
       where id = ${personId}::uuid and version = ${changes.version}::int
      returning id::text as id`;
    return rows.length === 1;
  }
}
