import type { TenantTransaction } from '@understudy/database/tenant-database';

/** The day on which generated histories end; their record begins four years earlier. */
export const generatedToday = '2026-06-30';

/** The day on which the last month is over. */
export const dayAfter = '2026-07-01';

const begins = '2022-07-01';

/**
 * Fills an organisation with a made-up history of so many employed people and a third as many who have left: a tree with
 * seven reports each, a unit per upper leader, one of 150 titles for each, one change of manager for every fifth person, two
 * stages for most, five critical roles per hundred people with four successors each, all of them filled once by one of those
 * and some open again. Names say nothing about who is who. The
 * same size gives the same history.
 */
export const fillOrganisation = async (tx: TenantTransaction, size: number): Promise<void> => {
  const organisationId = tx.organisationId;
  const all = Math.round(size * 1.33);
  await tx.sql`update organisation set history_begins_on = ${begins}::date`;
  await tx.sql`
    insert into person (organisation_id, employee_number, name, email)
    select ${organisationId}::uuid, 'E' || lpad(n::text, 6, '0'), 'Person ' || (n * 7919) % 100003, 'person.' || n || '@bench.example'
      from generate_series(1, ${all}::int) n`;
  await tx.sql`
    insert into employment (organisation_id, person_id, joined_on, left_on, leaving_kind, regretted, start_known)
    select ${organisationId}::uuid, p.id, b.joined_on,
           case when n > ${size}::int then b.joined_on + 30 + (n * 37) % greatest(31, ${generatedToday}::date - b.joined_on - 30) end,
           case when n > ${size}::int and n % 4 > 0 then case when n % 3 = 0 then 'involuntary' else 'voluntary' end end,
           case when n > ${size}::int and n % 4 > 0 then n % 5 = 0 end,
           b.joined_on > ${begins}::date
      from (select p.*, substr(employee_number, 2)::int as n from person p) p,
           lateral (select ${begins}::date + case when n <= ${Math.ceil(size / 7)}::int or n % 2 = 0 then 0
                                                  else (n * 13) % 1300 end as joined_on) b`;
  await tx.sql`
    with numbered as (
      select p.id, substr(p.employee_number, 2)::int as n, e.joined_on, e.left_on
        from person p join employment e on e.person_id = p.id
    ), led as (
      select id, n, joined_on, left_on, ((case when n > ${size}::int then n - ${size}::int + 1 else n end) - 2) / 7 + 1 as above
        from numbered where n > 1
    ), moved as (
      select l.*, case when n % 5 = 0 and coalesce(left_on, ${generatedToday}::date) - joined_on > 500 and above > 2
                       then joined_on + 200 + n % 250 end as moves_on
        from led l
    )
    insert into reporting_line (organisation_id, person_id, manager_id, from_on, to_on)
    select ${organisationId}::uuid, m.id, a.id, m.joined_on, coalesce(m.moves_on, m.left_on)
      from moved m join numbered a on a.n = m.above
    union all
    select ${organisationId}::uuid, m.id, a.id, m.moves_on, m.left_on
      from moved m join numbered a on a.n = m.above - 1 where m.moves_on is not null`;
  await tx.sql`
    insert into unit (organisation_id, name)
    select ${organisationId}::uuid, 'Unit ' || n from generate_series(1, ${Math.max(1, Math.ceil(size / 60))}::int) n`;
  await tx.sql`
    update unit u set parent_id = p.id from unit p
     where u.name <> 'Unit 1' and p.name = 'Unit ' || ((substr(u.name, 6)::int - 2) / 5 + 1)`;
  await tx.sql`
    insert into unit_membership (organisation_id, person_id, unit_id, from_on, to_on)
    select ${organisationId}::uuid, p.id, u.id, e.joined_on, e.left_on
      from person p join employment e on e.person_id = p.id
      join unit u on u.name = 'Unit ' || (substr(p.employee_number, 2)::int % ${Math.max(1, Math.ceil(size / 60))}::int + 1)`;
  await tx.sql`
    insert into title_holding (organisation_id, person_id, title, from_on, to_on)
    select ${organisationId}::uuid, p.id, 'Title ' || substr(p.employee_number, 2)::int % 150, e.joined_on, e.left_on
      from person p join employment e on e.person_id = p.id`;
  await fillGrowth(tx, size);
};

