-- An own instrument that people may begin a self-assessment with, whenever they like; the built-in one always is.
alter table instrument add column self_offered boolean not null default false;
