import { type Sql, sql } from '@understudy/database/sql';
import type { Actor } from '../../../common/auth/actor.js';
import { namedSignerOf } from '../plans/plan-sight.repository.js';
import { quietPlan } from '../plans/quiet-plan.repository.js';

/** Everybody, where facts are narrowed to some people. */
export const everybody = sql`true`;

/**
 * Pairs whose next talk has not come, of whom one leads the other today. `among` narrows the talks `k`. The limit makes the
 * line a look into the index for each talk that is overdue: all lines of an organisation are far more rows than its overdue
 * talks.
 */
export const dueTalks = (day: Sql, among: Sql): Sql => sql`
  select t.person_id, t.counterpart_id, t.id, t.due as since
    from (select distinct on (k.person_id, k.counterpart_id) k.id, k.person_id, k.counterpart_id,
                 case when k.status = 'planned' and k.held_on < ${day} then k.held_on
                      when k.status = 'held' and k.next_on < ${day} then k.next_on end as due
            from check_in k
           where k.status <> 'cancelled' and k.kind <> 'mentor' and ${among}
           order by k.person_id, k.counterpart_id, k.held_on desc, k.id desc) t
   where t.due is not null
     and (select true from reporting_closure c
           where c.leader_id = t.counterpart_id and c.person_id = t.person_id
             and c.from_on <= ${day} and c.to_on > ${day} limit 1)`;

/**
 * Whose next talk has not come, by person, with the oldest of them: the leader's own talks, and for admins those of
 * everybody who leads the person today.
 */
export const overdueTalks = ({ isAdmin, personId, today }: Actor, among: Sql): Sql => {
  const mine = isAdmin ? among : sql`k.counterpart_id = ${personId}::uuid and ${among}`;
  return sql`
    select distinct on (t.person_id) t.person_id, t.id, t.since
      from (${dueTalks(sql`${today}::date`, mine)}) t order by t.person_id, t.since, t.id`;
};

/**
 * Pairs of a leader and whoever leads them directly that owe each other a conversation about what was observed: two weeks
 * after they were reminded of it nobody had opened it, or it is not closed six weeks after it was opened with that manager.
 * `among` narrows the leaders, as a condition on a column of ids.
 */
export const dueConversations = (day: Sql, among: (column: Sql) => Sql): Sql => sql`
  select t.person_id, t.counterpart_id, min(t.since) as since from (
    select r.leader_id as person_id, c.leader_id as counterpart_id, r.reminded_on + 14 as since
      from effectiveness_reminder r
      join reporting_closure c on c.person_id = r.leader_id and c.depth = 1 and c.from_on <= ${day} and c.to_on > ${day}
     where r.reminded_on between ${day} - 365 and ${day} - 14 and ${among(sql`r.leader_id`)}
       and exists (select 1 from effectiveness_observation o
                    where o.leader_id = r.leader_id and o.to_on = r.to_on and o.state = 'standing')
       and not exists (select 1 from effectiveness_review v
                        where v.leader_id = r.leader_id and v.to_on = r.to_on and v.state <> 'called-off')
    union all
    select v.leader_id, v.manager_id, v.opened_on + 42
      from effectiveness_review v
     where v.state not in ('closed', 'called-off') and v.opened_on <= ${day} - 42 and ${among(sql`v.leader_id`)}) t
   group by t.person_id, t.counterpart_id`;

/** The conversations that the actor owes somebody whom they lead, by person: told to the two alone, so to no admin as such. */
export const overdueConversations = (
  { personId, today }: Pick<Actor, 'personId' | 'today'>,
  among: (column: Sql) => Sql = () => everybody,
): Sql => sql`
  select t.person_id, t.since from (${dueConversations(sql`${today}::date`, among)}) t
   where t.counterpart_id = ${personId}::uuid
     and exists (select 1 from reporting_closure c
                  where c.leader_id = t.counterpart_id and c.person_id = t.person_id and c.depth = 1
                    and c.from_on <= ${today}::date and c.to_on > ${today}::date)`;

/** Whether the viewer leads somebody today; the limit keeps it a look into the index, however many they lead. */
export const ledByViewer = ({ personId, today }: Actor, person: Sql): Sql => sql`coalesce((
  select true from reporting_closure c
   where c.leader_id = ${personId}::uuid and c.person_id = ${person}
     and c.from_on <= ${today}::date and c.to_on > ${today}::date limit 1), false)`;

/** Whether the viewer was named to sign beside somebody whom nobody leads today. */
export const signedForByViewer = ({ personId, today }: Actor, person: Sql): Sql =>
  sql`coalesce(${personId}::uuid = ${namedSignerOf(person, sql`${today}::date`)}, false)`;

/**
 * Each person with an open plan: the first of these, with the day since which nothing has changed in it, and of all of them,
 * also of the next period's beside the one in force, the plan that waits longest for the signature beside the person's, as
 * far as `signable` holds of plan `d`. `among` narrows the plans `d`.
 */
export const openPlans = ({ today, timeZone }: Actor, signable: Sql, among: Sql): Sql => {
  const open = sql`d.status <> 'closed' and d.ends_on >= ${today}::date and ${among}`;
  return sql`
  select first.person_id, first.id, first.quiet_since, waiting.id as awaiting_id, waiting.since as awaits_since
    from (select distinct on (d.person_id) d.person_id, d.id,
                 case when ${quietPlan({ today, timeZone })} then (d.changed_at at time zone ${timeZone}::text)::date end
                   as quiet_since
            from development_plan d where ${open}
           order by d.person_id, d.starts_on, d.id) first
    left join (
          select distinct on (d.person_id) d.person_id, d.id, (s.signed_at at time zone ${timeZone}::text)::date as since
            from development_plan d
            join plan_signature s on s.plan_id = d.id and s.role = 'person' and s.content_hash = d.content_hash
                                 and s.withdrawn_at is null
           where ${open} and ${signable}
             and not exists (select 1 from plan_signature o
                              where o.plan_id = d.id and o.role = 'manager' and o.content_hash = d.content_hash
                                and o.withdrawn_at is null)
           order by d.person_id, s.signed_at, d.id) waiting on waiting.person_id = first.person_id`;
};

/** Whether plan `d` waits for the viewer's signature beside the person's: that of whoever leads them directly, or was named. */
export const signedByViewer = (actor: Actor): Sql => sql`(exists (
  select 1 from reporting_closure c
   where c.leader_id = ${actor.personId}::uuid and c.person_id = d.person_id and c.depth = 1
     and c.from_on <= ${actor.today}::date and c.to_on > ${actor.today}::date)
  or ${signedForByViewer(actor, sql`d.person_id`)})`;
