/** A promotion that was told by the fingerprint of its day, and one of a record that is gone. */
export const toldPromotion = `
  insert into publication (organisation_id, as_of, formula_version, threshold) values (:organisation, '2026-01-31', 1, 5);
  insert into told_figure (organisation_id, as_of, indicator, group_kind, group_key, stage_id, people, told, pieces)
    select a.organisation_id, '2026-01-31', 'promoted-beyond-readiness', 'organisation', '', a.stage_id, 5, '[]',
           jsonb_build_array(jsonb_build_array(jsonb_build_array('ada', left(md5(
             a.person_id || ' ' || a.from_on || ' none promoted-not-assessed'), 16)), jsonb_build_array('ben', 'gone')), '[]'::jsonb)
      from stage_assignment a where a.reason = 'promotion'`;

/** A mentor who pauses until a day, and one who still has the day of a pause that is over. */
export const pauses = `
  insert into mentor_profile (organisation_id, person_id, status, paused_until, help, time_zone, capacity, created_on)
    select organisation_id, id, case when employee_number = '1' then 'paused' else 'active' end, '2026-09-01', 'Listens', 'UTC', 2,
           '2026-01-01' from person
      on conflict (organisation_id, person_id) do update set status = excluded.status, paused_until = excluded.paused_until`;
