-- The day on which whoever runs a campaign ended the answering before its time; it is the closing day from then on.
alter table campaign
  add column ended_on date,
  add constraint campaign_ended_on_its_closing_day check (ended_on is null or ended_on = closes_on);
