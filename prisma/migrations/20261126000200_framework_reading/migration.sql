-- When an admin first opened the framework: a step of the way from empty to running.

alter table organisation add column framework_read_at timestamptz;
