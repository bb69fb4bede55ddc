-- What people have learned under a skill, for whoever looks for something to learn from.
create index learning_record_by_skill on learning_record (organisation_id, skill_key);
