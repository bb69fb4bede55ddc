import { randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '@understudy/contracts/organisations';
import type { SystemDatabase } from '@understudy/database/system-database';
import type { TenantDatabase } from '@understudy/database/tenant-database';
import { type Actor, permissionsOfStandings } from '../src/common/auth/actor.js';
import { hashOfToken, newToken } from '../src/common/auth/token.js';
import { ReportingClosureRepository } from '../src/modules/people/closure/reporting-closure.repository.js';
import { ReportingClosure } from '../src/modules/people/closure/reporting-closure.service.js';

/** A person of a test organisation; the key is the employee number, and by default the name. */
export type PersonDraft = {
  readonly name?: string;
  readonly email?: string | null;
  /** The key of the manager, since joining. */
  readonly manager?: string;
  readonly title?: string;
  /** The name of the unit, since joining. */
  readonly unit?: string;
  /** 2020-01-01 unless said otherwise. */
  readonly joinedOn?: string;
  readonly leftOn?: string | null;
};

/** What a test organisation consists of. */
export type OrganisationDraft = {
  readonly name?: string;
  readonly timeZone?: string;
  readonly people?: Readonly<Record<string, PersonDraft>>;
};

/** Somebody who can sign in, with a session that is already open. */
export type SignInHandle = {
  readonly userId: string;
  readonly membershipId: string;
  readonly email: string;
  readonly token: string;
};

/** A test organisation: its ids, its people by key, and sign-ins on demand. */
export type TestOrganisation<Key extends string = string> = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Ids of the people by key. */
  readonly people: Readonly<Record<Key, string>>;
  /** An admin who is not in the directory. */
  readonly admin: SignInHandle;
  /** A sign-in of one of the people, with an open session. */
  signIn(key: Key, role?: Role): Promise<SignInHandle>;
  /** The actor of a system job in this organisation, for calling services and repositories directly. */
  readonly actor: Actor;
};

const firstDay = '2020-01-01';

/** Builds test organisations by hand-written SQL, so that a spec needs no other area to work. */
export class OrganisationBuilder {
  constructor(
    private readonly system: SystemDatabase,
    private readonly tenants: TenantDatabase,
    /** The hash of the one password of all test sign-ins. */
    private readonly passwordHash: () => Promise<string>,
  ) {}

  /** Makes an organisation with these people and an admin. */
  async build<Key extends string>(
    draft: OrganisationDraft & { readonly people?: Readonly<Record<Key, PersonDraft>> },
  ): Promise<TestOrganisation<Key>> {
    const { name = 'Test organisation', timeZone = 'UTC', people = {} as Record<Key, PersonDraft> } = draft;
    const slug = `test-${randomBytes(6).toString('hex')}`;
    const [row] = await this.system.sql<{ id: string; today: string }>`
      insert into organisation (slug, name, time_zone) values (${slug}, ${name}, ${timeZone})
      returning organisation_id::text as id, (now() at time zone time_zone)::date::text as today`;
    if (row === undefined) throw new Error('The organisation was not made.');
    const ids = await this.addPeople(row.id, people);
    const admin = await this.addSignIn(row.id, `admin@${slug}.example`, 'admin', null);
    return {
      id: row.id,
      slug,
      name,
      people: ids,
      admin,
      signIn: (key, role = 'member') => this.addSignIn(row.id, `${key}@${slug}.example`.toLowerCase(), role, ids[key]),
      actor: {
        organisationId: row.id,
        userId: null,
        personId: null,
        isAdmin: true,
        standings: ['admin'],
        permissions: permissionsOfStandings(['admin']),
        timeZone,
        today: row.today,
        requestId: 'test',
      },
    };
  }

  /** Makes a sign-in with an open session; the same address gets another session, not another account. */
  async addSignIn(organisationId: string, email: string, role: Role, personId: string | null): Promise<SignInHandle> {
    const token = newToken();
    const passwordHash = await this.passwordHash();
    return this.system.run(async (tx) => {
      const [user] = await tx.sql<{ id: string }>`
        insert into user_account (email, name, password_hash) values (${email}, ${email}, ${passwordHash})
        on conflict (email_key) do update set name = user_account.name returning id::text as id`;
      if (user === undefined) throw new Error('The account was not made.');
      const [membership] = await tx.sql<{ id: string }>`
        insert into membership (organisation_id, user_id, role, person_id)
        values (${organisationId}::uuid, ${user.id}::uuid, ${role}, ${personId}::uuid)
        on conflict (organisation_id, user_id) do update set role = excluded.role returning id::text as id`;
      if (membership === undefined) throw new Error('The membership was not made.');
      await tx.sql`
        insert into user_session (token_hash, user_id, organisation_id, expires_at, device)
        values (${hashOfToken(token)}, ${user.id}::uuid, ${organisationId}::uuid, now() + interval '1 day', 'Test')`;
      return { userId: user.id, membershipId: membership.id, email, token };
    });
  }

  private async addPeople<Key extends string>(
    organisationId: string,
    people: Readonly<Record<Key, PersonDraft>>,
  ): Promise<Record<Key, string>> {
    const entries = Object.entries<PersonDraft>(people);
    const ids = Object.fromEntries(entries.map(([key]) => [key, randomUUID()])) as Record<string, string>;
    const rows = entries.map(([key, person]) => ({
      id: ids[key],
      key,
      name: person.name ?? key,
      email: person.email === undefined ? `${key}@people.example`.toLowerCase() : person.email,
      manager: person.manager === undefined ? null : ids[person.manager],
      title: person.title ?? null,
      unit: person.unit ?? null,
      joined: person.joinedOn ?? firstDay,
      left: person.leftOn ?? null,
    }));
    if (rows.length === 0) return ids as Record<Key, string>;
    const drafts = JSON.stringify(rows);
    await this.tenants.run({ organisationId }, async (tx) => {
      await tx.sql`
        insert into person (organisation_id, id, employee_number, name, email)
        select ${organisationId}::uuid, id, key, name, email
          from jsonb_to_recordset(${drafts}::jsonb) as r (id uuid, key text, name text, email text)`;
      await tx.sql`
        insert into employment (organisation_id, person_id, joined_on, left_on)
        select ${organisationId}::uuid, id, joined, "left"
          from jsonb_to_recordset(${drafts}::jsonb) as r (id uuid, joined date, "left" date)`;
      await tx.sql`
        insert into reporting_line (organisation_id, person_id, manager_id, from_on, to_on)
        select ${organisationId}::uuid, id, manager, joined, "left"
          from jsonb_to_recordset(${drafts}::jsonb) as r (id uuid, manager uuid, joined date, "left" date)
         where manager is not null`;
      await tx.sql`
        insert into title_holding (organisation_id, person_id, title, from_on, to_on)
        select ${organisationId}::uuid, id, title, joined, "left"
          from jsonb_to_recordset(${drafts}::jsonb) as r (id uuid, title text, joined date, "left" date)
         where title is not null`;
      await tx.sql`
        with made as (
          insert into unit (organisation_id, name)
          select distinct ${organisationId}::uuid, unit from jsonb_to_recordset(${drafts}::jsonb) as r (unit text)
           where unit is not null
          returning id, name
        )
        insert into unit_membership (organisation_id, person_id, unit_id, from_on, to_on)
        select ${organisationId}::uuid, r.id, made.id, joined, "left"
          from jsonb_to_recordset(${drafts}::jsonb) as r (id uuid, unit text, joined date, "left" date)
          join made on made.name = r.unit`;
      await new ReportingClosure(new ReportingClosureRepository()).rebuild(tx, 'everyone');
    });
    return ids as Record<Key, string>;
  }
}
