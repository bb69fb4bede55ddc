-- What a plan said when somebody signed it, once for each version: the content whose hash the signature names, with the names
-- that stood beside its keys. Rows are added and never changed, and go with the plan.
create table signed_plan_content (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  content_hash text not null,
  content jsonb not null,
  kept_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint signed_plan_content_once unique (organisation_id, plan_id, content_hash),
  foreign key (organisation_id, plan_id) references development_plan (organisation_id, id) on delete cascade
);
select protect_tenant_table('signed_plan_content');
revoke update, delete on signed_plan_content from understudy_app;

-- What was signed and still stands in the plan can be kept; the words of earlier versions are not known.
alter table development_plan no force row level security;
alter table development_goal no force row level security;
alter table plan_signature no force row level security;
alter table signed_plan_content no force row level security;
insert into signed_plan_content (organisation_id, plan_id, content_hash, content)
select d.organisation_id, d.id, d.content_hash,
       jsonb_build_object(
         'startsOn', d.starts_on, 'endsOn', d.ends_on, 'focus', d.focus, 'targetStageKey', d.target_stage_key,
         'targetStageName', d.target_stage_name,
         'goals', (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'title', g.title, 'skillKey', g.skill_key,
                     'skillName', g.skill_name, 'fromLevel', g.from_level, 'toLevel', g.to_level, 'why', g.why,
                     'measure', g.measure, 'dueOn', g.due_on) order by g.ordinal, g.id), '[]')
                     from development_goal g where g.organisation_id = d.organisation_id and g.plan_id = d.id))
  from development_plan d
 where exists (select 1 from plan_signature s
                where s.organisation_id = d.organisation_id and s.plan_id = d.id and s.content_hash = d.content_hash);
alter table development_plan force row level security;
alter table development_goal force row level security;
alter table plan_signature force row level security;
alter table signed_plan_content force row level security;
