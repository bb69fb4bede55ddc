import { Injectable } from '@nestjs/common';
import { SystemDatabase, type SystemTransaction } from '@understudy/database/system-database';

/** A sign-in identity. */
export type AccountRow = {
  id: string;
  email: string;
  name: string;
  passwordHash: string | null;
  locale: string | null;
};

/** Sign-in identities, which belong to people and not to organisations. */
@Injectable()
export class AccountRepository {
  constructor(private readonly system: SystemDatabase) {}

  /** The account with this address, in whatever case it is written. */
  async findByEmail(email: string): Promise<AccountRow | undefined> {
    const [row] = await this.system.sql<AccountRow>`
      select id::text as id, email, name, password_hash as "passwordHash", locale
        from user_account where email_key = lower(${email})`;
    return row;
  }

  /** The account with this id. */
  async find(id: string): Promise<AccountRow | undefined> {
    const [row] = await this.system.sql<AccountRow>`
      select id::text as id, email, name, password_hash as "passwordHash", locale
        from user_account where id = ${id}::uuid`;
    return row;
  }

  /** Makes an account; undefined when somebody made one with the same address at the same moment. */
  async create(
    tx: SystemTransaction,
    draft: { email: string; name: string; passwordHash: string; locale: string | null },
  ): Promise<string | undefined> {
    const [row] = await tx.sql<{ id: string }>`
      insert into user_account (email, name, password_hash, locale, password_changed_at)
      values (${draft.email}, ${draft.name}, ${draft.passwordHash}, ${draft.locale}::text, now())
      on conflict (email_key) do nothing returning id::text as id`;
    return row?.id;
  }

  /** Changes name or language; what is undefined stays. */
  async changeProfile(id: string, changes: { name?: string; locale?: string | null }): Promise<void> {
    await this.system.sql`
      update user_account
         set name = coalesce(${changes.name ?? null}::text, name),
             locale = case when ${changes.locale === undefined}::boolean then locale else ${changes.locale ?? null}::text end
       where id = ${id}::uuid`;
  }

  /** Sets a new password and ends every session but the one that is kept. */
  async setPassword(id: string, passwordHash: string, keptSessionId: string | null): Promise<void> {
    await this.system.run(async (tx) => {
      await tx.sql`
        update user_account set password_hash = ${passwordHash}, password_changed_at = now() where id = ${id}::uuid`;
      await tx.sql`
        delete from user_session where user_id = ${id}::uuid and id is distinct from ${keptSessionId}::uuid`;
      await tx.sql`update password_reset set used_at = now() where user_id = ${id}::uuid and used_at is null`;
    });
  }
}
