import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { graceDays, keepingKinds } from '@understudy/domain/development-plans/check-in-adherence';
import type { Actor } from '../../../common/auth/actor.js';
import type { Place } from '../../../common/http/arranged.js';
import { arrangementBy } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { leadership } from '../plans/plan-sight.repository.js';
import { checkInVisible } from './check-in-sight.repository.js';

export type DueCheckInRow = {
  id: string;
  personId: string;
  personName: string;
  leaderId: string;
  leaderName: string;
  dueOn: string;
  followedOn: string | null;
  held: boolean;
  sortKey: string;
};
export type DueCounts = { due: number; held: number; fewest: number };
type DueAsked = { readonly whose: 'mine' | 'line'; readonly windowFrom: string };

/**
 * `due`: the talks that were due, as `dueTalks` of the domain says, made of nothing but check-ins that the actor may read: what
 * they may not read neither makes a talk due nor keeps it. Since when they lead somebody is asked once of each person, not of
 * each talk.
 */
const dueTo = (actor: Actor, { whose, windowFrom }: DueAsked): Sql => {
  const { personId, today } = actor;
  const me = sql`${personId}::uuid`;
  const these = {
    mine: sql`(k.person_id = ${me} or k.counterpart_id = ${me})`,
    line: sql`k.person_id in (select below.person_id from reporting_closure below
                               where below.leader_id = ${me} and below.depth > 0)`,
  }[whose];
  return sql`
    lead as materialized (
      select one.person_id, l.since
        from (select distinct k.person_id from check_in k where ${these}) one
        cross join lateral (${leadership(actor, sql`one.person_id`)}) l
    ),
    readable as (
      select k.id, k.person_id, k.counterpart_id, k.kind, k.next_on,
             min(k.held_on) over (partition by k.person_id, k.counterpart_id order by k.held_on
                                  range between interval '1 day' following and unbounded following) as followed_on
        from check_in k
        left join lead on lead.person_id = k.person_id
        left join development_settings settings on true
        left join hand_over_choice chosen on chosen.person_id = k.person_id and chosen.leader_id = ${me}
       where k.status = 'held' and k.kind = any(${keepingKinds}::text[]) and ${these} and ${checkInVisible(actor)}
    ),
    due as materialized (
      select r.id, r.person_id, r.counterpart_id, r.next_on as due_on, r.followed_on,
             coalesce(r.followed_on <= r.next_on + ${graceDays}::int, false) as held
        from readable r
       where r.kind = 'one-to-one' and r.next_on > ${windowFrom}::date and r.next_on + ${graceDays}::int < ${today}::date
         and exists (select 1 from reporting_closure c
                      where c.leader_id = r.counterpart_id and c.person_id = r.person_id
                        and c.from_on <= r.next_on and c.to_on > r.next_on)
    )`;
};

@Injectable()
export class DueCheckInsRepository {
  /** How many were due, how many of them were held, and of how many the organisation tells a share. */
  async counts(access: TenantAccess, actor: Actor, asked: DueAsked): Promise<DueCounts> {
    const rows = await access.sql<DueCounts>`
      with ${dueTo(actor, asked)}
      select count(*)::int as due, count(*) filter (where held)::int as held,
             (select privacy_threshold from organisation) as fewest
        from due`;
    if (rows[0] === undefined) throw new Error('Counts are one row, whatever they count.');
    return rows[0];
  }

  /** The talks themselves, the latest due first. */
  async page(
    access: TenantAccess,
    actor: Actor,
    asked: DueAsked,
    after: Place | null,
    limit: number,
  ): Promise<DueCheckInRow[]> {
    const arranged = arrangementBy({ key: sql`d.due_on`, kind: 'day' }, sql`d.id`, 'descending', after);
    return access.sql<DueCheckInRow>`
      with ${dueTo(actor, asked)}
      select d.id::text as id, d.person_id::text as "personId", ${nameOf(sql`p`)} as "personName",
             d.counterpart_id::text as "leaderId", ${nameOf(sql`c`)} as "leaderName", d.due_on::text as "dueOn",
             d.followed_on::text as "followedOn", d.held, ${arranged.key}::text as "sortKey"
        from due d
        join person p on p.id = d.person_id
        join person c on c.id = d.counterpart_id
       where ${arranged.beyond}
       order by ${arranged.order} limit ${limit}::int`;
  }
}
