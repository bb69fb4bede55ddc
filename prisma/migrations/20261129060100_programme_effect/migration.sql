-- What was told about the effect of a programme, and what the last look at it came to.

-- `parts` says who stood on which side and with what, by contributor; nobody is shown it.
create table programme_effect (
  organisation_id uuid not null,
  programme_id uuid not null,
  comparison text not null,
  told integer not null,
  as_of date not null,
  formula_version integer not null,
  result jsonb not null,
  parts jsonb not null,
  primary key (organisation_id, programme_id, comparison, told),
  constraint programme_effect_comparison check (comparison in ('matched', 'turned-down')),
  constraint programme_effect_told check (told >= 1),
  foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade
);
select protect_tenant_table('programme_effect');

create table programme_effect_look (
  organisation_id uuid not null,
  programme_id uuid not null,
  comparison text not null,
  looked_on date not null,
  status text not null,
  primary key (organisation_id, programme_id, comparison),
  constraint programme_effect_look_comparison check (comparison in ('matched', 'turned-down')),
  constraint programme_effect_look_status check (status in ('shown', 'not-yet', 'too-few')),
  foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade
);
select protect_tenant_table('programme_effect_look');
