import type { BenchDatabase } from './bench-database.js';

/** One who has promised many something, by their number. */
export const trainer = 'E000200';

/**
 * Plans for two people of three, in all states, each with a goal and what the manager promised for it; somebody who trains
 * others has promised it to every fiftieth, too. A talk that was due for every third.
 */
export const fillPlans = (database: BenchDatabase, organisationId: string): Promise<unknown> =>
  database.tenants.run(
    { organisationId },
    async (tx) => {
      await tx.sql`
        insert into development_plan (organisation_id, person_id, starts_on, ends_on, status, created_on, agreed_on,
                                      content_hash, changed_at)
        select organisation_id, id, current_date - 60, current_date + 120,
               (array['draft', 'agreed', 'active'])[1 + n % 3], current_date - 60,
               case when n % 3 > 0 then current_date - 50 end, 'x', now() - (n % 50) * interval '1 day'
          from (select organisation_id, id, row_number() over (order by id) as n from person) p where n % 3 > 0`;
      await tx.sql`
        insert into development_goal (organisation_id, plan_id, ordinal, title, due_on)
        select organisation_id, id, 0, 'Lead a team', ends_on from development_plan`;
      await tx.sql`
        insert into development_action (organisation_id, plan_id, goal_id, ordinal, kind, title, owner_id, due_on)
        select d.organisation_id, d.id, g.id, 0, 'mentoring', 'Talk it over', c.leader_id, current_date + (d.n % 90)::int
          from (select *, row_number() over (order by id) as n from development_plan) d
          join development_goal g on g.plan_id = d.id
          join reporting_closure c on c.person_id = d.person_id and c.depth = 1 and c.from_on <= current_date
                                  and c.to_on > current_date
        union all
        select d.organisation_id, d.id, g.id, 1, 'learning', 'Train', p.id, current_date + (d.n % 90)::int
          from (select *, row_number() over (order by id) as n from development_plan) d
          join development_goal g on g.plan_id = d.id
          join person p on p.employee_number = ${trainer}
         where d.n % 50 = 0 and d.person_id <> p.id`;
      await tx.sql`
        insert into check_in (organisation_id, person_id, counterpart_id, kind, held_on, next_on, created_by, created_on)
        select organisation_id, person_id, leader_id, 'one-to-one', current_date - 40, current_date - (n % 30)::int,
               leader_id, current_date - 40
          from (select organisation_id, person_id, leader_id, row_number() over (order by person_id) as n
                  from reporting_closure
                 where depth = 1 and from_on <= current_date and to_on > current_date) c where n % 3 = 0`;
    },
    { timeoutMs: 120_000 },
  );

/** Three hundred notifications for everybody who can sign in: about plans of others, half of them read. */
export const fillNotifications = (database: BenchDatabase, organisationId: string): Promise<unknown> =>
  database.tenants.run(
    { organisationId },
    (tx) => tx.sql`
      insert into notification (organisation_id, user_id, kind, event_id, subject_id, person_id, occurred_at, listed, read_at, mail)
      select d.organisation_id, m.user_id, 'plan-commented', gen_random_uuid(), d.id, d.person_id,
             now() - d.n * interval '1 hour', true, case when d.n % 2 = 0 then now() end, 'never'
        from membership m
        cross join (select *, row_number() over (order by id) as n from development_plan limit 300) d`,
  );
