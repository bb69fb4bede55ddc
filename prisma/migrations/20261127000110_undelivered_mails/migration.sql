-- How often the mail server could not be reached with the mail of a notification; it is tried again at growing distances.
alter table notification add column mail_failures integer not null default 0;
