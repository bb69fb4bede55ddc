-- A last day of a pause belongs to a mentor who pauses, and to nobody else.
alter table mentor_profile no force row level security;
update mentor_profile set paused_until = null where status <> 'paused' and paused_until is not null;
alter table mentor_profile force row level security;

alter table mentor_profile add constraint mentor_profile_pause check (paused_until is null or status = 'paused');
