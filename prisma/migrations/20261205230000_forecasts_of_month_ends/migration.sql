-- Forecasts that the product keeps of the ends of months by itself, as things go on, and what came of a forecast.

-- Kept whole or not at all. requested_by is whoever wanted those of a line; of the organisation and its units it is nobody.
alter table forecast add column month_end boolean not null default false;
alter table forecast add constraint forecast_month_end check (
  not month_end or (result is not null and extract(day from as_of + 1) = 1));

-- Seats that people left within a year after as_of, stage by stage; null while that year is not over, and of what was kept before.
alter table forecast add column happened jsonb;
