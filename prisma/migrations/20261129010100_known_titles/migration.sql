-- Every title that somebody holds or has held, once. Many people share a title: whoever is searched for by a part of it is
-- found by looking at the titles, and then at those who hold them. A title that nobody holds any more finds nobody.
create table known_title (
  organisation_id uuid not null,
  title text not null,
  title_key text collate "C" not null generated always as (lower(title)) stored,
  primary key (organisation_id, title),
  foreign key (organisation_id) references organisation (organisation_id)
);

alter table title_holding no force row level security;
insert into known_title (organisation_id, title) select distinct organisation_id, title from title_holding;
alter table title_holding force row level security;
select protect_tenant_table('known_title');

create function know_titles() returns trigger language plpgsql as $$
begin
  insert into known_title (organisation_id, title) 
    select distinct organisation_id, title from written order by organisation_id, title on conflict do nothing;
  return null;
end $$;
create trigger title_holding_is_known after insert on title_holding
  referencing new table as written for each statement execute function know_titles();
create trigger title_holding_change_is_known after update on title_holding
  referencing new table as written for each statement execute function know_titles();

-- A title is looked up among those that are known, and read from the index with whoever holds it.
drop index title_holding_by_title;
create index title_holding_by_title on title_holding (organisation_id, title) include (person_id, from_on, to_on);
alter table title_holding drop column title_key;
