import { Injectable } from '@nestjs/common';
import type { CalendarSettings } from '@understudy/contracts/calendar';
import { SystemDatabase } from '@understudy/database/system-database';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** Whose calendar a link is, by the facts of this moment. */
export type LinkOwner = {
  readonly organisationId: string;
  readonly organisation: string;
  readonly userId: string;
  readonly personId: string | null;
  /** A mentor from outside, and nothing else. */
  readonly fromOutside: boolean;
};

/** What somebody keeps about their calendar, and their link from outside. */
@Injectable()
export class CalendarLinkRepository {
  constructor(private readonly system: SystemDatabase) {}

  async settings(access: TenantAccess, userId: string): Promise<CalendarSettings> {
    const [row] = await access.sql<CalendarSettings>`
      select case when link_hash is not null then json_build_object(
               'madeAt', to_char(link_made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
               'lastReadAt', to_char(link_read_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) end as link,
             mail_invitations as "mailInvitations"
        from calendar_setting where user_id = ${userId}::uuid`;
    return row ?? { link: null, mailInvitations: true };
  }

  async chooseMails(tx: TenantTransaction, userId: string, wanted: boolean): Promise<void> {
    await tx.sql`
      insert into calendar_setting (organisation_id, user_id, mail_invitations)
      values (${tx.organisationId}::uuid, ${userId}::uuid, ${wanted}::bool)
      on conflict (organisation_id, user_id) do update set mail_invitations = excluded.mail_invitations`;
  }

  /** Keeps the hash of a new link in the place of an earlier one. */
  async keep(tx: TenantTransaction, userId: string, hash: string): Promise<void> {
    await tx.sql`
      insert into calendar_setting (organisation_id, user_id, link_hash, link_made_at)
      values (${tx.organisationId}::uuid, ${userId}::uuid, ${hash}, now())
      on conflict (organisation_id, user_id) do update
         set link_hash = excluded.link_hash, link_made_at = excluded.link_made_at, link_read_at = null`;
  }

  /** Ends the link; tells whether there was one. */
  async revoke(tx: TenantTransaction, userId: string): Promise<boolean> {
    const rows = await tx.sql`
      update calendar_setting set link_hash = null, link_made_at = null, link_read_at = null
       where user_id = ${userId}::uuid and link_hash is not null returning user_id`;
    return rows.length > 0;
  }

  /** Whose link this is; undefined when it is none, or when its owner may not enter any more. Notes that it was read. */
  async read(hash: string): Promise<LinkOwner | undefined> {
    const [row] = await this.system.sql<LinkOwner>`
      with owner as (
        select m.organisation_id, m.user_id, m.person_id, m.role, o.name
          from calendar_setting s
          join membership m on m.organisation_id = s.organisation_id and m.user_id = s.user_id and m.ended_at is null
          join organisation o on o.organisation_id = m.organisation_id
          cross join lateral (select (now() at time zone o.time_zone)::date as today) day
         where s.link_hash = ${hash}
           and (m.person_id is null
                or not exists (select from employment e
                                where e.organisation_id = m.organisation_id and e.person_id = m.person_id)
                or exists (select from employment e
                            where e.organisation_id = m.organisation_id and e.person_id = m.person_id
                              and e.joined_on <= day.today and (e.left_on is null or e.left_on > day.today)))
      ), noted as (
        update calendar_setting s set link_read_at = now() from owner
         where s.organisation_id = owner.organisation_id and s.user_id = owner.user_id
           and (s.link_read_at is null or s.link_read_at < now() - interval '1 minute')
      )
      select organisation_id::text as "organisationId", name as organisation, user_id::text as "userId",
             person_id::text as "personId", role = 'mentor' as "fromOutside" from owner`;
    return row;
  }
}
