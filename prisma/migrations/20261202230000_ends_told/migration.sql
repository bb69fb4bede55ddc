-- When whoever facilitates was last told that a last day has passed undecided. Without a mark the next night tells it.
alter table cohort add column end_told_on date;
alter table enrolment add column extension_told_on date;

-- The day of a longer time belongs to whoever has it, and to nobody else.
alter table enrolment no force row level security;
update enrolment set extended_until = null where state <> 'extended' and extended_until is not null;
alter table enrolment force row level security;

alter table enrolment add constraint enrolment_extension check (extended_until is null or state = 'extended');
