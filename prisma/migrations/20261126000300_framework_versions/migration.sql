-- Framework versions that can be drafted, compared and published: each version keeps its whole text, the stages, skills,
-- expectations and transitions are rows of the published one. A stage keeps its row from version to version, so that what
-- points to it stays true.

alter table framework_version
  add column content jsonb not null default '{}',
  add column revision integer not null default 1,
  add column created_at timestamptz not null default now(),
  add column changed_at timestamptz not null default now(),
  add column changed_by uuid,
  add constraint framework_version_organisation_id_changed_by_fkey
    foreign key (organisation_id, changed_by) references person (organisation_id, id);
create index framework_version_by_changer on framework_version (organisation_id, changed_by);

-- From which day people of a stage that a new version no longer has are in another stage, or in none.
create table stage_replacement (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  version_id uuid not null,
  stage_id uuid not null,
  replaced_by_id uuid,
  from_on date not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint stage_replacement_stage_key unique (organisation_id, version_id, stage_id),
  constraint stage_replacement_other check (replaced_by_id <> stage_id),
  foreign key (organisation_id, version_id) references framework_version (organisation_id, id),
  foreign key (organisation_id, stage_id) references stage (organisation_id, id),
  foreign key (organisation_id, replaced_by_id) references stage (organisation_id, id)
);
create index stage_replacement_by_stage on stage_replacement (organisation_id, stage_id, created_at);
create index stage_replacement_by_other on stage_replacement (organisation_id, replaced_by_id);
select protect_tenant_table('stage_replacement');

-- A change of stage that a new version of the framework brought; in the figures it is never a promotion.
alter table stage_assignment drop constraint stage_assignment_reason;
alter table stage_assignment add constraint stage_assignment_reason
  check (reason in ('initial', 'promotion', 'lateral', 'return', 'acting', 'migration'));

-- What the versions written before say, as their text.
alter table framework no force row level security;
alter table framework_version no force row level security;
alter table stage no force row level security;
alter table derailer no force row level security;
alter table skill no force row level security;
alter table stage_skill_expectation no force row level security;
alter table transition no force row level security;
update framework_version v
   set changed_at = coalesce(v.published_at, v.created_at),
       created_at = coalesce(v.published_at, v.created_at),
       content = jsonb_build_object(
         'name', (select f.name from framework f where f.organisation_id = v.organisation_id and f.id = v.framework_id),
         'description', '',
         'notes', '',
         'tracks', coalesce((
           select jsonb_agg(jsonb_build_object('key', t.track, 'name', initcap(replace(t.track, '-', ' '))) order by t.track)
             from (select distinct s.track from stage s
                    where s.organisation_id = v.organisation_id and s.version_id = v.id) t), '[]'),
         'stages', coalesce((
           select jsonb_agg(jsonb_build_object('key', s.key, 'ordinal', s.ordinal, 'track', s.track, 'name', s.name,
                    'coreFocus', s.core_focus, 'valueSource', s.value_source, 'description', s.description,
                    'typicalSpan', s.typical_span, 'notes', '',
                    'derailers', coalesce((
                      select jsonb_agg(jsonb_build_object('key', d.key, 'name', d.name, 'description', d.description,
                               'earlySigns', to_jsonb(d.early_signs), 'counterMove', d.counter_move) order by d.key)
                        from derailer d where d.organisation_id = s.organisation_id and d.stage_id = s.id), '[]'))
                  order by s.ordinal, s.key)
             from stage s where s.organisation_id = v.organisation_id and s.version_id = v.id), '[]'),
         'skills', coalesce((
           select jsonb_agg(jsonb_build_object('key', k.key, 'homeStageKey', h.key, 'name', k.name,
                    'description', k.description, 'indicators', to_jsonb(k.indicators), 'notes', '') order by k.ordinal)
             from skill k
             join stage h on h.organisation_id = k.organisation_id and h.id = k.home_stage_id
            where k.organisation_id = v.organisation_id and k.version_id = v.id), '[]'),
         'expectations', coalesce((
           select jsonb_agg(jsonb_build_object('stageKey', s.key, 'skillKey', k.key, 'level', x.level, 'weight', x.weight)
                            order by s.ordinal, s.key, k.ordinal)
             from stage_skill_expectation x
             join stage s on s.organisation_id = x.organisation_id and s.id = x.stage_id
             join skill k on k.organisation_id = x.organisation_id and k.id = x.skill_id
            where s.organisation_id = v.organisation_id and s.version_id = v.id), '[]'),
         'transitions', coalesce((
           select jsonb_agg(jsonb_build_object('fromStageKey', f.key, 'toStageKey', g.key, 'name', t.name,
                    'identityBefore', t.identity_before, 'identityAfter', t.identity_after, 'shift', t.shift,
                    'navigation', t.navigation, 'dipMonths', t.dip_months, 'stop', to_jsonb(t.stop),
                    'start', to_jsonb(t.start), 'keep', to_jsonb(t.keep), 'prompts', t.prompts)
                  order by g.ordinal, f.ordinal)
             from transition t
             join stage f on f.organisation_id = t.organisation_id and f.id = t.from_stage_id
             join stage g on g.organisation_id = t.organisation_id and g.id = t.to_stage_id
            where t.organisation_id = v.organisation_id and t.version_id = v.id), '[]'));
alter table framework force row level security;
alter table framework_version force row level security;
alter table stage force row level security;
alter table derailer force row level security;
alter table skill force row level security;
alter table stage_skill_expectation force row level security;
alter table transition force row level security;
