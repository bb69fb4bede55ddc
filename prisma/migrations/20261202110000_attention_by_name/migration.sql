-- Who needs attention is read by name too, a page at a time.
create index attention_standing_by_name on attention_standing (organisation_id, name_key, person_id);
create index attention_in_line_by_name on attention_in_line (organisation_id, leader_id, name_key, person_id);
