import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '@understudy/database/system-database';
import type { StorySignIn } from '@understudy/seed/story-shape';

export const demonstrationSlug = 'meridian';

/** The demonstration organisation and who may sign in to it; on the system door, because sign-ins belong to no organisation. */
@Injectable()
export class DemonstrationSignInRepository {
  constructor(private readonly system: SystemDatabase) {}

  /** The organisation's id, made when it is missing; undefined when somebody else's organisation has the address. */
  async ensureOrganisation(): Promise<string | undefined> {
    await this.system.sql`
      insert into organisation (slug, name, locale, time_zone, demonstration)
      values (${demonstrationSlug}, 'Meridian', 'en-GB', 'Europe/London', true)
      on conflict (slug) do nothing`;
    const [row] = await this.system.sql<{ id: string }>`
      select organisation_id::text as id from organisation where slug = ${demonstrationSlug} and demonstration`;
    return row?.id;
  }

  /** Whether there is any organisation yet: the demonstration is for an installation that is new. */
  async isNewInstallation(): Promise<boolean> {
    const [row] = await this.system.sql<{ found: boolean }>`select exists (select from organisation) as found`;
    return row?.found !== true;
  }

  async isDemonstration(): Promise<boolean> {
    const [row] = await this.system.sql<{ found: boolean }>`
      select exists (select from organisation where slug = ${demonstrationSlug} and demonstration) as found`;
    return row?.found === true;
  }

  /** Gives the story's people their sign-ins; an account that is there keeps its password. */
  async ensureSignIns(
    organisationId: string,
    signIns: readonly (StorySignIn & { name: string })[],
    passwordHash: string,
  ): Promise<void> {
    const told = JSON.stringify(signIns);
    await this.system.sql`
      insert into user_account (email, name, password_hash, locale, password_changed_at)
      select email, name, ${passwordHash}, 'en-GB', now()
      from jsonb_to_recordset(${told}::jsonb) as told (email text, name text)
      on conflict (email_key) do nothing`;
    await this.system.sql`
      insert into membership (organisation_id, user_id, role, person_id)
      select ${organisationId}::uuid, account.id, told.role, person.id
      from jsonb_to_recordset(${told}::jsonb) as told (email text, role text, employee text)
      join user_account account on account.email_key = lower(told.email)
      join person on person.organisation_id = ${organisationId}::uuid and person.employee_number = told.employee
      on conflict (organisation_id, user_id) do nothing`;
  }

  /** Sets the password of the demonstration's sign-ins. */
  async setPasswords(emails: readonly string[], passwordHash: string): Promise<void> {
    await this.system.sql`
      update user_account set password_hash = ${passwordHash}, password_changed_at = now()
      where email_key in (select lower(value) from jsonb_array_elements_text(${JSON.stringify(emails)}::jsonb) as value)`;
  }
}
