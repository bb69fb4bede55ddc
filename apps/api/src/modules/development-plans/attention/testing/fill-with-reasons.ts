import type { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../../common/auth/actor.js';

/**
 * Gives the people of an organisation, by chance but the same for the same seed, what reasons for attention are made of:
 * stages, targets, plans of this period and the next in all states, signatures, who signs where nobody leads, talks, a critical role and a figure that names whom it hangs on.
 */
export const fillWithReasons = (tenants: TenantDatabase, actor: Actor, seed: number): Promise<void> => {
  const { organisationId, today } = actor;
  return tenants.run(actor, async (tx) => {
    await tx.sql`
      update employment e set joined_on = ${today}::date - 40, start_known = true
        from person p where p.id = e.person_id and abs(hashtext(p.employee_number || ${`joined ${seed}`})) % 5 = 0`;
    await tx.sql`
      with framework_row as (
        insert into framework (organisation_id, name) values (${organisationId}::uuid, 'Generated') returning id
      ), version_row as (
        insert into framework_version (organisation_id, framework_id, number, status, published_at)
        select ${organisationId}::uuid, id, 1, 'published', now() from framework_row returning id
      )
      insert into stage (organisation_id, version_id, key, ordinal, track, name, core_focus, value_source, description, typical_span)
      select ${organisationId}::uuid, v.id, 'stage-' || n, n, 'main', 'Stage ' || n, '', '', '', ''
        from version_row v, generate_series(1, 3) n`;
    await tx.sql`
      with drawn as (
        select p.id, e.joined_on, abs(hashtext(p.employee_number || ${`stage ${seed}`})) as n
          from person p join employment e on e.person_id = p.id)
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, to_on, reason, start_known, source)
      select ${organisationId}::uuid, d.id, s.id, d.joined_on, case when d.n % 3 > 0 then d.joined_on + 20 end, 'initial',
             d.n % 4 > 0, 'manual'
        from drawn d join stage s on s.ordinal = 1 where d.n % 6 > 0
      union all
      select ${organisationId}::uuid, d.id, s.id, d.joined_on + 20, null, 'promotion', true, 'manual'
        from drawn d join stage s on s.ordinal = 2 where d.n % 3 > 0`;
    await tx.sql`
      insert into target_stage (organisation_id, person_id, stage_id, horizon, from_on)
      select ${organisationId}::uuid, p.id, s.id, 'within-1-year', ${today}::date - 10
        from person p join stage s on s.ordinal = 3
       where abs(hashtext(p.employee_number || ${`target ${seed}`})) % 4 > 0`;
    await tx.sql`
      insert into development_plan (organisation_id, person_id, starts_on, ends_on, status, created_on, closed_on,
                                    content_hash, changed_at)
      select ${organisationId}::uuid, id, ${today}::date - 60,
             case when n % 7 = 0 then ${today}::date - 1 else ${today}::date + 60 end,
             case when n % 5 = 0 then 'closed' else 'active' end, ${today}::date - 60,
             case when n % 5 = 0 then ${today}::date - 3 end, 'content', now() - (n % 60) * interval '1 day'
        from (select id, abs(hashtext(employee_number || ${`plan ${seed}`})) as n from person) p where n % 6 > 0
      union all
      select ${organisationId}::uuid, id, ${today}::date + 61, ${today}::date + 240, 'draft', ${today}::date - 5, null, 'content', now()
        from (select id, abs(hashtext(employee_number || ${`next plan ${seed}`})) as n from person) p where n % 2 > 0`;
    await tx.sql`
      insert into development_settings (organisation_id, signer_id)
      select ${organisationId}::uuid, id from person where employee_number = 'p3'`;
    await tx.sql`
      insert into plan_signature (organisation_id, plan_id, signer_id, role, content_hash, signed_at)
      select ${organisationId}::uuid, d.id, d.person_id, r.role, case when n % 8 = 0 then 'older' else 'content' end,
             now() - interval '5 days'
        from (select d.*, abs(hashtext(p.employee_number || ${`signed ${seed}`} || d.status)) as n
                from development_plan d join person p on p.id = d.person_id) d
        join (values ('person'), ('manager')) r (role) on r.role = 'person' or n % 3 = 0
       where n % 4 > 1`;
    await tx.sql`
      insert into check_in (organisation_id, person_id, counterpart_id, kind, status, held_on, next_on, created_by, created_on)
      select ${organisationId}::uuid, person_id, leader_id, (array['one-to-one', 'skip-level', 'mentor'])[1 + n % 3],
             (array['held', 'planned', 'cancelled'])[1 + n % 2 + (n % 7 = 0)::int], ${today}::date - 30,
             ${today}::date - 10 + n % 15, leader_id, ${today}::date - 30
        from (select c.*, abs(hashtext(l.employee_number || p.employee_number || ${`talk ${seed}`})) as n
                from reporting_closure c join person l on l.id = c.leader_id join person p on p.id = c.person_id) c
       where n % 9 = 0`;
    await tx.sql`
      insert into effectiveness_review (organisation_id, leader_id, manager_id, from_on, to_on, state, opened_on, closed_on)
      select ${organisationId}::uuid, person_id, leader_id, ${today}::date - 150, ${today}::date - 60,
             (array['preparing', 'talking', 'closed', 'called-off'])[1 + n % 4], ${today}::date - 30 - n % 30,
             case when n % 4 = 2 then ${today}::date end
        from (select c.*, abs(hashtext(p.employee_number || ${`review ${seed}`})) as n
                from reporting_closure c join person p on p.id = c.person_id
               where c.depth = 1 and c.to_on > ${today}::date) c
       where n % 3 = 0`;
    await tx.sql`
      insert into critical_role (organisation_id, name, incumbent_id, impact, vacancy_risk, opened_on)
      select ${organisationId}::uuid, 'Role of ' || employee_number, id, 'high', 'low', ${today}::date - 90
        from person where employee_number in ('p1', 'p2', 'p3', 'p4')`;
    await tx.sql`
      insert into successor (organisation_id, role_id, person_id, horizon, from_on)
      select ${organisationId}::uuid, r.id, p.id, 'ready-now', ${today}::date - 80
        from critical_role r join person p on abs(hashtext(p.employee_number || r.name || ${`${seed}`})) % 4 = 0
                                          and p.id <> r.incumbent_id`;
    await tx.sql`
      insert into indicator_snapshot (organisation_id, as_of, window_from, formula_version, event_position, people, duration_ms)
      values (${organisationId}::uuid, ${today}::date, ${today}::date - 365, 1, 0, 60, 1)`;
    await tx.sql`
      insert into indicator_figure (organisation_id, as_of, indicator, group_kind, group_key, status, details)
      select ${organisationId}::uuid, ${today}::date, 'effective-bench-strength/within-3-years', g.kind, g.key, 'shown',
             jsonb_build_object('linchpins', (
               select jsonb_agg(jsonb_build_object('personId', s.person_id, 'roleIds', jsonb_build_array(s.role_id)))
                 from successor s))
        from (select 'organisation' as kind, '' as key
              union all select distinct 'leader', leader_id::text from reporting_closure) g`;
  });
};
