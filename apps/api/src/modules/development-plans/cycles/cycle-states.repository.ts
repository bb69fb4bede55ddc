import { type Sql, sql } from '@understudy/database/sql';

/**
 * How far participant t of cycle y is, as `state` and `plan_id`: the plan that has the middle of the cycle's period, an
 * open one before a closed one; what was kept when the cycle ended. A plan that was closed without ever having been agreed
 * on counts as none.
 */
export const participantState: Sql = sql`
  left join lateral (
    select d.id, case when d.status = 'closed' and d.agreed_on is null then 'none' else d.status end as status
      from development_plan d
     where t.final_state is null and d.person_id = t.person_id
       and y.plans_start_on + (y.plans_end_on - y.plans_start_on) / 2 between d.starts_on and d.ends_on
     order by d.status = 'closed', d.created_on desc, d.id limit 1) current_plan on true
  cross join lateral (
    select coalesce(t.final_state, current_plan.status, 'none') as state, current_plan.id as plan_id) progress`;

/**
 * The same for everybody at once who has not left: person_id, reminded_at, state and plan_id of each participant of cycle y,
 * as a sub-select for a lateral join. Plans are read once instead of once per participant.
 */
export const participantStates: Sql = sql`
  select t.person_id, t.reminded_at, coalesce(t.final_state, c.status, 'none') as state, c.id as plan_id
    from development_cycle_participant t
    left join (
      select distinct on (d.person_id) d.person_id, d.id,
             case when d.status = 'closed' and d.agreed_on is null then 'none' else d.status end as status
        from development_plan d
       where y.plans_start_on + (y.plans_end_on - y.plans_start_on) / 2 between d.starts_on and d.ends_on
       order by d.person_id, d.status = 'closed', d.created_on desc, d.id) c
      on c.person_id = t.person_id and t.final_state is null
   where t.cycle_id = y.id and t.left_on is null`;

/** Whether a state counts as done. */
export const isDone: Sql = sql`progress.state in ('agreed', 'active', 'closed')`;
