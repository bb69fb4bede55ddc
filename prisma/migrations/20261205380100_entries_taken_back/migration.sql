-- What was written of somebody who is nominated and was taken back: kept with who and when, so that it can be brought back.
alter table nomination_entry add column removed_on date;
alter table nomination_entry add column removed_by uuid;
alter table nomination_entry add constraint nomination_entry_removed_whole check (removed_on is not null or removed_by is null);
alter table nomination_entry add foreign key (organisation_id, removed_by) references person (organisation_id, id);
create index nomination_entry_by_remover on nomination_entry (organisation_id, removed_by);
create index nomination_entry_by_removal on nomination_entry (organisation_id, removed_on);
