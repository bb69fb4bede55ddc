import { Injectable } from '@nestjs/common';
import type { PeerGroupCadence, PeerGroupState } from '@understudy/contracts/peer-groups';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';

export type PeerGroupValues = {
  readonly name: string;
  readonly link: string;
  readonly timeZone: string;
  readonly cadence: PeerGroupCadence;
  readonly firstOn: string;
  readonly startsMinute: number;
  readonly minutes: number;
};
export type NewPeerGroup = Omit<PeerGroupValues, 'link'> & {
  readonly stageKey: string;
  readonly cohortId: string | null;
  readonly smallest: number;
  readonly largest: number;
};
type WhyLeft = 'left' | 'taken-out' | 'gone' | 'line';
type Planned = {
  readonly ordinal: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly hostId: string | null;
};

/** Why member m must not be in the group any more; null where they may. */
const whyAbsent = (today: string): Sql => sql`(
  case when not exists (
         select 1 from employment e where e.person_id = m.person_id and e.joined_on <= ${today}::date
            and (e.left_on is null or e.left_on > ${today}::date)) then 'gone'
       when exists (
         select 1 from peer_group_member o
           join reporting_closure c on c.leader_id = m.person_id and c.person_id = o.person_id
            and c.from_on <= ${today}::date and c.to_on > ${today}::date
          where o.group_id = m.group_id and o.left_on is null) then 'line' end)`;

