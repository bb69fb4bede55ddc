-- What a critical role was before it was changed, and what was said of how soon a successor stands ready and on what evidence:
-- whoever writes a role or a successor keeps what stood there. Rows are added and never changed; who changed it is told by the
-- event of the same transaction. Nothing was kept of changes before this.
create table role_plan_version (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  role_id uuid not null,
  -- Of whom it was said, and in which spell; null where it is about the role itself.
  person_id uuid,
  successor_id uuid,
  name text,
  stage_id uuid,
  impact text,
  vacancy_risk text,
  target_cover integer,
  owner_id uuid,
  reviewed_on date,
  horizon text,
  evidence text,
  -- Until when it stood there.
  replaced_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint role_plan_version_of_role check ((person_id is null) = (name is not null)),
  constraint role_plan_version_of_successor check ((person_id is null) = (horizon is null)),
  foreign key (organisation_id, role_id) references critical_role (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index role_plan_version_by_role on role_plan_version (organisation_id, role_id, replaced_at);
create index role_plan_version_by_person on role_plan_version (organisation_id, person_id);
select protect_tenant_table('role_plan_version');
revoke update, delete on role_plan_version from understudy_app;

create function keep_role_facts() returns trigger language plpgsql as $$
begin
  insert into role_plan_version (organisation_id, role_id, name, stage_id, impact, vacancy_risk, target_cover, owner_id, reviewed_on)
  values (old.organisation_id, old.id, old.name, old.stage_id, old.impact, old.vacancy_risk, old.target_cover, old.owner_id,
          old.reviewed_on);
  return null;
end $$;
create trigger critical_role_keeps_facts after update on critical_role for each row
  when ((old.name, old.stage_id, old.impact, old.vacancy_risk, old.target_cover, old.owner_id, old.reviewed_on)
        is distinct from
        (new.name, new.stage_id, new.impact, new.vacancy_risk, new.target_cover, new.owner_id, new.reviewed_on))
  execute function keep_role_facts();

create function keep_successor_words() returns trigger language plpgsql as $$
begin
  insert into role_plan_version (organisation_id, role_id, person_id, successor_id, horizon, evidence)
  values (old.organisation_id, old.role_id, old.person_id, old.id, old.horizon, old.evidence);
  return null;
end $$;
create trigger successor_keeps_words after update on successor for each row
  when ((old.horizon, old.evidence, old.to_on) is distinct from (new.horizon, new.evidence, new.to_on))
  execute function keep_successor_words();
