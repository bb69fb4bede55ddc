/** What was told to a sponsor, and who is in a peer group, when only days were known. */
export const groupsAndFigures = `
  insert into programme (organisation_id, name, purpose) values (:organisation, 'Programme', 'Purpose');
  insert into programme_figure (organisation_id, programme_id, name, as_of, parts)
    select organisation_id, id, 'enrolled', '2026-02-01', jsonb_build_object('a', 1, (select id::text from person x where x.organisation_id = programme.organisation_id
                                                  and employee_number = '1'), 2) from programme;
  insert into peer_group (organisation_id, name, stage_key, cadence, first_on, starts_minute, minutes, time_zone, smallest, largest, created_on)
    values (:organisation, 'Group', 'mate', 'weekly', '2026-03-01', 600, 60, 'Europe/Berlin', 2, 6, '2026-02-01');
  insert into peer_group_member (organisation_id, group_id, person_id, joined_on)
    select g.organisation_id, g.id, p.id, case when p.employee_number = '1' then date '2026-02-01' else current_date end
      from peer_group g join person p using (organisation_id)`;

/** A promotion that was told by the fingerprint of its day, and one of a record that is gone. */
export const toldPromotion = `
  insert into publication (organisation_id, as_of, formula_version, threshold) values (:organisation, '2026-01-31', 1, 5);
  insert into told_figure (organisation_id, as_of, indicator, group_kind, group_key, stage_id, people, told, pieces)
    select a.organisation_id, '2026-01-31', 'promoted-beyond-readiness', 'organisation', '', a.stage_id, 5, '[]',
           jsonb_build_array(jsonb_build_array(jsonb_build_array('ada', left(md5(
             a.person_id || ' ' || a.from_on || ' none promoted-not-assessed'), 16)), jsonb_build_array('ben', 'gone')), '[]'::jsonb)
      from stage_assignment a where a.reason = 'promotion'`;

/** Something that is prepared, with a mentor who was named when nobody was asked. */
export const namedMentor = `
  insert into opportunity (organisation_id, kind, title, what, scope, stage_key, skill_keys, sponsor_id, hours_per_week,
                           starts_on, ends_on, places, places_taken, visibility, right_to_return, scope_limit,
                           step_back_plan, exit_criterion, created_on)
    select organisation_id, 'project', 'Watch', 'What', 'Scope', 'mate', '{}', id, 4, '2026-03-01', '2026-06-01', 1, 1,
           'organisation', '', '', '', '', '2026-02-01' from person where employee_number = '1';
  insert into opportunity_candidacy (organisation_id, opportunity_id, person_id, status, created_on)
    select o.organisation_id, o.id, p.id, 'accepted', '2026-02-02'
      from opportunity o join person p using (organisation_id) where p.employee_number = '2';
  insert into stretch_assignment (organisation_id, opportunity_id, candidacy_id, person_id, starts_on, ends_on, mentor_id, created_on)
    select c.organisation_id, o.id, c.id, c.person_id, o.starts_on, o.ends_on, o.sponsor_id, '2026-02-03'
      from opportunity_candidacy c join opportunity o using (organisation_id)`;

/** A mentor who pauses until a day, and one who still has the day of a pause that is over. */
export const pauses = `
  insert into mentor_profile (organisation_id, person_id, status, paused_until, help, time_zone, capacity, created_on)
    select organisation_id, id, case when employee_number = '1' then 'paused' else 'active' end, '2026-09-01', 'Listens', 'UTC', 2,
           '2026-01-01' from person
      on conflict (organisation_id, person_id) do update set status = excluded.status, paused_until = excluded.paused_until`;

/** A mentorship whose agreed last day had passed long before anybody was asked about it, and one that rests. */
export const overdueMentorships = `
  insert into mentorship (organisation_id, mentor_id, mentee_id, origin, status, proposed_on, answer_by, mentor_accepted_on,
                          mentee_accepted_on, starts_on, ends_on, paused_on)
    select m.organisation_id, m.person_id, p.id, 'programme', case when m.status = 'active' then 'active' else 'paused' end,
           '2026-01-02', '2026-01-16', '2026-01-03', '2026-01-03', '2026-01-03', '2026-06-30',
           case when m.status <> 'active' then date '2026-05-01' end
      from mentor_profile m join person p using (organisation_id) where p.id <> m.person_id`;

/** Somebody who has longer than their cohort, and one who stepped out and still has the day of it. */
export const longerTimes = `
  insert into cohort (organisation_id, programme_id, name, state, starts_on, ends_on, apply_until, join_until)
    select organisation_id, id, 'Cohort', 'open', '2026-01-01', '2026-06-01', '2026-01-01', '2026-01-01' from programme;
  insert into cohort_place (organisation_id, cohort_id, number) select organisation_id, id, 1 from cohort;
  insert into enrolment (organisation_id, cohort_id, person_id, state, place, enrolled_on, extended_until)
    select c.organisation_id, c.id, p.id, n.state, n.place, '2026-01-01', '2026-09-01'
      from (values ('1', 'extended', 1), ('2', 'withdrawn', null)) n (number, state, place)
      join person p on p.employee_number = n.number join cohort c using (organisation_id);
  insert into enrolment_change (organisation_id, enrolment_id, action, from_state, to_state, role, changed_at)
    select e.organisation_id, e.id, h.action, h.before, h.after, 'admin', h.day::timestamptz
      from enrolment e join (values ('extend', 'enrolled', 'extended', '2026-05-02'), ('defer', 'extended', 'deferred', '2026-05-03'),
                                    ('extend', 'enrolled', 'extended', '2026-05-04')) h (action, before, after, day) on true`;

const monthEnd = (asOf: string, group: string, requested: string, name: string) => `
  insert into forecast (organisation_id, name, group_kind, unit_id, leader_id, as_of, seed, paths, months, scenario, requested_by,
                        formula_version, month_end, result, finished_at, created_at)
    select organisation_id, '${name}', '${group}', null, ${group === 'leader' ? 'id' : 'null'}, '${asOf}', 1, 10, 36, '{}', ${requested},
           2, true, '{}', now(), ${name === 'first' ? `'2026-03-01'` : `'2026-03-02'`}
      from person where employee_number = '1'`;
const someone = `'0191b2a0-0000-7000-8000-000000000077'`;

/** Month ends of which two jobs had kept a forecast each, and one of which somebody else has one too. */
export const doubledMonthEnds = {
  written: [
    monthEnd('2026-02-28', 'organisation', 'null', 'second'),
    monthEnd('2026-02-28', 'organisation', 'null', 'first'),
    monthEnd('2026-01-31', 'organisation', 'null', 'second'),
    monthEnd('2026-02-28', 'leader', someone, 'first'),
    monthEnd('2026-02-28', 'leader', someone, 'second'),
    monthEnd('2026-02-28', 'leader', 'null', 'second'),
  ].join(';'),
  again: monthEnd('2026-01-31', 'organisation', 'null', 'third'),
  kept: `select concat_ws(' ', as_of, group_kind, name, 'of ' || right(requested_by::text, 2)) as kept from forecast order by 1`,
  once: [
    '2026-01-31 organisation second',
    '2026-02-28 leader first of 77',
    '2026-02-28 leader second',
    '2026-02-28 organisation first',
  ].map((kept) => ({ kept })),
};
