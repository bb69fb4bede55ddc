import { Injectable } from '@nestjs/common';
import type { PlanChangeKind } from '@understudy/contracts/development-plans';
import type { DevelopmentSettings } from '@understudy/contracts/development-plans-hand-over';
import type { PlanHome } from '@understudy/contracts/development-plans-home';
import { talkChanges } from '@understudy/contracts/development-plans-told';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { PartState } from '@understudy/domain/development-plans/two-sided';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { overdueSince } from '../check-ins/check-in-sight.repository.js';
import { isDone, participantState } from '../cycles/cycle-states.repository.js';
import { type ActionRow, actionJson } from '../goals/goals.repository.js';
import { undecidedLeaders } from '../settings/hand-over.repository.js';
import { handOverRule } from '../settings/settings.repository.js';

export type NextActionRow = { action: ActionRow; planId: string; goalTitle: string };
export type NextTalkRow = {
  id: string;
  otherId: string;
  otherName: string;
  on: string;
  overdue: boolean;
  twoSided: boolean;
  mine: PartState;
  theirs: PartState;
};
export type HomeChangeRow = {
  at: string;
  planId: string;
  what: PlanChangeKind;
  subject: string | null;
  authorId: string | null;
  authorName: string | null;
};
export type HomeCycleRow = NonNullable<PlanHome['cycle']>;

/** What the home knows of beside the plan and its actions. */
export type HomeFactsRow = {
  talk: NextTalkRow | null;
  changes: HomeChangeRow[];
  cycle: HomeCycleRow | null;
  handOver: DevelopmentSettings['handOver'];
  undecidedLeaders: number;
};

/** The talk that is next, or the one that did not come. */
const nextTalk = (personId: string, today: string): Sql => {
  const me = sql`${personId}::uuid`;
  const part = (author: Sql) => sql`coalesce((
    select n.state from check_in_note n
     where n.check_in_id = k.id and n.author_id = ${author} and n.visibility = 'shared'), 'none')`;
  return sql`
    select k.id::text as id, o.id::text as "otherId", ${nameOf(sql`o`)} as "otherName",
           coalesce(k.overdue_since, k.next)::text as "on", k.overdue_since is not null as overdue,
           k.two_sided and k.status = 'planned' as "twoSided", ${part(me)} as mine, ${part(sql`k.other_id`)} as theirs
      from (
        select k.*, case when k.person_id = ${me} then k.counterpart_id else k.person_id end as other_id,
               ${overdueSince(today)} as overdue_since,
               case when k.status = 'planned' then k.held_on when k.next_on >= ${today}::date then k.next_on end as next
          from check_in k
         where k.person_id = ${me} and k.status <> 'cancelled'
           and (k.held_on >= ${today}::date - 400 or k.next_on >= ${today}::date - 400)) k
      join person o on o.id = k.other_id
     where coalesce(k.overdue_since, k.next) is not null
       and (k.status = 'planned' or not exists (
             select 1 from check_in later
              where later.person_id = k.person_id and later.counterpart_id = k.counterpart_id
                and later.status <> 'cancelled' and (later.held_on, later.id) > (k.held_on, k.id)))
       and exists (select 1 from employment e
                    where e.person_id = o.id and e.joined_on <= ${today}::date
                      and (e.left_on is null or e.left_on > ${today}::date))
       and (k.kind = 'mentor' or exists (
             select 1 from reporting_closure c
              where c.leader_id = k.counterpart_id and c.person_id = k.person_id
                and c.from_on <= ${today}::date and c.to_on > ${today}::date))
     order by coalesce(k.overdue_since, k.next), k.id limit 1`;
};

/** What others did with talks of the person, as their plans tell, since an instant, the latest first. */
const changesSince = (personId: string, since: string, limit: number): Sql => sql`
  select to_char(c.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, c.plan_id::text as "planId",
         c.what, c.subject, c.author_id::text as "authorId", ${nameOf(sql`p`)} as "authorName"
    from development_plan d
    join plan_change c on c.plan_id = d.id and c.changed_at > ${since}::timestamptz
                      and c.author_id is distinct from ${personId}::uuid and c.what = any(${talkChanges}::text[])
    left join person p on p.id = c.author_id
   where d.person_id = ${personId}::uuid
   order by c.changed_at desc, c.id desc limit ${limit}::int`;

/** The running cycle that the person takes part in and that ends first, of those that wait for their plan before others. */
const runningCycle = (personId: string): Sql => sql`
  select y.id::text as id, y.name, y.closes_on::text as "closesOn", y.plans_start_on::text as "plansStartOn",
         y.plans_end_on::text as "plansEndOn", progress.state, progress.plan_id::text as "planId"
    from development_cycle_participant t
    join development_cycle y on y.id = t.cycle_id and y.status = 'running' ${participantState}
   where t.person_id = ${personId}::uuid and t.left_on is null
   order by ${isDone}, y.closes_on, y.id limit 1`;

@Injectable()
export class HomeRepository {
  /** Everything small in one statement: everybody opens their home, and each statement costs more than what it reads. */
  async facts(
    access: TenantAccess,
    { personId, today, since }: { readonly personId: string; readonly today: string; readonly since: string },
    mostChanges: number,
  ): Promise<HomeFactsRow> {
    const [facts] = await access.sql<HomeFactsRow>`
      select (select to_json(talk) from (${nextTalk(personId, today)}) talk) as talk,
             (select coalesce(json_agg(change), '[]')
                from (${changesSince(personId, since, mostChanges)}) change) as changes,
             (select to_json(running) from (${runningCycle(personId)}) running) as cycle,
             ${handOverRule} as "handOver", ${undecidedLeaders(personId, today)} as "undecidedLeaders"`;
    if (facts === undefined) throw new Error('The home was not read.');
    return facts;
  }

  /** Open actions of the person in open plans of theirs, the earliest due first. */
  async nextActions(access: TenantAccess, personId: string, today: string, limit: number): Promise<NextActionRow[]> {
    return access.sql<NextActionRow>`
      with next as materialized (
        select a.id, d.id as plan_id, g.title as goal_title, d.starts_on, g.ordinal
          from development_plan d
          join development_goal g on g.plan_id = d.id and g.status = 'open'
          join development_action a on a.goal_id = g.id and a.done_on is null and a.owner_id = ${personId}::uuid
         where d.person_id = ${personId}::uuid and d.status <> 'closed' and d.ends_on >= ${today}::date
         order by a.due_on nulls last, d.starts_on, g.ordinal, a.ordinal limit ${limit}::int)
      select ${actionJson} as action, next.plan_id::text as "planId", next.goal_title as "goalTitle"
        from next join development_action a on a.id = next.id join person o on o.id = a.owner_id
       order by a.due_on nulls last, next.starts_on, next.ordinal, a.ordinal`;
  }
}
