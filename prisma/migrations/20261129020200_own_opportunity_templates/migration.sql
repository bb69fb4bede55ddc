-- Templates of opportunities that an organisation writes itself, beside those that come with the product. A template has its
-- part of the safety net, always; whoever stands in for somebody can come back. One that is put away keeps its row.

create table own_opportunity_template (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null,
  title text not null,
  what text not null,
  scope text not null,
  stage_key text not null,
  skill_keys text[] not null,
  hours_per_week integer not null,
  weeks integer not null,
  right_to_return text not null default '',
  scope_limit text not null,
  step_back_plan text not null,
  exit_criterion text not null,
  -- The template it was made from.
  based_on text,
  written_by uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint own_opportunity_template_kind check (kind in ('project', 'acting', 'interim')),
  constraint own_opportunity_template_hours check (hours_per_week between 1 and 40),
  constraint own_opportunity_template_weeks check (weeks between 1 and 52),
  constraint own_opportunity_template_return check (kind = 'project' or btrim(right_to_return) <> ''),
  constraint own_opportunity_template_net check (
    btrim(scope_limit) <> '' and btrim(step_back_plan) <> '' and btrim(exit_criterion) <> ''),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (organisation_id, written_by) references person (organisation_id, id)
);
create index own_opportunity_template_by_writer on own_opportunity_template (organisation_id, written_by);
select protect_tenant_table('own_opportunity_template');
