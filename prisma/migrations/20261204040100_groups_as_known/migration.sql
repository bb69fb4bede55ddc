-- To which group an opening belonged, as it was known on a day: whom it answered to and its unit, who was above them, and which
-- unit lay in which. What is there already counts as always known, for nothing was kept of when it became known.

-- An opening that is taken away was known until then.
alter table role_opening_version
  drop constraint role_opening_version_organisation_id_opening_id_fkey,
  add column owner_id uuid,
  add column unit_id uuid,
  add foreign key (organisation_id) references organisation (organisation_id);

create table unit_version (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  parent_id uuid,
  recorded_at timestamptz not null default now(),
  superseded_at timestamptz,
  primary key (organisation_id, id),
  constraint unit_version_known check (superseded_at >= recorded_at),
  foreign key (organisation_id) references organisation (organisation_id)
);
create index unit_version_by_unit on unit_version (organisation_id, unit_id);
create unique index unit_version_current on unit_version (organisation_id, unit_id) where superseded_at is null;

-- Who was above those whom openings answer to or did, on which days.
create table owner_line_version (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  leader_id uuid not null,
  owner_id uuid not null,
  from_on date not null,
  to_on date not null,
  recorded_at timestamptz not null default now(),
  superseded_at timestamptz,
  primary key (organisation_id, id),
  constraint owner_line_version_known check (superseded_at >= recorded_at),
  foreign key (organisation_id) references organisation (organisation_id)
);
create index owner_line_version_by_owner on owner_line_version (organisation_id, owner_id, leader_id);
create unique index owner_line_version_current on owner_line_version (organisation_id, owner_id, leader_id, from_on)
  where superseded_at is null;

alter table role_opening no force row level security;
alter table role_opening_version no force row level security;
alter table reporting_closure no force row level security;
alter table unit no force row level security;

update role_opening_version v set owner_id = o.owner_id, unit_id = o.unit_id
  from role_opening o where o.organisation_id = v.organisation_id and o.id = v.opening_id;
insert into unit_version (organisation_id, unit_id, parent_id, recorded_at)
select organisation_id, id, parent_id, '-infinity' from unit;
insert into owner_line_version (organisation_id, leader_id, owner_id, from_on, to_on, recorded_at)
select c.organisation_id, c.leader_id, c.person_id, c.from_on, c.to_on, '-infinity' from reporting_closure c
 where c.depth > 0 and (c.organisation_id, c.person_id) in (select organisation_id, owner_id from role_opening);

alter table role_opening force row level security;
alter table role_opening_version force row level security;
alter table reporting_closure force row level security;
alter table unit force row level security;

alter table role_opening_version alter column owner_id set not null;
create index role_opening_version_by_owner on role_opening_version (organisation_id, owner_id);
select protect_tenant_table('unit_version');
select protect_tenant_table('owner_line_version');

-- Brings what is known of the lines above some people in line with what holds. What was taken away and written again within one
-- transaction, as lines are, was never otherwise.
create function keep_lines_above(organisation uuid, owners uuid[]) returns void language plpgsql as $$
begin
  update owner_line_version v set superseded_at = greatest(now(), v.recorded_at)
   where v.organisation_id = organisation and v.owner_id = any(owners) and v.superseded_at is null
     and not exists (select from reporting_closure c
                      where c.organisation_id = organisation and c.leader_id = v.leader_id and c.person_id = v.owner_id
                        and c.depth > 0 and c.from_on = v.from_on and c.to_on = v.to_on);
  update owner_line_version v set superseded_at = null
   where v.organisation_id = organisation and v.owner_id = any(owners) and v.superseded_at = greatest(now(), v.recorded_at)
     and exists (select from reporting_closure c
                  where c.organisation_id = organisation and c.leader_id = v.leader_id and c.person_id = v.owner_id
                    and c.depth > 0 and c.from_on = v.from_on and c.to_on = v.to_on);
  insert into owner_line_version (organisation_id, leader_id, owner_id, from_on, to_on)
  select c.organisation_id, c.leader_id, c.person_id, c.from_on, c.to_on from reporting_closure c
   where c.organisation_id = organisation and c.person_id = any(owners) and c.depth > 0
     and not exists (select from owner_line_version v
                      where v.organisation_id = organisation and v.owner_id = c.person_id and v.leader_id = c.leader_id
                        and v.from_on = c.from_on and v.superseded_at is null);
end $$;

create function keep_owner_lines() returns trigger language plpgsql as $$
declare
  touched record;
begin
  for touched in
    select organisation_id, array_agg(distinct person_id) as owners from changed
     where (organisation_id, person_id) in (select organisation_id, owner_id from role_opening_version)
     group by organisation_id
  loop
    perform keep_lines_above(touched.organisation_id, touched.owners);
  end loop;
  return null;
end $$;
create trigger reporting_closure_written_is_known after insert on reporting_closure
  referencing new table as changed for each statement execute function keep_owner_lines();
create trigger reporting_closure_changed_is_known after update on reporting_closure
  referencing new table as changed for each statement execute function keep_owner_lines();
create trigger reporting_closure_removed_is_known after delete on reporting_closure
  referencing old table as changed for each statement execute function keep_owner_lines();

create or replace function keep_role_opening() returns trigger language plpgsql as $$
begin
  if not exists (select from role_opening_version v
                  where v.organisation_id = new.organisation_id and v.owner_id = new.owner_id) then
    -- Whoever writes lines meanwhile does not know yet that these are to be kept: one after the other.
    perform pg_advisory_xact_lock(hashtextextended('people:' || new.organisation_id, 0));
    perform keep_lines_above(new.organisation_id, array[new.owner_id]);
  end if;
  update role_opening_version v set superseded_at = greatest(now(), v.recorded_at)
   where v.organisation_id = new.organisation_id and v.opening_id = new.id and v.superseded_at is null;
  insert into role_opening_version (organisation_id, opening_id, owner_id, unit_id, opened_on, filled_on, filled_from, withdrawn_on)
  values (new.organisation_id, new.id, new.owner_id, new.unit_id, new.opened_on, new.filled_on, new.filled_from, new.withdrawn_on);
  return null;
end $$;
drop trigger role_opening_keeps_history on role_opening;
create trigger role_opening_keeps_history after update on role_opening for each row
  when ((old.owner_id, old.unit_id, old.opened_on, old.filled_on, old.filled_from, old.withdrawn_on)
        is distinct from (new.owner_id, new.unit_id, new.opened_on, new.filled_on, new.filled_from, new.withdrawn_on))
  execute function keep_role_opening();

create function end_role_opening() returns trigger language plpgsql as $$
begin
  update role_opening_version v set superseded_at = greatest(now(), v.recorded_at)
   where v.organisation_id = old.organisation_id and v.opening_id = old.id and v.superseded_at is null;
  return null;
end $$;
create trigger role_opening_ends_history after delete on role_opening for each row execute function end_role_opening();

create function keep_unit() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update unit_version v set superseded_at = greatest(now(), v.recorded_at)
     where v.organisation_id = old.organisation_id and v.unit_id = old.id and v.superseded_at is null;
  end if;
  if tg_op <> 'DELETE' then
    insert into unit_version (organisation_id, unit_id, parent_id) values (new.organisation_id, new.id, new.parent_id);
  end if;
  return null;
end $$;
create trigger unit_begins_history after insert on unit for each row execute function keep_unit();
create trigger unit_keeps_history after update on unit for each row
  when (old.parent_id is distinct from new.parent_id) execute function keep_unit();
create trigger unit_ends_history after delete on unit for each row execute function keep_unit();
