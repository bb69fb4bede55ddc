-- Whoever no longer belongs to a running cycle is taken out of it: its figures leave them out, its history keeps them.
alter table development_cycle_participant add column left_on date;
