-- The day on which a campaign opens by itself, and why it did not: both belong to what has not been launched yet.
alter table campaign
  add column opens_on date,
  add column not_opened_on date,
  add column not_opened_because text,
  drop constraint campaign_status,
  add constraint campaign_status
    check (status in ('draft', 'scheduled', 'launching', 'running', 'releasing', 'released')),
  add constraint campaign_scheduled_has_its_day check ((status = 'scheduled') = (opens_on is not null)),
  add constraint campaign_opens_before_it_closes check (opens_on is null or opens_on < closes_on),
  add constraint campaign_not_opened check (
    (not_opened_on is null) = (not_opened_because is null)
    and (not_opened_on is null or status = 'draft')
    and (not_opened_because is null or not_opened_because in
         ('nobody', 'no-raters', 'closing-day', 'instrument-retired', 'stage-gone')));
