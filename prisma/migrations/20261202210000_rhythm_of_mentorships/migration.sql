-- Since when silence counts anew after a rest, and when the two were last asked because of it.
alter table mentorship add column resumed_on date, add column quiet_told_on date;
