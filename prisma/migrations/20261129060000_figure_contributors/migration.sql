-- Who stands behind a figure that was told is kept under a name that means nothing outside of it. Erasing a person takes the
-- link along and leaves the figure: it stays what was told, and nobody can be found in it any more.

create table figure_contributor (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  primary key (organisation_id, id),
  constraint figure_contributor_once unique (organisation_id, person_id),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);

alter table programme_figure no force row level security;
alter table person no force row level security;
insert into figure_contributor (organisation_id, person_id)
select distinct p.organisation_id, p.id
  from programme_figure f
 cross join jsonb_object_keys(f.parts) part (key)
  join person p on p.organisation_id = f.organisation_id and p.id::text = part.key;
update programme_figure f
   set parts = (
     select coalesce(jsonb_object_agg(coalesce(c.id::text, part.key), part.value), '{}')
       from jsonb_each(f.parts) part
       left join figure_contributor c on c.organisation_id = f.organisation_id and c.person_id::text = part.key);
alter table programme_figure force row level security;
alter table person force row level security;

select protect_tenant_table('figure_contributor');
