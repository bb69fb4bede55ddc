/** Roles of which is known who held them by nothing, by an opening, and by what was told of them. */
export const heldRoles = `
  insert into critical_role (organisation_id, name, incumbent_id, impact, vacancy_risk, opened_on)
    select p.organisation_id, r.name, case when r.number is not null then p.id end, 'high', 'low', '2025-01-01'
      from (values ('plain', '1'), ('filled', '2'), ('told', '2'), ('vacant', null)) r (name, number)
      join person p on p.employee_number = coalesce(r.number, '1');
  insert into role_opening (organisation_id, role_id, stage_id, owner_id, predecessor_id, name, planned, state, opened_on, filled_on, filled_by, filled_from)
    select r.organisation_id, r.id, s.id, a.id, a.id, 'Opening', false, 'filled', '2025-05-01', '2025-06-01', b.id, 'inside'
      from critical_role r join stage s using (organisation_id) join person a using (organisation_id) join person b using (organisation_id)
     where r.name = 'filled' and s.key = 'mate' and a.employee_number = '1' and b.employee_number = '2';
  insert into domain_event (organisation_id, position, name, subject_kind, subject_id, payload, occurred_at)
    select r.organisation_id, 9000 + e.position, 'critical-role.changed', 'critical-role', r.id,
           e.payload || jsonb_build_object('incumbentId', p.id), e.at::timestamptz
      from (values (1, '{"created": true, "openedOn": "2025-01-01"}'::jsonb, '1', '2025-01-10T09:00:00Z'),
                   (2, '{"fields": ["name"]}', '1', '2025-02-01T09:00:00Z'),
                   (3, '{"fields": ["incumbentId"]}', '2', '2025-03-01T09:00:00Z')) e (position, payload, number, at)
      join critical_role r on r.name = 'told'
      join person p on p.organisation_id = r.organisation_id and p.employee_number = e.number`;

/** Openings of which one was corrected before it was filled, one after that, and one never. */
export const correctedOpenings = `
  insert into role_opening (organisation_id, stage_id, owner_id, name, planned, state, opened_on, filled_on, filled_from, filled_by, created_at)
    select s.organisation_id, s.id, p.id, o.name, false, o.state, o.opened_on::date, o.filled_on::date, o.filled_from, b.id, '2026-01-10T09:00:00Z'
      from (values ('corrected, then filled', 'filled', '2026-01-01', '2026-02-20', 'outside'),
                   ('filled, then corrected', 'filled', '2026-01-01', '2026-01-28', 'outside'),
                   ('never corrected', 'open', '2026-01-01', null, null)) o (name, state, opened_on, filled_on, filled_from)
      join stage s on s.key = 'mate' join person p on p.organisation_id = s.organisation_id and p.employee_number = '1'
      left join person b on b.organisation_id = s.organisation_id and b.employee_number = '2' and o.state = 'filled';
  insert into role_opening_correction (organisation_id, opening_id, reason, before, corrected_at)
    select o.organisation_id, o.id, 'Misread',
           c.before::jsonb || case when c.before like '%filledOn%' then jsonb_build_object('filledBy', o.owner_id) else '{}' end, c.at::timestamptz
      from (values ('corrected, then filled', '{"openedOn": "2026-01-05"}', '2026-02-01T09:00:00Z'),
                   ('filled, then corrected', '{"openedOn": "2026-01-01", "filledOn": "2026-01-25", "filledFrom": "inside"}', '2026-03-01T09:00:00Z')
           ) c (name, before, at)
      join role_opening o on o.name = c.name;
  insert into domain_event (organisation_id, position, name, subject_kind, subject_id, payload, occurred_at)
    select o.organisation_id, 9100 + e.position, 'role-opening.changed', 'role-opening', o.id, '{"change": "filled"}', e.at::timestamptz
      from (values (1, 'corrected, then filled', '2026-03-01T09:00:00Z'), (2, 'filled, then corrected', '2026-02-01T09:00:00Z')) e (position, name, at)
      join role_opening o on o.name = e.name`;

/** An opening that is there no more, of which no stage was kept. */
export const takenAway = `
  insert into role_opening (organisation_id, stage_id, owner_id, name, planned, opened_on)
    select s.organisation_id, s.id, p.id, 'taken away', false, '2026-01-01'
      from stage s join person p using (organisation_id) where s.key = 'mate' and p.employee_number = '1';
  delete from role_opening where name = 'taken away'`;

/** Who is above the one whom openings answer to, from a day on. */
export const lineAbove = (from: string): string => `
  insert into reporting_closure (organisation_id, leader_id, person_id, depth, from_on, to_on)
    select a.organisation_id, b.id, a.id, 1, '${from}', 'infinity' from person a join person b using (organisation_id)
     where a.employee_number = '1' and b.employee_number = '2'`;

/** A unit in another. */
export const unitInUnit = `
  with deck as (insert into unit (organisation_id, name) values (:organisation, 'Deck') returning id)
  insert into unit (organisation_id, parent_id, name) select :organisation, id, 'Bow' from deck`;

/**
 * What is known of lines and units, since ever and still, whom an opening answered to at which stage that is there no more, and of
 * stages why they began and when whoever is at them joined.
 */
export const known = {
  publishedVersion: `
    select content, revision, created_at, changed_at, changed_by from framework_version where number = 1`,
  unprotected: `
    select relname from pg_class c join pg_policy p on p.polrelid = c.oid
     where p.polname = 'tenant' and not (relrowsecurity and relforcerowsecurity)`,
  steps: `
    select string_agg(concat_ws(' until ', name, ended_on::text), ', ' order by name) as known from transition`,
  lines: `
    select concat_ws(' ', l.employee_number, o.employee_number, v.from_on, v.recorded_at = '-infinity', v.superseded_at is null) as known
      from owner_line_version v join person l on l.id = v.leader_id join person o on o.id = v.owner_id order by v.recorded_at`,
  units: `
    select concat_ws(' ', u.name, p.name, v.recorded_at = '-infinity', v.superseded_at is null) as known
      from unit_version v join unit u on u.id = v.unit_id left join unit p on p.id = v.parent_id order by v.recorded_at, 1`,
  removed: `
    select concat_ws(' ', p.employee_number, s.key, v.superseded_at is null) as known
      from role_opening_version v join person p on p.id = v.owner_id left join stage s on s.id = v.stage_id
     where v.opening_id not in (select id from role_opening) order by v.recorded_at`,
  stages: `
    select string_agg(concat_ws(' ', a.reason, e.joined_on), ', ' order by a.from_on, a.reason desc) as known
      from stage_assignment a join employment e on e.person_id = a.person_id`,
} as const;
