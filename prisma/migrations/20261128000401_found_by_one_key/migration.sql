-- People are found by a part of name, address, number or title. What belongs to the person stands in one text beside the
-- name in the index that lists are walked by, so that a search that finds few need not look at the rows of everybody.
alter table person add column search_key text collate "C" not null generated always as
  (lower(coalesce(preferred_name, name)) || chr(10) || coalesce(lower(email), '') || chr(10) || lower(employee_number)) stored;
drop index person_by_name;
create index person_by_name on person (organisation_id, name_key, id) include (search_key);

-- Who goes by another name is found by the full one as well, where that is shown.
create index person_by_other_name on person (organisation_id, id) where preferred_name is not null;

alter table title_holding add column title_key text collate "C" not null generated always as (lower(title)) stored;
drop index title_holding_by_title;
create index title_holding_by_title on title_holding (organisation_id, title) include (title_key, person_id, from_on, to_on);
