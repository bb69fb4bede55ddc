-- Reminders by a schedule, and the end of a development cycle by itself.

-- Days before the closing day on which whoever has not answered is reminded. Campaigns that exist keep what their
-- organisers were told: nobody is reminded unless they ask for it.
alter table campaign
  add column remind_days integer[] not null default '{}',
  add constraint campaign_remind_days check (cardinality(remind_days) <= 10);

-- Days after the end of the window until the cycle closes by itself.
alter table development_cycle
  add column grace_days integer not null default 7,
  add constraint development_cycle_grace check (grace_days between 0 and 60);
