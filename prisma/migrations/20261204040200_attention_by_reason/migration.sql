-- Of everybody who needs attention every reason is kept and not the first alone, as a sum of powers of two, so that a list narrowed
-- to one reason is read off as well. Nothing is kept until everybody was looked at anew, in the first night or after the first change.
alter table attention_standing no force row level security;
alter table attention_in_line no force row level security;
alter table attention_state no force row level security;
delete from attention_standing;
delete from attention_in_line;
update attention_state set computed_for = null;
alter table attention_standing force row level security;
alter table attention_in_line force row level security;
alter table attention_state force row level security;

alter table attention_standing
  drop column recently_joined,
  add column reasons integer not null,
  add constraint attention_standing_reasons check (reasons > 0);
alter table attention_in_line
  add column reasons integer not null,
  add constraint attention_in_line_reasons check (reasons > 0);
create index attention_standing_by_reasons on attention_standing (organisation_id, reasons, name_key, person_id);
create index attention_in_line_by_reasons on attention_in_line (organisation_id, leader_id, reasons, name_key, person_id);
