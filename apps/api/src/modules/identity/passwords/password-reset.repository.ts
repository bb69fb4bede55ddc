import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '@understudy/database/system-database';

/** Links that set a new password. */
@Injectable()
export class PasswordResetRepository {
  constructor(private readonly system: SystemDatabase) {}

  /** Keeps a new link, good for an hour; forgets those that are long over. */
  async create(userId: string, tokenHash: string): Promise<void> {
    await this.system.sql`
      with over as (delete from password_reset where expires_at < now() - interval '7 days')
      insert into password_reset (user_id, token_hash, expires_at)
      values (${userId}::uuid, ${tokenHash}, now() + interval '1 hour')`;
  }

  /** Whose link this is, while it is good. */
  async findOpen(tokenHash: string): Promise<string | undefined> {
    const [row] = await this.system.sql<{ userId: string }>`
      select user_id::text as "userId" from password_reset
       where token_hash = ${tokenHash} and used_at is null and expires_at > now()`;
    return row?.userId;
  }

  /** Uses the link up; of several at once one succeeds. */
  async use(tokenHash: string): Promise<boolean> {
    const rows = await this.system.sql`
      update password_reset set used_at = now()
       where token_hash = ${tokenHash} and used_at is null and expires_at > now() returning id`;
    return rows.length > 0;
  }
}
