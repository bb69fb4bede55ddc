-- What a shared note of a talk said before its author corrected it: whoever reads the note reads that too. Of a private note
-- nothing is kept; the reference names the visibility, so that the database itself takes no other.
create table check_in_note_wording (
  organisation_id uuid not null,
  check_in_id uuid not null,
  author_id uuid not null,
  visibility text not null default 'shared',
  version integer not null,
  text text not null,
  corrected_at timestamptz not null default clock_timestamp(),
  primary key (organisation_id, check_in_id, author_id, visibility, version),
  constraint check_in_note_wording_shared check (visibility = 'shared'),
  constraint check_in_note_wording_note foreign key (organisation_id, check_in_id, author_id, visibility)
    references check_in_note (organisation_id, check_in_id, author_id, visibility) on delete cascade
);
select protect_tenant_table('check_in_note_wording');

-- Which talk an entry of a plan's history tells of, for not everybody who reads the plan may know of every talk.
alter table plan_change add column check_in_id uuid;
alter table plan_change
  add constraint plan_change_check_in foreign key (organisation_id, check_in_id)
    references check_in (organisation_id, id) on delete cascade;
create index plan_change_by_check_in on plan_change (organisation_id, check_in_id);
