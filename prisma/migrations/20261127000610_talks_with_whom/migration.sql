-- With whom a safety talk was held: its note is for the two, also after somebody else has taken over that part of the net.

alter table safety_check_in
  add column held_with uuid,
  add foreign key (organisation_id, held_with) references person (organisation_id, id);
create index safety_check_in_by_counterpart on safety_check_in (organisation_id, held_with);
