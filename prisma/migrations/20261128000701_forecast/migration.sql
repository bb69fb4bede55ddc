-- Forecasts: what somebody asked, and what was worked out, kept together and never changed afterwards.

-- unit_id or leader_id say whose people it is about, for the whole organisation neither.
create table forecast (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  group_kind text not null,
  unit_id uuid,
  leader_id uuid,
  as_of date not null,
  seed integer not null,
  paths integer not null,
  months integer not null,
  scenario jsonb not null,
  requested_by uuid,
  job_id uuid,
  formula_version integer not null,
  result jsonb,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (organisation_id, id),
  constraint forecast_group check (
    case group_kind when 'organisation' then unit_id is null and leader_id is null
                    when 'unit' then unit_id is not null and leader_id is null
                    when 'leader' then unit_id is null and leader_id is not null
                    else false end),
  constraint forecast_size check (paths between 1 and 10000 and months between 1 and 60),
  constraint forecast_end check ((result is null) = (finished_at is null)),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (organisation_id, unit_id) references unit (organisation_id, id) on delete cascade,
  foreign key (organisation_id, leader_id) references person (organisation_id, id) on delete cascade
);
create index forecast_created on forecast (organisation_id, created_at desc, id);
create index forecast_by_unit on forecast (organisation_id, unit_id);
create index forecast_by_leader on forecast (organisation_id, leader_id);
select protect_tenant_table('forecast');

-- People whom a forecast lets go at the beginning of a month, for the sake of the question.
create table forecast_leaving (
  organisation_id uuid not null,
  forecast_id uuid not null,
  person_id uuid not null,
  in_months integer not null,
  primary key (organisation_id, forecast_id, person_id),
  constraint forecast_leaving_month check (in_months between 1 and 60),
  foreign key (organisation_id, forecast_id) references forecast (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index forecast_leaving_by_person on forecast_leaving (organisation_id, person_id);
select protect_tenant_table('forecast_leaving');
