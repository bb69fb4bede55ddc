-- Under which threshold a sponsor's figure or an effect was told: once the organisation's is higher, it is kept back until it may be
-- told under that as well. Of what was told before nobody wrote down the threshold; it is taken to be the lowest that there can be.

alter table programme_figure add column threshold integer not null default 5;
alter table programme_figure alter column threshold drop default;
alter table programme_figure add constraint programme_figure_threshold check (threshold >= 5);

alter table programme_effect add column threshold integer not null default 5;
alter table programme_effect alter column threshold drop default;
alter table programme_effect add constraint programme_effect_threshold check (threshold >= 5);
