-- By how many answers at least an observation was taken in. Of those that stand already nobody kept it, so the lowest there can be is taken.
alter table effectiveness_observation add column threshold integer not null default 5;
