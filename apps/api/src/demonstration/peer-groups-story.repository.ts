import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { StoryPeerGroup } from '@understudy/seed/peer-groups';

/** Writes the peer groups of the story: who is in them, when they meet, and what they wrote to each other. */
@Injectable()
export class PeerGroupsStoryRepository {
  async write(tx: TenantTransaction, told: readonly StoryPeerGroup[]): Promise<void> {
    const id = tx.organisationId;
    await tx.sql`
      insert into peer_group (organisation_id, name, stage_key, state, cadence, first_on, starts_minute, minutes, time_zone,
                              link, smallest, largest, created_on)
      select ${id}::uuid, name, "stageKey", state, cadence, "firstOn", "startsMinute", minutes, "timeZone", link, 4, 6,
             "createdOn"
        from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
          as told (name text, "stageKey" text, state text, cadence text, "firstOn" date, "startsMinute" int, minutes int,
                   "timeZone" text, link text, "createdOn" date)`;
    const each = sql`jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
        as told (name text, "createdOn" date, members text[], meetings jsonb, notes jsonb)
      join peer_group g on g.name = told.name`;
    await tx.sql`
      insert into peer_group_member (organisation_id, group_id, person_id, joined_on, joined_at)
      select ${id}::uuid, g.id, p.id, told."createdOn", told."createdOn"
        from ${each} join person p on p.employee_number = any(told.members)`;
    await tx.sql`
      insert into peer_group_meeting (organisation_id, group_id, ordinal, starts_at, ends_at, host_id)
      select ${id}::uuid, g.id, one.ordinal, one."startsAt", one."endsAt", p.id
        from ${each}
       cross join jsonb_to_recordset(told.meetings)
          as one (ordinal int, "startsAt" timestamptz, "endsAt" timestamptz, host text)
        left join person p on p.employee_number = one.host`;
    await tx.sql`
      insert into peer_group_note (organisation_id, group_id, author_id, text, written_on, written_at)
      select ${id}::uuid, g.id, p.id, one.text, one."on", one."on" + interval '17 hours'
        from ${each} cross join jsonb_to_recordset(told.notes) as one (author text, text text, "on" date)
        join person p on p.employee_number = one.author`;
    await tx.sql`
      with entry as (
        insert into calendar_entry (organisation_id, kind, source_id, title, page, starts_at, ends_at)
        select ${id}::uuid, 'peer-group-meeting', t.id, g.name, '/peer-groups/' || g.id, t.starts_at, t.ends_at
          from peer_group_meeting t join peer_group g on g.id = t.group_id
        returning id, source_id
      )
      insert into calendar_attendee (organisation_id, entry_id, person_id, mailed, mailed_sequence)
      select ${id}::uuid, entry.id, m.person_id, true, 0
        from entry join peer_group_meeting t on t.id = entry.source_id
        join peer_group_member m on m.group_id = t.group_id`;
  }
}
