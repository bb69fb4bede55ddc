import { Injectable } from '@nestjs/common';
import type { PeerGroup, PeerGroupSort, PeerMeeting } from '@understudy/contracts/peer-groups';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { arrangedBy, behind, instantKey } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type PeerGroupRow = Omit<PeerGroup, 'tooSmall' | 'isMine' | 'abilities' | 'link'> & {
  link: string;
  isMember: boolean;
  sameStage: boolean;
  lineInIt: boolean;
  sortKey: string;
};
export type PeerGroupOrder = Arrangement<PeerGroupSort>;
const byName: PeerGroupOrder = { sort: 'name', direction: 'ascending' };

type Scope = 'mine' | 'open' | 'all';

const worksHere = (personId: Sql, day: Sql): Sql => sql`exists (
  select 1 from employment e where e.person_id = ${personId} and e.joined_on <= ${day}
     and (e.left_on is null or e.left_on > ${day}))`;

/** Whether one of two leads the other on a day. */
const inLine = (one: Sql, other: Sql, day: Sql): Sql => sql`exists (
  select 1 from reporting_closure c where c.from_on <= ${day} and c.to_on > ${day}
     and ((c.leader_id = ${one} and c.person_id = ${other}) or (c.leader_id = ${other} and c.person_id = ${one})))`;

/** Whoever is in group g on a day: not gone, employed, and above nobody else in it. */
const present = (day: Sql): Sql => sql`
  m.group_id = g.id and m.left_on is null and ${worksHere(sql`m.person_id`, day)}
  and not exists (
    select 1 from peer_group_member o
      join reporting_closure c on c.leader_id = m.person_id and c.person_id = o.person_id
       and c.from_on <= ${day} and c.to_on > ${day}
     where o.group_id = m.group_id and o.left_on is null)`;

/** By what groups are arranged; one without dates stands behind all that have some. */
const keyOf = (actor: Actor, { sort }: PeerGroupOrder): Sql =>
  ({
    name: sql`folded(g.name)`,
    next: sql`coalesce((select ${instantKey(sql`min(t.starts_at)`)} from peer_group_meeting t
                         where t.group_id = g.id and t.ends_at > now()), '9999')`,
    members: sql`(select lpad(count(*)::text, 3, '0') from peer_group_member m where ${present(sql`${actor.today}::date`)})`,
  })[sort];

@Injectable()
export class PeerGroupsRepository {
  /** Groups: the actor's own, those they could join, or all. */
  page(
    access: TenantAccess,
    actor: Actor,
    scope: Scope,
    order: PeerGroupOrder,
    after: Place | null,
    limit: number,
  ): Promise<PeerGroupRow[]> {
    const beyond = behind(order, keyOf(actor, order), sql`g.id`, after);
    const wanted: Readonly<Record<Scope, Sql>> = {
      all: sql`true`,
      mine: sql`${this.isMember(actor)}`,
      open: sql`g.state <> 'closed' and ${this.sameStage(actor)} and not ${this.isMember(actor)}`,
    };
    return this.rows(access, actor, sql`${wanted[scope]} ${beyond}`, order, limit);
  }

  /** One group, whether or not the actor may see it. */
  async find(access: TenantAccess, actor: Actor, groupId: string): Promise<PeerGroupRow | null> {
    const rows = await this.rows(access, actor, sql`g.id = ${groupId}::uuid`, byName, 1);
    return rows[0] ?? null;
  }

  /** Lets nobody change a group, or who is in it, until the transaction ends. */
  async lock(tx: TenantTransaction, groupId: string): Promise<void> {
    await tx.sql`select id::text as id from peer_group where id = ${groupId}::uuid for update`;
  }

  /** Whether somebody is of this stage and works here, and whether anybody in the group is of their line. */
  async newcomer(access: TenantAccess, actor: Actor, groupId: string, personId: string) {
    const day = sql`${actor.today}::date`;
    const rows = await access.sql<{ sameStage: boolean; lineInIt: boolean }>`
      select ${this.stageFits(sql`${personId}::uuid`, actor.today)} as "sameStage",
             ${this.lineFound(sql`${personId}::uuid`, day)} as "lineInIt"
        from peer_group g where g.id = ${groupId}::uuid`;
    return rows[0] ?? { sameStage: false, lineInIt: false };
  }

  private isMember(actor: Actor): Sql {
    return sql`exists (select 1 from peer_group_member m
                        where m.person_id = ${actor.personId}::uuid and ${present(sql`${actor.today}::date`)})`;
  }

  private sameStage(actor: Actor): Sql {
    return this.stageFits(sql`${actor.personId}::uuid`, actor.today);
  }

  private stageFits(personId: Sql, today: string): Sql {
    const day = sql`${today}::date`;
    return sql`(${worksHere(personId, day)} and exists (
      select 1 from stage_assignment a join stage s on s.id = a.stage_id
       where a.person_id = ${personId} and s.key = g.stage_key and a.from_on <= ${day}
         and (a.to_on is null or a.to_on > ${day})))`;
  }

  private lineFound(personId: Sql, day: Sql): Sql {
    return sql`exists (select 1 from peer_group_member m where m.group_id = g.id and m.left_on is null
                          and m.person_id <> ${personId} and ${inLine(sql`m.person_id`, personId, day)})`;
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    order: PeerGroupOrder,
    limit: number,
  ): Promise<PeerGroupRow[]> {
    const key = keyOf(actor, order);
    const day = sql`${actor.today}::date`;
    return access.sql<PeerGroupRow>`
      select g.id::text as id, g.name, g.state, g.cadence, g.first_on::text as "firstOn",
             g.starts_minute as "startsMinute", g.minutes, g.time_zone as "timeZone", g.link, g.smallest, g.largest,
             g.version, json_build_object('key', g.stage_key, 'name', coalesce(
               (select s.name from stage s join framework_version v on v.id = s.version_id
                 where s.key = g.stage_key order by v.number desc limit 1), g.stage_key)) as stage,
             (select json_build_object('id', c.id, 'name', c.name) from cohort c where c.id = g.cohort_id) as cohort,
             (select coalesce(json_agg(json_build_object('id', p.id, 'name', ${nameOf(sql`p`)})
                                       order by p.name_key, p.id), '[]')
                from peer_group_member m join person p on p.id = m.person_id where ${present(day)}) as members,
             ${meetings} as meetings, ${this.isMember(actor)} as "isMember", ${this.sameStage(actor)} as "sameStage",
             ${this.lineFound(sql`${actor.personId}::uuid`, day)} as "lineInIt", ${key} as "sortKey"
        from peer_group g
       where ${condition}
       order by ${arrangedBy(order, key, sql`g.id`)} limit ${limit}::int`;
  }
}

const stamp = (column: Sql): Sql => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const meetings: Sql = sql`(
  select coalesce(json_agg(json_build_object('id', t.id, 'ordinal', t.ordinal, 'startsAt', ${stamp(sql`t.starts_at`)},
           'endsAt', ${stamp(sql`t.ends_at`)},
           'host', case when h.id is not null then json_build_object('id', h.id, 'name', ${nameOf(sql`h`)}) end)
           order by t.starts_at), '[]')
    from peer_group_meeting t left join person h on h.id = t.host_id
   where t.group_id = g.id and t.ends_at > now())`;

/** A date as the product keeps it. */
export type MeetingRow = Pick<PeerMeeting, 'id' | 'startsAt' | 'endsAt'>;
