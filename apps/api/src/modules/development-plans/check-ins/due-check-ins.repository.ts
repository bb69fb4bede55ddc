import { Injectable } from '@nestjs/common';
import type { dueCheckInSorts } from '@understudy/contracts/development-plans-check-ins-due';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { graceDays, keepingKinds } from '@understudy/domain/development-plans/check-in-adherence';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, type SortColumns } from '../../../common/http/arranged.repository.js';
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
type DueSort = (typeof dueCheckInSorts)[number];

/** Looked up rather than joined: where a list stands by day, no names are read but those of its page. */
const nameKeyOf = (personId: Sql): Sql => sql`(select named.name_key from person named where named.id = ${personId})`;

/** What talks that were due can be arranged by. */
export const dueColumns: SortColumns<DueSort> = {
  due: { key: sql`d.due_on`, kind: 'day' },
  person: { key: nameKeyOf(sql`d.person_id`), kind: 'text' },
  leader: { key: nameKeyOf(sql`d.counterpart_id`), kind: 'text' },
};

/**
 * `due`: the talks that were due, as `dueTalks` of the domain says, made of nothing but check-ins that the actor may read: what
 * they may not read neither makes a talk due nor keeps it. Since when they lead somebody is asked once of each person, not of
 * each talk, and of those alone for whom a day was set in the window. The talk that keeps a day may have been held before it.
 * A line is counted two levels down: the leaders whom the actor leads hold those talks, and what is counted anew at each look
 * grows with the spans of two people and not with the organisation.
 */
const dueTo = (actor: Actor, { whose, windowFrom }: DueAsked): Sql => {
  const { personId, today } = actor;
  const me = sql`${personId}::uuid`;
  const these = {
    mine: sql`(k.person_id = ${me} or k.counterpart_id = ${me})`,
    line: sql`k.person_id in (select near.person_id from near)`,
  }[whose];
  return sql`
    near as materialized (
      select direct.person_id from reporting_closure direct where direct.leader_id = ${me} and direct.depth = 1
       union
      select theirs.person_id
        from reporting_closure direct
        join reporting_closure theirs on theirs.leader_id = direct.person_id and theirs.depth = 1
       where direct.leader_id = ${me} and direct.depth = 1
    ),
    lead as materialized (
      select one.person_id, l.since
        from (select distinct k.person_id from check_in k
               where k.status = 'held' and k.kind = 'one-to-one' and k.next_on > ${windowFrom}::date and ${these}) one
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
  /**
   * A page of the talks in the order asked for, beside how many of all were due, how many of them were held, and of how many
   * the organisation tells a share. One statement, which finds what was due once; the counts stand beside a page without talks
   * too.
   */
  async page(
    access: TenantAccess,
    actor: Actor,
    asked: DueAsked,
    { limit, ...listing }: Listing<DueSort>,
  ): Promise<DueCounts & { found: DueCheckInRow[] }> {
    const arranged = arrangementOf(dueColumns, sql`d.id`, listing);
    const rows = await access.sql<DueCounts & { found: DueCheckInRow[] }>`
      with ${dueTo(actor, asked)}
      select count(*)::int as due, count(*) filter (where held)::int as held,
             (select privacy_threshold from organisation) as fewest,
             (select coalesce(json_agg(json_build_object(
                       'id', d.id, 'personId', d.person_id, 'personName', ${nameOf(sql`p`)}, 'leaderId', d.counterpart_id,
                       'leaderName', ${nameOf(sql`c`)}, 'dueOn', d.due_on, 'followedOn', d.followed_on, 'held', d.held,
                       'sortKey', ${arranged.key}::text) order by ${arranged.order}), '[]')
                from (select * from due d where ${arranged.beyond} order by ${arranged.order} limit ${limit}::int) d
                join person p on p.id = d.person_id
                join person c on c.id = d.counterpart_id) as found
        from due`;
    if (rows[0] === undefined) throw new Error('Counts are one row, whatever they count.');
    return rows[0];
  }
}
