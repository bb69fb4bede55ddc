-- What an import must remember besides its rows: how its file was read, and what undoing it has to take back.

alter table data_import
  add column reading_notices text[] not null default '{}',
  add column created_units uuid[] not null default '{}',
  add column former_history_begins_on date;
