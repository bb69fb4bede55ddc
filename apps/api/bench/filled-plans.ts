import type { BenchDatabase } from './bench-database.js';

/** Plans for two people of three, in all states, with a goal and a talk that was due for every third. */
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
