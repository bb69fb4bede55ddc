-- Every word of somebody's name, address and number, with what follows it on its line. Whoever is searched for by how a
-- word begins is found by walking an index, which row-level security lets a search do for an order and not for a part of
-- a text. Written by the database with the person, whoever writes the person.
create table person_word (
  organisation_id uuid not null,
  person_id uuid not null,
  word text collate "C" not null,
  primary key (organisation_id, person_id, word),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index person_word_by_word on person_word (organisation_id, word, person_id);

-- The lines of a search key from each word on: `Ada-Lee Byron` is `ada-lee byron`, `lee byron` and `byron`.
create function words_of(search_key text) returns table (word text) immutable language sql as $$
  select distinct substr(line, part.begins::int)
    from string_to_table(search_key, chr(10)) line
    cross join lateral (
      select text, 1 + coalesce(sum(length(text) + 1) over (order by place rows between unbounded preceding and 1 preceding), 0) as begins
        from string_to_table(translate(line, '.,-_@+/()''’', repeat(' ', 11)), ' ') with ordinality as parts (text, place)) part
   where part.text <> ''
$$;

alter table person no force row level security;
insert into person_word (organisation_id, person_id, word)
  select p.organisation_id, p.id, w.word from person p cross join lateral words_of(p.search_key) w;
alter table person force row level security;
select protect_tenant_table('person_word');

create function know_words() returns trigger language plpgsql as $$
begin
  insert into person_word (organisation_id, person_id, word)
    select p.organisation_id, p.id, w.word from written p cross join lateral words_of(p.search_key) w;
  return null;
end $$;
create trigger person_has_words after insert on person
  referencing new table as written for each statement execute function know_words();

create function know_changed_words() returns trigger language plpgsql as $$
begin
  if exists (select 1 from written n join former o using (organisation_id, id) where n.search_key <> o.search_key) then
    delete from person_word w using written n join former o using (organisation_id, id)
     where n.search_key <> o.search_key and w.organisation_id = n.organisation_id and w.person_id = n.id;
    insert into person_word (organisation_id, person_id, word)
      select n.organisation_id, n.id, w.word
        from written n join former o using (organisation_id, id) cross join lateral words_of(n.search_key) w
       where n.search_key <> o.search_key;
  end if;
  return null;
end $$;
create trigger person_change_has_words after update on person
  referencing old table as former new table as written for each statement execute function know_changed_words();
