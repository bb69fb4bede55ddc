-- Whoever lets more people be asked and looks at once knows that it is not they who have answered: what is asked after a campaign
-- began counts a day later among what could have been answered.
alter table assessment_request
  -- Nothing for those who were asked as the campaign began, nor for those asked before this was kept.
  add column asked_later_at timestamptz;
alter table campaign_progress
  -- Since when something has been asked that is not counted yet.
  add column uncounted_since timestamptz;
