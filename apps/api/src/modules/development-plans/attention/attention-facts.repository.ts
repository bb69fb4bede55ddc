import { type Sql, sql } from '@understudy/database/sql';
import type { Actor } from '../../../common/auth/actor.js';

/**
 * Whose next talk has not come, by person, with the oldest of them: the leader's own talks, and for admins those of
 * everybody who leads the person today. The limit makes the line a look into the index for each talk that is overdue: all
 * lines of an organisation are far more rows than its overdue talks.
 */
export const overdueTalks = ({ isAdmin, personId, today }: Actor): Sql => sql`
  select distinct on (t.person_id) t.person_id, t.id, t.due as since
    from (select distinct on (k.person_id, k.counterpart_id) k.id, k.person_id, k.counterpart_id,
                 case when k.status = 'planned' and k.held_on < ${today}::date then k.held_on
                      when k.status = 'held' and k.next_on < ${today}::date then k.next_on end as due
            from check_in k
           where k.status <> 'cancelled' and k.kind <> 'mentor'
             and (${isAdmin}::bool or k.counterpart_id = ${personId}::uuid)
           order by k.person_id, k.counterpart_id, k.held_on desc, k.id desc) t
   where t.due is not null
     and (select true from reporting_closure c
           where c.leader_id = t.counterpart_id and c.person_id = t.person_id
             and c.from_on <= ${today}::date and c.to_on > ${today}::date limit 1)
   order by t.person_id, t.due, t.id`;

/**
 * The open plan of each person, with the day since which it waits for the leader's own signature beside the person's, and
 * the day since which nothing has changed in it.
 */
export const openPlans = ({ personId, today, timeZone }: Actor): Sql => sql`
  select distinct on (d.person_id) d.person_id, d.id,
         case when d.changed_at < now() - coalesce((select quiet_days from development_settings), 30) * interval '1 day'
              then (d.changed_at at time zone ${timeZone}::text)::date end as quiet_since,
         case when exists (select 1 from reporting_closure c
                            where c.leader_id = ${personId}::uuid and c.person_id = d.person_id and c.depth = 1
                              and c.from_on <= ${today}::date and c.to_on > ${today}::date)
              then (select min((s.signed_at at time zone ${timeZone}::text)::date) from plan_signature s
                     where s.plan_id = d.id and s.role = 'person' and s.content_hash = d.content_hash
                       and s.withdrawn_at is null
                       and not exists (select 1 from plan_signature o
                                        where o.plan_id = d.id and o.role = 'manager' and o.content_hash = d.content_hash
                                          and o.withdrawn_at is null)) end as awaits_since
    from development_plan d
   where d.status <> 'closed' and d.ends_on >= ${today}::date
   order by d.person_id, d.starts_on, d.id`;

/** The indicator beside which the linchpins of the widest horizon are stored. */
const linchpinIndicator = 'effective-bench-strength/within-3-years';

/**
 * People without whom a critical role of the viewer's line (of any, without one) could not be filled, by the newest figures
 * of today or yesterday, as long as the role is open and they are still nominated for it; never the viewer themselves.
 */
export const linchpins = ({ personId, today }: Actor, line: Sql | null): Sql => sql`
  select distinct s.person_id
    from indicator_figure f
    cross join jsonb_array_elements(f.details->'linchpins') l
    cross join jsonb_array_elements_text(l->'roleIds') mentioned
    join critical_role r on r.id = mentioned::uuid and (r.closed_on is null or r.closed_on > ${today}::date)
    join successor s on s.role_id = r.id and s.person_id = (l->>'personId')::uuid and s.from_on <= ${today}::date
                    and (s.to_on is null or s.to_on > ${today}::date)
   where f.as_of = (select max(as_of) from indicator_snapshot
                     where as_of between ${today}::date - 1 and ${today}::date)
     and f.indicator = ${linchpinIndicator}::text
     and ${
       line === null
         ? sql`f.group_kind = 'organisation'`
         : sql`f.group_kind = 'leader' and f.group_key = ${personId}::text and r.incumbent_id in (${line})`
     }
     and s.person_id is distinct from ${personId}::uuid`;
