-- With which ranges an organisation reckons what it costs not to invest in its people. Without a row nothing is reckoned.
create table cost_setting (
  organisation_id uuid not null,
  currency text not null,
  salary numeric(12, 2) not null,
  leadership_salary numeric(12, 2) not null,
  replacement_low numeric(6, 3) not null,
  replacement_high numeric(6, 3) not null,
  premium_low numeric(6, 3) not null,
  premium_high numeric(6, 3) not null,
  vacancy_low numeric(6, 3) not null,
  vacancy_high numeric(6, 3) not null,
  version integer not null default 1,
  primary key (organisation_id),
  constraint cost_setting_salaries check (salary >= 0 and leadership_salary >= 0),
  constraint cost_setting_ranges check (
    0 <= replacement_low and replacement_low <= replacement_high and 0 <= premium_low and premium_low <= premium_high
    and 0 <= vacancy_low and vacancy_low <= vacancy_high),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('cost_setting');
