-- The last day of which sponsor and person were told that it has passed and is to be decided on; anew after an extension.
alter table stretch_assignment add column end_told_for date;
