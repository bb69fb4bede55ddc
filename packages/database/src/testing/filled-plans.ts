/** A plan that is signed as it stands, one that was signed as it stood before, and one that nobody has signed. */
export const signedPlans = `
  insert into development_plan (organisation_id, person_id, starts_on, ends_on, focus, target_stage_key, target_stage_name,
                                created_on, content_hash)
    select organisation_id, id, (year || '-01-01')::date, (year || '-06-30')::date, f.focus, 'mate', 'Mate', '2024-01-01', 'now'
      from person cross join (values ('signed', 2026), ('changed since', 2025), ('not signed', 2024)) f (focus, year)
     where employee_number = '1';
  insert into development_goal (organisation_id, plan_id, ordinal, title, skill_key, skill_name, from_level, to_level, why, due_on)
    select d.organisation_id, d.id, g.ordinal, g.title, 'delegating', 'Delegating', 1, 2, 'Why', '2026-05-01'
      from development_plan d cross join (values (2, 'Listen'), (1, 'Steer')) g (ordinal, title);
  insert into plan_signature (organisation_id, plan_id, signer_id, role, content_hash)
    select organisation_id, id, person_id, 'person', case focus when 'signed' then 'now' else 'then' end
      from development_plan where focus <> 'not signed'`;

/** What is kept of signed plans, each goal without its id. */
export const keptOfPlans = `
  select d.focus, c.content_hash as hash, c.content - 'goals' as content,
         (select json_agg(g - 'id' order by place) from jsonb_array_elements(c.content->'goals') with ordinality x (g, place)
           where (g->>'id')::uuid in (select id from development_goal where plan_id = d.id)) as goals
    from signed_plan_content c join development_plan d on d.id = c.plan_id`;
