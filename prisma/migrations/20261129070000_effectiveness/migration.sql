-- Effectiveness: what may be observed of leaders, in versions; what was observed; and who sees it.

create table effectiveness_setting (
  organisation_id uuid not null,
  sight text not null default 'line',
  version integer not null default 1,
  primary key (organisation_id),
  constraint effectiveness_setting_sight check (sight in ('manager', 'line')),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('effectiveness_setting');

create table effectiveness_metric (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  level text not null,
  ordinal integer not null default 0,
  built_in text,
  state text not null default 'in-use',
  edition integer not null default 1,
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint effectiveness_metric_built_in unique (organisation_id, built_in),
  constraint effectiveness_metric_level check (level in ('individual-contributor', 'tech-lead', 'engineering-manager',
    'director-of-engineering', 'vp-of-engineering', 'cto')),
  constraint effectiveness_metric_state check (state in ('in-use', 'retired')),
  foreign key (organisation_id) references organisation (organisation_id)
);
create index effectiveness_metric_by_level on effectiveness_metric (organisation_id, level, ordinal, id);
select protect_tenant_table('effectiveness_metric');

-- What a metric said and how it was counted; an observation stays with the edition it was made under.
create table effectiveness_edition (
  organisation_id uuid not null,
  metric_id uuid not null,
  number integer not null,
  measure text not null,
  direction text not null,
  source text not null,
  guarded boolean not null default false,
  written_on date not null,
  written_by uuid,
  primary key (organisation_id, metric_id, number),
  constraint effectiveness_edition_number check (number >= 1),
  constraint effectiveness_edition_measure check (measure in ('share', 'rate', 'mean', 'amount')),
  constraint effectiveness_edition_direction check (direction in ('higher', 'lower', 'neither')),
  constraint effectiveness_edition_source check (source in ('reported', 'retention', 'regretted-turnover',
    'first-year-retention', 'coverage', 'effective-bench-strength')),
  foreign key (organisation_id, metric_id) references effectiveness_metric (organisation_id, id) on delete cascade,
  foreign key (organisation_id, written_by) references person (organisation_id, id)
);
create index effectiveness_edition_by_author on effectiveness_edition (organisation_id, written_by);
select protect_tenant_table('effectiveness_edition');

create table effectiveness_wording (
  organisation_id uuid not null,
  metric_id uuid not null,
  edition integer not null,
  locale text not null,
  name text not null,
  about text not null,
  unit text not null,
  misleads text not null,
  prompts text[] not null,
  primary key (organisation_id, metric_id, edition, locale),
  constraint effectiveness_wording_locale check (locale in ('en-GB', 'de')),
  foreign key (organisation_id, metric_id, edition)
    references effectiveness_edition (organisation_id, metric_id, number) on delete cascade
);
select protect_tenant_table('effectiveness_wording');

create table effectiveness_import (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  file_name text not null default '',
  observations integer not null,
  leaders integer not null,
  imported_at timestamptz not null default now(),
  undone_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id) references organisation (organisation_id)
);
create index effectiveness_import_by_time on effectiveness_import (organisation_id, imported_at desc, id);
select protect_tenant_table('effectiveness_import');

-- What was observed is never overwritten: a correction is another row, which says what it corrects.
create table effectiveness_observation (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  leader_id uuid not null,
  metric_id uuid not null,
  edition integer not null,
  from_on date not null,
  to_on date not null,
  window_from date,
  value double precision,
  numerator double precision,
  denominator double precision,
  n integer,
  spread double precision,
  source text not null,
  note text not null default '',
  state text not null default 'standing',
  corrects_id uuid,
  import_id uuid,
  outside_key text,
  reported_by uuid,
  recorded_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint effectiveness_observation_period check (to_on > from_on and to_on <= from_on + 366),
  constraint effectiveness_observation_window check (window_from is null or window_from < to_on),
  constraint effectiveness_observation_counts check (
    coalesce(numerator, 0) >= 0 and coalesce(denominator, 1) > 0 and coalesce(n, 1) > 0 and coalesce(spread, 0) >= 0),
  constraint effectiveness_observation_something check (value is not null or numerator is not null and denominator is not null),
  constraint effectiveness_observation_source check (source in ('reported', 'imported', 'intake', 'computed')),
  constraint effectiveness_observation_state check (state in ('standing', 'corrected', 'withdrawn')),
  constraint effectiveness_observation_one exclude using gist
    (organisation_id with =, greatest(leader_id, leader_id) with =, greatest(metric_id, metric_id) with =,
     daterange(from_on, to_on) with &&) where (state = 'standing'),
  foreign key (organisation_id, leader_id) references person (organisation_id, id) on delete cascade,
  constraint effectiveness_observation_edition
    foreign key (organisation_id, metric_id, edition) references effectiveness_edition (organisation_id, metric_id, number),
  foreign key (organisation_id, corrects_id) references effectiveness_observation (organisation_id, id) on delete cascade,
  foreign key (organisation_id, import_id) references effectiveness_import (organisation_id, id),
  foreign key (organisation_id, reported_by) references person (organisation_id, id)
);
create index effectiveness_observation_by_leader on effectiveness_observation (organisation_id, leader_id, to_on desc, id);
create index effectiveness_observation_by_metric on effectiveness_observation (organisation_id, metric_id, edition, to_on);
create index effectiveness_observation_by_corrected on effectiveness_observation (organisation_id, corrects_id);
create index effectiveness_observation_by_import on effectiveness_observation (organisation_id, import_id);
create index effectiveness_observation_by_reporter on effectiveness_observation (organisation_id, reported_by);
create unique index effectiveness_observation_outside on effectiveness_observation (organisation_id, outside_key)
  where state = 'standing';
select protect_tenant_table('effectiveness_observation');
