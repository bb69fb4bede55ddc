import { Injectable } from '@nestjs/common';
import type { DevelopmentSettings } from '@understudy/contracts/development-plans-hand-over';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type SettingsRow = Pick<DevelopmentSettings, 'handOver' | 'quietDays' | 'version'> & {
  signerId: string | null;
  signerName: string | null;
};

const untouched: SettingsRow = {
  handOver: 'person-decides',
  quietDays: 30,
  version: 0,
  signerId: null,
  signerName: null,
};

/** The rule about what new leaders see, of the organisation whose data is read. */
export const handOverRule: Sql = sql`coalesce((select hand_over from development_settings), ${untouched.handOver})`;

@Injectable()
export class SettingsRepository {
  /** The organisation's rules; those of an organisation that never changed them where there is no row. */
  async get(access: TenantAccess): Promise<SettingsRow> {
    const rows = await access.sql<SettingsRow>`
      select s.hand_over as "handOver", s.quiet_days as "quietDays", s.version, p.id::text as "signerId",
             ${nameOf(sql`p`)} as "signerName"
        from development_settings s left join person p on p.id = s.signer_id`;
    return rows[0] ?? untouched;
  }

  /** Writes all of it; false when the version is not the current one, 0 being that of an organisation without a row. */
  async write(
    tx: TenantTransaction,
    version: number,
    row: Omit<SettingsRow, 'version' | 'signerName'>,
  ): Promise<boolean> {
    const rows = await tx.sql<{ version: number }>`
      insert into development_settings as known (organisation_id, hand_over, quiet_days, signer_id)
      select ${tx.organisationId}::uuid, ${row.handOver}, ${row.quietDays}::int, ${row.signerId}::uuid
       where ${version}::int = 0 or exists (select 1 from development_settings)
      on conflict (organisation_id) do update
         set hand_over = excluded.hand_over, quiet_days = excluded.quiet_days, signer_id = excluded.signer_id,
             version = known.version + 1
       where known.version = ${version}::int
      returning version`;
    return rows.length === 1;
  }

  /** Whether somebody works here on that day. */
  async worksHere(access: TenantAccess, personId: string, today: string): Promise<boolean> {
    const rows = await access.sql<{ found: boolean }>`
      select exists (select 1 from employment where person_id = ${personId}::uuid and joined_on <= ${today}::date
                        and (left_on is null or left_on > ${today}::date)) as found`;
    return rows[0]?.found ?? false;
  }
}
