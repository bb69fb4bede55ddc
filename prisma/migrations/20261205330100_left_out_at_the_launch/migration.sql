-- How many of those chosen a launch left out, and why; of launches before nobody counted.
alter table campaign
  add column left_out_stage integer,
  add column left_out_lately integer,
  add constraint campaign_left_out check (
    (left_out_stage is null) = (left_out_lately is null) and (left_out_stage is null or launched_on is not null)),
  drop constraint campaign_not_opened,
  add constraint campaign_not_opened check (
    (not_opened_on is null) = (not_opened_because is null)
    and (not_opened_on is null or status = 'draft')
    and (not_opened_because is null or not_opened_because in
         ('nobody', 'nobody-asked', 'no-raters', 'closing-day', 'instrument-retired', 'stage-gone', 'runner-gone')));

-- Whom peers or reports are asked about, or were lately, is looked up before every launch.
create index assessment_by_release on assessment (organisation_id, released_on);