@Injectable()
export class PeerGroupWritesRepository {
  async insert(tx: TenantTransaction, group: NewPeerGroup, today: string): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into peer_group (organisation_id, name, stage_key, cohort_id, cadence, first_on, starts_minute, minutes,
                              time_zone, smallest, largest, created_on)
      values (${tx.organisationId}::uuid, ${group.name}, ${group.stageKey}, ${group.cohortId}::uuid, ${group.cadence},
              ${group.firstOn}::date, ${group.startsMinute}::int, ${group.minutes}::int, ${group.timeZone},
              ${group.smallest}::int, ${group.largest}::int, ${today}::date)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The group was not written.');
    return id;
  }

  async update(tx: TenantTransaction, groupId: string, values: PeerGroupValues): Promise<void> {
    await tx.sql`
      update peer_group
         set name = ${values.name}, link = ${values.link}, time_zone = ${values.timeZone}, cadence = ${values.cadence},
             first_on = ${values.firstOn}::date, starts_minute = ${values.startsMinute}::int,
             minutes = ${values.minutes}::int, version = version + 1
       where id = ${groupId}::uuid`;
  }

  async setState(tx: TenantTransaction, groupId: string, state: PeerGroupState): Promise<void> {
    await tx.sql`update peer_group set state = ${state}, version = version + 1 where id = ${groupId}::uuid`;
  }

  /**
   * Puts people in; whoever was in it before begins anew. The moment is that of the clock, not of the transaction's beginning:
   * whatever was written while this one waited for the group was written before.
   */
  async addMembers(tx: TenantTransaction, groupId: string, ids: readonly string[], today: string): Promise<void> {
    await tx.sql`
      insert into peer_group_member as known (organisation_id, group_id, person_id, joined_on, joined_at)
      select ${tx.organisationId}::uuid, ${groupId}::uuid, id, ${today}::date, clock_timestamp() from unnest(${ids}::uuid[]) id
      on conflict (organisation_id, group_id, person_id) do update
         set joined_on = excluded.joined_on, joined_at = excluded.joined_at, left_on = null, why_left = null
       where known.left_on is not null`;
  }

  /** Takes somebody out; false when they were not in it. */
  async takeOut(
    tx: TenantTransaction,
    groupId: string,
    personId: string,
    why: WhyLeft,
    today: string,
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update peer_group_member set left_on = ${today}::date, why_left = ${why}
       where group_id = ${groupId}::uuid and person_id = ${personId}::uuid and left_on is null
      returning person_id::text as id`;
    return rows.length === 1;
  }

  /** Writes the dates to come over those there were, one after another, and gives back all, and those that fell away. */
  async planMeetings(tx: TenantTransaction, groupId: string, planned: readonly Planned[]) {
    const rows = JSON.stringify(planned.map((meeting, place) => ({ ...meeting, place: place + 1 })));
    const gone = await tx.sql<{ id: string }>`
      delete from peer_group_meeting where group_id = ${groupId}::uuid and id in (
        select id from (select id, row_number() over (order by starts_at, id) as place from peer_group_meeting
                         where group_id = ${groupId}::uuid and starts_at > now()) known
         where known.place > ${planned.length}::int)
      returning id::text as id`;
    const kept = await tx.sql<{ id: string; startsAt: string; endsAt: string }>`
      with told as (
        select * from jsonb_to_recordset(${rows}::jsonb)
          as told (place int, ordinal int, "startsAt" timestamptz, "endsAt" timestamptz, "hostId" uuid)
      ), known as (
        select id, row_number() over (order by starts_at, id) as place from peer_group_meeting
         where group_id = ${groupId}::uuid and starts_at > now()
      ), changed as (
        update peer_group_meeting t set ordinal = told.ordinal, starts_at = told."startsAt", ends_at = told."endsAt",
               host_id = told."hostId"
          from told join known on known.place = told.place where t.id = known.id
        returning t.id, t.starts_at, t.ends_at
      ), added as (
        insert into peer_group_meeting (organisation_id, group_id, ordinal, starts_at, ends_at, host_id)
        select ${tx.organisationId}::uuid, ${groupId}::uuid, ordinal, "startsAt", "endsAt", "hostId" from told
         where place not in (select place from known)
        returning id, starts_at, ends_at
      )
      select id::text as id, to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAt",
             to_char(ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "endsAt"
        from (select * from changed union all select * from added) meeting order by starts_at`;
    return { gone: gone.map(({ id }) => id), kept };
  }

  /** Notes which groups that have begun have too few people by now; returns those that did not have too few before. */
  async noteTooSmall(tx: TenantTransaction, ids: readonly string[]): Promise<string[]> {
    const rows = await tx.sql<{ id: string; tooSmall: boolean }>`
      update peer_group g set told_too_small = counted.small
        from (select o.id, o.smallest > (select count(*) from peer_group_member m
                                          where m.group_id = o.id and m.left_on is null) as small
                from peer_group o where o.id = any(${ids}::uuid[]) and o.state in ('running', 'resting')) counted
       where g.id = counted.id and g.told_too_small <> counted.small
      returning g.id::text as id, g.told_too_small as "tooSmall"`;
    return rows.flatMap(({ id, tooSmall }) => (tooSmall ? [id] : []));
  }

  /** Groups that are not over, for the night. */
  async openGroups(tx: TenantTransaction): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      select id::text as id from peer_group where state <> 'closed' order by id`;
    return rows.map(({ id }) => id);
  }

  /** Of these the groups in which somebody is who must not be in them any more. */
  async groupsWithAbsent(tx: TenantTransaction, today: string): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      select distinct g.id::text as id from peer_group g join peer_group_member m on m.group_id = g.id
       where g.state <> 'closed' and m.left_on is null and ${whyAbsent(today)} is not null
       order by 1`;
    return rows.map(({ id }) => id);
  }

  /** Ends the part of whoever works here no more, and of whoever has come to lead somebody else in the group. */
  async takeOutAbsent(tx: TenantTransaction, groupId: string, today: string): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      with absent as (
        select m.person_id, ${whyAbsent(today)} as why
          from peer_group_member m where m.group_id = ${groupId}::uuid and m.left_on is null
      )
      update peer_group_member m set left_on = ${today}::date, why_left = absent.why
        from absent where absent.why is not null and m.group_id = ${groupId}::uuid and m.person_id = absent.person_id
      returning m.person_id::text as id`;
    return rows.map(({ id }) => id);
  }
}
