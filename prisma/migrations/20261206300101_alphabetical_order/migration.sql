-- Names stand as English and German read them (decision 73): by their letters, whatever their case, accents and ligatures.
-- A key is made of a text and compared by its bytes, so that no index depends on the rules of a locale. What has more bytes
-- than characters is not plain ASCII; everything else is lower case and nothing more. The fold of packages/domain is the same.
create function folded(words text) returns text immutable parallel safe language sql
return case when octet_length(words) = length(words) then lower(words) else
  normalize(
    replace(replace(replace(replace(
      translate(
        lower(regexp_replace(normalize(words, NFD), '[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+', '', 'g')),
        'øłđðħŧıς’‘ʼ‐‑' || chr(160), 'olddhtiσ''''''-- '),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    NFC) end;

-- Expressions of generated columns can be changed from PostgreSQL 17 on only. A name is no longer than this in any case but
-- that of letters that become two.
alter table person
  drop column name_key,
  drop column search_key,
  add column name_key text collate "C" not null generated always as
    (left(folded(coalesce(preferred_name, name)), 200)) stored,
  add column search_key text collate "C" not null generated always as
    (left(folded(coalesce(preferred_name, name)), 200) || chr(10) || coalesce(folded(email), '') || chr(10) || folded(employee_number)) stored;
create index person_by_name on person (organisation_id, name_key, id) include (search_key);

alter table known_title
  drop column title_key,
  add column title_key text collate "C" not null generated always as (folded(title)) stored;

-- What was kept of the former keys: the words of those whose key has changed, and the places of those who need attention.
alter table person no force row level security;
alter table person_word no force row level security;
alter table attention_standing no force row level security;
alter table attention_in_line no force row level security;

create temporary table folded_otherwise as
  select organisation_id, id, name_key, search_key from person
   where search_key <> lower(coalesce(preferred_name, name)) || chr(10) || coalesce(lower(email), '') || chr(10) || lower(employee_number);
delete from person_word w using folded_otherwise p where w.organisation_id = p.organisation_id and w.person_id = p.id;
insert into person_word (organisation_id, person_id, word)
  select p.organisation_id, p.id, w.word from folded_otherwise p cross join lateral words_of(p.search_key) w;
update attention_standing s set name_key = p.name_key
  from folded_otherwise p where s.organisation_id = p.organisation_id and s.person_id = p.id;
update attention_in_line l set name_key = p.name_key
  from folded_otherwise p where l.organisation_id = p.organisation_id and l.person_id = p.id;
drop table folded_otherwise;

alter table person force row level security;
alter table person_word force row level security;
alter table attention_standing force row level security;
alter table attention_in_line force row level security;
