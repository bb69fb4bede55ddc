import { Injectable } from '@nestjs/common';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { ChosenWays } from '@understudy/domain/notifications/default-ways';

/** How somebody wishes to be told, as kept; version 0 where nothing is. */
export type PreferenceRow = {
  readonly kinds: ChosenWays;
  readonly digest: 'daily' | 'weekly';
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
  readonly chose: boolean;
  readonly timeZone: string | null;
  readonly organisationTimeZone: string;
  readonly version: number;
};

/** What somebody chose. */
export type PreferenceDraft = Pick<PreferenceRow, 'kinds' | 'digest' | 'quietFrom' | 'quietTo' | 'timeZone'>;

@Injectable()
export class PreferencesRepository {
  async get(access: TenantAccess, userId: string): Promise<PreferenceRow | undefined> {
    const [row] = await access.sql<PreferenceRow>`
      select coalesce(p.kinds, '{}') as kinds, coalesce(p.digest, 'daily') as digest, p.quiet_from as "quietFrom",
             p.quiet_to as "quietTo", p.user_id is not null as chose, p.time_zone as "timeZone",
             o.time_zone as "organisationTimeZone", coalesce(p.version, 0) as version
        from organisation o left join notification_preference p on p.user_id = ${userId}::uuid`;
    return row;
  }

  /** Keeps what was chosen if it is still of this version, 0 for none yet; tells whether it was. */
  async keep(tx: TenantTransaction, userId: string, version: number, draft: PreferenceDraft): Promise<boolean> {
    const rows = await tx.sql<{ version: number }>`
      insert into notification_preference as kept (organisation_id, user_id, kinds, digest, quiet_from, quiet_to, time_zone)
      select ${tx.organisationId}::uuid, ${userId}::uuid, ${JSON.stringify(draft.kinds)}::jsonb, ${draft.digest}::text,
             ${draft.quietFrom}::text, ${draft.quietTo}::text, ${draft.timeZone}::text
       where ${version}::int = 0 or exists (select from notification_preference where user_id = ${userId}::uuid)
      on conflict (organisation_id, user_id) do update
         set kinds = excluded.kinds, digest = excluded.digest, quiet_from = excluded.quiet_from,
             quiet_to = excluded.quiet_to, time_zone = excluded.time_zone, version = kept.version + 1
       where kept.version = ${version}::int
      returning version`;
    return rows.length > 0;
  }

  async erase(tx: TenantTransaction, userId: string): Promise<void> {
    await tx.sql`delete from notification_preference where user_id = ${userId}::uuid`;
  }
}
