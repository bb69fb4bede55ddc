-- With which ranges an organisation reckoned before: what was set stays on record with when it was, and until when.
create table cost_setting_version (
  organisation_id uuid not null,
  version integer not null,
  currency text not null,
  salary numeric(12, 2) not null,
  leadership_salary numeric(12, 2) not null,
  replacement_low numeric(6, 3) not null,
  replacement_high numeric(6, 3) not null,
  premium_low numeric(6, 3) not null,
  premium_high numeric(6, 3) not null,
  vacancy_low numeric(6, 3) not null,
  vacancy_high numeric(6, 3) not null,
  recorded_at timestamptz not null default now(),
  superseded_at timestamptz,
  primary key (organisation_id, version),
  constraint cost_setting_version_until check (superseded_at is null or superseded_at >= recorded_at),
  foreign key (organisation_id) references organisation (organisation_id)
);
create unique index cost_setting_version_current on cost_setting_version (organisation_id) where superseded_at is null;

alter table cost_setting no force row level security;
alter table domain_event no force row level security;

-- What is set already was set when it was told last; of anything before that nothing is known any more.
insert into cost_setting_version (organisation_id, version, currency, salary, leadership_salary, replacement_low,
                                  replacement_high, premium_low, premium_high, vacancy_low, vacancy_high, recorded_at)
select s.organisation_id, s.version, s.currency, s.salary, s.leadership_salary, s.replacement_low, s.replacement_high,
       s.premium_low, s.premium_high, s.vacancy_low, s.vacancy_high,
       coalesce((select max(e.occurred_at) from domain_event e
                  where e.organisation_id = s.organisation_id and e.name = 'organisation.changed'
                    and e.payload -> 'changed' ? 'costs'), now())
  from cost_setting s;

alter table cost_setting force row level security;
alter table domain_event force row level security;

select protect_tenant_table('cost_setting_version');

-- Whoever sets ranges writes their history.
create function keep_cost_setting() returns trigger language plpgsql as $$
begin
  update cost_setting_version v set superseded_at = greatest(now(), v.recorded_at)
   where v.organisation_id = new.organisation_id and v.superseded_at is null and v.version <> new.version;
  insert into cost_setting_version (organisation_id, version, currency, salary, leadership_salary, replacement_low,
                                    replacement_high, premium_low, premium_high, vacancy_low, vacancy_high)
  values (new.organisation_id, new.version, new.currency, new.salary, new.leadership_salary, new.replacement_low,
          new.replacement_high, new.premium_low, new.premium_high, new.vacancy_low, new.vacancy_high)
  on conflict (organisation_id, version) do update
     set currency = excluded.currency, salary = excluded.salary, leadership_salary = excluded.leadership_salary,
         replacement_low = excluded.replacement_low, replacement_high = excluded.replacement_high,
         premium_low = excluded.premium_low, premium_high = excluded.premium_high, vacancy_low = excluded.vacancy_low,
         vacancy_high = excluded.vacancy_high;
  return null;
end $$;
create trigger keep_cost_setting after insert or update on cost_setting
  for each row execute function keep_cost_setting();
