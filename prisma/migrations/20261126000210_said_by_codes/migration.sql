-- What imports and jobs say is kept by codes, so that each reader is told in their own language. Sentences that were
-- written before stay as they are, under a code that means just that.

alter table background_job no force row level security;
alter table background_job add column problem_said jsonb;
update background_job
   set step = null,
       problem_said = case when problem is not null then
         jsonb_build_object('code', 'as-written', 'values', jsonb_build_object('text', problem)) end
 where step is not null or problem is not null;
alter table background_job force row level security;

alter table data_import_outcome no force row level security;
alter table data_import_outcome add column messages jsonb not null default '[]';
update data_import_outcome
   set messages = jsonb_build_array(jsonb_build_object('code', 'as-written', 'values', jsonb_build_object('text', message)))
 where message is not null;
alter table data_import_outcome drop column message;
alter table data_import_outcome force row level security;

alter table data_import no force row level security;
update data_import
   set reading_notices = case when cardinality(reading_notices) > 0 then array['not-utf-8'] else '{}' end,
       summary = case when summary ? 'notices' then jsonb_set(summary, '{notices}', (
         select coalesce(jsonb_agg(
                  notice || jsonb_build_object('because', '[]'::jsonb, 'message', jsonb_build_object(
                    'code', 'as-written', 'values', jsonb_build_object('text', notice->'message'))) order by place), '[]')
           from jsonb_array_elements(summary->'notices') with ordinality as noticed (notice, place)))
       else summary end;
alter table data_import force row level security;
