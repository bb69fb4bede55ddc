-- Of which last day whoever runs a campaign was last told that it has passed. Moved later, that day is told anew; without a mark
-- the next morning tells it, also of campaigns that have waited for their release until now.
alter table campaign add column told_closed_on date;
