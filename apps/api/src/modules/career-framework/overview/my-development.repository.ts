import { Injectable } from '@nestjs/common';
import { type PlanNews, planNews } from '@understudy/contracts/development-plans-told';
import type { EventName } from '@understudy/contracts/events';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type ChangeRow = { on: string; name: EventName | PlanNews; value: string | null; recordId: string | null };

const told: readonly EventName[] = [
  'reporting-line.changed',
  'title.changed',
  'unit.changed',
  'stage-assignment.changed',
  'target-stage.changed',
];

/** Whoever was away for long, or comes for the first time, reads what is latest. */
const mostChanges = 20;

/** Observations in the person that they may read, as `s`. */
const shownSignals = (personId: string): Sql => sql`
  signal_observation s
   where s.person_id = ${personId}::uuid and s.state <> 'withdrawn'
     and s.open_to_person and coalesce((select st.open_to_person from signal_setting st), true)`;

/** What observers answered to the person about an observation, all of it as one, with who did so last. */
const replies = (personId: string, since: string): Sql => sql`
  select max(n.written_at), 'signal.replied', (array_agg(${nameOf(sql`w`)} order by n.written_at desc))[1], null::text
    from signal_entry n left join person w on w.id = n.author_id
   where n.kind in ('reply', 'uphold') and n.written_at > ${since}::timestamptz
     and n.observation_id in (select s.id from ${shownSignals(personId)})
  having count(*) > 0`;

/** Results about the person that were released, and answers to what they see differently in one, by its campaign. */
const results = (personId: string, since: string): Sql => sql`
  select e.occurred_at, 'campaign.released', c.name, a.id::text
    from assessment a
    join campaign c on c.id = a.campaign_id and c.status = 'released'
    join domain_event e on e.subject_id = c.id and e.name = 'campaign.released' and e.occurred_at > ${since}::timestamptz
   where a.person_id = ${personId}::uuid and a.status = 'released'
  union all
  select max(n.written_at), 'result.disputed', c.name, a.id::text
    from assessment a
    join campaign c on c.id = a.campaign_id
    join result_dispute d on d.assessment_id = a.id
    join result_dispute_entry n on n.dispute_id = d.id and n.kind = 'answer' and n.written_at > ${since}::timestamptz
   where a.person_id = ${personId}::uuid
   group by a.id, c.name`;

/** What others said about the person's plans, each plan once, with who did so last. */
const comments = (personId: string, since: string): Sql => sql`
  select max(m.created_at), 'plan.commented', (array_agg(${nameOf(sql`w`)} order by m.created_at desc))[1], d.id::text
    from development_plan d
    join plan_comment m on m.plan_id = d.id and m.withdrawn_at is null and m.author_id <> d.person_id
                       and m.created_at > ${since}::timestamptz
    join person w on w.id = m.author_id
   where d.person_id = ${personId}::uuid
   group by d.id`;

/**
 * What others did in the person's plans: what each of them changed in a plan once, and of their steps on the way to an
 * agreement the latest. That all have agreed is the doing of whoever did what stands before it.
 */
const plans = (personId: string, since: string): Sql => {
  const [kinds, names] = [planNews.map(({ what }) => what), planNews.map(({ name }) => name)];
  return sql`
  select e.changed_at, e.name, ${nameOf(sql`w`)}, e.plan_id::text
    from (
      select distinct on (c.plan_id, doer.id, case when k.name in ('plan.begun', 'plan.changed') then k.name end)
             c.plan_id, doer.id as by_id, k.name, c.changed_at
        from development_plan d
        join plan_change c on c.plan_id = d.id and c.changed_at > ${since}::timestamptz
        join unnest(${kinds}::text[], ${names}::text[]) k (what, name) on k.what = c.what
        cross join lateral (
          select case when c.what <> 'plan-agreed' then c.author_id
                      else (select b.author_id from plan_change b
                             where b.plan_id = c.plan_id and b.changed_at < c.changed_at and b.author_id is not null
                             order by b.changed_at desc limit 1) end as id) doer
       where d.person_id = ${personId}::uuid and doer.id <> ${personId}::uuid
       order by c.plan_id, doer.id, case when k.name in ('plan.begun', 'plan.changed') then k.name end, c.changed_at desc) e
    join person w on w.id = e.by_id`;
};

@Injectable()
export class MyDevelopmentRepository {
  /**
   * What others changed about the person, said about them or answered them since an instant, the latest first: each kind, and
   * of what has a page of its own each record, once; of a plan, by whom. Of observations it tells as long as they may read them.
   */
  async changes(access: TenantAccess, personId: string, userId: string | null, since: string): Promise<ChangeRow[]> {
    return access.sql<ChangeRow>`
      select max(occurred_at) as "on", name, null::text as value, null::text as "recordId" from domain_event
       where subject_id = ${personId}::uuid and occurred_at > ${since}::timestamptz
         and name = any(${told}::text[]) and actor_user_id is distinct from ${userId}::uuid
       group by name
      union all
      select max(s.recorded_at), 'signal.observed', null, null
        from ${shownSignals(personId)} and s.recorded_at > ${since}::timestamptz
      having count(*) > 0
      union all ${replies(personId, since)}
      union all ${results(personId, since)}
      union all ${comments(personId, since)}
      union all ${plans(personId, since)}
       order by 1 desc limit ${mostChanges}::int`;
  }
}
