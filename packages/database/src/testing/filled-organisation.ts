/** What an organisation had written while the product was as the migrations until then say. */
export const filling = `
  insert into person (organisation_id, employee_number, name) values (:organisation, '1', 'Ada'), (:organisation, '2', 'Ben');
  insert into title_holding (organisation_id, person_id, title, from_on) select organisation_id, id, 'Helm ' || :name, '2024-01-08' from person;
  insert into framework (organisation_id, name) values (:organisation, :name);
  insert into framework_version (organisation_id, framework_id, number, status, published_at)
    select organisation_id, id, 1, 'published', '2025-02-03T09:00:00Z' from framework;
  insert into stage (organisation_id, version_id, key, ordinal, track, name, core_focus, value_source, description, typical_span)
    select organisation_id, id, s.key, s.ordinal, 'people-leading', s.name, 'Focus', 'Value', 'Description', 'Span'
      from framework_version cross join (values ('crew', 1, 'Crew'), ('mate', 2, 'Mate')) s (key, ordinal, name);
  insert into derailer (organisation_id, stage_id, key, name, description, early_signs, counter_move)
    select organisation_id, id, 'steers-alone', 'Steers alone', 'Takes the helm', '{Late nights}', 'Hand it over'
      from stage where key = 'mate';
  insert into skill (organisation_id, version_id, home_stage_id, key, ordinal, name, description, indicators)
    select organisation_id, version_id, id, 'delegating', 1, 'Delegating', 'Hands over', '{a,b,c,d,e}'
      from stage where key = 'mate';
  insert into stage_skill_expectation (organisation_id, stage_id, skill_id, level, weight)
    select s.organisation_id, s.id, k.id, 3, 2 from stage s join skill k using (organisation_id) where s.key = 'mate';
  insert into transition (organisation_id, version_id, from_stage_id, to_stage_id, name, identity_before, identity_after,
                          shift, navigation, dip_months, stop, start, keep, prompts)
    select f.organisation_id, f.version_id, f.id, t.id, 'Taking the watch', 'I row', 'They row', 'From oar to crew',
           'Slowly', 6, '{Rowing}', '{Listening}', '{Care}', '[{"day": 30, "text": "Who steers?"}]'
      from stage f join stage t using (organisation_id) where f.key = 'crew' and t.key = 'mate';
  insert into stage_assignment (organisation_id, person_id, stage_id, from_on, to_on, reason, source)
    select s.organisation_id, p.id, s.id, a.from_on::date, a.to_on::date, a.reason, 'manual'
      from (values ('1', 'crew', '2024-01-08', '2025-06-01', 'initial'), ('1', 'mate', '2025-06-01', null, 'promotion'),
                   ('2', 'mate', '2024-01-08', '2025-01-01', 'acting'), ('2', 'crew', '2025-01-01', null, 'return')
           ) a (number, stage, from_on, to_on, reason)
      join person p on p.employee_number = a.number join stage s on s.key = a.stage;
  insert into background_job (organisation_id, name, status, step, problem) values
    (:organisation, 'people-import', 'failed', 'Reading', 'Line 3 has no name.'),
    (:organisation, 'stage-mapping', 'running', 'Moving people', null),
    (:organisation, 'indicators', 'completed', null, null);
  insert into data_import (organisation_id, kind, file_name, file_hash, status, columns, row_count, mapping, summary, reading_notices)
    values (:organisation, 'people', 'odd.csv', 'a', 'previewed', '{Name}', 2, '{}',
            '{"create": 1, "notices": [{"kind": "unlike", "message": "Half of the people would leave.", "because": ["Line 2"]}]}',
            '{The file is not UTF-8.}'),
           (:organisation, 'people', 'plain.csv', 'b', 'previewed', '{Name}', 1, '{}', '{"create": 1}', '{}'),
           (:organisation, 'history', 'new.csv', 'c', 'uploaded', '{Name}', 1, '{}', null, '{}');
  insert into data_import_outcome (organisation_id, import_id, line, outcome, subject, field, message)
    select organisation_id, id, l.line, l.outcome, 'Ada', null, l.message
      from data_import
     cross join (values (2, 'problem', 'No name.'), (3, 'create', null)) l (line, outcome, message)
     where file_name = 'odd.csv'`;

/** When people joined, and whether from outside, as could be written down beside it. */
export const joinings = `
  insert into employment (organisation_id, person_id, joined_on, hired_externally)
    select organisation_id, id, case employee_number when '1' then date '2024-01-08' else '2023-01-01' end, employee_number = '1'
      from person;
  update stage_assignment set hired_externally = reason = 'initial'`;