const fillGrowth = async (tx: TenantTransaction, size: number): Promise<void> => {
  const organisationId = tx.organisationId;
  await tx.sql`
    with framework_row as (
      insert into framework (organisation_id, name) values (${organisationId}::uuid, 'Bench') returning id
    ), version_row as (
      insert into framework_version (organisation_id, framework_id, number, status, published_at)
      select ${organisationId}::uuid, id, 1, 'published', now() from framework_row returning id
    )
    insert into stage (organisation_id, version_id, key, ordinal, track, name, core_focus, value_source, description, typical_span)
    select ${organisationId}::uuid, v.id, 'stage-' || n, n, 'main', 'Stage ' || n, '', '', '', ''
      from version_row v, generate_series(1, 6) n`;
  await tx.sql`
    with numbered as (
      select e.person_id, e.joined_on, e.left_on, e.start_known, substr(p.employee_number, 2)::int as n
        from person p join employment e on e.person_id = p.id
    ), placed as (
      select *, case when n = 1 then 6 when n <= 8 then 5 when n <= 57 then 4 when n <= ${Math.ceil(size / 7)}::int then 3
                     when n % 4 = 0 then 2 else 1 end as level,
             case when n % 3 = 0 and coalesce(left_on, ${generatedToday}::date) - joined_on > 400
                  then joined_on + 100 + (n * 7) % 900 end as moves_on
        from numbered where n % 10 > 0
    ), dated as (
      select *, case when moves_on < coalesce(left_on, ${generatedToday}::date) then moves_on end as promoted_on from placed
    )
    insert into stage_assignment (organisation_id, person_id, stage_id, from_on, to_on, reason, start_known, source)
    select ${organisationId}::uuid, d.person_id, s.id, d.joined_on, coalesce(d.promoted_on, d.left_on), 'initial', d.start_known, 'mapping'
      from dated d join stage s on s.ordinal = greatest(1, d.level - (d.promoted_on is not null)::int)
    union all
    select ${organisationId}::uuid, d.person_id, s.id, d.promoted_on, d.left_on, 'promotion', true, 'mapping'
      from dated d join stage s on s.ordinal = greatest(2, d.level) where d.promoted_on is not null`;
  await tx.sql`
    insert into critical_role (organisation_id, name, unit_id, incumbent_id, impact, vacancy_risk, opened_on)
    select ${organisationId}::uuid, 'Role ' || n, u.id, p.id, 'high', 'medium', ${begins}::date
      from generate_series(1, ${Math.ceil(size / 20)}::int) n
      join person p on p.employee_number = 'E' || lpad((n + 1)::text, 6, '0')
      join unit u on u.name = 'Unit ' || (n % ${Math.max(1, Math.ceil(size / 60))}::int + 1)`;
  await tx.sql`
    insert into successor (organisation_id, role_id, person_id, horizon, from_on)
    select ${organisationId}::uuid, r.id, p.id,
           (array['ready-now', 'within-1-year', 'within-2-years', 'within-3-years'])[k], ${begins}::date + 100 * k
      from critical_role r cross join generate_series(1, 4) k
      join person p on p.employee_number = 'E' || lpad((10 + (substr(r.name, 6)::int * 3 + k * k) % ${Math.max(10, size - 20)}::int)::text, 6, '0')`;
  await tx.sql`
    insert into role_opening (organisation_id, role_id, stage_id, unit_id, owner_id, name, planned, state, opened_on, filled_on,
                              filled_by, filled_from)
    select r.organisation_id, r.id, g.id, r.unit_id, r.incumbent_id, r.name, n % 2 = 0,
           case when again then 'open' else 'filled' end,
           case when again then ${generatedToday}::date - 90 else ${begins}::date + (500 + n * 11 % 900)::int end,
           case when again then null else ${begins}::date + (540 + n * 11 % 900)::int end,
           case when again then null else s.person_id end, case when again then null else 'inside' end
      from (select *, substr(name, 6)::int as n from critical_role) r
      join stage g on g.ordinal = 4
      join successor s on s.role_id = r.id and s.horizon = 'ready-now'
     cross join (values (false), (true)) as opened (again)
     where not again or n % 5 = 0`;
};
