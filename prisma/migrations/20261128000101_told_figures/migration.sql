-- Whatever was told to a sponsor stays: a new figure is compared with everything that was told before, not with the last
-- telling alone.

alter table programme_figure add column told integer not null default 1;
alter table programme_figure alter column told drop default;
alter table programme_figure add constraint programme_figure_told check (told >= 1);
alter table programme_figure drop constraint programme_figure_pkey;
alter table programme_figure add primary key (organisation_id, programme_id, name, told);
